import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// Otherwise Vue looks for components of its own with these names.
export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } })],
});
