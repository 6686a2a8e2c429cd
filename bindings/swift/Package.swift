// swift-tools-version:5.9
import PackageDescription

let package = Package(
    name: "Leavelaw",
    platforms: [.macOS(.v13), .iOS(.v16)],
    products: [.library(name: "Leavelaw", targets: ["Leavelaw"])],
    targets: [
        // The C interface of the native library, which is built by `cargo build --release -p leavelaw-ffi`.
        .systemLibrary(name: "LeavelawFFI"),
        // What uniffi makes of it. Nobody but the next target uses it.
        .target(name: "LeavelawBorder", dependencies: ["LeavelawFFI"]),
        .target(name: "Leavelaw", dependencies: ["LeavelawBorder"]),
        .testTarget(name: "LeavelawTests", dependencies: ["Leavelaw"]),
    ]
)
