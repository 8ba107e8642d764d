// What Emscripten's loader, build/wasm/factdiff.mjs, gives to engine.js.  factory({ instantiateWasm }) -> module.compare(json)

export interface EngineModule {
  compare(json: string): string;
  extract(json: string): string;
  version(): string;
}

export interface ModuleOptions {
  wasmBinary?: Uint8Array;
  locateFile?: (name: string) => string;
  instantiateWasm?: (
    imports: WebAssembly.Imports,
    receive: (instance: WebAssembly.Instance, module?: WebAssembly.Module) => void,
  ) => object;
}

declare const factory: (options: ModuleOptions) => Promise<EngineModule>;
export default factory;
