# frozen_string_literal: true

# Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.
module Leavelaw
{% for list in lists %}
{% for line in list.doc | lines %}
  # {{ line }}
{% endfor %}
  {{ list.name }} = WordList.new(
    "{{ list.name }}",
{% for word in list.words %}
    "{{ word }}"{{ "," if not loop.last or list.open }}
{% endfor %}
{% if list.open %}
    open: true
{% endif %}
  )
{% if not loop.last %}

{% endif %}
{% endfor %}
end
