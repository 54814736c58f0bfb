/** What can be wrong with what ties editions together: items that take up earlier ones, bodies that took over from others. */
export interface LineageIssueParams {
  /** `id` is of a part, section or prose. */
  'continues-no-item': { id: string };
  'continues-not-earlier': { item: string; is: 'same' | 'later' };
  'continues-draft': { item: string };
  'successor-circle': { id: string };
}
