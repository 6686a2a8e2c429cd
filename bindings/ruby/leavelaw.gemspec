# frozen_string_literal: true

require_relative "lib/leavelaw/version"

Gem::Specification.new do |spec|
  spec.name = "leavelaw"
  spec.version = Leavelaw::VERSION
  spec.summary = "Employee leave decided by the law's own text"
  spec.description = "Leave eligibility, accrual, disclosure and retention, decided with the law's citation in every answer."
  spec.authors = ["The Leavelaw developers"]
  spec.licenses = ["MIT", "Apache-2.0"]
  spec.required_ruby_version = ">= 3.1"
  # The native library is inside, so each platform has a gem of its own.
  spec.platform = Gem::Platform.local
  library = Dir.glob("lib/leavelaw/border/*.{so,dylib,dll}", base: __dir__)
  raise "no native library in lib/leavelaw/border; build leavelaw-ffi and copy it there first" if library.empty?

  spec.files = Dir.glob(["lib/**/*.rb", "sig/*.rbs", "README.md", "LICENSE-*"], base: __dir__) + library
  spec.require_paths = ["lib"]
  spec.add_runtime_dependency "bigdecimal" if Gem::Version.new(RUBY_VERSION) >= Gem::Version.new("3.4")
  spec.add_runtime_dependency "ffi", "~> 1.15"
end
