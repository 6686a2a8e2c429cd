# warn_indent: false
# Made by uniffi from the library, with bindings/border. Do not edit.

# Common helper code.
#
# Ideally this would live in a separate .rb file where it can be unittested etc
# in isolation, and perhaps even published as a re-useable package.
#
# However, it's important that the details of how this helper code works (e.g. the
# way that different builtin types are passed across the FFI) exactly match what's
# expected by the rust code on the other side of the interface. In practice right
# now that means coming from the exact some version of `uniffi` that was used to
# compile the rust component. The easiest way to ensure this is to bundle the Ruby
# helpers directly inline like we're doing here.

require 'ffi'
require 'set'

module LeavelawBorder
  def self.uniffi_in_range(i, type_name, min, max)
  raise TypeError, "no implicit conversion of #{i} into Integer" unless i.respond_to?(:to_int)
  i = i.to_int
  raise RangeError, "#{type_name} requires #{min} <= value < #{max}" unless (min <= i && i < max)
  i
end

def self.uniffi_utf8(v)
  raise TypeError, "no implicit conversion of #{v} into String" unless v.respond_to?(:to_str)
  v = v.to_str.encode(Encoding::UTF_8)
  raise Encoding::InvalidByteSequenceError, "not a valid UTF-8 encoded string" unless v.valid_encoding?
  v
end

def self.uniffi_bytes(v)
  raise TypeError, "no implicit conversion of #{v} into String" unless v.respond_to?(:to_str)
  v.to_str
end

# Callback return codes
UNIFFI_CALLBACK_SUCCESS = 0
UNIFFI_CALLBACK_ERROR = 1
UNIFFI_CALLBACK_UNEXPECTED_ERROR = 2

# Call a method on a callback interface object, catching and reporting errors
# to Rust via the call_status.
# If error_type is provided, known errors of that type are reported as UNIFFI_CALLBACK_ERROR;
# all other errors are reported as UNIFFI_CALLBACK_UNEXPECTED_ERROR.
def self.uniffi_trait_interface_call(call_status, make_call, write_return_value, error_type = nil, lower_error = nil)
  begin
    write_return_value.call make_call.call
  rescue StandardError => e
    buf = if !error_type.nil? && uniffi_is_error_type?(e, error_type)
      call_status[:code] = UNIFFI_CALLBACK_ERROR
      lower_error.call e
    else
      call_status[:code] = UNIFFI_CALLBACK_UNEXPECTED_ERROR
      RustBuffer.alloc_from_string(e.inspect)
    end

    error_buf = call_status[:error_buf]
    error_buf[:capacity] = buf[:capacity]
    error_buf[:len] = buf[:len]
    error_buf[:data] = buf[:data]
  end
end

# Check if an exception is a variant of the given error type.
# Error types in Ruby are either modules (non-flat enums) or classes (flat enums),
# with variant classes as constant within them.
def self.uniffi_is_error_type?(e, error_type)
  # Object-as-error: error_type is a class itself (e.g. MyError < StandardError)
  if error_type.is_a?(Class) && e.is_a?(error_type)
    return true
  end

  # Enum error: error_type is a module with class constants for each variant
  error_type.constants.any? do |c|
    klass = error_type.const_get c
    klass.is_a?(Class) && e.is_a?(klass)
  end
end
  class RustBuffer < FFI::Struct
  layout :capacity, :uint64,
         :len,      :uint64,
         :data,     :pointer

  def self.alloc(size)
    return ::LeavelawBorder.rust_call(:ffi_leavelaw_ffi_rustbuffer_alloc, size)
  end

  def self.reserve(rbuf, additional)
    return ::LeavelawBorder.rust_call(:ffi_leavelaw_ffi_rustbuffer_reserve, rbuf, additional)
  end

  def free
    ::LeavelawBorder.rust_call(:ffi_leavelaw_ffi_rustbuffer_free, self)
  end

  def capacity
    self[:capacity]
  end

  def len
    self[:len]
  end

  def len=(value)
    self[:len] = value
  end

  def data
    self[:data]
  end

  def to_s
    "RustBuffer(capacity=#{capacity}, len=#{len}, data=#{data.read_bytes len})"
  end

  # The allocated buffer will be automatically freed if an error occurs, ensuring that
  # we don't accidentally leak it.
  def self.allocWithBuilder
    builder = RustBufferBuilder.new

    begin
      yield builder
    rescue => e
      builder.discard
      raise e
    end
  end

  # The RustBuffer will be freed once the context-manager exits, ensuring that we don't
  # leak it even if an error occurs.
  def consumeWithStream
    stream = RustBufferStream.new self

    yield stream

    raise RuntimeError, 'junk data left in buffer after consuming' if stream.remaining != 0
  ensure
    free
  end# The primitive String type.

  def self.alloc_from_string(value)
    RustBuffer.allocWithBuilder do |builder|
      builder.write value.encode('utf-8')
      return builder.finalize
    end
  end

  def consume_into_string
    consumeWithStream do |stream|
      return stream.read(stream.remaining).force_encoding(Encoding::UTF_8)
    end
  end

  # The primitive Bytes type.

  def self.alloc_from_bytes(value)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_bytes(value)
      return builder.finalize
    end
  end

  def consume_into_bytes
    consumeWithStream do |stream|
      return stream.read_bytes
    end
  end

  # Error enum - generate alloc_from for callback error serialization
  def self.alloc_from_TypeRefused(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_TypeRefused(v)
      return builder.finalize
    end
  end

  # Enum used as error - generate consume_into_ for use as a return value
  def consume_into_TypeRefused
    consumeWithStream do |stream|
      return stream.read_TypeRefused
    end
  end


  # The Sequence<T> type for string.

  def self.check_lower_Sequencestring(v)
    v.each do |item|

    end
  end

  def self.alloc_from_Sequencestring(v)
    RustBuffer.allocWithBuilder do |builder|
      builder.write_Sequencestring(v)
      return builder.finalize()
    end
  end

  def consume_into_Sequencestring
    consumeWithStream do |stream|
      return stream.read_Sequencestring
    end
  end


end

module UniFFILib
  class ForeignBytes < FFI::Struct
    layout :len,      :int32,
           :data,     :pointer

    def len
      self[:len]
    end

    def data
      self[:data]
    end

    def to_s
      "ForeignBytes(len=#{len}, data=#{data.read_bytes(len)})"
    end
  end
end

private_constant :UniFFILib

# Helper for structured reading of values from a RustBuffer.
class RustBufferStream

  def initialize(rbuf)
    @rbuf = rbuf
    @offset = 0
  end

  def remaining
    @rbuf.len - @offset
  end

  def read(size)
    raise InternalError, 'read past end of rust buffer' if @offset + size > @rbuf.len

    data = @rbuf.data.get_bytes @offset, size

    @offset += size

    data
  end

  def read_string
    size = unpack_from 4, 'l>'

    raise InternalError, 'Unexpected negative string length' if size.negative?

    read(size).force_encoding(Encoding::UTF_8)
  end

  def read_bytes
    size = unpack_from 4, 'l>'

    raise InternalError, 'Unexpected negative byte string length' if size.negative?

    read(size).force_encoding(Encoding::BINARY)
  end

  # The Object type Book.

  def read_TypeBook
    handle = unpack_from 8, 'Q>'
    return Book.uniffi_lift(handle)
  end





  # The Error type Refused

  def read_TypeRefused
    variant = unpack_from 4, 'l>'

    if variant == 1
        return Refused::Input.new(
            details: read_string()
        )
    end

    raise InternalError, 'Unexpected variant tag for TypeRefused'
  end


  # The Sequence<T> type for string.

  def read_Sequencestring
    count = unpack_from 4, 'l>'

    raise InternalError, 'Unexpected negative sequence length' if count.negative?

    items = []

    count.times do
      items.append read_string
    end

    items
  end



  def unpack_from(size, format)
    raise InternalError, 'read past end of rust buffer' if @offset + size > @rbuf.len

    value = @rbuf.data.get_bytes(@offset, size).unpack format

    @offset += size

    # TODO: verify this
    raise 'more than one element!!!' if value.size > 1

    value[0]
  end
end

private_constant :RustBufferStream

# Helper for structured writing of values into a RustBuffer.
class RustBufferBuilder
  def initialize
    @rust_buf = RustBuffer.alloc 16
    @rust_buf.len = 0
  end

  def finalize
    rbuf = @rust_buf

    @rust_buf = nil

    rbuf
  end

  def discard
    return if @rust_buf.nil?

    rbuf = finalize
    rbuf.free
  end

  def write(value)
    reserve(value.bytes.size) do
      @rust_buf.data.put_array_of_char @rust_buf.len, value.bytes
    end
  end

  def write_string(v)
    v = ::LeavelawBorder::uniffi_utf8(v)
    pack_into 4, 'l>', v.bytes.size
    write v
  end

  def write_bytes(v)
    v = ::LeavelawBorder::uniffi_bytes(v)
    pack_into 4, 'l>', v.bytes.size
    write v
  end

  # The Object type Book.

  def write_TypeBook(obj)
    handle = Book.uniffi_lower obj
    pack_into(8, 'Q>', handle)
  end

  # The Error type Refused - write for callback error returns.

  def write_TypeRefused(v)
    if v.is_a?(Refused::Input)
      pack_into 4, 'l>', 1
        self.write_string(v.details)
      return
    end
  end


  # The Sequence<T> type for string.

  def write_Sequencestring(items)
    pack_into(4, 'l>', items.size)

    items.each do |item|
      self.write_string(item)
    end
  end



  private

  def reserve(num_bytes)
    if @rust_buf.len + num_bytes > @rust_buf.capacity
      @rust_buf = RustBuffer.reserve(@rust_buf, num_bytes)
    end

    yield

    @rust_buf.len += num_bytes
  end

  def pack_into(size, format, value)
    reserve(size) do
      @rust_buf.data.put_array_of_char @rust_buf.len, [value].pack(format).bytes
    end
  end
end

private_constant :RustBufferBuilder

  # Error definitions
  class RustCallStatus < FFI::Struct
  layout :code,    :int8,
         :error_buf, RustBuffer

  def code
    self[:code]
  end

  def error_buf
    self[:error_buf]
  end

  def to_s
    "RustCallStatus(code=#{self[:code]})"
  end
end

# These match the values from the uniffi::rustcalls module
CALL_SUCCESS = 0
CALL_ERROR = 1
CALL_PANIC = 2


module Refused
  class Input < StandardError
    def initialize(details:)

        @details = details

        super()
    end


    attr_reader :details


    def to_s
        "#{self.class.name}(details=#{@details.inspect})"

    end
  end

end


# Map error modules to the RustBuffer method name that reads them
ERROR_MODULE_TO_READER_METHOD = {
Refused => :read_TypeRefused,
}

private_constant :ERROR_MODULE_TO_READER_METHOD, :CALL_SUCCESS, :CALL_ERROR, :CALL_PANIC,
                 :RustCallStatus

def self.consume_buffer_into_error(error_module, rust_buffer)
  rust_buffer.consumeWithStream do |stream|
    reader_method = ERROR_MODULE_TO_READER_METHOD[error_module] ||
                    ERROR_MODULE_TO_READER_METHOD[error_module.name&.split('::')&.last]
    return stream.send(reader_method)
  end
end

class InternalError < StandardError
end

def self.rust_call(fn_name, *args)
  # Call a rust function
  rust_call_with_error(nil, fn_name, *args)
end

def self.rust_call_with_error(error_module, fn_name, *args)
  # Call a rust function and handle errors
  #
  # Use this when the rust function returns a Result<>.  error_module must be the error_module that corresponds to that Result.


  # Note: RustCallStatus.new zeroes out the struct, which is exactly what we
  # want to pass to Rust (code=0, error_buf=RustBuffer(len=0, capacity=0,
  # data=NULL))
  status = RustCallStatus.new
  args << status

  result = UniFFILib.public_send(fn_name, *args)

  case status.code
  when CALL_SUCCESS
    result
  when CALL_ERROR
    if error_module.nil?
      status.error_buf.free
      raise InternalError, "CALL_ERROR with no error_module set"
    else
      raise consume_buffer_into_error(error_module, status.error_buf)
    end
  when CALL_PANIC
    # When the rust code sees a panic, it tries to construct a RustBuffer
    # with the message.  But if that code panics, then it just sends back
    # an empty buffer.
    if status.error_buf.len > 0
      raise InternalError, status.error_buf.consume_into_string
    else
      raise InternalError, "Rust panic"
    end
  else
    raise InternalError, "Unknown call status: #{status.code}"
  end
end

private_class_method :consume_buffer_into_error

  # This is how we find and load the dynamic library provided by the component.
# For now we just look it up by name.
module UniFFILib
  extend FFI::Library


  ffi_lib File.join(__dir__, FFI.map_library_name('leavelaw_ffi'))


  # Define FFI callback types and structs (vtables, etc.)

  callback :RustFutureContinuationCallback,
    [:uint64, :int8, ],
    :void

  callback :ForeignFutureDroppedCallback,
    [:uint64, ],
    :void

  callback :CallbackInterfaceFree,
    [:uint64, ],
    :void

  callback :CallbackInterfaceClone,
    [:uint64, ],
    :uint64

  class ForeignFutureDroppedCallbackStruct < FFI::Struct
    layout(
      :handle, :uint64,
      :free, :ForeignFutureDroppedCallback
    )
  end

  class ForeignFutureResultU8 < FFI::Struct
    layout(
      :return_value, :uint8,
      :call_status, RustCallStatus
    )
  end

  callback :ForeignFutureCompleteU8,
    [:uint64, ForeignFutureResultU8.by_value, ],
    :void

  class ForeignFutureResultI8 < FFI::Struct
    layout(
      :return_value, :int8,
      :call_status, RustCallStatus
    )
  end

  callback :ForeignFutureCompleteI8,
    [:uint64, ForeignFutureResultI8.by_value, ],
    :void

  class ForeignFutureResultU16 < FFI::Struct
    layout(
      :return_value, :uint16,
      :call_status, RustCallStatus
    )
  end

  callback :ForeignFutureCompleteU16,
    [:uint64, ForeignFutureResultU16.by_value, ],
    :void

  class ForeignFutureResultI16 < FFI::Struct
    layout(
      :return_value, :int16,
      :call_status, RustCallStatus
    )
  end

  callback :ForeignFutureCompleteI16,
    [:uint64, ForeignFutureResultI16.by_value, ],
    :void

  class ForeignFutureResultU32 < FFI::Struct
    layout(
      :return_value, :uint32,
      :call_status, RustCallStatus
    )
  end

  callback :ForeignFutureCompleteU32,
    [:uint64, ForeignFutureResultU32.by_value, ],
    :void

  class ForeignFutureResultI32 < FFI::Struct
    layout(
      :return_value, :int32,
      :call_status, RustCallStatus
    )
  end

  callback :ForeignFutureCompleteI32,
    [:uint64, ForeignFutureResultI32.by_value, ],
    :void

  class ForeignFutureResultU64 < FFI::Struct
    layout(
      :return_value, :uint64,
      :call_status, RustCallStatus
    )
  end

  callback :ForeignFutureCompleteU64,
    [:uint64, ForeignFutureResultU64.by_value, ],
    :void

  class ForeignFutureResultI64 < FFI::Struct
    layout(
      :return_value, :int64,
      :call_status, RustCallStatus
    )
  end

  callback :ForeignFutureCompleteI64,
    [:uint64, ForeignFutureResultI64.by_value, ],
    :void

  class ForeignFutureResultF32 < FFI::Struct
    layout(
      :return_value, :float,
      :call_status, RustCallStatus
    )
  end

  callback :ForeignFutureCompleteF32,
    [:uint64, ForeignFutureResultF32.by_value, ],
    :void

  class ForeignFutureResultF64 < FFI::Struct
    layout(
      :return_value, :double,
      :call_status, RustCallStatus
    )
  end

  callback :ForeignFutureCompleteF64,
    [:uint64, ForeignFutureResultF64.by_value, ],
    :void

  class ForeignFutureResultRustBuffer < FFI::Struct
    layout(
      :return_value, RustBuffer.by_value,
      :call_status, RustCallStatus
    )
  end

  callback :ForeignFutureCompleteRustBuffer,
    [:uint64, ForeignFutureResultRustBuffer.by_value, ],
    :void

  class ForeignFutureResultVoid < FFI::Struct
    layout(
      :call_status, RustCallStatus
    )
  end

  callback :ForeignFutureCompleteVoid,
    [:uint64, ForeignFutureResultVoid.by_value, ],
    :void

  attach_function :uniffi_leavelaw_ffi_fn_clone_book,
    [:uint64, RustCallStatus.by_ref],
    :uint64

  attach_function :uniffi_leavelaw_ffi_fn_free_book,
    [:uint64, RustCallStatus.by_ref],
    :void

  attach_function :uniffi_leavelaw_ffi_fn_constructor_book_bundled,
    [RustCallStatus.by_ref],
    :uint64

  attach_function :uniffi_leavelaw_ffi_fn_constructor_book_empty,
    [RustCallStatus.by_ref],
    :uint64

  attach_function :uniffi_leavelaw_ffi_fn_method_book_assuming,
    [:uint64, RustBuffer.by_value, RustBuffer.by_value, RustCallStatus.by_ref],
    :uint64

  attach_function :uniffi_leavelaw_ffi_fn_method_book_cites,
    [:uint64, RustBuffer.by_value, RustCallStatus.by_ref],
    RustBuffer.by_value

  attach_function :uniffi_leavelaw_ffi_fn_method_book_decide,
    [:uint64, RustBuffer.by_value, RustCallStatus.by_ref],
    RustBuffer.by_value

  attach_function :uniffi_leavelaw_ffi_fn_method_book_explaining,
    [:uint64, RustCallStatus.by_ref],
    :uint64

  attach_function :uniffi_leavelaw_ffi_fn_method_book_hash,
    [:uint64, RustCallStatus.by_ref],
    RustBuffer.by_value

  attach_function :uniffi_leavelaw_ffi_fn_method_book_only,
    [:uint64, RustBuffer.by_value, RustCallStatus.by_ref],
    :uint64

  attach_function :uniffi_leavelaw_ffi_fn_method_book_packs,
    [:uint64, RustCallStatus.by_ref],
    RustBuffer.by_value

  attach_function :uniffi_leavelaw_ffi_fn_method_book_receipt,
    [:uint64, RustBuffer.by_value, RustCallStatus.by_ref],
    RustBuffer.by_value

  attach_function :uniffi_leavelaw_ffi_fn_method_book_replay,
    [:uint64, RustBuffer.by_value, RustCallStatus.by_ref],
    RustBuffer.by_value

  attach_function :uniffi_leavelaw_ffi_fn_method_book_strict,
    [:uint64, RustCallStatus.by_ref],
    :uint64

  attach_function :uniffi_leavelaw_ffi_fn_method_book_to_image,
    [:uint64, RustCallStatus.by_ref],
    RustBuffer.by_value

  attach_function :uniffi_leavelaw_ffi_fn_method_book_with_image,
    [:uint64, RustBuffer.by_value, RustCallStatus.by_ref],
    :uint64

  attach_function :uniffi_leavelaw_ffi_fn_method_book_with_pack,
    [:uint64, RustBuffer.by_value, RustBuffer.by_value, RustCallStatus.by_ref],
    :uint64

  attach_function :uniffi_leavelaw_ffi_fn_method_book_with_pack_json,
    [:uint64, RustBuffer.by_value, RustBuffer.by_value, RustCallStatus.by_ref],
    :uint64

  attach_function :uniffi_leavelaw_ffi_fn_func_canonical,
    [RustBuffer.by_value, RustBuffer.by_value, RustCallStatus.by_ref],
    RustBuffer.by_value

  attach_function :uniffi_leavelaw_ffi_fn_func_canonical_answer,
    [RustBuffer.by_value, RustCallStatus.by_ref],
    RustBuffer.by_value

  attach_function :uniffi_leavelaw_ffi_fn_func_html,
    [RustBuffer.by_value, RustCallStatus.by_ref],
    RustBuffer.by_value

  attach_function :uniffi_leavelaw_ffi_fn_func_show,
    [RustBuffer.by_value, RustCallStatus.by_ref],
    RustBuffer.by_value

  attach_function :ffi_leavelaw_ffi_rustbuffer_alloc,
    [:uint64, RustCallStatus.by_ref],
    RustBuffer.by_value

  attach_function :ffi_leavelaw_ffi_rustbuffer_from_bytes,
    [ForeignBytes, RustCallStatus.by_ref],
    RustBuffer.by_value

  attach_function :ffi_leavelaw_ffi_rustbuffer_free,
    [RustBuffer.by_value, RustCallStatus.by_ref],
    :void

  attach_function :ffi_leavelaw_ffi_rustbuffer_reserve,
    [RustBuffer.by_value, :uint64, RustCallStatus.by_ref],
    RustBuffer.by_value

  attach_function :ffi_leavelaw_ffi_rust_future_poll_u8,
    [:uint64, :RustFutureContinuationCallback, :uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_cancel_u8,
    [:uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_free_u8,
    [:uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_complete_u8,
    [:uint64, RustCallStatus.by_ref],
    :uint8

  attach_function :ffi_leavelaw_ffi_rust_future_poll_i8,
    [:uint64, :RustFutureContinuationCallback, :uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_cancel_i8,
    [:uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_free_i8,
    [:uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_complete_i8,
    [:uint64, RustCallStatus.by_ref],
    :int8

  attach_function :ffi_leavelaw_ffi_rust_future_poll_u16,
    [:uint64, :RustFutureContinuationCallback, :uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_cancel_u16,
    [:uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_free_u16,
    [:uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_complete_u16,
    [:uint64, RustCallStatus.by_ref],
    :uint16

  attach_function :ffi_leavelaw_ffi_rust_future_poll_i16,
    [:uint64, :RustFutureContinuationCallback, :uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_cancel_i16,
    [:uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_free_i16,
    [:uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_complete_i16,
    [:uint64, RustCallStatus.by_ref],
    :int16

  attach_function :ffi_leavelaw_ffi_rust_future_poll_u32,
    [:uint64, :RustFutureContinuationCallback, :uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_cancel_u32,
    [:uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_free_u32,
    [:uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_complete_u32,
    [:uint64, RustCallStatus.by_ref],
    :uint32

  attach_function :ffi_leavelaw_ffi_rust_future_poll_i32,
    [:uint64, :RustFutureContinuationCallback, :uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_cancel_i32,
    [:uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_free_i32,
    [:uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_complete_i32,
    [:uint64, RustCallStatus.by_ref],
    :int32

  attach_function :ffi_leavelaw_ffi_rust_future_poll_u64,
    [:uint64, :RustFutureContinuationCallback, :uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_cancel_u64,
    [:uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_free_u64,
    [:uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_complete_u64,
    [:uint64, RustCallStatus.by_ref],
    :uint64

  attach_function :ffi_leavelaw_ffi_rust_future_poll_i64,
    [:uint64, :RustFutureContinuationCallback, :uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_cancel_i64,
    [:uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_free_i64,
    [:uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_complete_i64,
    [:uint64, RustCallStatus.by_ref],
    :int64

  attach_function :ffi_leavelaw_ffi_rust_future_poll_f32,
    [:uint64, :RustFutureContinuationCallback, :uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_cancel_f32,
    [:uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_free_f32,
    [:uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_complete_f32,
    [:uint64, RustCallStatus.by_ref],
    :float

  attach_function :ffi_leavelaw_ffi_rust_future_poll_f64,
    [:uint64, :RustFutureContinuationCallback, :uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_cancel_f64,
    [:uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_free_f64,
    [:uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_complete_f64,
    [:uint64, RustCallStatus.by_ref],
    :double

  attach_function :ffi_leavelaw_ffi_rust_future_poll_rust_buffer,
    [:uint64, :RustFutureContinuationCallback, :uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_cancel_rust_buffer,
    [:uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_free_rust_buffer,
    [:uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_complete_rust_buffer,
    [:uint64, RustCallStatus.by_ref],
    RustBuffer.by_value

  attach_function :ffi_leavelaw_ffi_rust_future_poll_void,
    [:uint64, :RustFutureContinuationCallback, :uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_cancel_void,
    [:uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_free_void,
    [:uint64, ],
    :void

  attach_function :ffi_leavelaw_ffi_rust_future_complete_void,
    [:uint64, RustCallStatus.by_ref],
    :void

  attach_function :uniffi_leavelaw_ffi_checksum_func_canonical,
    [],
    :uint16

  attach_function :uniffi_leavelaw_ffi_checksum_func_canonical_answer,
    [],
    :uint16

  attach_function :uniffi_leavelaw_ffi_checksum_func_html,
    [],
    :uint16

  attach_function :uniffi_leavelaw_ffi_checksum_func_show,
    [],
    :uint16

  attach_function :uniffi_leavelaw_ffi_checksum_method_book_assuming,
    [],
    :uint16

  attach_function :uniffi_leavelaw_ffi_checksum_method_book_cites,
    [],
    :uint16

  attach_function :uniffi_leavelaw_ffi_checksum_method_book_decide,
    [],
    :uint16

  attach_function :uniffi_leavelaw_ffi_checksum_method_book_explaining,
    [],
    :uint16

  attach_function :uniffi_leavelaw_ffi_checksum_method_book_hash,
    [],
    :uint16

  attach_function :uniffi_leavelaw_ffi_checksum_method_book_only,
    [],
    :uint16

  attach_function :uniffi_leavelaw_ffi_checksum_method_book_packs,
    [],
    :uint16

  attach_function :uniffi_leavelaw_ffi_checksum_method_book_receipt,
    [],
    :uint16

  attach_function :uniffi_leavelaw_ffi_checksum_method_book_replay,
    [],
    :uint16

  attach_function :uniffi_leavelaw_ffi_checksum_method_book_strict,
    [],
    :uint16

  attach_function :uniffi_leavelaw_ffi_checksum_method_book_to_image,
    [],
    :uint16

  attach_function :uniffi_leavelaw_ffi_checksum_method_book_with_image,
    [],
    :uint16

  attach_function :uniffi_leavelaw_ffi_checksum_method_book_with_pack,
    [],
    :uint16

  attach_function :uniffi_leavelaw_ffi_checksum_method_book_with_pack_json,
    [],
    :uint16

  attach_function :uniffi_leavelaw_ffi_checksum_constructor_book_bundled,
    [],
    :uint16

  attach_function :uniffi_leavelaw_ffi_checksum_constructor_book_empty,
    [],
    :uint16

  attach_function :ffi_leavelaw_ffi_uniffi_contract_version,
    [],
    :uint32

end

  # Custom type definitions.

  # Public interface members begin here.







def self.canonical(input, text)
    input = ::LeavelawBorder::uniffi_utf8(input)


    text = ::LeavelawBorder::uniffi_utf8(text)


  result = ::LeavelawBorder.rust_call_with_error(Refused,:uniffi_leavelaw_ffi_fn_func_canonical,RustBuffer.alloc_from_string(input),RustBuffer.alloc_from_string(text))
  return result.consume_into_string
end





def self.canonical_answer(text)
    text = ::LeavelawBorder::uniffi_utf8(text)


  result = ::LeavelawBorder.rust_call_with_error(Refused,:uniffi_leavelaw_ffi_fn_func_canonical_answer,RustBuffer.alloc_from_string(text))
  return result.consume_into_string
end





def self.html(answer)
    answer = ::LeavelawBorder::uniffi_utf8(answer)


  result = ::LeavelawBorder.rust_call_with_error(Refused,:uniffi_leavelaw_ffi_fn_func_html,RustBuffer.alloc_from_string(answer))
  return result.consume_into_string
end





def self.show(answer)
    answer = ::LeavelawBorder::uniffi_utf8(answer)


  result = ::LeavelawBorder.rust_call_with_error(Refused,:uniffi_leavelaw_ffi_fn_func_show,RustBuffer.alloc_from_string(answer))
  return result.consume_into_string
end





  class Book

  # A private helper for initializing instances of the class from a raw handle,
  # bypassing any initialization logic and ensuring they are GC'd properly.
  def self.uniffi_allocate(handle)
    inst = allocate
    inst.instance_variable_set :@handle, handle
    ObjectSpace.define_finalizer(inst, uniffi_define_finalizer_by_handle(handle, inst.object_id))
    return inst
  end

  # A private helper for registering an object finalizer.
  # N.B. it's important that this does not capture a reference
  # to the actual instance, only its underlying handle.
  def self.uniffi_define_finalizer_by_handle(handle, object_id)
    Proc.new do |_id|
      ::LeavelawBorder.rust_call(
        :uniffi_leavelaw_ffi_fn_free_book,
        handle
      )
    end
  end
  # A private helper for lowering instances into a raw handle.
  # This does an explicit typecheck, because accidentally lowering a different type of
  # object in a place where this type is expected, could lead to memory unsafety.
  def self.uniffi_check_lower(inst)
    if !inst.is_a? self
      raise TypeError.new "Expected a Book instance, got #{inst}"
    end
  end

  def uniffi_clone_handle()
    return ::LeavelawBorder.rust_call(
      :uniffi_leavelaw_ffi_fn_clone_book,
      @handle
    )
  end

  def self.uniffi_lower(inst)
    return inst.uniffi_clone_handle()
  end

  def self.uniffi_lift(handle)
    uniffi_allocate handle
  end


  def self.bundled()
    # Call the (fallible) function before creating any half-baked object instances.
    # Lightly yucky way to bypass the usual "initialize" logic
    # and just create a new instance with the required handle.
    return uniffi_allocate(::LeavelawBorder.rust_call_with_error(Refused,:uniffi_leavelaw_ffi_fn_constructor_book_bundled,))
  end

  def self.empty()
    # Call the (fallible) function before creating any half-baked object instances.
    # Lightly yucky way to bypass the usual "initialize" logic
    # and just create a new instance with the required handle.
    return uniffi_allocate(::LeavelawBorder.rust_call(:uniffi_leavelaw_ffi_fn_constructor_book_empty,))
  end


  def assuming(test, is)
        test = ::LeavelawBorder::uniffi_utf8(test)

        is = ::LeavelawBorder::uniffi_utf8(is)

    result = ::LeavelawBorder.rust_call_with_error(Refused,:uniffi_leavelaw_ffi_fn_method_book_assuming,uniffi_clone_handle(),RustBuffer.alloc_from_string(test),RustBuffer.alloc_from_string(is))
    return Book.uniffi_lift(result)
  end
  def cites(id)
        id = ::LeavelawBorder::uniffi_utf8(id)

    result = ::LeavelawBorder.rust_call_with_error(Refused,:uniffi_leavelaw_ffi_fn_method_book_cites,uniffi_clone_handle(),RustBuffer.alloc_from_string(id))
    return result.consume_into_string
  end
  def decide(request)
        request = ::LeavelawBorder::uniffi_utf8(request)

    result = ::LeavelawBorder.rust_call_with_error(Refused,:uniffi_leavelaw_ffi_fn_method_book_decide,uniffi_clone_handle(),RustBuffer.alloc_from_string(request))
    return result.consume_into_string
  end
  def explaining()
    result = ::LeavelawBorder.rust_call(:uniffi_leavelaw_ffi_fn_method_book_explaining,uniffi_clone_handle(),)
    return Book.uniffi_lift(result)
  end
  def hash()
    result = ::LeavelawBorder.rust_call(:uniffi_leavelaw_ffi_fn_method_book_hash,uniffi_clone_handle(),)
    return result.consume_into_string
  end
  def only(ids)
        ids = ids.map { |v| ::LeavelawBorder::uniffi_utf8(v) }
        RustBuffer.check_lower_Sequencestring(ids)
    result = ::LeavelawBorder.rust_call_with_error(Refused,:uniffi_leavelaw_ffi_fn_method_book_only,uniffi_clone_handle(),RustBuffer.alloc_from_Sequencestring(ids))
    return Book.uniffi_lift(result)
  end
  def packs()
    result = ::LeavelawBorder.rust_call_with_error(Refused,:uniffi_leavelaw_ffi_fn_method_book_packs,uniffi_clone_handle(),)
    return result.consume_into_string
  end
  def receipt(request)
        request = ::LeavelawBorder::uniffi_utf8(request)

    result = ::LeavelawBorder.rust_call_with_error(Refused,:uniffi_leavelaw_ffi_fn_method_book_receipt,uniffi_clone_handle(),RustBuffer.alloc_from_string(request))
    return result.consume_into_string
  end
  def replay(receipt)
        receipt = ::LeavelawBorder::uniffi_utf8(receipt)

    result = ::LeavelawBorder.rust_call_with_error(Refused,:uniffi_leavelaw_ffi_fn_method_book_replay,uniffi_clone_handle(),RustBuffer.alloc_from_string(receipt))
    return result.consume_into_string
  end
  def strict()
    result = ::LeavelawBorder.rust_call(:uniffi_leavelaw_ffi_fn_method_book_strict,uniffi_clone_handle(),)
    return Book.uniffi_lift(result)
  end
  def to_image()
    result = ::LeavelawBorder.rust_call(:uniffi_leavelaw_ffi_fn_method_book_to_image,uniffi_clone_handle(),)
    return result.consume_into_bytes
  end
  def with_image(image)
        image = ::LeavelawBorder::uniffi_bytes(image)

    result = ::LeavelawBorder.rust_call_with_error(Refused,:uniffi_leavelaw_ffi_fn_method_book_with_image,uniffi_clone_handle(),RustBuffer.alloc_from_bytes(image))
    return Book.uniffi_lift(result)
  end
  def with_pack(name, toml)
        name = ::LeavelawBorder::uniffi_utf8(name)

        toml = ::LeavelawBorder::uniffi_utf8(toml)

    result = ::LeavelawBorder.rust_call_with_error(Refused,:uniffi_leavelaw_ffi_fn_method_book_with_pack,uniffi_clone_handle(),RustBuffer.alloc_from_string(name),RustBuffer.alloc_from_string(toml))
    return Book.uniffi_lift(result)
  end
  def with_pack_json(name, json)
        name = ::LeavelawBorder::uniffi_utf8(name)

        json = ::LeavelawBorder::uniffi_utf8(json)

    result = ::LeavelawBorder.rust_call_with_error(Refused,:uniffi_leavelaw_ffi_fn_method_book_with_pack_json,uniffi_clone_handle(),RustBuffer.alloc_from_string(name),RustBuffer.alloc_from_string(json))
    return Book.uniffi_lift(result)
  end

end



end

