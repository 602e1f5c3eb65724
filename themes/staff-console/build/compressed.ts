import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXT = /\.(js|css|svg)$/;
const BEST = 9;

/** Puts a compressed copy beside each text, so that the server need not do it at each request. */
export function compressed(): Plugin {
  return {
    name: 'compressed',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle).filter(({ fileName }) => TEXT.test(fileName))) {
        const content = file.type === 'chunk' ? file.code : file.source;
        this.emitFile({
          type: 'asset',
          fileName: `${file.fileName}.gz`,
          source: gzipSync(content, { level: BEST }),
        });
      }
    },
  };
}
