import { defineConfig, type Plugin } from 'vite';

/**
 * What the site may load and send: its own scripts and styles, and nothing to anyone. The page in the frame is
 * under it as well, so a photo is shown only if it is in the résumé itself.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // The worker begins in a blob, which inherits this policy (see src/theme/client.ts).
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Vite's own server reloads the page by a connection that the policy forbids, so only builds have it. */
const policy: Plugin = {
  name: 'policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  // Relative addresses, so that the folder may lie under any path.
  base: './',
  plugins: [policy],
  oxc: { jsx: { importSource: 'preact' } },
  worker: { format: 'es' },
  build: {
    outDir: '../out/playground',
    emptyOutDir: true,
    // Below that size files become `data:` addresses, which the policy does not allow for scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
