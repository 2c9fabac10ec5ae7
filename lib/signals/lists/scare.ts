import type { List } from './entry';

/** Words that frighten: disaster, disease, flood and war said of what is none. */
export const SCARE: readonly List[] = [
  { group: 'scare', form: 'acts', words: 'butcher gut plague rot' },
  { group: 'scare', form: 'adjective', weak: true, words: 'deadly lethal' },
  { group: 'scare', form: 'adjective', words: 'alarming apocalyptic bone-chilling blood-soaked bloodthirsty bloody calamitous cataclysmic catastrophic chaotic chilling dire disastrous devastating dystopian earth-shattering existential explosive fearsome frightening ghoulish harrowing hellish hyperbolic menacing nightmarish ominous orwellian perilous ruinous spine-chilling terrifying turbulent volatile warlike' },
  { group: 'scare', form: 'noun', words: 'abyss anarchy apocalypse armageddon barbarism barrage bloodbath bloodlust calamity carnage cataclysm catastrophe chaos debacle demon devil disarray disaster doom doomsday downfall fiasco havoc hell hellhole hellscape horde horror hysteria indecency lawlessness madhouse maelstrom mayhem meltdown menace mess mob nightmare onslaught pandemonium peril powder-keg quagmire rampage savagery scourge shambles specter spectre stranglehold swarm terror time-bomb trainwreck travesty turmoil upheaval viper vulture witch-hunt' },
  { group: 'scare', form: 'verb', words: 'annihilate bludgeon brutalize cannibalize cripple decimate dehumanize demolish desecrate destabilize devastate devour disembowel doom engulf enslave eviscerate haunt hijack imperil infest infiltrate maim maraud maul metastasize mutilate obliterate overrun pillage plunder ravage ruin sabotage shatter slaughter strangle subjugate subvert suffocate terrorize trample unleash unravel upend victimize wreak wreck' },
  { group: 'scare', form: 'verb', weak: true, words: 'collapse crumble destroy dismantle dump endanger erode explode flock invade jeopardize plummet plunge pour skyrocket soar spiral undermine' },
];
