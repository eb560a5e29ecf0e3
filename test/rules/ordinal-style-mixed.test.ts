import { describe, expect, it } from 'vitest';
import { ordinalStyleMixed as rule } from '../../src/rules/ordinal-style-mixed.ts';
import { slipsIn } from './slips.ts';

describe('ordinal-style-mixed', () => {
  it.each([
    ['承办第35届大赛，举办第十八届科普周。', ['第十八届']],
    ['第十次、第12次、第九次。', ['第12次']],
    ['第2批，\n\n第四批。', ['第四批']],
    ['第一届、第2届。', ['第2届']],
  ])('finds in %s %j, and leaves it', (text, found) => {
    expect(slipsIn(rule, text)).toMatchObject({ found, fixed: text });
  });

  it.each([
    '第35届、第18届。',
    '第十八届、第十九届。',
    '第35届、第十一次。',
    '第一次举办，第2次展出。',
    '《第十八届公报》，第35届',
    '“第十八届”，第35届',
    '第一时间，第2届',
    '第三季度、第2季度',
    '第十五章、第3章',
    '十九届四中全会，第35届',
    '第35届大赛，召开省科协第九届委员会会议',
    '第35届大赛，贯彻第十四届全国人民代表大会精神',
    '第一、第2批',
    '第139届广交会、第九届进博会',
  ])('is silent on %s', (text) => {
    expect(slipsIn(rule, text).found).toEqual([]);
  });
});
