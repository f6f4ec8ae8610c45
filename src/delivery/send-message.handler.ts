import { Injectable } from '@nestjs/common';
import { JobHandler } from '../platform/queue/job.js';
import { SEND_EMAIL, SEND_SMS, SEND_VOICE, type SendMessageData } from './send-message.job.js';
import { SendMessageService } from './send-message.service.js';

@Injectable()
export class SendSmsHandler extends JobHandler<SendMessageData> {
  readonly job = SEND_SMS;

  constructor(private readonly sender: SendMessageService) {
    super();
  }

  async handle({ messageId }: SendMessageData, key: string): Promise<void> {
    await this.sender.send(messageId, key);
  }
}

@Injectable()
export class SendVoiceHandler extends JobHandler<SendMessageData> {
  readonly job = SEND_VOICE;

  constructor(private readonly sender: SendMessageService) {
    super();
  }

  async handle({ messageId }: SendMessageData, key: string): Promise<void> {
    await this.sender.send(messageId, key);
  }
}

@Injectable()
export class SendEmailHandler extends JobHandler<SendMessageData> {
  readonly job = SEND_EMAIL;

  constructor(private readonly sender: SendMessageService) {
    super();
  }

  async handle({ messageId }: SendMessageData, key: string): Promise<void> {
    await this.sender.send(messageId, key);
  }
}
