import * as countryside from './countryside';
import * as craft from './craft';
import * as digital from './digital';
import * as farm from './farm';
import { logo } from './logo';
import * as machine from './machine';
import * as plant from './plant';
import { portrait } from './portrait';
import type { Scene } from './scene';
import * as tea from './tea';
import * as textile from './textile';
import * as waterside from './waterside';

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
  temple: waterside.temple,
  'river-boat': waterside.riverBoat,
  terraces: countryside.terraces,
  bicycle: countryside.bicycle,
  waterfall: waterside.waterfall,
  'night-market': countryside.nightMarket,
  'stilt-village': waterside.stiltVillage,
  gear: machine.gear,
  valve: machine.valve,
  motor: machine.motor,
  bearing: machine.bearing,
  'electric-panel': plant.electricPanel,
  'pipe-fittings': plant.pipeFittings,
  'hopper-machine': plant.hopperMachine,
  workshop: plant.workshop,
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
