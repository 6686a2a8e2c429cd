// Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.

/** The method of each ask, and whether it takes an input before its question. */
export const asks = {
{% for method in methods %}
  {{ method.name }}: { ask: "{{ method.ask }}", input: {{ "true" if method.input else "false" }} },
{% endfor %}
};
