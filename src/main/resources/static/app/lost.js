import { openPage } from './dom.js';

openPage('lost.page');
