/** What a server answers at the addresses that a site's links lead to. */
import { Agent, type IncomingHttpHeaders, request } from 'node:http';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
}

/** `path` on the host. Nothing is followed. */
function answerAt(url: string, path: string, agent: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, url), { method: 'HEAD', agent }, (response) => {
      response.resume();
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers }));
    });
    asked.on('error', reject).end();
  });
}

/** Which addresses do not answer with 200, and what they answer. */
export async function wrongAnswers(url: string, paths: Iterable<string>): Promise<Map<string, string>> {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const answers = await Promise.all(
    [...paths].map(async (path) => ({ path, ...(await answerAt(url, path, agent)) })),
  );
  agent.destroy();
  const wrong = answers.filter(({ status }) => status !== 200);
  return new Map(
    wrong.map(({ path, status, headers }) => [path, `${status} ${headers.location ?? ''}`.trim()]),
  );
}
