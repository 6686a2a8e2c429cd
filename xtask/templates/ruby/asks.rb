# frozen_string_literal: true

# Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.
module Leavelaw
  # Every question: how it is asked, and what answers it.
  ASKS = Ractor.make_shareable(
    {
{% for method in methods %}
      "{{ method.ask }}" => Ask.new("{{ method.ask }}", :{{ method.name }}, [
{% for a in method.positional %}
        Argument.new(:{{ a.key }}, Forms.of({{ a.form }}), true, true),
{% endfor %}
{% for a in method.keywords %}
        Argument.new(:{{ a.key }}, Forms.of({{ a.form }}), {{ "true" if a.required else "false" }}, false){{ "," if not loop.last }}
{% endfor %}
      ], {{ method.answer }}){{ "," if not loop.last }}
{% endfor %}
    }
  )

  # One method for each question. What is asked about and of which law comes first; every day is a keyword.
  module Asks
{% for method in methods %}
{% for line in method.doc | lines %}
    #{{ " " if line }}{{ line }}
{% endfor %}
    def {{ method.name }}({% for a in method.positional %}{{ a.variable }}, {% endfor %}{% for a in method.keywords %}{{ a.key }}:{{ "" if a.required else " nil" }}{{ ", " if not loop.last }}{% endfor %})
      asked(ASKS["{{ method.ask }}"], [{% for a in method.positional %}{{ a.variable }}{{ ", " if not loop.last }}{% endfor %}], { {%- for a in method.keywords %} {{ a.key }}: {% if a.keyword %}binding.local_variable_get(:{{ a.key }}){% else %}{{ a.key }}{% endif %}{{ "," if not loop.last }}{% endfor %} })
    end
{% if not loop.last %}

{% endif %}
{% endfor %}
  end
end
