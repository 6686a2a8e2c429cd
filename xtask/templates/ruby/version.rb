# frozen_string_literal: true

# Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.
module Leavelaw
  # The version of the library.
  VERSION = "{{ version }}"
end
