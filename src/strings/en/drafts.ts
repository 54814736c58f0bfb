import type { DraftStrings } from '../drafts.ts';

export const drafts: DraftStrings = {
  until: (date) => `Proposals are accepted until ${date}.`,
  propose: 'Send a proposal',
  howItem:
    'A letter to the organizer opens with the item, its words and its link filled in: only the proposal is left to write.',
  howDocument:
    'A letter to the organizer opens with the document and its link filled in. A proposal on one item is best sent from the page of that item.',
  subject: (place) => `Proposal on the draft. ${place}`,
  proposal: 'Proposal:',
  reason: 'Reason:',
  documents: 'Draft documents',
  record: 'Draft: not published on the site',
  shown: 'There are drafts on this page:',
  preview: 'Preview: this site was built with drafts and is not for publication',
};
