// import wasmUrl from 'factdiff/factdiff.wasm': with a bundler whose loader gives a file's address, for createEngine({ wasmUrl }).

declare const wasmUrl: string;
export default wasmUrl;
