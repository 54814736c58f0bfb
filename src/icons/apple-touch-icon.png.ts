/** `/apple-touch-icon.png`, unless the project has its own. */
import type { APIRoute } from 'astro';
import { mainAccent } from '../site.ts';
import { corridor } from './drawings.ts';

export const GET: APIRoute = async () => {
  const png = await drawn(corridor(mainAccent));
  // Without a body no file is written, and phones make an icon of the page.
  return png ? new Response(png, { headers: { 'Content-Type': 'image/png' } }) : new Response(null);
};

/** `null` where the machine has no sharp: it is native code, and Astro’s own dependency on it is optional as well. */
async function drawn(svg: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const { default: sharp } = await import('sharp');
    return new Uint8Array(await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer());
  } catch {
    return null;
  }
}
