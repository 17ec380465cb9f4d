import 'reflect-metadata';
import { runProcess } from '#composition';
import { startStandalone } from './start-standalone';

runProcess(startStandalone);
