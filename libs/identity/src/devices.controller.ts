import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '@stipple/kernel';
import { CurrentActor, Permit, Public, UuidPipe } from '@stipple/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SessionActorResolver } from './actor-resolver.js';
import { DeviceListView, KioskDeviceView, PairDto, PairingCodeView, PairingDto } from './identity.dto.js';
import { KioskSessions } from './kiosk-sessions.js';
import { PairDevice } from './pair-device.js';

@ApiTags('devices')
@Controller()
export class DevicesController {
  constructor(
    private readonly pairDevice: PairDevice,
    private readonly sessions: KioskSessions,
    private readonly resolver: SessionActorResolver,
  ) {}

  @Get('devices')
  @Permit('devices.read')
  @ApiOkResponse({ type: DeviceListView })
  list(@CurrentActor() actor: StaffActor): Promise<DeviceListView> {
    return this.pairDevice.list(actor);
  }

  @Post('devices/pairing-codes')
  @Permit('devices.pair')
  @ApiCreatedResponse({ type: PairingCodeView })
  openPairing(@CurrentActor() actor: StaffActor, @Body() body: PairingDto): Promise<PairingCodeView> {
    return this.pairDevice.openPairing(actor, body.name);
  }

  @Post('devices/:deviceId/revoke')
  @HttpCode(204)
  @Permit('devices.pair')
  async revoke(@CurrentActor() actor: StaffActor, @Param('deviceId', UuidPipe) deviceId: string): Promise<void> {
    await this.pairDevice.revoke(actor, deviceId);
  }

  @Get('kiosk/device')
  @Public()
  @ApiOkResponse({ type: KioskDeviceView })
  async device(@Req() request: FastifyRequest): Promise<KioskDeviceView> {
    const device = await this.resolver.pairedDevice(request);
    if (!device) return { paired: false };
    return { paired: true, deviceName: device.deviceName, clinicName: device.clinicName, zone: device.zone };
  }

  @Post('kiosk/pair')
  @HttpCode(204)
  @Public()
  @RouteConfig({ rateLimit: { max: 10, timeWindow: '1 minute' } })
  async pair(
    @Body() body: PairDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    this.sessions.remember(reply, await this.pairDevice.pair(body.code, request.id));
  }
}
