import { expect, test } from 'vitest';
import { toReportName } from './report-name';

const at = Date.UTC(2027, 2, 3, 12);

test('a report is named after its campaign and its day, by the rules of every exported file', () => {
  expect(toReportName('Spring: a/b ü', at)).toBe('feedscout-report-Spring-a-b-ü-2027-03-03');
});

test('a campaign called like a file, or like nothing, does no harm', () => {
  expect(toReportName('feedscout-list.csv', at)).toBe(
    'feedscout-report-feedscout-list.csv-2027-03-03',
  );
  expect(toReportName('///', at)).toBe('feedscout-report-campaign-2027-03-03');
});
