import { describe, expect, it } from 'vitest';
import { marked } from './marked';

const loaded = (...paragraphs: string[]) => marked('loaded', paragraphs);

describe('loaded words', () => {
  it('are marked with their reason', () => {
    expect(loaded('The mayor slammed the zealots on the council for their disastrous plan.')).toEqual(['fight: slammed', 'label: zealots', 'scare: disastrous']);
    expect(loaded('It was an utterly shameful, so-called reform.')).toEqual(['intensifier: utterly', 'judgement: shameful', 'mockery: so-called']);
    expect(loaded('She conveniently forgot the tax-and-spend years.')).toEqual(['mind-reading: conveniently', 'slogan: tax-and-spend']);
  });
  it('are found in every form, and as phrases', () => {
    expect(loaded('He lambasts, lambasted and is lambasting them.')).toHaveLength(3);
    expect(loaded('The council doubled down.')).toEqual(['fight: doubled down']);
    expect(loaded('He met full-throated opposition.')).toEqual(['intensifier: full-throated']);
  });
  it('leave plain news alone', () => {
    expect(loaded('The council approved the budget on Tuesday by seven votes to four. Work on the bridge begins in May and will cost 3 million dollars.')).toEqual([]);
  });
  it('inside quotation marks are the speaker’s', () => {
    expect(loaded('"This is a disgraceful plan," Mara Lindqvist, the mayor, said of the pathetic offer.')).toEqual(['judgement: disgraceful (quoted)', 'judgement: pathetic']);
  });
  it('weak ones count only beside a strong one', () => {
    expect(loaded('The deadly storm hit the coast.')).toEqual([]);
    expect(loaded('The deadly, idiotic game went on.')).toEqual(['scare: deadly', 'judgement: idiotic']);
    expect(loaded('The deadly storm hit the coast. It was an idiotic trip.')).toEqual(['judgement: idiotic']);
  });
  it.each([
    ['the regime in the capital', 'a new training regime'],
    ['criminal neglect', 'a criminal investigation'],
    ['the failed policies of the county', 'the council failed to agree'],
    ['a toxic debate', 'toxic waste'],
    ['The claim was repeated.', 'Jobless claims fell.'],
    ['His lies went on.', 'The village lies in a valley.'],
    ['The county’s lies went on.', 'The state in whose mountains the lake lies gave nothing.'],
    ['She lies about it.', 'The harbor lies along the northern shore.'],
    ['She railed against it.', 'The rail line opened.'],
    ['They admitted that it was late.', 'He was admitted to hospital.'],
    ['the political elite', 'an elite athlete'],
    ['a gross injustice', 'gross domestic product'],
    ['the woke crowd', 'She woke at noon.'],
    ['the woke crowd', 'Tom Bell woke to find a moose.'],
    ['the supposed savings', 'They are supposed to meet.'],
  ])('tell the sense by the neighbours: "%s", not "%s"', (meant, plain) => {
    expect(loaded(meant)).toHaveLength(1);
    expect(loaded(plain)).toEqual([]);
  });
  it('are no names', () => {
    expect(loaded('They met at the offices of Mayhem Records and listened to Brutal Truth.')).toEqual([]);
    expect(marked('loaded', ['x'], { headline: 'Mayor Slams Disastrous Plan for the Old Bridge' })).toEqual(['fight: Slams', 'scare: Disastrous']);
  });
  it('may be compounds', () => {
    expect(loaded('an ultra-rich family', 'a fact-hating blog')).toEqual(['label: ultra-rich', 'label: fact-hating']);
  });
});
