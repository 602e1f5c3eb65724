import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Addresses are relative: the page is served below a realm whose name it need not know. Nothing is
// inlined, since the page's policy (CSP) allows neither inline scripts nor styles.
export default defineConfig({
  base: './',
  plugins: [react()],
  build: {
    outDir: 'target/classes/staff-console',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
