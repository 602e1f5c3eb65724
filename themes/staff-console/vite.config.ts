import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './build/compressed.ts';

// Addresses are relative: the page is served below a realm whose name it need not know. Nothing is
// inlined, since the page's policy (CSP) allows neither inline scripts nor styles.
export default defineConfig({
  base: './',
  plugins: [react(), compressed()],
  build: {
    outDir: 'target/classes/staff-console',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One piece: it is fetched once, then kept for as long as its name stays.
    chunkSizeWarningLimit: 1000,
  },
});
