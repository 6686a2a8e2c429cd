/** Where the WebAssembly module may come from: an address, bytes, or what a host has compiled. */
export type Source = string | URL | Request | Response | PromiseLike<Response> | BufferSource | WebAssembly.Module;

/**
 * Loads the code of the library. `Rulebook.of` and `Rulebook.bundled` do it by themselves; call it first only to say where the module comes
 * from, or to show a stored answer before there is a rulebook.
 */
export declare function init(source?: Source): Promise<void>;

/** Fails with words where nothing could work yet. */
export declare function needed(): void;
