import { applyConfigCommand } from './apply-config.command.js';
import { exportConfigCommand } from './export-config.command.js';
import { backupCommand } from './backup.command.js';
import type { Command } from './command.js';
import { createKeyCommand } from './create-key.command.js';
import { createUserCommand } from './create-user.command.js';
import { dataMapCommand } from './data-map.command.js';
import { doctorCommand } from './doctor.command.js';
import { importFacilitiesCommand } from './import-facilities.command.js';
import { importRespondersCommand } from './import-responders.command.js';
import { erasePersonCommand, exportPersonCommand } from './person.command.js';
import { recountFiguresCommand } from './recount-figures.command.js';
import { recoverUserCommand } from './recover-user.command.js';
import { restoreCommand } from './restore.command.js';
import { retentionCommand } from './retention.command.js';
import { rotateKeysCommand } from './rotate-keys.command.js';
import { simulateCommand } from './simulate.command.js';
import { startDrillCommand } from './start-drill.command.js';
import { verifyLogCommand } from './verify-log.command.js';

/** In the order in which the overview lists them. */
export const COMMANDS: readonly Command[] = [
  createUserCommand,
  recoverUserCommand,
  createKeyCommand,
  importRespondersCommand,
  importFacilitiesCommand,
  exportConfigCommand,
  applyConfigCommand,
  simulateCommand,
  startDrillCommand,
  verifyLogCommand,
  recountFiguresCommand,
  backupCommand,
  restoreCommand,
  rotateKeysCommand,
  retentionCommand,
  exportPersonCommand,
  erasePersonCommand,
  dataMapCommand,
  doctorCommand,
];
