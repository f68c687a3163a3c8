import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// Otherwise Vue looks for components of its own with these names.
const isCustomElement = (tag) => tag.includes('-');

export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });
