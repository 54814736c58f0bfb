import { defineConfig } from 'astro/config';
import proceedings from './src/index.ts';

export default defineConfig({ integrations: [proceedings()] });
