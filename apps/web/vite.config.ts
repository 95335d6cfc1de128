import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Connect, type Plugin } from 'vite';

const here = import.meta.dirname;
const libs = resolve(here, '../../libs');

/** `/k` and everything below it is the kiosk's page; the server does the same with the built files. */
const serveKiosk: Connect.NextHandleFunction = (request, _response, next) => {
  if (/^\/k(\/[^.]*)?(\?.*)?$/.test(request.url ?? '')) request.url = '/kiosk.html';
  next();
};

const kioskPages: Plugin = {
  name: 'stipple-kiosk-pages',
  configureServer: (server) => void server.middlewares.use(serveKiosk),
  configurePreviewServer: (server) => void server.middlewares.use(serveKiosk),
};

export default defineConfig({
  root: here,
  plugins: [react(), kioskPages],
  resolve: {
    alias: [
      { find: /^@stipple\/kernel$/, replacement: resolve(libs, 'kernel/src/index.ts') },
      { find: /^@stipple\/([\w-]+)\/domain$/, replacement: `${libs}/$1/src/domain/index.ts` },
    ],
  },
  server: { port: 5173, proxy: { '/api': 'http://localhost:3000' } },
  preview: { port: 4173, proxy: { '/api': 'http://localhost:3000' } },
  build: {
    outDir: resolve(here, '../../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // the content security policy allows files of our own origin only: nothing becomes a data: address
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: resolve(here, 'index.html'), kiosk: resolve(here, 'kiosk.html') },
    },
  },
});
