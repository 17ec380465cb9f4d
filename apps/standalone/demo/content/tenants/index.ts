import type { DemoTenant } from '../types';
import { caravanTea } from './caravan-tea';
import { dianquanMachines } from './dianquan-machines';
import { doiThongCrafts } from './doi-thong-crafts';
import { namHokWeaving } from './nam-hok-weaving';
import { langMayCoffee } from './lang-may-coffee';
import { lotusPathTours } from './lotus-path-tours';
import { shwePhyoSoft } from './shwe-phyo-soft';

/** The firms of the demo: five sectors, and each of the seven languages is the first of one. */
export const demoTenants: readonly DemoTenant[] = [
  caravanTea,
  doiThongCrafts,
  langMayCoffee,
  lotusPathTours,
  namHokWeaving,
  shwePhyoSoft,
  dianquanMachines,
];
