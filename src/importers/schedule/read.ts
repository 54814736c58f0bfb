/** A conference system's export -> schedule. What the file says decides how it is read, not what it is called. */
import { decode } from '../decode.ts';
import { type InputFile, inputError, sizeIssue } from '../input.ts';
import { readXml } from '../xml.ts';
import { finished, type Progress } from './finish.ts';
import { readJson } from './json.ts';
import { fromJson } from './read-json.ts';
import { fromJsonV2 } from './read-v2.ts';
import { fromXml } from './read-xml.ts';
import type { ReadSchedule } from './types.ts';

const known = ['schedule.xml', 'schedule.json'];

/** @param onEvent is told how many of how many events have been read */
export function readSchedule(input: InputFile, onEvent: Progress = () => {}): ReadSchedule {
  const { bytes } = input;
  const excess = sizeIssue(input);
  if (excess !== null) return { schedule: null, issues: [excess] };
  // In UTF-16 each letter has a zero beside it.
  const start = new TextDecoder('latin1')
    .decode(bytes.subarray(0, 1000))
    .replaceAll(/[\0ÿþ]|ï»¿/g, '')
    .trimStart();
  if (start.startsWith('<')) return readXmlSchedule(input, onEvent);
  if (start.startsWith('{') || start.startsWith('[')) return readJsonSchedule(input, onEvent);
  return { schedule: null, issues: [inputError(input, { code: 'input-unknown-format', params: { known } })] };
}

function readXmlSchedule(input: InputFile, onEvent: Progress): ReadSchedule {
  const { root, issues } = readXml(input, input.bytes);
  if (root === null) return { schedule: null, issues };
  if (root.name === 'schedule') return finished(fromXml(input, root), onEvent);
  const issue = inputError(input, { code: 'schedule-unknown-layout', params: {} }, root.place);
  return { schedule: null, issues: [...issues, issue] };
}

function readJsonSchedule(input: InputFile, onEvent: Progress): ReadSchedule {
  const read = readJson(input, decode(input.bytes));
  if ('issues' in read) return { schedule: null, issues: read.issues };
  const { json } = read;
  const schedule = inner(json.value, 'schedule');
  if (inner(inner(schedule, 'conference'), 'days') === undefined && inner(schedule, 'events') === undefined) {
    const issue = inputError(
      input,
      { code: 'schedule-unknown-layout', params: {} },
      json.locate(['schedule']),
    );
    return { schedule: null, issues: [issue] };
  }
  const raw = Array.isArray(inner(schedule, 'events')) ? fromJsonV2(input, json) : fromJson(input, json);
  return 'events' in raw ? finished(raw, onEvent) : { schedule: null, issues: raw.issues };
}

function inner(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
