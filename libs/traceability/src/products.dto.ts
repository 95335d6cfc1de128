import { IsInstant } from '@stipple/platform';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { PRODUCT_KINDS, STOCK_UNITS } from './domain/index.js';
import type { ProductKind, StockUnit } from './domain/index.js';

/** What the label and the safety data sheet say (domain 5.2). */
export class RegisterProductDto {
  @IsIn(PRODUCT_KINDS)
  kind: ProductKind;

  @IsString()
  @Length(1, 120)
  name: string;

  @IsOptional()
  @IsString()
  @Length(1, 80)
  shadeName?: string | null;

  @IsString()
  @Length(1, 120)
  maker: string;

  @IsString()
  @Length(1, 120)
  supplier: string;

  /** The responsible person in the EU, from the label. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  responsiblePerson?: string | null;

  /** As printed: 8, 12, 13 or 14 digits with its check digit. */
  @IsOptional()
  @Matches(/^\d{8,14}$/)
  gtin?: string | null;

  /** Content of one container as it is usually delivered, in microlitres; pieces for needle cartridges. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000_000)
  usualContent?: number | null;

  /** Days of use once opened; 30 when the label does not say. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(3650)
  daysAfterOpening?: number | null;

  @IsBoolean()
  sterile: boolean;

  @IsBoolean()
  singleUse: boolean;

  /** The label says 'mixture for use in tattoos or permanent make-up'. */
  @IsBoolean()
  tattooUseStatement: boolean;

  @IsBoolean()
  nickelWarning: boolean;

  @IsBoolean()
  chromiumViWarning: boolean;

  @IsBoolean()
  containsParabens: boolean;

  /** Colour Index numbers, such as 'CI 77266'. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(1, 40, { each: true })
  pigments?: string[] | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @Length(1, 120, { each: true })
  ingredients?: string[] | null;

  /** Where it may be used, such as 'EU', 'UK', 'US'. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsString({ each: true })
  @Length(2, 10, { each: true })
  allowedRegions?: string[] | null;

  @IsOptional()
  @IsInt()
  @Min(-400)
  @Max(600)
  storageMinTenthsCelsius?: number | null;

  @IsOptional()
  @IsInt()
  @Min(-400)
  @Max(600)
  storageMaxTenthsCelsius?: number | null;
}

export class ProductView {
  @IsUUID()
  id: string;

  @IsInt()
  version: number;

  @IsIn(PRODUCT_KINDS)
  kind: ProductKind;

  @IsString()
  name: string;

  @IsOptional()
  @IsString()
  shadeName: string | null;

  @IsString()
  maker: string;

  @IsString()
  supplier: string;

  @IsOptional()
  @IsString()
  responsiblePerson: string | null;

  /** 14 digits. */
  @IsOptional()
  @IsString()
  gtin: string | null;

  /** What stock of it is counted in. */
  @IsIn(STOCK_UNITS)
  unit: StockUnit;

  @IsOptional()
  @IsInt()
  usualContent: number | null;

  @IsInt()
  daysAfterOpening: number;

  @IsBoolean()
  sterile: boolean;

  @IsBoolean()
  singleUse: boolean;

  @IsBoolean()
  tattooUseStatement: boolean;

  @IsBoolean()
  nickelWarning: boolean;

  @IsBoolean()
  chromiumViWarning: boolean;

  @IsBoolean()
  containsParabens: boolean;

  @IsArray()
  @IsString({ each: true })
  pigments: string[];

  @IsArray()
  @IsString({ each: true })
  ingredients: string[];

  @IsArray()
  @IsString({ each: true })
  allowedRegions: string[];

  @IsInt()
  storageMinTenthsCelsius: number;

  @IsInt()
  storageMaxTenthsCelsius: number;

  @IsInstant()
  recordedAt: string;
}

export class ProductListView {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ProductView)
  items: ProductView[];
}
