/** RESOLUTION -> `lifecycle`, `workflow` and `classification`: what is known to have happened to it, and what it is about. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { wholeDay } from '../../model/dated.ts';
import type { Resolution } from '../../model/resolution-types.ts';
import { adoptingBody, conference, correctionId, referenceId } from './reference-ids.ts';
import { topicsOf } from './references.ts';

const source = `#${conference}`;

export function classification(resolution: Resolution): Element | null {
  const topics = topicsOf(resolution).map((topic) => {
    const id = referenceId('concept', topic);
    const value = id.replace('concept-', '');
    return x('keyword', { value, showAs: topic.title, dictionary: '#topics', refersTo: `#${id}` });
  });
  return topics.length === 0 ? null : x('classification', { source }, topics);
}

/** An adoption is an event only where its date is stated. */
export function lifecycle({ adopted, corrections }: Resolution): Element | null {
  const events = [
    ...(adopted?.date ? [{ type: 'generation', date: adopted.date, source: '#original' }] : []),
    ...corrections.map(({ date }, index) => ({ type: 'amendment', date, source: `#${correctionId(index)}` })),
  ];
  if (events.length === 0) return null;
  return x(
    'lifecycle',
    { source },
    events.map((event, index) =>
      x('eventRef', { eId: `eref_${index + 1}`, ...event, date: wholeDay(event.date) }),
    ),
  );
}

export function workflow({ adopted }: Resolution): Element | null {
  if (!adopted?.date) return null;
  const by = `#${adopted.by === null ? conference : adoptingBody}`;
  return x('workflow', { source }, x('step', { date: wholeDay(adopted.date), by, outcome: '#adopted' }));
}
