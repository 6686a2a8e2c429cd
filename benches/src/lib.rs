//! Benchmarks of Leavelaw; see README.md of this folder.
