import path from 'node:path';
import { AppError } from '../../kernel/app-error.js';
import { folderProblem, preparedFolder } from './data-folder.js';
import { releasePidFile, takePidFile } from './pid-file.js';

/** Throws AppError `data_folder_unusable`. */
function taken(file: string, folder: string): ReturnType<typeof takePidFile> {
  try {
    return takePidFile(file);
  } catch (error) {
    throw folderProblem(folder, error);
  }
}

/**
 * One `all-in-one` application at a time uses a data folder; the command line may work beside it.
 * Returns the release, to be called at the end; a process that is killed leaves a lock that the next one takes over.
 * Throws AppError `data_folder_in_use`, `data_folder_unusable`.
 */
export function lockDataFolder(dataDir: string): () => void {
  const folder = preparedFolder(dataDir);
  const file = path.join(folder, 'vigil.lock');
  const holder = taken(file, folder);
  if (holder !== null) {
    throw new AppError({
      kind: 'conflict',
      code: 'data_folder_in_use',
      message:
        `Vigil is already running on the data folder ${folder} (process ${holder.pid}). ` +
        `Stop it first (kill ${holder.pid}), or start this one on another folder with VIGIL_DATA_DIR.`,
    });
  }
  let held = true;
  return () => {
    if (held) releasePidFile(file);
    held = false;
  };
}
