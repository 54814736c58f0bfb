/** Words of the feeds. */
import type { FeedStrings } from '../feed.ts';

/** More places than this are counted. */
const namedPlaces = 3;

export const feed: FeedStrings = {
  about: '新通過的決議、文字的更正，以及各項目的答覆與報告',
  aboutItems: {
    body: '提及此組織的決議項目：通過、更正與後續情形',
    group: '提及此群體的決議項目：通過、更正與後續情形',
  },
  adopted: (date) => `通過：${date}`,
  items: (count) => `建議：${count} 項`,
  correction: (place, source) => (place === null ? `文字更正（${source}）` : `更正：${place}（${source}）`),
  corrected: (date) => `更正日期：${date}`,
  was: '原為',
  now: '現為',
  basis: '依據',
  followUp: ({ answered, places, status, source }) => {
    const about = places.length > namedPlaces ? `${places.length} 個項目` : places.join('、');
    const said = `${answered ? '答覆' : '報告'}：${about}`;
    return `${status === null ? said : `${said}，${status}`}（${source}）`;
  },
  kinds: { resolution: '決議', correction: '更正', 'follow-up': '辦理情形' },
};
