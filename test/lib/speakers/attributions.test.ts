import { describe, expect, it } from 'vitest';
import { findSpeakers } from '../../../lib/speakers';
import { said } from './said';

describe('a cue', () => {
  it('stands behind, before or inside the quotation', () => {
    expect(said('"It is late," Mara Lindqvist said.')).toEqual(['Mara Lindqvist: “It is late,”']);
    expect(said('Mara Lindqvist said, "It is late."')).toEqual(['Mara Lindqvist: “It is late.”']);
    expect(said('"It is late," said Mara Lindqvist, "and we are tired."')).toEqual(['Mara Lindqvist: “It is late, … and we are tired.”']);
    expect(said('"It is late," Mara Lindqvist said. "We are tired."')).toEqual(['Mara Lindqvist: “It is late, … We are tired.”']);
  });
  it('may follow a full stop inside the marks', () => {
    expect(said('"It is late." Lindqvist said.')).toEqual(['Lindqvist: “It is late.”']);
  });
  it('leads to a clause, with or without "that"', () => {
    expect(said('Mara Lindqvist said on Tuesday that the bridge was closed.')).toEqual(['Mara Lindqvist: the bridge was closed']);
    expect(said('Mara Lindqvist told the Courier the bridge was closed.')).toEqual(['Mara Lindqvist: the bridge was closed']);
  });
  it('may follow its clause, or stand inside it', () => {
    expect(said('The bridge was closed, the mayor said.')).toEqual(['the mayor: The bridge was closed']);
    expect(said('The bridge, Mara Lindqvist said, would be closed.')).toEqual(['Mara Lindqvist: The bridge … would be closed']);
  });
  it('is the whole verb group, and no more', () => {
    const text = 'Mara Lindqvist has also said that the bridge was closed.';
    const [first] = findSpeakers({ headline: '', paragraphs: [text], published: null }).attributions;
    expect(text.slice(...(first?.cue ?? [0, 0]))).toBe('has also said');
    expect(text.slice(...(first?.source ?? [0, 0]))).toBe('Mara Lindqvist');
  });
  it('may be a verb that is no verb of saying elsewhere, where it stands as a tag', () => {
    expect(said('"Never!" an angry Tom Okafor thundered.')).toEqual(['Tom Okafor: “Never!”']);
  });
  it('may be "according to", before or behind', () => {
    expect(said('According to the Harbour Trust, the bridge is old.')).toEqual(['Harbour Trust: the bridge is old']);
    expect(said('The bridge is old, according to the Harbour Trust.')).toEqual(['Harbour Trust: The bridge is old']);
  });
  it('may be passive, with its agent behind "by"', () => {
    expect(said('Lindqvist was asked by Tom Okafor whether she would resign.')).toEqual(['Tom Okafor: whether she would resign']);
  });
  it('may be a noun', () => {
    expect(said("Tom Okafor's claim that the bridge is unsafe was false.")).toEqual(['Tom Okafor: the bridge is unsafe was false'.replace(' was false', '')].map((line) => expect.stringContaining(line)));
  });
  it('may be missing where a name and a colon stand before the quotation', () => {
    expect(said('Ann Reed, the harbour spokeswoman, on X: "It is late."')).toEqual(['Ann Reed: “It is late.”']);
    expect(said('Senator Tom Barlow of Utah, in a statement: "It is late."')).toEqual(['Tom Barlow: “It is late.”']);
  });
  it('follows a word that stands for somebody', () => {
    expect(said('"It is late," one user wrote. Another added: "Finally."')).toEqual(['one user: “It is late,”', 'Another: “Finally.”']);
  });
  it('introduces the next paragraph where the last one ends in a colon', () => {
    expect(said('Mara Lindqvist wrote on X:', '"We open tomorrow."')).toEqual(['Mara Lindqvist: “We open tomorrow.”']);
  });
});

describe('what is between quotation marks', () => {
  it('is no speech as a nickname, a title or a scare quote', () => {
    expect(said('Jim "Skip" Barlow opened the "safe" bridge and sang "Old River."')).toEqual([]);
  });
  it('may be a handle that speaks', () => {
    expect(said('"RiverWatcher," who has 20 followers on X, said, "The bridge is closed."')).toEqual(['RiverWatcher: “The bridge is closed.”']);
  });
  it('is part of what is said inside a reported clause', () => {
    expect(said('Mara Lindqvist said the plan was "a gift" to drivers.')).toEqual(['Mara Lindqvist: “a gift”']);
  });
  it('goes to the one who speaks, not to the one spoken of', () => {
    expect(said('Mara Lindqvist said that Tom Okafor scolded her for "dreaming" of bridges.').at(0)).toBe('Mara Lindqvist: “dreaming”');
  });
});

describe('a quotation without a cue', () => {
  it('goes on over paragraphs that are not closed', () => {
    expect(said('Mara Lindqvist said: "We open tomorrow.', '"And we stay open."')).toEqual(['Mara Lindqvist: “We open tomorrow.”', 'Mara Lindqvist: “And we stay open.”']);
  });
  it('goes on in a paragraph of quotation after a quotation', () => {
    expect(said('"We open tomorrow," Mara Lindqvist said.', '"And we stay open."').at(1)).toBe('Mara Lindqvist: “And we stay open.”');
  });
  it('may be signed behind a dash, or in the paragraph below', () => {
    expect(said('"The bridge is not safe for us." — Ann Reed, a nurse')).toEqual(['Ann Reed: “The bridge is not safe for us.”']);
    expect(said('"The bridge is not safe for us."', '— Ann Reed')).toEqual(['Ann Reed: “The bridge is not safe for us.”']);
  });
  it('is nobody\'s where nothing says who speaks', () => {
    expect(said('Mara Lindqvist and Tom Okafor met.', 'It rained.', '"The bridge will open tomorrow at noon."')).toEqual(['?: “The bridge will open tomorrow at noon.”']);
  });
});

it('finds who speaks in a transcript', () => {
  expect(said('Host: Will it open?', 'Lindqvist: It will open.', 'Host: When?', 'Lindqvist: Tomorrow.')).toEqual(['Host: “Will it open?”', 'Lindqvist: “It will open.”', 'Host: “When?”', 'Lindqvist: “Tomorrow.”']);
});

it('tells speakers inside speakers', () => {
  expect(said('"My opponent, Mr. Barlow, came to see me. He asked me, \'Will you open the bridge?\'" Mara Lindqvist said.')).toContain('Barlow (by Mara Lindqvist): “Will you open the bridge?”');
});

it('takes "he" inside quoted words for the subject of the sentence before, not for whoever is nearest', () => {
  expect(said('"In the spring, Mr. Barlow, today\'s rival, blamed me for helping Tom Reed. He asked me once, \'Do you want Reed to win?\'" Mara Lindqvist said.')).toContain('Barlow (by Mara Lindqvist): “Do you want Reed to win?”');
});

it('traces why each attribution came out as it did', () => {
  const reasons: string[] = [];
  findSpeakers({ headline: '', paragraphs: ['"It is late," Mara Lindqvist said. She added: "We are tired."'], published: null }, ({ reason }) => reasons.push(reason));
  expect(reasons).toEqual([expect.stringContaining('quote, then cue; named: Mara Lindqvist'), expect.stringContaining('"She" is Mara Lindqvist')]);
});
