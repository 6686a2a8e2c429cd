# frozen_string_literal: true

require "json"
require "pathname"

module Vectors
  # One request with what its answer must hold.
  Run = Struct.new(:id, :request, :expect, :packs)

  # The vectors as they lie in tests/vectors, expanded into runs.
  class Library
    REQUEST_KEYS = %w[ask on explain strict assume law act plan through under statement place of document case].freeze
    OTHER_FOLDERS = %w[open cases packs tools migrate].freeze
    OTHER_FILES = %w[index.json sources.json words.json read.json].freeze

    attr_reader :vectors

    def initialize(root)
      @root = Pathname(root)
      files = @root.glob("**/*.json").select { |path| vectors?(path.relative_path_from(@root)) }.sort
      @vectors = files.flat_map { |path| JSON.parse(path.read).map { |body| [path.relative_path_from(@root), body] } }
    end

    def runs = @vectors.flat_map { |file, body| runs_of(file, body) }

    private

    def vectors?(below)
      folders = below.dirname.each_filename.to_a
      name = below.basename.to_s
      !OTHER_FOLDERS.include?(folders.first) && (folders & %w[cases packs]).empty? && !OTHER_FILES.include?(name) && !name.end_with?(".schema.json")
    end

    def runs_of(file, body)
      request = body.slice(*REQUEST_KEYS)
      shared = request["case"].is_a?(Hash) && request["case"]["$file"]
      request["case"] = JSON.parse(beside(file, shared).read) if shared
      packs = body.fetch("packs", []).map { |name| [name, beside(file, name).read] }
      return [Run.new(body["id"], request, body.fetch("expect"), packs)] unless body["each"]

      body["each"].each_with_index.map do |entry, number|
        changed = JSON.parse(JSON.generate(request))
        entry.fetch("set", {}).each { |at, value| Pointer.put(changed, at, value) }
        Run.new("#{body["id"]}/#{number + 1}", changed, entry.fetch("expect"), packs)
      end
    end

    def beside(file, name)
      [@root.join(file.dirname, name), @root.join(name)].find(&:exist?) || raise("#{name} is neither beside #{file} nor at the root")
    end
  end

  # JSON pointers into requests.
  module Pointer
    def self.join(at, token) = "#{at}/#{token.to_s.gsub("~", "~0").gsub("/", "~1")}"

    def self.put(document, pointer, value)
      *path, last = pointer.split("/", -1).drop(1).map { |token| token.gsub("~1", "/").gsub("~0", "~") }
      place = path.reduce(document) { |at, token| at.is_a?(Array) ? at.fetch(Integer(token, 10)) : at.fetch(token) }
      case place
      when Hash then place[last] = value
      when Array then place.fetch(Integer(last, 10)) && place[Integer(last, 10)] = value
      else raise "#{pointer} cannot be set"
      end
    end
  end
end
