import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Permit } from '@stipple/platform';
import { limitsView } from './limits-view.js';
import { AnaestheticLimitsView } from './limits.dto.js';

/** What stands in the vials and how much of it: constant data, nothing of a patient, so nothing to audit. */
@ApiTags('anaesthesia')
@Controller('anaesthesia')
export class LimitsController {
  @Get('limits')
  @Permit('session.any')
  @ApiOkResponse({ type: AnaestheticLimitsView })
  limits(): AnaestheticLimitsView {
    return limitsView();
  }
}
