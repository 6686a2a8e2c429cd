// Made by uniffi from the library, with bindings/border. Do not edit.

// swiftlint:disable all
import Foundation

// Depending on the consumer's build setup, the low-level FFI code
// might be in a separate module, or it might be compiled inline into
// this module. This is a bit of light hackery to work with both.
#if canImport(LeavelawFFI)
import LeavelawFFI
#endif

fileprivate extension RustBuffer {
    // Allocate a new buffer, copying the contents of a `UInt8` array.
    init(bytes: [UInt8]) {
        let rbuf = bytes.withUnsafeBufferPointer { ptr in
            RustBuffer.from(ptr)
        }
        self.init(capacity: rbuf.capacity, len: rbuf.len, data: rbuf.data)
    }

    static func empty() -> RustBuffer {
        RustBuffer(capacity: 0, len:0, data: nil)
    }

    static func from(_ ptr: UnsafeBufferPointer<UInt8>) -> RustBuffer {
        try! rustCall { ffi_leavelaw_ffi_rustbuffer_from_bytes(ForeignBytes(bufferPointer: ptr), $0) }
    }

    // Frees the buffer in place.
    // The buffer must not be used after this is called.
    func deallocate() {
        try! rustCall { ffi_leavelaw_ffi_rustbuffer_free(self, $0) }
    }
}

fileprivate extension ForeignBytes {
    init(bufferPointer: UnsafeBufferPointer<UInt8>) {
        self.init(len: Int32(bufferPointer.count), data: bufferPointer.baseAddress)
    }

    init(rawBufferPointer: UnsafeRawBufferPointer) {
        self.init(
            len: Int32(rawBufferPointer.count),
            data: rawBufferPointer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        )
    }
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Conforms to `FfiConverter` so the compiler enforces the full converter
// method set. Only the scope-bound `lower(_:_body:)` overload is sound —
// zero-copy byte buffers only flow foreign -> Rust, and only in argument
// position. The four protocol-witness methods (`lift`, `lower`, `read`,
// `write`) `fatalError` at runtime if anyone reaches them.
//
// The scope-bound `lower` takes a closure because the `ForeignBytes`
// pointer is only guaranteed valid for the duration of
// `Data.withUnsafeBytes`. Callers must run the full FFI call inside
// the closure body.
fileprivate enum FfiConverterByRefBytes: FfiConverter {
    typealias SwiftType = Data
    typealias FfiType = ForeignBytes

    static func lower<R>(_ value: Data, _ body: (ForeignBytes) throws -> R) rethrows -> R {
        return try value.withUnsafeBytes { rawBuf in
            try body(ForeignBytes(rawBufferPointer: rawBuf))
        }
    }

    static func lower(_ value: Data) -> ForeignBytes {
        fatalError("ByRef bytes cannot use the plain lower: returning ForeignBytes escapes the Data.withUnsafeBytes scope. Use the scope-bound lower(_:_body:) overload instead.")
    }

    static func lift(_ value: ForeignBytes) throws -> Data {
        fatalError("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Data {
        fatalError("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }

    static func write(_ value: Data, into buf: inout [UInt8]) {
        fatalError("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }
}

// For every type used in the interface, we provide helper methods for conveniently
// lifting and lowering that type from C-compatible data, and for reading and writing
// values of that type in a buffer.

// Helper classes/extensions that don't change.
// Someday, this will be in a library of its own.

fileprivate extension Data {
    init(rustBuffer: RustBuffer) {
        self.init(
            bytesNoCopy: rustBuffer.data!,
            count: Int(rustBuffer.len),
            deallocator: .none
        )
    }
}

// Define reader functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.
//
// With external types, one swift source file needs to be able to call the read
// method on another source file's FfiConverter, but then what visibility
// should Reader have?
// - If Reader is fileprivate, then this means the read() must also
//   be fileprivate, which doesn't work with external types.
// - If Reader is internal/public, we'll get compile errors since both source
//   files will try define the same type.
//
// Instead, the read() method and these helper functions input a tuple of data

fileprivate func createReader(data: Data) -> (data: Data, offset: Data.Index) {
    (data: data, offset: 0)
}

// Reads an integer at the current offset, in big-endian order, and advances
// the offset on success. Throws if reading the integer would move the
// offset past the end of the buffer.
fileprivate func readInt<T: FixedWidthInteger>(_ reader: inout (data: Data, offset: Data.Index)) throws -> T {
    let range = reader.offset..<reader.offset + MemoryLayout<T>.size
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    if T.self == UInt8.self {
        let value = reader.data[reader.offset]
        reader.offset += 1
        return value as! T
    }
    var value: T = 0
    let _ = withUnsafeMutableBytes(of: &value, { reader.data.copyBytes(to: $0, from: range)})
    reader.offset = range.upperBound
    return value.bigEndian
}

// Reads an arbitrary number of bytes, to be used to read
// raw bytes, this is useful when lifting strings
fileprivate func readBytes(_ reader: inout (data: Data, offset: Data.Index), count: Int) throws -> Array<UInt8> {
    let range = reader.offset..<(reader.offset+count)
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    var value = [UInt8](repeating: 0, count: count)
    value.withUnsafeMutableBufferPointer({ buffer in
        reader.data.copyBytes(to: buffer, from: range)
    })
    reader.offset = range.upperBound
    return value
}

// Reads a float at the current offset.
fileprivate func readFloat(_ reader: inout (data: Data, offset: Data.Index)) throws -> Float {
    return Float(bitPattern: try readInt(&reader))
}

// Reads a float at the current offset.
fileprivate func readDouble(_ reader: inout (data: Data, offset: Data.Index)) throws -> Double {
    return Double(bitPattern: try readInt(&reader))
}

// Indicates if the offset has reached the end of the buffer.
fileprivate func hasRemaining(_ reader: (data: Data, offset: Data.Index)) -> Bool {
    return reader.offset < reader.data.count
}

// Define writer functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.  See the above discussion on Readers for details.

fileprivate func createWriter() -> [UInt8] {
    return []
}

fileprivate func writeBytes<S>(_ writer: inout [UInt8], _ byteArr: S) where S: Sequence, S.Element == UInt8 {
    writer.append(contentsOf: byteArr)
}

// Writes an integer in big-endian order.
//
// Warning: make sure what you are trying to write
// is in the correct type!
fileprivate func writeInt<T: FixedWidthInteger>(_ writer: inout [UInt8], _ value: T) {
    var value = value.bigEndian
    withUnsafeBytes(of: &value) { writer.append(contentsOf: $0) }
}

fileprivate func writeFloat(_ writer: inout [UInt8], _ value: Float) {
    writeInt(&writer, value.bitPattern)
}

fileprivate func writeDouble(_ writer: inout [UInt8], _ value: Double) {
    writeInt(&writer, value.bitPattern)
}

// Protocol for types that transfer other types across the FFI. This is
// analogous to the Rust trait of the same name.
fileprivate protocol FfiConverter {
    associatedtype FfiType
    associatedtype SwiftType

    static func lift(_ value: FfiType) throws -> SwiftType
    static func lower(_ value: SwiftType) -> FfiType
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType
    static func write(_ value: SwiftType, into buf: inout [UInt8])
}

// Types conforming to `Primitive` pass themselves directly over the FFI.
fileprivate protocol FfiConverterPrimitive: FfiConverter where FfiType == SwiftType { }

extension FfiConverterPrimitive {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lift(_ value: FfiType) throws -> SwiftType {
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lower(_ value: SwiftType) -> FfiType {
        return value
    }
}

// Types conforming to `FfiConverterRustBuffer` lift and lower into a `RustBuffer`.
// Used for complex types where it's hard to write a custom lift/lower.
fileprivate protocol FfiConverterRustBuffer: FfiConverter where FfiType == RustBuffer {}

extension FfiConverterRustBuffer {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lift(_ buf: RustBuffer) throws -> SwiftType {
        var reader = createReader(data: Data(rustBuffer: buf))
        let value = try read(from: &reader)
        if hasRemaining(reader) {
            throw UniffiInternalError.incompleteData
        }
        buf.deallocate()
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lower(_ value: SwiftType) -> RustBuffer {
          var writer = createWriter()
          write(value, into: &writer)
          return RustBuffer(bytes: writer)
    }
}
// An error type for FFI errors. These errors occur at the UniFFI level, not
// the library level.
fileprivate enum UniffiInternalError: LocalizedError {
    case bufferOverflow
    case incompleteData
    case unexpectedOptionalTag
    case unexpectedEnumCase
    case unexpectedNullPointer
    case unexpectedRustCallStatusCode
    case unexpectedRustCallError
    case unexpectedStaleHandle
    case rustPanic(_ message: String)

    public var errorDescription: String? {
        switch self {
        case .bufferOverflow: return "Reading the requested value would read past the end of the buffer"
        case .incompleteData: return "The buffer still has data after lifting its containing value"
        case .unexpectedOptionalTag: return "Unexpected optional tag; should be 0 or 1"
        case .unexpectedEnumCase: return "Raw enum value doesn't match any cases"
        case .unexpectedNullPointer: return "Raw pointer value was null"
        case .unexpectedRustCallStatusCode: return "Unexpected RustCallStatus code"
        case .unexpectedRustCallError: return "CALL_ERROR but no errorClass specified"
        case .unexpectedStaleHandle: return "The object in the handle map has been dropped already"
        case let .rustPanic(message): return message
        }
    }
}

fileprivate extension NSLock {
    func withLock<T>(f: () throws -> T) rethrows -> T {
        self.lock()
        defer { self.unlock() }
        return try f()
    }
}

fileprivate let CALL_SUCCESS: Int8 = 0
fileprivate let CALL_ERROR: Int8 = 1
fileprivate let CALL_UNEXPECTED_ERROR: Int8 = 2
fileprivate let CALL_CANCELLED: Int8 = 3

fileprivate extension RustCallStatus {
    init() {
        self.init(
            code: CALL_SUCCESS,
            errorBuf: RustBuffer.init(
                capacity: 0,
                len: 0,
                data: nil
            )
        )
    }
}

private func rustCall<T>(_ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    let neverThrow: ((RustBuffer) throws -> Never)? = nil
    return try makeRustCall(callback, errorHandler: neverThrow)
}

private func rustCallWithError<T, E: Swift.Error>(
    _ errorHandler: @escaping (RustBuffer) throws -> E,
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    try makeRustCall(callback, errorHandler: errorHandler)
}

private func makeRustCall<T, E: Swift.Error>(
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T,
    errorHandler: ((RustBuffer) throws -> E)?
) throws -> T {
    uniffiEnsureLeavelawFfiInitialized()
    var callStatus = RustCallStatus.init()
    let returnedVal = callback(&callStatus)
    try uniffiCheckCallStatus(callStatus: callStatus, errorHandler: errorHandler)
    return returnedVal
}

private func uniffiCheckCallStatus<E: Swift.Error>(
    callStatus: RustCallStatus,
    errorHandler: ((RustBuffer) throws -> E)?
) throws {
    switch callStatus.code {
        case CALL_SUCCESS:
            return

        case CALL_ERROR:
            if let errorHandler = errorHandler {
                throw try errorHandler(callStatus.errorBuf)
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.unexpectedRustCallError
            }

        case CALL_UNEXPECTED_ERROR:
            // When the rust code sees a panic, it tries to construct a RustBuffer
            // with the message.  But if that code panics, then it just sends back
            // an empty buffer.
            if callStatus.errorBuf.len > 0 {
                throw UniffiInternalError.rustPanic(try FfiConverterString.lift(callStatus.errorBuf))
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.rustPanic("Rust panic")
            }

        case CALL_CANCELLED:
            fatalError("Cancellation not supported yet")

        default:
            throw UniffiInternalError.unexpectedRustCallStatusCode
    }
}

private func uniffiTraitInterfaceCall<T>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> ()
) {
    do {
        try writeReturn(makeCall())
    } catch let error {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}

private func uniffiTraitInterfaceCallWithError<T, E>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> (),
    lowerError: (E) -> RustBuffer
) {
    do {
        try writeReturn(makeCall())
    } catch let error as E {
        callStatus.pointee.code = CALL_ERROR
        callStatus.pointee.errorBuf = lowerError(error)
    } catch {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}
// Initial value and increment amount for handles.
// These ensure that SWIFT handles always have the lowest bit set
fileprivate let UNIFFI_HANDLEMAP_INITIAL: UInt64 = 1
fileprivate let UNIFFI_HANDLEMAP_DELTA: UInt64 = 2

fileprivate final class UniffiHandleMap<T>: @unchecked Sendable {
    // All mutation happens with this lock held, which is why we implement @unchecked Sendable.
    private let lock = NSLock()
    private var map: [UInt64: T] = [:]
    private var currentHandle: UInt64 = UNIFFI_HANDLEMAP_INITIAL

    func insert(obj: T) -> UInt64 {
        lock.withLock {
            return doInsert(obj)
        }
    }

    // Low-level insert function, this assumes `lock` is held.
    private func doInsert(_ obj: T) -> UInt64 {
        let handle = currentHandle
        currentHandle += UNIFFI_HANDLEMAP_DELTA
        map[handle] = obj
        return handle
    }

     func get(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

     func clone(handle: UInt64) throws -> UInt64 {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return doInsert(obj)
        }
    }

    @discardableResult
    func remove(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map.removeValue(forKey: handle) else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

    var count: Int {
        get {
            map.count
        }
    }
}


// Public interface members begin here.


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterString: FfiConverter {
    typealias SwiftType = String
    typealias FfiType = RustBuffer

    public static func lift(_ value: RustBuffer) throws -> String {
        defer {
            value.deallocate()
        }
        if value.data == nil {
            return String()
        }
        let bytes = UnsafeBufferPointer<UInt8>(start: value.data!, count: Int(value.len))
        // Use Swift's native UTF-8 decoder; `String(bytes:encoding:.utf8)` goes
        // through Foundation's NSString and silently strips a leading U+FEFF BOM.
        // Invalid UTF-8 substitutes U+FFFD instead of trapping (unreachable
        // given Rust's `String` invariant).
        return String(decoding: bytes, as: UTF8.self)
    }

    public static func lower(_ value: String) -> RustBuffer {
        return value.utf8CString.withUnsafeBufferPointer { ptr in
            // The swift string gives us int8_t, we want uint8_t.
            ptr.withMemoryRebound(to: UInt8.self) { ptr in
                // The swift string gives us a trailing null byte, we don't want it.
                let buf = UnsafeBufferPointer(rebasing: ptr.prefix(upTo: ptr.count - 1))
                return RustBuffer.from(buf)
            }
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> String {
        let len: Int32 = try readInt(&buf)
        // See `lift` above for why we avoid Foundation's NSString-backed decoder here.
        return String(decoding: try readBytes(&buf, count: Int(len)), as: UTF8.self)
    }

    public static func write(_ value: String, into buf: inout [UInt8]) {
        let len = Int32(value.utf8.count)
        writeInt(&buf, len)
        writeBytes(&buf, value.utf8)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterData: FfiConverterRustBuffer {
    typealias SwiftType = Data

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Data {
        let len: Int32 = try readInt(&buf)
        return Data(try readBytes(&buf, count: Int(len)))
    }

    public static func write(_ value: Data, into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        writeBytes(&buf, value)
    }
}




/**
 * The rulebook of [`leavelaw::Rulebook`]: immutable, shared between threads.
 */
public protocol BookProtocol: AnyObject, Sendable {

    /**
     * Which takes a test as decided: `yes`, `no` or `unknown`.
     */
    func assuming(test: String, `is`: String) throws  -> Book

    /**
     * The sources of a rule.
     */
    func cites(id: String) throws  -> String

    /**
     * Answers a request.
     */
    func decide(request: String) throws  -> String

    /**
     * Whose answers carry their reasons.
     */
    func explaining()  -> Book

    /**
     * The hash over all packs.
     */
    func hash()  -> String

    /**
     * With some of its packs.
     */
    func only(ids: [String]) throws  -> Book

    /**
     * The packs.
     */
    func packs() throws  -> String

    /**
     * Answers a request and keeps both.
     */
    func receipt(request: String) throws  -> String

    /**
     * Makes the answer of a receipt again.
     */
    func replay(receipt: String) throws  -> String

    /**
     * Without presumptions.
     */
    func strict()  -> Book

    /**
     * The packs as an image.
     */
    func toImage()  -> Data

    /**
     * With the packs of an image.
     */
    func withImage(image: Data) throws  -> Book

    /**
     * With a pack in TOML.
     */
    func withPack(name: String, toml: String) throws  -> Book

    /**
     * With a pack in JSON.
     */
    func withPackJson(name: String, json: String) throws  -> Book

}
/**
 * The rulebook of [`leavelaw::Rulebook`]: immutable, shared between threads.
 */
open class Book: BookProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_leavelaw_ffi_fn_clone_book(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_leavelaw_ffi_fn_free_book(handle, $0) }
    }


    /**
     * Every law that this release holds.
     */
public static func bundled()throws  -> Book  {
    return try  FfiConverterTypeBook_lift(try rustCallWithError(FfiConverterTypeRefused_lift) {
        uniffiCallStatus in
    uniffi_leavelaw_ffi_fn_constructor_book_bundled(uniffiCallStatus
    )
})
}

    /**
     * A rulebook without any pack.
     */
public static func empty() -> Book  {
    return try!  FfiConverterTypeBook_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_leavelaw_ffi_fn_constructor_book_empty(uniffiCallStatus
    )
})
}



    /**
     * Which takes a test as decided: `yes`, `no` or `unknown`.
     */
open func assuming(test: String, `is`: String)throws  -> Book  {
    return try  FfiConverterTypeBook_lift(try rustCallWithError(FfiConverterTypeRefused_lift) {
        uniffiCallStatus in
    uniffi_leavelaw_ffi_fn_method_book_assuming(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(test),
        FfiConverterString.lower(`is`),uniffiCallStatus
    )
})
}

    /**
     * The sources of a rule.
     */
open func cites(id: String)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeRefused_lift) {
        uniffiCallStatus in
    uniffi_leavelaw_ffi_fn_method_book_cites(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(id),uniffiCallStatus
    )
})
}

    /**
     * Answers a request.
     */
open func decide(request: String)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeRefused_lift) {
        uniffiCallStatus in
    uniffi_leavelaw_ffi_fn_method_book_decide(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(request),uniffiCallStatus
    )
})
}

    /**
     * Whose answers carry their reasons.
     */
open func explaining() -> Book  {
    return try!  FfiConverterTypeBook_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_leavelaw_ffi_fn_method_book_explaining(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The hash over all packs.
     */
open func hash() -> String  {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_leavelaw_ffi_fn_method_book_hash(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * With some of its packs.
     */
open func only(ids: [String])throws  -> Book  {
    return try  FfiConverterTypeBook_lift(try rustCallWithError(FfiConverterTypeRefused_lift) {
        uniffiCallStatus in
    uniffi_leavelaw_ffi_fn_method_book_only(
            self.uniffiCloneHandle(),
        FfiConverterSequenceString.lower(ids),uniffiCallStatus
    )
})
}

    /**
     * The packs.
     */
open func packs()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeRefused_lift) {
        uniffiCallStatus in
    uniffi_leavelaw_ffi_fn_method_book_packs(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Answers a request and keeps both.
     */
open func receipt(request: String)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeRefused_lift) {
        uniffiCallStatus in
    uniffi_leavelaw_ffi_fn_method_book_receipt(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(request),uniffiCallStatus
    )
})
}

    /**
     * Makes the answer of a receipt again.
     */
open func replay(receipt: String)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeRefused_lift) {
        uniffiCallStatus in
    uniffi_leavelaw_ffi_fn_method_book_replay(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(receipt),uniffiCallStatus
    )
})
}

    /**
     * Without presumptions.
     */
open func strict() -> Book  {
    return try!  FfiConverterTypeBook_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_leavelaw_ffi_fn_method_book_strict(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The packs as an image.
     */
open func toImage() -> Data  {
    return try!  FfiConverterData.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_leavelaw_ffi_fn_method_book_to_image(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * With the packs of an image.
     */
open func withImage(image: Data)throws  -> Book  {
    return try  FfiConverterTypeBook_lift(try rustCallWithError(FfiConverterTypeRefused_lift) {
        uniffiCallStatus in
    uniffi_leavelaw_ffi_fn_method_book_with_image(
            self.uniffiCloneHandle(),
        FfiConverterData.lower(image),uniffiCallStatus
    )
})
}

    /**
     * With a pack in TOML.
     */
open func withPack(name: String, toml: String)throws  -> Book  {
    return try  FfiConverterTypeBook_lift(try rustCallWithError(FfiConverterTypeRefused_lift) {
        uniffiCallStatus in
    uniffi_leavelaw_ffi_fn_method_book_with_pack(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(name),
        FfiConverterString.lower(toml),uniffiCallStatus
    )
})
}

    /**
     * With a pack in JSON.
     */
open func withPackJson(name: String, json: String)throws  -> Book  {
    return try  FfiConverterTypeBook_lift(try rustCallWithError(FfiConverterTypeRefused_lift) {
        uniffiCallStatus in
    uniffi_leavelaw_ffi_fn_method_book_with_pack_json(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(name),
        FfiConverterString.lower(json),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeBook: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Book

    public static func lift(_ handle: UInt64) throws -> Book {
        return Book(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Book) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Book {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Book, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBook_lift(_ handle: UInt64) throws -> Book {
    return try FfiConverterTypeBook.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBook_lower(_ value: Book) -> UInt64 {
    return FfiConverterTypeBook.lower(value)
}




/**
 * What the library refuses.
 */
public
enum Refused: Swift.Error, Equatable, Hashable, Foundation.LocalizedError {



    /**
     * What is wrong, where, and what would be right: an object with `code`, `at`, `message`, `expected`, `report` and `others`.
     */
    case Input(
        /**
         * The object as text.
         */details: String
    )






    public var errorDescription: String? {
        String(reflecting: self)
    }

}

#if compiler(>=6)
extension Refused: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRefused: FfiConverterRustBuffer {
    typealias SwiftType = Refused

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Refused {
        let variant: Int32 = try readInt(&buf)
        switch variant {




        case 1: return .Input(
            details: try FfiConverterString.read(from: &buf)
            )

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Refused, into buf: inout [UInt8]) {
        switch value {





        case let .Input(details):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(details, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRefused_lift(_ buf: RustBuffer) throws -> Refused {
    return try FfiConverterTypeRefused.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRefused_lower(_ value: Refused) -> RustBuffer {
    return FfiConverterTypeRefused.lower(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceString: FfiConverterRustBuffer {
    typealias SwiftType = [String]

    public static func write(_ value: [String], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterString.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String] {
        let len: Int32 = try readInt(&buf)
        var seq = [String]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterString.read(from: &buf))
        }
        return seq
    }
}
/**
 * An input in its canonical form.
 */
public func canonical(input: String, text: String)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeRefused_lift) {
        uniffiCallStatus in
    uniffi_leavelaw_ffi_fn_func_canonical(
        FfiConverterString.lower(input),
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * An answer, checked.
 */
public func canonicalAnswer(text: String)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeRefused_lift) {
        uniffiCallStatus in
    uniffi_leavelaw_ffi_fn_func_canonical_answer(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * An answer as a piece of HTML.
 */
public func html(answer: String)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeRefused_lift) {
        uniffiCallStatus in
    uniffi_leavelaw_ffi_fn_func_html(
        FfiConverterString.lower(answer),uniffiCallStatus
    )
})
}
/**
 * An answer in words.
 */
public func show(answer: String)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeRefused_lift) {
        uniffiCallStatus in
    uniffi_leavelaw_ffi_fn_func_show(
        FfiConverterString.lower(answer),uniffiCallStatus
    )
})
}

private enum InitializationResult {
    case ok
    case contractVersionMismatch
    case apiChecksumMismatch
}
// Use a global variable to perform the versioning checks. Swift ensures that
// the code inside is only computed once.
private let initializationResult: InitializationResult = {
    // Get the bindings contract version from our ComponentInterface
    let bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    let scaffolding_contract_version = ffi_leavelaw_ffi_uniffi_contract_version()
    if bindings_contract_version != scaffolding_contract_version {
        return InitializationResult.contractVersionMismatch
    }
    if (uniffi_leavelaw_ffi_checksum_func_canonical() != 59020) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_leavelaw_ffi_checksum_func_canonical_answer() != 50229) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_leavelaw_ffi_checksum_func_html() != 17804) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_leavelaw_ffi_checksum_func_show() != 43149) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_leavelaw_ffi_checksum_method_book_assuming() != 26893) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_leavelaw_ffi_checksum_method_book_cites() != 884) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_leavelaw_ffi_checksum_method_book_decide() != 54697) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_leavelaw_ffi_checksum_method_book_explaining() != 26889) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_leavelaw_ffi_checksum_method_book_hash() != 19790) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_leavelaw_ffi_checksum_method_book_only() != 12179) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_leavelaw_ffi_checksum_method_book_packs() != 36048) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_leavelaw_ffi_checksum_method_book_receipt() != 22142) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_leavelaw_ffi_checksum_method_book_replay() != 42322) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_leavelaw_ffi_checksum_method_book_strict() != 56068) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_leavelaw_ffi_checksum_method_book_to_image() != 49014) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_leavelaw_ffi_checksum_method_book_with_image() != 35551) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_leavelaw_ffi_checksum_method_book_with_pack() != 57956) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_leavelaw_ffi_checksum_method_book_with_pack_json() != 51820) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_leavelaw_ffi_checksum_constructor_book_bundled() != 38249) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_leavelaw_ffi_checksum_constructor_book_empty() != 51934) {
        return InitializationResult.apiChecksumMismatch
    }

    return InitializationResult.ok
}()

// Make the ensure init function public so that other modules which have external type references to
// our types can call it.
public func uniffiEnsureLeavelawFfiInitialized() {
    switch initializationResult {
    case .ok:
        break
    case .contractVersionMismatch:
        fatalError("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    case .apiChecksumMismatch:
        fatalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
}

// swiftlint:enable all