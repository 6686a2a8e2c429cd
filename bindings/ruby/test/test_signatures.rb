# frozen_string_literal: true

require_relative "helper"
gem "rbs"
require "rbs"

# The signatures name the methods that there are. That they are sound among themselves is what `rbs validate` says.
class TestSignatures < Minitest::Test
  def self.environment
    @environment ||= begin
      loader = RBS::EnvironmentLoader.new
      %w[bigdecimal date json].each { |library| loader.add(library: library, version: nil) }
      loader.add(path: Pathname(Gem.loaded_specs["leavelaw"]&.full_gem_path || File.expand_path("..", __dir__)).join("sig"))
      RBS::Environment.from_loader(loader).resolve_type_names
    end
  end

  def declared
    self.class.environment.class_decls.select { |name, _| name.to_s.start_with?("::Leavelaw::") }
  end

  def test_every_signature_has_its_method
    signed = declared.flat_map do |name, entry|
      constant = Object.const_get(name.to_s)
      members(entry).map { |member| [constant, member.name, there?(constant, member)] }
    end
    assert_operator signed.size, :>, 1500
    assert_empty signed.reject(&:last)
  end

  def test_every_type_has_its_signature
    types = Leavelaw.constants.map { |name| Leavelaw.const_get(name) }.grep(Class).select { |c| c < Leavelaw::ValueObject || c < Leavelaw::OneOf }
    entries = declared.transform_keys(&:to_s)
    assert_empty types.map { |type| "::#{type.name}" } - entries.keys
    Leavelaw::ValueObject.subclasses.each do |record|
      signed = members(entries.fetch("::#{record.name}")).map(&:name)
      assert_empty record.keys.map { |key| record.field(key).reader } - signed, record.name
    end
  end

  private

  def members(entry)
    entry.decls.flat_map { |d| d.decl.members }.grep_v(RBS::AST::Members::Include)
  end

  def there?(constant, member)
    return constant.public_method_defined?(member.name) if member.is_a?(RBS::AST::Members::AttrReader)

    member.kind == :singleton ? constant.respond_to?(member.name) : constant.public_method_defined?(member.name)
  end
end
