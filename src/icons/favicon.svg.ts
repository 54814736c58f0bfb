/** `/favicon.svg`, unless the project has its own. */
import type { APIRoute } from 'astro';
import { mainAccent } from '../site.ts';
import { bar } from './drawings.ts';

export const GET: APIRoute = () =>
  new Response(bar(mainAccent), { headers: { 'Content-Type': 'image/svg+xml' } });
