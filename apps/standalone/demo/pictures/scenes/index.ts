import * as craft from './craft';
import * as digital from './digital';
import * as farm from './farm';
import { logo } from './logo';
import * as machine from './machine';
import { portrait } from './portrait';
import type { Scene } from './scene';
import * as tea from './tea';
import * as textile from './textile';
import * as travel from './travel';

/** Every scene that can be drawn, by the name that content uses. */
export const SCENES = {
  'tea-cake': tea.teaCake,
  'tea-brick': tea.teaBrick,
  'tea-leaves': tea.teaLeaves,
  gaiwan: tea.gaiwan,
  teapot: tea.teapot,
  'tea-tin': tea.teaTin,
  'honey-jar': tea.honeyJar,
  'coffee-sack': farm.coffeeSack,
  'coffee-cup': farm.coffeeCup,
  'phin-filter': farm.phinFilter,
  'pepper-bowl': farm.pepperBowl,
  'rice-bag': farm.riceBag,
  'fruit-crate': farm.fruitCrate,
  pouch: farm.pouch,
  'kitchen-table': farm.kitchenTable,
  'textile-hanging': textile.textileHanging,
  'textile-folded': textile.textileFolded,
  'textile-roll': textile.textileRoll,
  scarf: textile.scarf,
  cushion: textile.cushion,
  yarn: textile.yarn,
  loom: textile.loom,
  'tote-bag': textile.toteBag,
  basket: textile.basket,
  'lacquer-bowl': craft.lacquerBowl,
  'ceramic-vase': craft.ceramicVase,
  silver: craft.silver,
  'paper-lantern': craft.paperLantern,
  umbrella: craft.umbrella,
  'paper-book': craft.paperBook,
  'wood-carving': craft.woodCarving,
  temple: travel.temple,
  'river-boat': travel.riverBoat,
  terraces: travel.terraces,
  bicycle: travel.bicycle,
  waterfall: travel.waterfall,
  'night-market': travel.nightMarket,
  'stilt-village': travel.stiltVillage,
  gear: machine.gear,
  valve: machine.valve,
  motor: machine.motor,
  bearing: machine.bearing,
  'electric-panel': machine.electricPanel,
  'pipe-fittings': machine.pipeFittings,
  'hopper-machine': machine.hopperMachine,
  workshop: machine.workshop,
  laptop: digital.laptop,
  phone: digital.phone,
  tablet: digital.tablet,
  server: digital.server,
  office: digital.office,
  portrait,
  logo,
} as const satisfies Record<string, Scene>;

/** Name of a scene. */
export type SceneKind = keyof typeof SCENES;
