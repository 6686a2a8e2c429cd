//! `cargo run -p leavelaw-ffi-generator -- generate LIBRARY --language kotlin|ruby|swift --out-dir DIR`.

fn main() {
    uniffi::uniffi_bindgen_main();
}
