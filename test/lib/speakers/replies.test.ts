import { expect, it } from 'vitest';
import { replies } from './said';

it('says whom the writers asked', () => {
  expect(replies('Newsweek has contacted the Harbour Trust and the Barlow team for comment.')).toEqual(['Harbour Trust: asked', 'Barlow team: asked']);
  expect(replies('Newsweek reached out to the Harbour Trust via email for comment and to a firm that has represented Barlow.')).toEqual(['Harbour Trust: asked', 'a firm that has represented Barlow: asked']);
  expect(replies('The Harbour Trust could not be reached for comment.')).toEqual(['Harbour Trust: asked']);
});
it('says who did not answer, who declined and who replied', () => {
  expect(replies('The Harbour Trust did not respond to a request for comment.')).toEqual(['Harbour Trust: asked']);
  expect(replies('The Harbour Trust told the Courier it had no comment.')).toEqual(['Harbour Trust: declined']);
  expect(replies('Mary Barlow declined to comment.')).toEqual(['Mary Barlow: declined']);
  expect(replies('The Harbour Trust said in a statement to Newsweek that it was late.')).toEqual(['Harbour Trust: replied']);
});
it('takes no other asking for a request', () => {
  expect(replies('Barlow asked the council to vote.')).toEqual([]);
  expect(replies('She reached out to voters.')).toEqual([]);
});

it.each([
  ["Wade's attorney could not be reached.", ["Wade's attorney: asked"]],
  ['Newsweek reached out to SkyHarbor for comment via email. A company spokesperson said the fee had been paid back.', ['SkyHarbor: replied']],
  ['Newsweek reached out to SkyHarbor for comment via email. A police spokesperson said it was late.', ['SkyHarbor: asked']],
  ['A spokesperson for Kemp referred Newsweek to remarks made in January.', ['A spokesperson for Kemp: replied']],
  ['Newsweek reached out to the Russian and Ukrainian defense ministries for comment via email.', ['Russian and Ukrainian defense ministries: asked']],
  ["Kemp's office has said that it was late. It did not respond to a request for comment.", ["Kemp's office: asked"]],
  ['Voltaro cut its forecast. The company did not respond to a request for comment.', ['Voltaro: asked']],
  ["Phone calls to the mayor's office went unanswered.", ["mayor's office: asked"]],
  ["The mayor's office did not immediately respond to questions about it.", ["mayor's office: asked"]],
  ['A spokesperson for Duff referred questions to the FAA, which did not return a request for comment.', ['FAA: asked']],
  ['Newsweek contacted the Chinese Embassy in Washington, D.C., and the State Department by email for comment.', ['Chinese Embassy in Washington, D.C.: asked', 'State Department: asked']],
  ['Barlow, who did not respond to a request for comment, left.', ['Barlow: asked']],
  ['Efforts to reach Barlow were unsuccessful.', ['Barlow: asked']],
  ['In a statement emailed to Newsweek, the village said it was sorry.', ['village: replied']],
  ['Harbour spokesperson Drew Past told Newsweek in an email that it was late.', ['Harbour: replied']],
  ['A Pentagon spokesperson confirmed to Newsweek that it had come.', ['Pentagon: replied']],
  ['Ann Reed, a professor of law, told Newsweek in an email that it was late.', []],
  ['Newsweek has contacted the Barlow campaign by phone and email for comment.', ['Barlow campaign: asked']],
  ["Newsweek reached out to Barlow's office and the office of Senator Ann Reed, the Republican who wrote it, via email for comment.", ["Barlow's office: asked", 'office of Senator Ann Reed: asked']],
  ['Newsweek contacted Immigration and Customs Enforcement (ICE) for comment.', ['Immigration and Customs Enforcement: asked']],
  ['In an email to Newsweek, district spokesperson Dana Hol confirmed that it was late.', ['district spokesperson Dana Hol: replied']],
  ['A representative for the duke has been contacted by email.', ['A representative for the duke: asked']],
  ['Newsweek has contacted the Barlow and Reed campaigns for comment via email.', ['Barlow campaign: asked', 'Reed campaign: asked']],
  ['Records show that he left. The company did not respond to a request for comment.', ['company: asked']],
  // a body can only have been asked; a scholar is interviewed
  ['The NTSB told Newsweek that it was late.', ['NTSB: replied']],
  ['Nordlo told Newsweek that it "had no role."', ['Nordlo: replied']],
  ['Cadwal, the Welsh heritage service, confirmed to Newsweek that it was late.', ['Cadwal: replied']],
  ['Dover Realty Group told Newsweek in an email: "We are sorry."', ['Dover Realty Group: replied']],
  ['Tom Bell, a spokesman for the Secret Service, told Newsweek on Monday that it was late.', []],
  ['A spokesperson for the Department of Peace told Newsweek that it was late.', ['Department of Peace: replied']],
  ['Peace Department deputy press secretary Tom Bell told Newsweek: "It is late."', ['Peace Department: replied']],
  ['White House spokesman Tom Bell, in a statement to Newsweek: "It is late."', ['White House: replied']],
  ["Dover's Office of Harbours, when contacted by Newsweek, pointed to a release in which it said that rates were stable.", ["Dover's Office of Harbours: replied"]],
  ['White House spokesman Tom Bell has previously told Newsweek that it was late.', []],
  ['Newsweek reached out to the Office of the U.S. Trade Representative (USTR) for comment.', ['Office of the U.S. Trade Representative: asked']],
  // what came of it is told in the next sentence
  ['Newsweek contacted Dover Creamery via email for comment. The company\'s owner, Peter Lind, replied that he was "heartsick."', ['Dover Creamery: replied']],
  ['Newsweek contacted Ann Reed for comment. She replied: "No."', ['Ann Reed: replied']],
  ["Newsweek reached out to the Dover attorney general's office and to lawyers for the plaintiffs by email. Both declined to comment.", ["Dover attorney general's office: declined", 'lawyers for the plaintiffs: declined']],
  // asked
  ["Newsweek also reached out to Reed's office and to the Barlow campaign on Tuesday evening.", ["Reed's office: asked", 'Barlow campaign: asked']],
  ['Newsweek has contacted the Harbour Trust.', ['Harbour Trust: asked']],
  ['Newsweek approached the palace for comment. Representatives of the duke were also contacted.', ['palace: asked', 'Representatives of the duke: asked']],
  ['The Department of Peace was approached for comment.', ['Department of Peace: asked']],
  ['Newsweek has also contacted the FTC for comment.', ['FTC: asked']],
  ['Newsweek contacted the Reed and Barlow campaigns for comment via email and online contact form.', ['Reed campaign: asked', 'Barlow campaign: asked']],
  ['Newsweek has contacted the foreign ministries of Oakland and Dover for comment.', ['foreign ministries of Oakland and Dover: asked']],
  ["Newsweek has sought comment from the plaintiffs' law firm, Keating Moss, by phone.", ['Keating Moss: asked']],
  // no answer
  ['The contractor, Brightway, has yet to respond to an emailed request for comment.', ['Brightway: asked']],
  ['Neither Barlow nor the church responded to requests for comment.', ['Barlow: asked', 'church: asked']],
  ['Ann Reed was not immediately available for comment.', ['Ann Reed: asked']],
  ['Director Ann Reed was traveling and unavailable for comment.', ['Director Ann Reed: asked']],
  ['The NCAA did not immediately comment.', ['NCAA: asked']],
  ['Barlow did not call back by press time.', ['Barlow: asked']],
  ['A message seeking comment was left Tuesday with Foxhall Partners, which owns it.', ['Foxhall Partners: asked']],
  ["Messages left with the city's office were not returned.", ["city's office: asked"]],
  ["Phone calls to the complex's rental office rang unanswered.", ["complex's rental office: asked"]],
  ['Attempts to reach the judge who signed it were unsuccessful.', ['judge who signed it: asked']],
  // no
  ['The FBI said it was aware of it but would not comment further.', ['FBI: declined']],
  ['The regulator, Waterwatch, said it would not comment on individual companies.', ['Waterwatch: declined']],
  ['The mayor, through a spokeswoman, declined to be interviewed.', ['mayor: declined']],
  ['The Pentagon declined to discuss the pictures.', ['Pentagon: declined']],
  ['The Harbour Office and the Ethics Committee both declined to comment.', ['Harbour Office: declined', 'Ethics Committee: declined']],
  // answers
  ['The White House pointed Newsweek to remarks made on Monday.', ['White House: replied']],
  ["In a response to Newsweek's inquiry, zoo director Pat Lind wrote that it was late.", ['zoo director Pat Lind: replied']],
  ['Newsweek contacted Lumina by email on Tuesday, and a spokesperson responded that it had been "postponed."', ['Lumina: replied']],
  ['Asked for comment, the Dover School said in a statement that it was late.', ['Dover School: replied']],
  ["Reached by phone on Monday, the mayor's brother, Curtis Oakes, said he had nothing to add.", ['Curtis Oakes: replied']],
  ['The son-in-law, Jared Boykin, when reached by Newsweek, said it was late.', ['Jared Boykin: replied']],
  ['Schools Superintendent Brent Coughlin said in an email to Newsweek that it was late.', ['Schools Superintendent Brent Coughlin: replied']],
  ['When contacted by Newsweek, a university spokesperson provided the following statement: "It is late."', ['a university spokesperson: replied']],
  ['Newsweek reached out to Tillman Kitchens for comment. A company spokesperson said in an emailed response that it was late.', ['Tillman Kitchens: replied']],
  ['Naomi Strand, who represents them, told Newsweek in a statement: "It is late."', ['Naomi Strand: replied']],
  ['Health department spokesman Greg Lath said in an email that it was late.', ['Health department spokesman Greg Lath: replied']],
  ['Pruitt, reached by phone on Wednesday, said she was considering it.', ['Pruitt: replied']],
  ['Nelnet and MOHELA did not immediately respond to a request for comment.', ['Nelnet: asked', 'MOHELA: asked']],
  ['Boeing declined to comment and referred Newsweek to the airline.', ['Boeing: declined']],
  // who is meant
  ['Newsweek has reached out to the company for comment.', ['company: asked']],
  ['Newsweek reported it in May. The agency declined to comment.', ['agency: declined']],
  ['In an email to Newsweek, a spokesperson for Harbour Foods, Ann Reed, said it was late.', ['Harbour Foods: replied']],
  ['Newsweek reached out to Ann Smith for comment. The mayor issued a statement on the storm.', ['Ann Smith: asked']],
  ['The White House pushed back. Deputy press secretary Ellen Marsh told Newsweek in an email: "It is late."', ['White House: replied']],
  ['Newsweek reached out to the Department of Harbour Peace (DHP). DHP Assistant Secretary for Public Affairs Ann Reed told Newsweek in a statement that it was late.', ['Department of Harbour Peace: replied']],
  ["Newsweek has contacted Reed's and Barlow's offices for comment.", ["Reed's office: asked", "Barlow's office: asked"]],
  ['An OMB spokesperson denied it. "It is late," the spokesperson said in an email.', ['OMB: replied']],
  ["Newsweek contacted the Westbrook School District for comment. The district referred Newsweek to a letter.", ['Westbrook School District: replied']],
  ["Newsweek contacted Hutch's office for comment. A spokesperson for Hutch told Newsweek that it was late.", ['A spokesperson for Hutch: replied']],
  ['The Barlow campaign dismissed it. "It is late," campaign manager Tyler Beck told Newsweek in an email.', ['Barlow campaign: replied']],
  ['Voltaro cut its forecast. A spokesperson for the company told Newsweek that it was late.', ['Voltaro: replied']],
  // from forty more texts with requests
  ['Newsweek contacted the Dover School District by email. In its reply, the district said that it was late.', ['Dover School District: replied']],
  ['Newsweek reached out to the Harbour Trust and the Dover Union via email for comment. Only the union had answered by the time of publication.', ['Harbour Trust: asked', 'Dover Union: replied']],
  ['The Bureau of Harbours said in an email that it would not discuss the transfer.', ['Bureau of Harbours: declined']],
  ['The Bureau of Harbours said in an email that it would not be making any statement.', ['Bureau of Harbours: declined']],
  ['The Bureau of Harbours said in an email that it could not answer questions about the case.', ['Bureau of Harbours: declined']],
  ['His attorney, Ann Reed, said in an email that she would not be making any statement.', ['His attorney, Ann Reed: declined']],
  ['The Bureau of Harbours told Newsweek that it would not discuss the case.', ['Bureau of Harbours: declined']],
  ['The Bureau of Harbours said in an email to Newsweek that it could not comment.', ['Bureau of Harbours: declined']],
  ['The Bureau of Harbours confirmed to Newsweek that it was late but would not discuss why.', ['Bureau of Harbours: replied']],
  ['The Department of Harbours, which was approached by Newsweek for comment, has not said why.', ['Department of Harbours: asked']],
  ['The White House referred Newsweek to the Harbour Department, which did not immediately respond.', ['White House: replied', 'Harbour Department: asked']],
  ['Requests for comment sent to Brightpath and to its parent, Lumen Education Partners, went unanswered.', ['Brightpath: asked', 'Lumen Education Partners: asked']],
  ['Newsweek has written to the foreign ministries of Dover and Oakland to request comment.', ['foreign ministries of Dover and Oakland: asked']],
  ['Newsweek has contacted the Elk Ridge Police Department for more information. We have also sent a direct message to @riverjanet.', ['Elk Ridge Police Department: asked', '@riverjanet: asked']],
  ['Ganton Mills, which runs the plant, has also been contacted.', ['Ganton Mills: asked']],
  ["The festival's organizers have been asked to comment.", ["festival's organizers: asked"]],
  ["Asked by Newsweek whether she knew of it, the senator's office answered with a sentence.", ["senator's office: replied"]],
  ["The Hale County Prosecutor's Office, contacted the same day, confirmed the charges.", ["Hale County Prosecutor's Office: replied"]],
  ['Lawyers for Anil Bell said in a letter to Newsweek that it was late.', ['Lawyers for Anil Bell: replied']],
  ['Through his publicist, Tom Bell told Newsweek that it was late.', ['Tom Bell: replied']],
  ['Harbour Public Schools declined to make anyone available for this story.', ['Harbour Public Schools: declined']],
  ['Ann Reed told Newsweek through a solicitor that she did not wish to comment.', ['Ann Reed: declined']],
  ['Guy Bell, the treasurer, answered "No comment" and ended the call.', ['Guy Bell: declined']],
  ['Etta Bell turned down an interview request.', ['Etta Bell: declined']],
  ['Attempts to reach Bell by phone were unsuccessful.', ['Bell: asked']],
  ['Roy Bell, whose lawyer did not return two calls from Newsweek seeking comment, left.', ['Roy Bell’s lawyer: asked']],
  ['Newsweek sought comment from Pinyon Energy late on Sunday.', ['Pinyon Energy: asked']],
  ['Newsweek has reached out to the Ministry of Trade, Industry and Fisheries for comment.', ['Ministry of Trade, Industry and Fisheries: asked']],
  ["Newsweek contacted Kowal's agent, Sheldon Marsh, by phone. Marsh declined to comment.", ['Sheldon Marsh: declined']],
  ['A league spokesperson told Newsweek that it was "aware" and would have no further comment until June.', ['A league spokesperson: replied']],
  ['Regulators have received complaints. The company, which has no press office, did not reply to a message from Newsweek.', ['company: asked']],
])('reads how newsrooms tell of it: %s', (text, expected) => {
  expect(replies(text)).toEqual(expected);
});

it.each([
  'Newsweek reached out to the palace for comment. Western officials have responded to earlier reports with caution.',
  'The spokesman confirmed the talks but did not comment on the numbers.',
  'Retired Harbour Navy Captain Thomas Ekdahl told Newsweek that it was late.',
  'A deal, reached on Friday, ends the strike.',
  'An agreement could not be reached on Monday.',
  'Efforts to reach a deal have failed.',
  'Reed did not apologize for the comment.',
  'Users cannot comment on the video.',
  'In response to calls for his resignation, Mayor Tom Bell said he would stay.',
  'Police did not respond to calls for help.',
  'The company told employees in an email that it will cut 200 jobs.',
  'The Foreign Ministry told US officials that it was late.',
  'The calls left her with a sense of dread.',
  'The calls to defund the police have been unsuccessful.',
  'Bell did not get back to the hotel until midnight.',
  'The park is not reachable by car.',
  'Reed declined an invitation to the debate.',
  'Barlow did not answer questions about the money in court.',
  'The agency closed the hearing. It has also contacted 200 growers by email for comment on the draft.',
  'The boss reached out to him by phone.',
  'One reader replied: "A request for comment at midnight is not a request."',
  'Asked at a conference whether she regretted it, Ann Farrow said it was late.',
  'An email sent to the address on the website was returned as undeliverable.',
  'Wages rose to a mark that has not been reached again to this day.',
  'The department failed to respond promptly to his request for the public documents.',
  'He wrote a letter to Roper asking that all of it go to charity. Roper did not respond to Bell’s initial request for the network to give.',
  'In an email provided to the Post, the officer said that the base had answered with one word.',
  'In an email dated May 12, Tom Bell, regional security director, informed the council that he would be glad to call.',
  'Asked at a briefing on Monday about it, White House press secretary Ann Reed said it was late.',
  'Asked about the storm, Ann Bell said it was late.',
  'The map has been updated with rain from the north.',
])('no more is told than that somebody was asked: %s', (text) => {
  expect(replies(text).filter((reply) => !reply.includes('palace'))).toEqual([]);
});

it.each([
  // nobody did
  ['Neither Ann Smith nor the church responded to a request for comment.', ['Ann Smith: asked', 'church: asked']],
  ["Neither Ann Smith, the owner, nor the Harbour Trust's board of directors immediately responded to a request for comment.", ['Ann Smith: asked', "Harbour Trust's board of directors: asked"]],
  ["Neither Ann Smith nor Tom Bell replied to Newsweek's questions.", ['Ann Smith: asked', 'Tom Bell: asked']],
  ['No one at Harbour Trust responded to a request for comment.', ['Harbour Trust: asked']],
  ['No one at Harbour Trust, which owns the road, was available for comment.', ['Harbour Trust: asked']],
  ["Nobody from the Harbour Trust replied to Newsweek's questions.", ['Harbour Trust: asked']],
  ['None of the three unions responded to a request for comment.', ['three unions: asked']],
  ['No lawyer for Bell responded to a request for comment.', ['lawyer for Bell: asked']],
  ['Nor did the Harbour Trust respond to a request for comment.', ['Harbour Trust: asked']],
  ['Newsweek contacted Brightway and Lumen Partners for comment. None of the companies replied.', ['Brightway: asked', 'Lumen Partners: asked']],
  // but somebody did
  ["The Harbour Trust responded to Newsweek's questions in writing.", ['Harbour Trust: replied']],
  ["The Harbour Trust responded to Newsweek's article.", []],
  // who says it, of two who say something
  ['Ann Smith said the road was late, and Harbour Trust said in a statement to Newsweek that it was shut.', ['Harbour Trust: replied']],
  ['Ann Smith said the road was late, and Harbour Trust said it had no comment.', ['Harbour Trust: declined']],
  ['Ann Smith said the road was late, and the Harbour Trust had no comment.', ['Harbour Trust: declined']],
  // who cannot comment has answered if more is said, and not by why
  ['The Bureau of Harbours said it could not comment but insisted that the road was safe.', []],
  ['A spokesman for the Bureau of Harbours said he could not comment, saying the case was open.', ['Bureau of Harbours: declined']],
  // nothing is told of a request, with a full stop or without
  ['Fans sent messages to the band. The Harbour Trust had not responded', []],
  ['Fans sent messages to the band. The Harbour Trust had not responded.', []],
])('tells who did from who did not: %s', (text, expected) => {
  expect(replies(text)).toEqual(expected);
});
