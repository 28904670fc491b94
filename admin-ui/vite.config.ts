import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const inPackage = (...names: string[]) =>
  new RegExp(`[\\\\/]node_modules[\\\\/](?:${names.join('|')})[\\\\/]`);

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      output: {
        // Named groups, so that what did not change keeps its file name from release to release.
        codeSplitting: {
          groups: [
            { name: 'react', test: inPackage('react', 'react-dom', 'scheduler'), priority: 40 },
            { name: 'router', test: inPackage('@tanstack'), priority: 30 },
            { name: 'language', test: inPackage('i18next', 'react-i18next'), priority: 30 },
            { name: 'echarts', test: inPackage('echarts', 'zrender'), priority: 30 },
            { name: 'antd', test: inPackage('antd', '@ant-design', '@rc-component'), priority: 20, tags: ['$initial'] },
          ],
        },
      },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/api': process.env.QIYUE_API ?? 'http://127.0.0.1:18000' } },
  test: {
    testTimeout: 60_000,
    // One browser for all files, and two pages in it: while one waits for its data, the other draws.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'parts', environment: 'happy-dom', include: ['test/*.test.{ts,tsx}'], setupFiles: ['test/setup.ts'] },
      },
      {
        // The built screens in Chromium, against a server that speaks HTTP: `npm run build` comes first.
        extends: true,
        test: { name: 'browser', environment: 'node', include: ['test/browser/*.test.ts'], globalSetup: ['test/browser/start.ts'], hookTimeout: 60_000 },
      },
    ],
  },
});
