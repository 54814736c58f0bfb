/** Progress is for people who wait: quick work says nothing. */
import { afterEach, expect, test, vi } from 'vitest';
import { progress, waiting } from './progress.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('Nothing is said in the first second, and then not with every step', () => {
  vi.useFakeTimers();
  const said: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  const { step, last } = progress((done, all) => `${done} of ${all}`);
  for (let done = 1; done <= 80; done += 1) {
    vi.advanceTimersByTime(100);
    step(done, 80);
  }
  last();
  expect(said).toEqual(['10 of 80\n', '60 of 80\n']);
});

test('What takes long is announced, what is quick is not', async () => {
  vi.useFakeTimers();
  const said: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  expect(await waiting('quick', false, async () => 1)).toBe(1);
  const slow = waiting('slow', false, () => new Promise((resolve) => setTimeout(resolve, 2000, 2)));
  await vi.advanceTimersByTimeAsync(2000);
  expect(await slow).toBe(2);
  expect(said).toEqual(['slow\n']);
});
