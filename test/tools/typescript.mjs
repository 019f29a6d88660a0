// Lets plain Node run the project's TypeScript: node --import ./test/tools/typescript.mjs some/file.ts
import { register } from "node:module";

register("./typescriptHooks.mjs", import.meta.url);
