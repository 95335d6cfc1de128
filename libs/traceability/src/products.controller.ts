import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '@stipple/kernel';
import { CurrentActor, IfMatch, Permit, UuidPipe } from '@stipple/platform';
import { CorrectProduct } from './correct-product.js';
import { ProductListView, ProductView, RegisterProductDto } from './products.dto.js';
import { ProductsQueries } from './products.queries.js';
import { RegisterProduct } from './register-product.js';

@ApiTags('products')
@Controller('products')
export class ProductsController {
  constructor(
    private readonly products: ProductsQueries,
    private readonly registerProduct: RegisterProduct,
    private readonly correctProduct: CorrectProduct,
  ) {}

  @Get()
  @Permit('products.read')
  @ApiOkResponse({ type: ProductListView })
  list(@CurrentActor() actor: StaffActor): Promise<ProductListView> {
    return this.products.all(actor);
  }

  @Post()
  @Permit('products.manage')
  @ApiCreatedResponse({ type: ProductView })
  register(@CurrentActor() actor: StaffActor, @Body() body: RegisterProductDto): Promise<ProductView> {
    return this.registerProduct.execute(actor, body);
  }

  @Patch(':productId')
  @Permit('products.manage')
  @ApiOkResponse({ type: ProductView })
  correct(
    @CurrentActor() actor: StaffActor,
    @Param('productId', UuidPipe) productId: string,
    @IfMatch() version: number,
    @Body() body: RegisterProductDto,
  ): Promise<ProductView> {
    return this.correctProduct.execute(actor, productId, version, body);
  }
}
