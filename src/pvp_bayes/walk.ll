; Made by `make kernel` of ladders.py and walk.py: 6dd032a1103260405daf6eabfdc1ed022eea731dd05dc98d9c047e3eecacc0b9
@.const.array.data.2 = internal unnamed_addr constant [224 x i8] c"\01\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00\FF\FF\FF\FF\FF\FF\FF\FF\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00\FE\FF\FF\FF\FF\FF\FF\FF\00\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\02\00\00\00\00\00\00\00\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\00\00\00\00\00\00\00\00\02\00\00\00\00\00\00\00\FE\FF\FF\FF\FF\FF\FF\FF\01\00\00\00\00\00\00\00\FF\FF\FF\FF\FF\FF\FF\FF\01\00\00\00\00\00\00\00\FD\FF\FF\FF\FF\FF\FF\FF\03\00\00\00\00\00\00\00\FF\FF\FF\FF\FF\FF\FF\FF", align 8

define dso_local noundef range(i32 -1, -2) i32 @run(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.task, i64 %arg.number, ptr writeonly captures(none) %arg.result, ptr readonly captures(none) %arg.sizes, ptr readonly %arg.design, ptr readonly captures(none) %arg.strides, ptr readonly captures(none) %arg.starts, ptr readonly captures(none) %arg.low, ptr readonly captures(none) %arg.tops, ptr readonly captures(none) %arg.limits, ptr readonly captures(none) %arg.target, ptr %arg.values, ptr captures(none) %arg.pattern, ptr %arg.totals, ptr %arg.case_sums, ptr captures(none) %arg.moments, ptr %arg.beta, ptr %arg.inverse, ptr %arg.changes, ptr %arg.direct, ptr %arg.through, ptr captures(none) %arg.known, ptr captures(none) %arg.version, ptr captures(none) %arg.fit_of, ptr captures(none) %arg.order, ptr captures(none) %arg.energies, ptr readonly captures(none) %arg.temperatures, ptr readonly captures(none) %arg.steps, ptr captures(none) %arg.looked, ptr captures(none) %arg.taken, ptr %arg.matrices, ptr %arg.vectors, ptr captures(none) %arg.state, ptr captures(none) %arg.who, ptr captures(none) %arg.factors, ptr captures(none) %arg.to, ptr %arg.cells, ptr %arg.signs, ptr captures(none) %arg.moved, ptr %arg.sums) local_unnamed_addr {
B0.endif.endif.endif.endi...endif.7.endif.endif.endif:
  %.121 = load i64, ptr %arg.sizes, align 8
  %.149 = getelementptr i8, ptr %arg.sizes, i64 8
  %.150 = load i64, ptr %.149, align 8
  %arg.design.5.1.fr.i.i.i = freeze i64 %.150
  %.178 = getelementptr i8, ptr %arg.sizes, i64 16
  %.179 = load i64, ptr %.178, align 8
  %.207 = getelementptr i8, ptr %arg.sizes, i64 24
  %.208 = load i64, ptr %.207, align 8
  %.260 = getelementptr i8, ptr %arg.sizes, i64 32
  %.261 = load i64, ptr %.260, align 8
  %.289 = getelementptr i8, ptr %arg.sizes, i64 40
  %.290 = load i64, ptr %.289, align 8
  %.41.i = shl i64 %.179, 1
  %.591 = add i64 %arg.design.5.1.fr.i.i.i, -1
  %.1001 = add i64 %.290, 1
  %.20.i272 = shl i64 %arg.design.5.1.fr.i.i.i, 3
  switch i64 %arg.task, label %B1286 [
    i64 0, label %B1160
    i64 1, label %B1234.endif
  ]

B1160:                                            ; preds = %B0.endif.endif.endif.endi...endif.7.endif.endif.endif
  %.310.i.i = icmp slt i64 %arg.number, 0
  %.458.i.i = select i1 %.310.i.i, i64 %.290, i64 0
  %.459.i.i = add i64 %.458.i.i, %arg.number
  %.476.i.i = mul i64 %.459.i.i, %.121
  %.478.i.i = getelementptr i64, ptr %arg.totals, i64 %.476.i.i
  %.544.i.i = mul i64 %.459.i.i, %arg.design.5.1.fr.i.i.i
  %.546.i.i = getelementptr double, ptr %arg.case_sums, i64 %.544.i.i
  %.576.i = select i1 %.310.i.i, i64 %.1001, i64 0
  %0 = getelementptr i64, ptr %arg.fit_of, i64 %arg.number
  %.590.i = getelementptr i64, ptr %0, i64 %.576.i
  %.591.i = load i64, ptr %.590.i, align 8, !noalias !0
  %.305.i.i = icmp slt i64 %.591.i, 0
  %.797.i.i = select i1 %.305.i.i, i64 %.1001, i64 0
  %.798.i.i = add i64 %.797.i.i, %.591.i
  %.801.i.i = icmp slt i64 %.798.i.i, 0
  br i1 %.801.i.i, label %B0.else.if.i.i, label %B0.else.endif.i.i, !prof !3

B172.i:                                           ; preds = %B136.preheader.i, %B0.else.endif.endif.i.i
  %1 = icmp slt i64 %arg.design.5.1.fr.i.i.i, 1
  %const1234 = bitcast i64 9223372036854775804 to i64
  %.565.i.i = getelementptr double, ptr %arg.matrices, i64 %.654.i.i
  %.12381344.not.i.i = icmp slt i64 %.121, 1
  %scevgep44.i.i.i = getelementptr i8, ptr %.565.i.i, i64 24
  %scevgep11.i.i = getelementptr i8, ptr %.326.i.i, i64 %.20.i272
  %2 = add i64 %.654.i.i, %arg.design.5.1.fr.i.i.i
  %3 = shl i64 %2, 3
  %scevgep12.i.i = getelementptr i8, ptr %arg.matrices, i64 %3
  %4 = add i64 %.20.i272, 8
  %xtraiter.i.i = and i64 %arg.design.5.1.fr.i.i.i, 3
  %unroll_iter.i.i = and i64 %arg.design.5.1.fr.i.i.i, %const1234
  %brmerge.i.i = or i1 %.12381344.not.i.i, %1
  %bound0.i.i = icmp ult ptr %.326.i.i, %scevgep12.i.i
  %bound1.i.i = icmp ult ptr %.565.i.i, %scevgep11.i.i
  %found.conflict.i.i = and i1 %bound0.i.i, %bound1.i.i
  %scevgep93.i.i = getelementptr i8, ptr %arg.design, i64 24
  %scevgep120.i.i = getelementptr i8, ptr %arg.matrices, i64 16
  %scevgep156.i.i = getelementptr i8, ptr %.406.i.i, i64 24
  %5 = shl i64 %.654.i.i, 3
  %6 = getelementptr i8, ptr %arg.matrices, i64 %5
  %scevgep180.i.i = getelementptr i8, ptr %6, i64 16
  %7 = icmp ult i64 %arg.design.5.1.fr.i.i.i, 4
  %brmerge62.i.i = select i1 %7, i1 true, i1 %found.conflict.i.i
  %8 = shl i64 %.544.i.i, 3
  %9 = getelementptr i8, ptr %arg.case_sums, i64 %8
  %scevgep183.i = getelementptr i8, ptr %9, i64 24
  %10 = shl i64 %.324.i.i, 3
  %11 = getelementptr i8, ptr %arg.beta, i64 %10
  %scevgep197.i = getelementptr i8, ptr %11, i64 24
  %12 = add i64 %5, 8
  %scevgep948 = getelementptr i8, ptr %arg.matrices, i64 %12
  br label %B194.endif.i.i

B188.i.i:                                         ; preds = %B1004.i.i
  %.756.i.i = icmp samesign ugt i64 %.75513981522.i.i, 1
  br i1 %.756.i.i, label %B194.endif.i.i, label %B1160.endif.endif

B318.i.i:                                         ; preds = %B318.i.i.preheader, %B1032.i.i
  %lsr.iv113.i.i = phi ptr [ %scevgep114.i.i, %B1032.i.i ], [ %arg.design, %B318.i.i.preheader ]
  %lsr.iv94.i.i = phi ptr [ %scevgep95.i.i, %B1032.i.i ], [ %scevgep93.i.i, %B318.i.i.preheader ]
  %.124413271351.i.i = phi i64 [ %.1251.i.i, %B1032.i.i ], [ 0, %B318.i.i.preheader ]
  %13 = mul i64 %.124413271351.i.i, %.20.i272
  %scevgep19.i.i = getelementptr i8, ptr %arg.design, i64 %13
  %.1251.i.i = add nuw nsw i64 %.124413271351.i.i, 1
  %14 = getelementptr i64, ptr %.478.i.i, i64 %.124413271351.i.i
  %.1309.i.i = load i64, ptr %14, align 8, !noalias !4
  %.1310.i.i = icmp eq i64 %.1309.i.i, 0
  br i1 %.1310.i.i, label %B1032.i.i, label %B370.lr.ph.i.i

B370.i.i:                                         ; preds = %B370.i.i.preheader, %B370.i.i
  %eta.2.31299.i.i = phi double [ %.1519.3.i.i, %B370.i.i ], [ 0.000000e+00, %B370.i.i.preheader ]
  %.140412951297.i.i = phi i64 [ %.1411.3.i.i, %B370.i.i ], [ 0, %B370.i.i.preheader ]
  %15 = shl i64 %.140412951297.i.i, 3
  %scevgep101.i.i = getelementptr i8, ptr %lsr.iv94.i.i, i64 %15
  %scevgep102.i.i = getelementptr i8, ptr %scevgep101.i.i, i64 -24
  %.1486.i.i = load double, ptr %scevgep102.i.i, align 8, !noalias !4
  %scevgep203.i = getelementptr i8, ptr %scevgep197.i, i64 %15
  %scevgep204.i = getelementptr i8, ptr %scevgep203.i, i64 -24
  %.1516.i.i = load double, ptr %scevgep204.i, align 8, !noalias !4
  %.1517.i.i = fmul double %.1486.i.i, %.1516.i.i
  %.1519.i.i = fadd double %eta.2.31299.i.i, %.1517.i.i
  %16 = shl i64 %.140412951297.i.i, 3
  %scevgep909 = getelementptr i8, ptr %lsr.iv94.i.i, i64 %16
  %scevgep910 = getelementptr i8, ptr %scevgep909, i64 -16
  %.1486.1.i.i = load double, ptr %scevgep910, align 8, !noalias !4
  %17 = shl i64 %.140412951297.i.i, 3
  %scevgep905 = getelementptr i8, ptr %scevgep197.i, i64 %17
  %scevgep906 = getelementptr i8, ptr %scevgep905, i64 -16
  %.1516.1.i.i = load double, ptr %scevgep906, align 8, !noalias !4
  %.1517.1.i.i = fmul double %.1486.1.i.i, %.1516.1.i.i
  %.1519.1.i.i = fadd double %.1519.i.i, %.1517.1.i.i
  %18 = shl i64 %.140412951297.i.i, 3
  %scevgep907 = getelementptr i8, ptr %lsr.iv94.i.i, i64 %18
  %scevgep908 = getelementptr i8, ptr %scevgep907, i64 -8
  %.1486.2.i.i = load double, ptr %scevgep908, align 8, !noalias !4
  %19 = shl i64 %.140412951297.i.i, 3
  %scevgep903 = getelementptr i8, ptr %scevgep197.i, i64 %19
  %scevgep904 = getelementptr i8, ptr %scevgep903, i64 -8
  %.1516.2.i.i = load double, ptr %scevgep904, align 8, !noalias !4
  %.1517.2.i.i = fmul double %.1486.2.i.i, %.1516.2.i.i
  %.1519.2.i.i = fadd double %.1519.1.i.i, %.1517.2.i.i
  %.1411.3.i.i = add nuw i64 %.140412951297.i.i, 4
  %.1486.3.i.i = load double, ptr %scevgep101.i.i, align 8, !noalias !4
  %.1516.3.i.i = load double, ptr %scevgep203.i, align 8, !noalias !4
  %.1517.3.i.i = fmul double %.1486.3.i.i, %.1516.3.i.i
  %.1519.3.i.i = fadd double %.1519.2.i.i, %.1517.3.i.i
  %niter50.ncmp.3.i.i = icmp eq i64 %unroll_iter.i.i, %.1411.3.i.i
  br i1 %niter50.ncmp.3.i.i, label %B522.lr.ph.unr-lcssa.i.i, label %B370.i.i

B522.lr.ph.unr-lcssa.i.i:                         ; preds = %B370.i.i
  %20 = icmp eq i64 %xtraiter.i.i, 0
  br i1 %20, label %B522.lr.ph.i.i, label %B370.epil.preheader.i.i

B370.epil.preheader.i.i:                          ; preds = %B370.lr.ph.i.i, %B522.lr.ph.unr-lcssa.i.i
  %eta.2.31299.epil.init.i.i = phi double [ 0.000000e+00, %B370.lr.ph.i.i ], [ %.1519.3.i.i, %B522.lr.ph.unr-lcssa.i.i ]
  %.140412951297.epil.init.i.i = phi i64 [ 0, %B370.lr.ph.i.i ], [ %unroll_iter.i.i, %B522.lr.ph.unr-lcssa.i.i ]
  %21 = shl i64 %.140412951297.epil.init.i.i, 3
  %scevgep111.i.i = getelementptr i8, ptr %.326.i.i, i64 %21
  %scevgep115.i.i = getelementptr i8, ptr %lsr.iv113.i.i, i64 %21
  br label %B370.epil.i.i

B370.epil.i.i:                                    ; preds = %B370.epil.i.i, %B370.epil.preheader.i.i
  %eta.2.31299.epil.i.i = phi double [ %eta.2.31299.epil.init.i.i, %B370.epil.preheader.i.i ], [ %.1519.epil.i.i, %B370.epil.i.i ]
  %epil.iter45.i.i = phi i64 [ 0, %B370.epil.preheader.i.i ], [ %epil.iter45.next.i.i, %B370.epil.i.i ]
  %22 = shl i64 %epil.iter45.i.i, 3
  %scevgep210.i = getelementptr i8, ptr %scevgep115.i.i, i64 %22
  %.1486.epil.i.i = load double, ptr %scevgep210.i, align 8, !noalias !4
  %scevgep209.i = getelementptr i8, ptr %scevgep111.i.i, i64 %22
  %.1516.epil.i.i = load double, ptr %scevgep209.i, align 8, !noalias !4
  %.1517.epil.i.i = fmul double %.1486.epil.i.i, %.1516.epil.i.i
  %.1519.epil.i.i = fadd double %eta.2.31299.epil.i.i, %.1517.epil.i.i
  %epil.iter45.next.i.i = add i64 %epil.iter45.i.i, 1
  %epil.iter45.cmp.not.i.i = icmp eq i64 %xtraiter.i.i, %epil.iter45.next.i.i
  br i1 %epil.iter45.cmp.not.i.i, label %B522.lr.ph.i.i, label %B370.epil.i.i, !llvm.loop !7

B522.lr.ph.i.i:                                   ; preds = %B370.epil.i.i, %B522.lr.ph.unr-lcssa.i.i
  %.1519.lcssa.i.i = phi double [ %.1519.3.i.i, %B522.lr.ph.unr-lcssa.i.i ], [ %.1519.epil.i.i, %B370.epil.i.i ]
  %.1528.i.i = fneg double %.1519.lcssa.i.i
  %.1531.i.i = tail call double @llvm.exp.f64(double %.1528.i.i)
  %.1532.i.i = fadd double %.1531.i.i, 1.000000e+00
  %.1536.i.i = fdiv double 1.000000e+00, %.1532.i.i
  %.1568.i.i = sitofp i64 %.1309.i.i to double
  %.1569.i.i = fmul double %.1536.i.i, %.1568.i.i
  %.1573.i.i = fsub double 1.000000e+00, %.1536.i.i
  %.1575.i.i = fmul double %.1569.i.i, %.1573.i.i
  %23 = getelementptr i8, ptr %scevgep19.i.i, i64 8
  br label %B522.i.i

B522.i.i:                                         ; preds = %B1031.i.i, %B522.lr.ph.i.i
  %lsr.iv129.i.i = phi ptr [ %arg.matrices, %B522.lr.ph.i.i ], [ %scevgep130.i.i, %B1031.i.i ]
  %lsr.iv121.i.i = phi ptr [ %scevgep120.i.i, %B522.lr.ph.i.i ], [ %scevgep122.i.i, %B1031.i.i ]
  %indvars.iv.i.i = phi i64 [ 1, %B522.lr.ph.i.i ], [ %indvars.iv.next.i.i, %B1031.i.i ]
  %.166513101320.i.i = phi i64 [ 0, %B522.lr.ph.i.i ], [ %.1672.i.i, %B1031.i.i ]
  %24 = lshr i64 %indvars.iv.i.i, 2
  %25 = shl nuw nsw i64 %24, 2
  %26 = and i64 %indvars.iv.i.i, -4
  %27 = mul i64 %.166513101320.i.i, %.20.i272
  %scevgep17.i.i = getelementptr i8, ptr %arg.matrices, i64 %27
  %28 = mul i64 %.166513101320.i.i, %4
  %29 = getelementptr i8, ptr %arg.matrices, i64 %28
  %scevgep18.i.i = getelementptr i8, ptr %29, i64 8
  %30 = shl i64 %.166513101320.i.i, 3
  %scevgep20.i.i = getelementptr i8, ptr %23, i64 %30
  %.1672.i.i = add nuw nsw i64 %.166513101320.i.i, 1
  %31 = getelementptr double, ptr %103, i64 %.166513101320.i.i
  %.1751.i.i = load double, ptr %31, align 8, !noalias !4
  %.1756.i.i = fcmp une double %.1751.i.i, 0.000000e+00
  br i1 %.1756.i.i, label %B614.lr.ph.i.i, label %B1031.i.i

B614.i.i:                                         ; preds = %B614.i.i.preheader, %B614.i.i
  %.191613031305.i.i = phi i64 [ %.1923.1.i.i, %B614.i.i ], [ %.191613031305.unr.i.i, %B614.i.i.preheader ]
  %32 = shl i64 %.191613031305.i.i, 3
  %scevgep131.i.i = getelementptr i8, ptr %lsr.iv129.i.i, i64 %32
  %.1998.i.i = load double, ptr %scevgep131.i.i, align 8, !noalias !4
  %scevgep128.i.i = getelementptr i8, ptr %lsr.iv113.i.i, i64 %32
  %.2052.i.i = load double, ptr %scevgep128.i.i, align 8, !noalias !4
  %.2053.i.i = fmul double %.2001.i.i, %.2052.i.i
  %.2054.i.i = fadd double %.1998.i.i, %.2053.i.i
  store double %.2054.i.i, ptr %scevgep131.i.i, align 8, !noalias !4
  %.1923.1.i.i = add nuw nsw i64 %.191613031305.i.i, 2
  %33 = shl i64 %.191613031305.i.i, 3
  %scevgep913 = getelementptr i8, ptr %lsr.iv129.i.i, i64 %33
  %scevgep914 = getelementptr i8, ptr %scevgep913, i64 8
  %.1998.1.i.i = load double, ptr %scevgep914, align 8, !noalias !4
  %scevgep915 = getelementptr i8, ptr %lsr.iv113.i.i, i64 %33
  %scevgep916 = getelementptr i8, ptr %scevgep915, i64 8
  %.2052.1.i.i = load double, ptr %scevgep916, align 8, !noalias !4
  %.2053.1.i.i = fmul double %.2001.i.i, %.2052.1.i.i
  %.2054.1.i.i = fadd double %.1998.1.i.i, %.2053.1.i.i
  store double %.2054.1.i.i, ptr %scevgep914, align 8, !noalias !4
  %exitcond1643.not.1.i.i = icmp eq i64 %indvars.iv.i.i, %.1923.1.i.i
  br i1 %exitcond1643.not.1.i.i, label %B1031.i.i, label %B614.i.i, !llvm.loop !9

B684.i.i:                                         ; preds = %B288.endif.i.i, %B1032.i.i
  %34 = icmp sgt i64 %arg.design.5.1.fr.i.i.i, 0
  br i1 %34, label %B86.endif.lr.ph.i.i.i.preheader, label %B306.thread.i

B86.endif.lr.ph.i.i.i.preheader:                  ; preds = %B684.i.i
  br label %B86.endif.lr.ph.i.i.i

B48.loopexit.i.i.i:                               ; preds = %B623.i.i.i
  %indvars.iv.next.i.i.i = add nuw i64 %indvars.iv.i.i.i, 1
  %scevgep46.i.i.i = getelementptr i8, ptr %lsr.iv45.i.i.i, i64 %.20.i272
  %scevgep68.i.i.i = getelementptr i8, ptr %lsr.iv67.i.i.i, i64 %.20.i272
  %exitcond891.not.i.i.i = icmp eq i64 %arg.design.5.1.fr.i.i.i, %.160.i.i.i
  br i1 %exitcond891.not.i.i.i, label %B344.lr.ph.i.i.i.preheader, label %B86.endif.lr.ph.i.i.i

B344.lr.ph.i.i.i.preheader:                       ; preds = %B48.loopexit.i.i.i
  br label %B344.lr.ph.i.i.i

B126.i.i.i:                                       ; preds = %B126.i.i.i.preheader, %B126.i.i.i
  %s.6.2755.i.i.i = phi double [ %.587.3.i.i.i, %B126.i.i.i ], [ %.361.i.i.i, %B126.i.i.i.preheader ]
  %.451751753.i.i.i = phi i64 [ %.458.3.i.i.i, %B126.i.i.i ], [ 0, %B126.i.i.i.preheader ]
  %35 = shl i64 %.451751753.i.i.i, 3
  %scevgep52.i.i.i = getelementptr i8, ptr %lsr.iv45.i.i.i, i64 %35
  %scevgep53.i.i.i = getelementptr i8, ptr %scevgep52.i.i.i, i64 -24
  %.533.i.i.i = load double, ptr %scevgep53.i.i.i, align 8, !noalias !11
  %scevgep61.i.i.i = getelementptr i8, ptr %lsr.iv54.i.i.i, i64 %35
  %scevgep62.i.i.i = getelementptr i8, ptr %scevgep61.i.i.i, i64 -24
  %.584.i.i.i = load double, ptr %scevgep62.i.i.i, align 8, !noalias !11
  %.585.i.i.i = fmul double %.533.i.i.i, %.584.i.i.i
  %.587.i.i.i = fsub double %s.6.2755.i.i.i, %.585.i.i.i
  %36 = shl i64 %.451751753.i.i.i, 3
  %scevgep923 = getelementptr i8, ptr %lsr.iv45.i.i.i, i64 %36
  %scevgep924 = getelementptr i8, ptr %scevgep923, i64 -16
  %.533.1.i.i.i = load double, ptr %scevgep924, align 8, !noalias !11
  %37 = shl i64 %.451751753.i.i.i, 3
  %scevgep919 = getelementptr i8, ptr %lsr.iv54.i.i.i, i64 %37
  %scevgep920 = getelementptr i8, ptr %scevgep919, i64 -16
  %.584.1.i.i.i = load double, ptr %scevgep920, align 8, !noalias !11
  %.585.1.i.i.i = fmul double %.533.1.i.i.i, %.584.1.i.i.i
  %.587.1.i.i.i = fsub double %.587.i.i.i, %.585.1.i.i.i
  %38 = shl i64 %.451751753.i.i.i, 3
  %scevgep921 = getelementptr i8, ptr %lsr.iv45.i.i.i, i64 %38
  %scevgep922 = getelementptr i8, ptr %scevgep921, i64 -8
  %.533.2.i.i.i = load double, ptr %scevgep922, align 8, !noalias !11
  %39 = shl i64 %.451751753.i.i.i, 3
  %scevgep917 = getelementptr i8, ptr %lsr.iv54.i.i.i, i64 %39
  %scevgep918 = getelementptr i8, ptr %scevgep917, i64 -8
  %.584.2.i.i.i = load double, ptr %scevgep918, align 8, !noalias !11
  %.585.2.i.i.i = fmul double %.533.2.i.i.i, %.584.2.i.i.i
  %.587.2.i.i.i = fsub double %.587.1.i.i.i, %.585.2.i.i.i
  %.458.3.i.i.i = add nuw i64 %.451751753.i.i.i, 4
  %.533.3.i.i.i = load double, ptr %scevgep52.i.i.i, align 8, !noalias !11
  %.584.3.i.i.i = load double, ptr %scevgep61.i.i.i, align 8, !noalias !11
  %.585.3.i.i.i = fmul double %.533.3.i.i.i, %.584.3.i.i.i
  %.587.3.i.i.i = fsub double %.587.2.i.i.i, %.585.3.i.i.i
  %niter.ncmp.3.i.i.i = icmp eq i64 %68, %.458.3.i.i.i
  br i1 %niter.ncmp.3.i.i.i, label %B162.loopexit.unr-lcssa.i.i.i, label %B126.i.i.i

B162.loopexit.unr-lcssa.i.i.i:                    ; preds = %B126.i.i.i
  %40 = and i64 %.275759765.i.i.i, 3
  %lcmp.mod.not.i.i.i = icmp eq i64 %40, 0
  br i1 %lcmp.mod.not.i.i.i, label %B162.i.i.i, label %B126.epil.preheader.i.i.i

B126.epil.preheader.i.i.i:                        ; preds = %B126.lr.ph.i.i.i, %B162.loopexit.unr-lcssa.i.i.i
  %s.6.2755.epil.init.i.i.i = phi double [ %.361.i.i.i, %B126.lr.ph.i.i.i ], [ %.587.3.i.i.i, %B162.loopexit.unr-lcssa.i.i.i ]
  %.451751753.epil.init.i.i.i = phi i64 [ 0, %B126.lr.ph.i.i.i ], [ %69, %B162.loopexit.unr-lcssa.i.i.i ]
  %41 = shl i64 %.451751753.epil.init.i.i.i, 3
  %scevgep65.i.i.i = getelementptr i8, ptr %lsr.iv63.i.i.i, i64 %41
  %scevgep69.i.i.i = getelementptr i8, ptr %lsr.iv67.i.i.i, i64 %41
  br label %B126.epil.i.i.i

B126.epil.i.i.i:                                  ; preds = %B126.epil.i.i.i, %B126.epil.preheader.i.i.i
  %s.6.2755.epil.i.i.i = phi double [ %s.6.2755.epil.init.i.i.i, %B126.epil.preheader.i.i.i ], [ %.587.epil.i.i.i, %B126.epil.i.i.i ]
  %epil.iter.i.i.i = phi i64 [ 0, %B126.epil.preheader.i.i.i ], [ %epil.iter.next.i.i.i, %B126.epil.i.i.i ]
  %42 = shl i64 %epil.iter.i.i.i, 3
  %scevgep144.i.i = getelementptr i8, ptr %scevgep69.i.i.i, i64 %42
  %.533.epil.i.i.i = load double, ptr %scevgep144.i.i, align 8, !noalias !11
  %scevgep143.i.i = getelementptr i8, ptr %scevgep65.i.i.i, i64 %42
  %.584.epil.i.i.i = load double, ptr %scevgep143.i.i, align 8, !noalias !11
  %.585.epil.i.i.i = fmul double %.533.epil.i.i.i, %.584.epil.i.i.i
  %.587.epil.i.i.i = fsub double %s.6.2755.epil.i.i.i, %.585.epil.i.i.i
  %epil.iter.next.i.i.i = add i64 %epil.iter.i.i.i, 1
  %epil.iter.cmp.not.i.i.i = icmp eq i64 %66, %epil.iter.next.i.i.i
  br i1 %epil.iter.cmp.not.i.i.i, label %B162.i.i.i, label %B126.epil.i.i.i, !llvm.loop !14

B162.i.i.i:                                       ; preds = %B86.endif.i.i.i, %B126.epil.i.i.i, %B162.loopexit.unr-lcssa.i.i.i
  %s.6.2.lcssa.i.i.i = phi double [ %.361.i.i.i, %B86.endif.i.i.i ], [ %.587.3.i.i.i, %B162.loopexit.unr-lcssa.i.i.i ], [ %.587.epil.i.i.i, %B126.epil.i.i.i ]
  %.597.i.i.i = icmp eq i64 %.153772784.i.i.i, %.275759765.i.i.i
  br i1 %.597.i.i.i, label %B176.i.i.i, label %B250.i.i.i

B176.i.i.i:                                       ; preds = %B162.i.i.i
  %.602.i.i.i = fcmp ogt double %s.6.2.lcssa.i.i.i, 1.000000e-09
  br i1 %.602.i.i.i, label %B194.i.i.i, label %B1160.endif.endif

B194.i.i.i:                                       ; preds = %B176.i.i.i
  %.624.i.i.i = tail call double @sqrt(double %s.6.2.lcssa.i.i.i)
  %sunkaddr = mul i64 %.356.i.i.i, 8
  %sunkaddr1247 = getelementptr i8, ptr %invariant.gep.i.i.i, i64 %sunkaddr
  store double %.624.i.i.i, ptr %sunkaddr1247, align 8, !noalias !11
  br label %B623.i.i.i

B250.i.i.i:                                       ; preds = %B162.i.i.i
  %.726.i.i.i = mul i64 %.275759765.i.i.i, %arg.design.5.1.fr.i.i.i
  %43 = getelementptr double, ptr %.565.i.i, i64 %.726.i.i.i
  %.730.i.i.i = getelementptr double, ptr %43, i64 %.275759765.i.i.i
  %.731.i.i.i = load double, ptr %.730.i.i.i, align 8, !noalias !11
  %.736.i.i.i = fdiv double %s.6.2.lcssa.i.i.i, %.731.i.i.i
  %.791.i.i.i = getelementptr double, ptr %65, i64 %.275759765.i.i.i
  store double %.736.i.i.i, ptr %.791.i.i.i, align 8, !noalias !11
  br label %B623.i.i.i

B312.loopexit.i.i.i:                              ; preds = %B582.i.i.i
  %.900.i.i.i = add nuw nsw i64 %.893853871.i.i.i, 1
  %scevgep28.i.i.i = getelementptr i8, ptr %lsr.iv27.i.i.i, i64 8
  %exitcond894.not.i.i.i = icmp eq i64 %.900.i.i.i, %arg.design.5.1.fr.i.i.i
  br i1 %exitcond894.not.i.i.i, label %B726.endif.i.i, label %B344.lr.ph.i.i.i

B344.i.i.i:                                       ; preds = %B344.lr.ph.i.i.i, %B426.i.i.i
  %lsr.iv37.i.i.i = phi ptr [ %.565.i.i, %B344.lr.ph.i.i.i ], [ %scevgep38.i.i.i, %B426.i.i.i ]
  %lsr.iv.i.i.i = phi ptr [ %scevgep44.i.i.i, %B344.lr.ph.i.i.i ], [ %scevgep19.i.i.i, %B426.i.i.i ]
  %.1014808814.i.i.i = phi i64 [ 0, %B344.lr.ph.i.i.i ], [ %.1021.i.i.i, %B426.i.i.i ]
  %lsr934 = trunc i64 %.1014808814.i.i.i to i2
  %44 = zext i2 %lsr934 to i64
  %45 = lshr i64 %.1014808814.i.i.i, 2
  %46 = shl nuw nsw i64 %45, 2
  %47 = and i64 %.1014808814.i.i.i, %const1234
  %.1021.i.i.i = add nuw nsw i64 %.1014808814.i.i.i, 1
  %.1051.i.i.i = icmp eq i64 %.1014808814.i.i.i, %.893853871.i.i.i
  %"$phi362.2.2.2.i.i.i" = select i1 %.1051.i.i.i, double 1.000000e+00, double 0.000000e+00
  %.1146796.not.i.i.i = icmp eq i64 %.1014808814.i.i.i, 0
  br i1 %.1146796.not.i.i.i, label %B426.i.i.i, label %B390.lr.ph.i.i.i

B390.lr.ph.i.i.i:                                 ; preds = %B344.i.i.i
  %.1229.i.i.i = mul i64 %.1014808814.i.i.i, %arg.design.5.1.fr.i.i.i
  %48 = icmp samesign ult i64 %.1014808814.i.i.i, 4
  br i1 %48, label %B390.epil.preheader.i.i.i, label %B390.i.i.i.preheader

B390.i.i.i.preheader:                             ; preds = %B390.lr.ph.i.i.i
  br label %B390.i.i.i

B390.i.i.i:                                       ; preds = %B390.i.i.i, %B390.i.i.i.preheader
  %lsr.iv29.i.i.i = phi ptr [ %scevgep152.i.i, %B390.i.i.i ], [ %lsr.iv27.i.i.i, %B390.i.i.i.preheader ]
  %s.7.2799.i.i.i = phi double [ %.1288.3.i.i.i, %B390.i.i.i ], [ %"$phi362.2.2.2.i.i.i", %B390.i.i.i.preheader ]
  %.1152795797.i.i.i = phi i64 [ %.1159.3.i.i.i, %B390.i.i.i ], [ 0, %B390.i.i.i.preheader ]
  %49 = shl i64 %.1152795797.i.i.i, 3
  %scevgep25.i.i.i = getelementptr i8, ptr %lsr.iv.i.i.i, i64 %49
  %scevgep26.i.i.i = getelementptr i8, ptr %scevgep25.i.i.i, i64 -24
  %.1234.i.i.i = load double, ptr %scevgep26.i.i.i, align 8, !noalias !11
  %.1285.i.i.i = load double, ptr %lsr.iv29.i.i.i, align 8, !noalias !11
  %.1286.i.i.i = fmul double %.1234.i.i.i, %.1285.i.i.i
  %.1288.i.i.i = fsub double %s.7.2799.i.i.i, %.1286.i.i.i
  %50 = shl i64 %.1152795797.i.i.i, 3
  %scevgep930 = getelementptr i8, ptr %lsr.iv.i.i.i, i64 %50
  %scevgep931 = getelementptr i8, ptr %scevgep930, i64 -16
  %.1234.1.i.i.i = load double, ptr %scevgep931, align 8, !noalias !11
  %sunkaddr76.i.i.i = getelementptr i8, ptr %lsr.iv29.i.i.i, i64 %.20.i272
  %.1285.1.i.i.i = load double, ptr %sunkaddr76.i.i.i, align 8, !noalias !11
  %.1286.1.i.i.i = fmul double %.1234.1.i.i.i, %.1285.1.i.i.i
  %.1288.1.i.i.i = fsub double %.1288.i.i.i, %.1286.1.i.i.i
  %51 = shl i64 %.1152795797.i.i.i, 3
  %scevgep928 = getelementptr i8, ptr %lsr.iv.i.i.i, i64 %51
  %scevgep929 = getelementptr i8, ptr %scevgep928, i64 -8
  %.1234.2.i.i.i = load double, ptr %scevgep929, align 8, !noalias !11
  %scevgep150.i.i = getelementptr i8, ptr %sunkaddr76.i.i.i, i64 %.20.i272
  %.1285.2.i.i.i = load double, ptr %scevgep150.i.i, align 8, !noalias !11
  %.1286.2.i.i.i = fmul double %.1234.2.i.i.i, %.1285.2.i.i.i
  %.1288.2.i.i.i = fsub double %.1288.1.i.i.i, %.1286.2.i.i.i
  %.1159.3.i.i.i = add nuw i64 %.1152795797.i.i.i, 4
  %.1234.3.i.i.i = load double, ptr %scevgep25.i.i.i, align 8, !noalias !11
  %scevgep151.i.i = getelementptr i8, ptr %scevgep150.i.i, i64 %.20.i272
  %.1285.3.i.i.i = load double, ptr %scevgep151.i.i, align 8, !noalias !11
  %.1286.3.i.i.i = fmul double %.1234.3.i.i.i, %.1285.3.i.i.i
  %.1288.3.i.i.i = fsub double %.1288.2.i.i.i, %.1286.3.i.i.i
  %scevgep152.i.i = getelementptr i8, ptr %scevgep151.i.i, i64 %.20.i272
  %niter15.ncmp.3.i.i.i = icmp eq i64 %46, %.1159.3.i.i.i
  br i1 %niter15.ncmp.3.i.i.i, label %B426.loopexit.unr-lcssa.i.i.i, label %B390.i.i.i

B426.loopexit.unr-lcssa.i.i.i:                    ; preds = %B390.i.i.i
  %52 = and i64 %.1014808814.i.i.i, 3
  %lcmp.mod11.not.i.i.i = icmp eq i64 %52, 0
  br i1 %lcmp.mod11.not.i.i.i, label %B426.i.i.i, label %B390.epil.preheader.i.i.i

B390.epil.preheader.i.i.i:                        ; preds = %B426.loopexit.unr-lcssa.i.i.i, %B390.lr.ph.i.i.i
  %s.7.2799.epil.init.i.i.i = phi double [ %"$phi362.2.2.2.i.i.i", %B390.lr.ph.i.i.i ], [ %.1288.3.i.i.i, %B426.loopexit.unr-lcssa.i.i.i ]
  %.1152795797.epil.init.i.i.i = phi i64 [ 0, %B390.lr.ph.i.i.i ], [ %47, %B426.loopexit.unr-lcssa.i.i.i ]
  %53 = mul i64 %.1152795797.epil.init.i.i.i, %.20.i272
  %scevgep34.i.i.i = getelementptr i8, ptr %lsr.iv27.i.i.i, i64 %53
  %54 = shl i64 %.1152795797.epil.init.i.i.i, 3
  %scevgep39.i.i.i = getelementptr i8, ptr %lsr.iv37.i.i.i, i64 %54
  br label %B390.epil.i.i.i

B390.epil.i.i.i:                                  ; preds = %B390.epil.i.i.i, %B390.epil.preheader.i.i.i
  %lsr.iv35.i.i.i = phi ptr [ %scevgep36.i.i.i, %B390.epil.i.i.i ], [ %scevgep34.i.i.i, %B390.epil.preheader.i.i.i ]
  %s.7.2799.epil.i.i.i = phi double [ %.1288.epil.i.i.i, %B390.epil.i.i.i ], [ %s.7.2799.epil.init.i.i.i, %B390.epil.preheader.i.i.i ]
  %epil.iter10.i.i.i = phi i64 [ %epil.iter10.next.i.i.i, %B390.epil.i.i.i ], [ 0, %B390.epil.preheader.i.i.i ]
  %55 = shl i64 %epil.iter10.i.i.i, 3
  %scevgep154.i.i = getelementptr i8, ptr %scevgep39.i.i.i, i64 %55
  %.1234.epil.i.i.i = load double, ptr %scevgep154.i.i, align 8, !noalias !11
  %.1285.epil.i.i.i = load double, ptr %lsr.iv35.i.i.i, align 8, !noalias !11
  %.1286.epil.i.i.i = fmul double %.1234.epil.i.i.i, %.1285.epil.i.i.i
  %.1288.epil.i.i.i = fsub double %s.7.2799.epil.i.i.i, %.1286.epil.i.i.i
  %epil.iter10.next.i.i.i = add i64 %epil.iter10.i.i.i, 1
  %scevgep36.i.i.i = getelementptr i8, ptr %lsr.iv35.i.i.i, i64 %.20.i272
  %epil.iter10.cmp.not.i.i.i = icmp eq i64 %44, %epil.iter10.next.i.i.i
  br i1 %epil.iter10.cmp.not.i.i.i, label %B426.i.i.i, label %B390.epil.i.i.i, !llvm.loop !15

B426.i.i.i:                                       ; preds = %B390.epil.i.i.i, %B426.loopexit.unr-lcssa.i.i.i, %B344.i.i.i
  %.1403.i.i.i.pre-phi = phi i64 [ %.1229.i.i.i, %B426.loopexit.unr-lcssa.i.i.i ], [ 0, %B344.i.i.i ], [ %.1229.i.i.i, %B390.epil.i.i.i ]
  %s.7.2.lcssa.i.i.i = phi double [ %.1288.3.i.i.i, %B426.loopexit.unr-lcssa.i.i.i ], [ %"$phi362.2.2.2.i.i.i", %B344.i.i.i ], [ %.1288.epil.i.i.i, %B390.epil.i.i.i ]
  %56 = getelementptr double, ptr %.565.i.i, i64 %.1403.i.i.i.pre-phi
  %57 = getelementptr double, ptr %56, i64 %.1014808814.i.i.i
  %.1347.i.i.i = load double, ptr %57, align 8, !noalias !11
  %.1352.i.i.i = fdiv double %s.7.2.lcssa.i.i.i, %.1347.i.i.i
  %gep821.i.i.i = getelementptr double, ptr %invariant.gep805.i.i.i, i64 %.1403.i.i.i.pre-phi
  store double %.1352.i.i.i, ptr %gep821.i.i.i, align 8, !noalias !11
  %scevgep19.i.i.i = getelementptr i8, ptr %lsr.iv.i.i.i, i64 %.20.i272
  %scevgep38.i.i.i = getelementptr i8, ptr %lsr.iv37.i.i.i, i64 %.20.i272
  %exitcond893.not.i.i.i = icmp eq i64 %.1021.i.i.i, %arg.design.5.1.fr.i.i.i
  br i1 %exitcond893.not.i.i.i, label %B498.endif.i.i.i.preheader, label %B344.i.i.i

B498.endif.i.i.i.preheader:                       ; preds = %B426.i.i.i
  br label %B498.endif.i.i.i

B546.i.i.i:                                       ; preds = %B546.preheader.i.i.i, %B546.i.i.i
  %lsr.iv43.i.i.i = phi i64 [ %73, %B546.preheader.i.i.i ], [ %lsr.iv.next.i.i.i, %B546.i.i.i ]
  %s.8.2831.i.i.i = phi double [ %s.8.2831.unr.i.i.i, %B546.preheader.i.i.i ], [ %.1815.1.i.i.i, %B546.i.i.i ]
  %.1679827829.i.i.i = phi i64 [ %.1679827829.unr.i.i.i, %B546.preheader.i.i.i ], [ %61, %B546.i.i.i ]
  %.1734.i.i.i = icmp slt i64 %.1679827829.i.i.i, 0
  %.1735.i.i.i = select i1 %.1734.i.i.i, i64 %arg.design.5.1.fr.i.i.i, i64 0
  %.1736.i.i.i = add i64 %.1735.i.i.i, %.1679827829.i.i.i
  %.1756.i.i.i = mul i64 %.1736.i.i.i, %arg.design.5.1.fr.i.i.i
  %gep836.i.i.i = getelementptr double, ptr %invariant.gep822.i.i.i, i64 %.1756.i.i.i
  %.1761.i.i.i = load double, ptr %gep836.i.i.i, align 8, !noalias !11
  %gep825.i.i.i = getelementptr double, ptr %invariant.gep805.i.i.i, i64 %.1756.i.i.i
  %.1812.i.i.i = load double, ptr %gep825.i.i.i, align 8, !noalias !11
  %.1813.i.i.i = fmul double %.1761.i.i.i, %.1812.i.i.i
  %.1815.i.i.i = fsub double %s.8.2831.i.i.i, %.1813.i.i.i
  %58 = add i64 %.1679827829.i.i.i, 1
  %.1734.1.i.i.i = icmp slt i64 %58, 0
  %.1735.1.i.i.i = select i1 %.1734.1.i.i.i, i64 %arg.design.5.1.fr.i.i.i, i64 0
  %59 = add i64 %.1735.1.i.i.i, %.1679827829.i.i.i
  %60 = add i64 %59, 1
  %.1756.1.i.i.i = mul i64 %60, %arg.design.5.1.fr.i.i.i
  %gep836.1.i.i.i = getelementptr double, ptr %invariant.gep822.i.i.i, i64 %.1756.1.i.i.i
  %.1761.1.i.i.i = load double, ptr %gep836.1.i.i.i, align 8, !noalias !11
  %gep825.1.i.i.i = getelementptr double, ptr %invariant.gep805.i.i.i, i64 %.1756.1.i.i.i
  %.1812.1.i.i.i = load double, ptr %gep825.1.i.i.i, align 8, !noalias !11
  %.1813.1.i.i.i = fmul double %.1761.1.i.i.i, %.1812.1.i.i.i
  %.1815.1.i.i.i = fsub double %.1815.i.i.i, %.1813.1.i.i.i
  %lsr.iv.next.i.i.i = add i64 %lsr.iv43.i.i.i, -2
  %.1673.1.i.i.i = icmp sgt i64 %lsr.iv.next.i.i.i, 2
  %61 = add i64 %58, 1
  br i1 %.1673.1.i.i.i, label %B546.i.i.i, label %B582.i.i.i

B582.i.i.i:                                       ; preds = %B546.prol.loopexit.i.i.i, %B498.endif.i.i.i, %B546.i.i.i
  %s.8.2.lcssa.i.i.i = phi double [ %.1587.i.i.i, %B498.endif.i.i.i ], [ %.1815.lcssa.unr.i.i.i, %B546.prol.loopexit.i.i.i ], [ %.1815.1.i.i.i, %B546.i.i.i ]
  %62 = getelementptr double, ptr %.565.i.i, i64 %.1582.i.i.i
  %63 = getelementptr double, ptr %62, i64 %.1504.i.i.i
  %.1874.i.i.i = load double, ptr %63, align 8, !noalias !11
  %.1879.i.i.i = fdiv double %s.8.2.lcssa.i.i.i, %.1874.i.i.i
  %sunkaddr77.i.i.i = shl i64 %.1582.i.i.i, 3
  %sunkaddr78.i.i.i = getelementptr i8, ptr %invariant.gep805.i.i.i, i64 %sunkaddr77.i.i.i
  store double %.1879.i.i.i, ptr %sunkaddr78.i.i.i, align 8, !noalias !11
  %indvar.next.i.i.i = add nuw nsw i64 %indvar.i.i.i, 1
  %exitcond.not.i.i = icmp eq i64 %indvar.next.i.i.i, %arg.design.5.1.fr.i.i.i
  br i1 %exitcond.not.i.i, label %B312.loopexit.i.i.i, label %B498.endif.i.i.i

B623.i.i.i:                                       ; preds = %B250.i.i.i, %B194.i.i.i
  %scevgep55.i.i.i = getelementptr i8, ptr %lsr.iv54.i.i.i, i64 %.20.i272
  %scevgep64.i.i.i = getelementptr i8, ptr %lsr.iv63.i.i.i, i64 %.20.i272
  %exitcond890.not.i.i.i = icmp eq i64 %.282.i.i.i, %indvars.iv.i.i.i
  br i1 %exitcond890.not.i.i.i, label %B48.loopexit.i.i.i, label %B86.endif.i.i.i

B86.endif.lr.ph.i.i.i:                            ; preds = %B48.loopexit.i.i.i, %B86.endif.lr.ph.i.i.i.preheader
  %lsr.iv67.i.i.i = phi ptr [ %scevgep68.i.i.i, %B48.loopexit.i.i.i ], [ %.565.i.i, %B86.endif.lr.ph.i.i.i.preheader ]
  %lsr.iv45.i.i.i = phi ptr [ %scevgep46.i.i.i, %B48.loopexit.i.i.i ], [ %scevgep44.i.i.i, %B86.endif.lr.ph.i.i.i.preheader ]
  %indvars.iv.i.i.i = phi i64 [ %indvars.iv.next.i.i.i, %B48.loopexit.i.i.i ], [ 1, %B86.endif.lr.ph.i.i.i.preheader ]
  %.153772784.i.i.i = phi i64 [ %.160.i.i.i, %B48.loopexit.i.i.i ], [ 0, %B86.endif.lr.ph.i.i.i.preheader ]
  %.160.i.i.i = add nuw nsw i64 %.153772784.i.i.i, 1
  %invariant.gep.i.i.i = getelementptr double, ptr %.565.i.i, i64 %.153772784.i.i.i
  %.356.i.i.i = mul i64 %.153772784.i.i.i, %arg.design.5.1.fr.i.i.i
  %64 = getelementptr double, ptr %arg.matrices, i64 %.356.i.i.i
  %65 = getelementptr double, ptr %.565.i.i, i64 %.356.i.i.i
  br label %B86.endif.i.i.i

B86.endif.i.i.i:                                  ; preds = %B86.endif.lr.ph.i.i.i, %B623.i.i.i
  %lsr.iv63.i.i.i = phi ptr [ %.565.i.i, %B86.endif.lr.ph.i.i.i ], [ %scevgep64.i.i.i, %B623.i.i.i ]
  %lsr.iv54.i.i.i = phi ptr [ %scevgep44.i.i.i, %B86.endif.lr.ph.i.i.i ], [ %scevgep55.i.i.i, %B623.i.i.i ]
  %.275759765.i.i.i = phi i64 [ 0, %B86.endif.lr.ph.i.i.i ], [ %.282.i.i.i, %B623.i.i.i ]
  %lsr927 = trunc i64 %.275759765.i.i.i to i2
  %66 = zext i2 %lsr927 to i64
  %67 = lshr i64 %.275759765.i.i.i, 2
  %68 = shl nuw nsw i64 %67, 2
  %69 = and i64 %.275759765.i.i.i, %const1234
  %.282.i.i.i = add nuw nsw i64 %.275759765.i.i.i, 1
  %70 = getelementptr double, ptr %64, i64 %.275759765.i.i.i
  %.361.i.i.i = load double, ptr %70, align 8, !noalias !11
  %.445752.not.i.i.i = icmp eq i64 %.275759765.i.i.i, 0
  br i1 %.445752.not.i.i.i, label %B162.i.i.i, label %B126.lr.ph.i.i.i

B126.lr.ph.i.i.i:                                 ; preds = %B86.endif.i.i.i
  %71 = icmp samesign ult i64 %.275759765.i.i.i, 4
  br i1 %71, label %B126.epil.preheader.i.i.i, label %B126.i.i.i.preheader

B126.i.i.i.preheader:                             ; preds = %B126.lr.ph.i.i.i
  br label %B126.i.i.i

B344.lr.ph.i.i.i:                                 ; preds = %B312.loopexit.i.i.i, %B344.lr.ph.i.i.i.preheader
  %lsr.iv27.i.i.i = phi ptr [ %scevgep28.i.i.i, %B312.loopexit.i.i.i ], [ %.406.i.i, %B344.lr.ph.i.i.i.preheader ]
  %.893853871.i.i.i = phi i64 [ %.900.i.i.i, %B312.loopexit.i.i.i ], [ 0, %B344.lr.ph.i.i.i.preheader ]
  %invariant.gep805.i.i.i = getelementptr double, ptr %.406.i.i, i64 %.893853871.i.i.i
  br label %B344.i.i.i

B498.endif.i.i.i:                                 ; preds = %B582.i.i.i, %B498.endif.i.i.i.preheader
  %indvar.i.i.i = phi i64 [ %indvar.next.i.i.i, %B582.i.i.i ], [ 0, %B498.endif.i.i.i.preheader ]
  %.1494837845.i.i.i = phi i64 [ %.1504.i.i.i, %B582.i.i.i ], [ %arg.design.5.1.fr.i.i.i, %B498.endif.i.i.i.preheader ]
  %.1504.i.i.i = add nsw i64 %.1494837845.i.i.i, -1
  %.1582.i.i.i = mul i64 %.1504.i.i.i, %arg.design.5.1.fr.i.i.i
  %gep851.i.i.i = getelementptr double, ptr %invariant.gep805.i.i.i, i64 %.1582.i.i.i
  %.1587.i.i.i = load double, ptr %gep851.i.i.i, align 8, !noalias !11
  %.1630.i.i.i = sub nuw nsw i64 %arg.design.5.1.fr.i.i.i, %.1494837845.i.i.i
  %.1673828.not.i.i.i = icmp eq i64 %.1630.i.i.i, 0
  br i1 %.1673828.not.i.i.i, label %B582.i.i.i, label %B546.lr.ph.i.i.i

B546.lr.ph.i.i.i:                                 ; preds = %B498.endif.i.i.i
  %invariant.gep822.i.i.i = getelementptr double, ptr %.565.i.i, i64 %.1504.i.i.i
  %xtraiter16.i.i.i = and i64 %indvar.i.i.i, 1
  %lcmp.mod17.not.i.i.i = icmp eq i64 %xtraiter16.i.i.i, 0
  br i1 %lcmp.mod17.not.i.i.i, label %B546.prol.loopexit.i.i.i, label %B546.prol.i.i.i

B546.prol.i.i.i:                                  ; preds = %B546.lr.ph.i.i.i
  %.1682.prol.i.i.i = add nsw i64 %.1630.i.i.i, -1
  %.1686.prol.i.i.i = add nuw i64 %.1494837845.i.i.i, 1
  %.1756.prol.i.i.i = mul i64 %.1494837845.i.i.i, %arg.design.5.1.fr.i.i.i
  %gep836.prol.i.i.i = getelementptr double, ptr %invariant.gep822.i.i.i, i64 %.1756.prol.i.i.i
  %.1761.prol.i.i.i = load double, ptr %gep836.prol.i.i.i, align 8, !noalias !11
  %gep825.prol.i.i.i = getelementptr double, ptr %invariant.gep805.i.i.i, i64 %.1756.prol.i.i.i
  %.1812.prol.i.i.i = load double, ptr %gep825.prol.i.i.i, align 8, !noalias !11
  %.1813.prol.i.i.i = fmul double %.1761.prol.i.i.i, %.1812.prol.i.i.i
  %.1815.prol.i.i.i = fsub double %.1587.i.i.i, %.1813.prol.i.i.i
  br label %B546.prol.loopexit.i.i.i

B546.prol.loopexit.i.i.i:                         ; preds = %B546.prol.i.i.i, %B546.lr.ph.i.i.i
  %s.8.2831.unr.i.i.i = phi double [ %.1587.i.i.i, %B546.lr.ph.i.i.i ], [ %.1815.prol.i.i.i, %B546.prol.i.i.i ]
  %.1672826830.unr.i.i.i = phi i64 [ %.1630.i.i.i, %B546.lr.ph.i.i.i ], [ %.1682.prol.i.i.i, %B546.prol.i.i.i ]
  %.1679827829.unr.i.i.i = phi i64 [ %.1494837845.i.i.i, %B546.lr.ph.i.i.i ], [ %.1686.prol.i.i.i, %B546.prol.i.i.i ]
  %.1815.lcssa.unr.i.i.i = phi double [ poison, %B546.lr.ph.i.i.i ], [ %.1815.prol.i.i.i, %B546.prol.i.i.i ]
  %72 = icmp eq i64 %indvar.i.i.i, 1
  br i1 %72, label %B582.i.i.i, label %B546.preheader.i.i.i

B546.preheader.i.i.i:                             ; preds = %B546.prol.loopexit.i.i.i
  %73 = add nuw i64 %.1672826830.unr.i.i.i, 2
  br label %B546.i.i.i

B788.i.i:                                         ; preds = %B788.i.i.preheader, %B788.i.i
  %step.2.21366.i.i = phi double [ %.2531.3.i.i, %B788.i.i ], [ 0.000000e+00, %B788.i.i.preheader ]
  %.241613621364.i.i = phi i64 [ %.2423.3.i.i, %B788.i.i ], [ 0, %B788.i.i.preheader ]
  %74 = shl i64 %.241613621364.i.i, 3
  %scevgep164.i.i = getelementptr i8, ptr %lsr.iv157.i.i, i64 %74
  %scevgep165.i.i = getelementptr i8, ptr %scevgep164.i.i, i64 -24
  %.2498.i.i = load double, ptr %scevgep165.i.i, align 8, !noalias !4
  %sunkaddr1248 = mul i64 %.241613621364.i.i, 8
  %sunkaddr1249 = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr1248
  %.2528.i.i = load double, ptr %sunkaddr1249, align 8, !noalias !4
  %.2529.i.i = fmul double %.2498.i.i, %.2528.i.i
  %.2531.i.i = fadd double %step.2.21366.i.i, %.2529.i.i
  %75 = shl i64 %.241613621364.i.i, 3
  %scevgep944 = getelementptr i8, ptr %lsr.iv157.i.i, i64 %75
  %scevgep945 = getelementptr i8, ptr %scevgep944, i64 -16
  %.2498.1.i.i = load double, ptr %scevgep945, align 8, !noalias !4
  %sunkaddr1250 = mul i64 %.241613621364.i.i, 8
  %sunkaddr1251 = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr1250
  %sunkaddr1252 = getelementptr i8, ptr %sunkaddr1251, i64 8
  %.2528.1.i.i = load double, ptr %sunkaddr1252, align 8, !noalias !4
  %.2529.1.i.i = fmul double %.2498.1.i.i, %.2528.1.i.i
  %.2531.1.i.i = fadd double %.2531.i.i, %.2529.1.i.i
  %76 = shl i64 %.241613621364.i.i, 3
  %scevgep942 = getelementptr i8, ptr %lsr.iv157.i.i, i64 %76
  %scevgep943 = getelementptr i8, ptr %scevgep942, i64 -8
  %.2498.2.i.i = load double, ptr %scevgep943, align 8, !noalias !4
  %sunkaddr1253 = mul i64 %.241613621364.i.i, 8
  %sunkaddr1254 = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr1253
  %sunkaddr1255 = getelementptr i8, ptr %sunkaddr1254, i64 16
  %.2528.2.i.i = load double, ptr %sunkaddr1255, align 8, !noalias !4
  %.2529.2.i.i = fmul double %.2498.2.i.i, %.2528.2.i.i
  %.2531.2.i.i = fadd double %.2531.1.i.i, %.2529.2.i.i
  %.2423.3.i.i = add nuw nsw i64 %.241613621364.i.i, 4
  %.2498.3.i.i = load double, ptr %scevgep164.i.i, align 8, !noalias !4
  %sunkaddr1256 = mul i64 %.241613621364.i.i, 8
  %sunkaddr1257 = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr1256
  %sunkaddr1258 = getelementptr i8, ptr %sunkaddr1257, i64 24
  %.2528.3.i.i = load double, ptr %sunkaddr1258, align 8, !noalias !4
  %.2529.3.i.i = fmul double %.2498.3.i.i, %.2528.3.i.i
  %.2531.3.i.i = fadd double %.2531.2.i.i, %.2529.3.i.i
  %niter59.ncmp.3.i.i = icmp eq i64 %unroll_iter.i.i, %.2423.3.i.i
  br i1 %niter59.ncmp.3.i.i, label %B752.backedge.unr-lcssa.i.i, label %B788.i.i

B752.backedge.unr-lcssa.i.i:                      ; preds = %B788.i.i
  %77 = icmp eq i64 %xtraiter.i.i, 0
  br i1 %77, label %B752.backedge.i.i, label %B788.epil.preheader.i.i

B788.epil.preheader.i.i:                          ; preds = %B788.lr.ph.i.i, %B752.backedge.unr-lcssa.i.i
  %step.2.21366.epil.init.i.i = phi double [ 0.000000e+00, %B788.lr.ph.i.i ], [ %.2531.3.i.i, %B752.backedge.unr-lcssa.i.i ]
  %.241613621364.epil.init.i.i = phi i64 [ 0, %B788.lr.ph.i.i ], [ %unroll_iter.i.i, %B752.backedge.unr-lcssa.i.i ]
  %78 = shl i64 %.241613621364.epil.init.i.i, 3
  %scevgep174.i.i = getelementptr i8, ptr %arg.vectors, i64 %78
  %scevgep178.i.i = getelementptr i8, ptr %lsr.iv176.i.i, i64 %78
  br label %B788.epil.i.i

B788.epil.i.i:                                    ; preds = %B788.epil.i.i, %B788.epil.preheader.i.i
  %step.2.21366.epil.i.i = phi double [ %step.2.21366.epil.init.i.i, %B788.epil.preheader.i.i ], [ %.2531.epil.i.i, %B788.epil.i.i ]
  %epil.iter54.i.i = phi i64 [ 0, %B788.epil.preheader.i.i ], [ %epil.iter54.next.i.i, %B788.epil.i.i ]
  %79 = shl i64 %epil.iter54.i.i, 3
  %scevgep248.i = getelementptr i8, ptr %scevgep178.i.i, i64 %79
  %.2498.epil.i.i = load double, ptr %scevgep248.i, align 8, !noalias !4
  %scevgep247.i = getelementptr i8, ptr %scevgep174.i.i, i64 %79
  %.2528.epil.i.i = load double, ptr %scevgep247.i, align 8, !noalias !4
  %.2529.epil.i.i = fmul double %.2498.epil.i.i, %.2528.epil.i.i
  %.2531.epil.i.i = fadd double %step.2.21366.epil.i.i, %.2529.epil.i.i
  %epil.iter54.next.i.i = add i64 %epil.iter54.i.i, 1
  %epil.iter54.cmp.not.i.i = icmp eq i64 %xtraiter.i.i, %epil.iter54.next.i.i
  br i1 %epil.iter54.cmp.not.i.i, label %B752.backedge.i.i, label %B788.epil.i.i, !llvm.loop !16

B752.backedge.i.i:                                ; preds = %B788.epil.i.i, %B752.backedge.unr-lcssa.i.i
  %.2531.lcssa.i.i = phi double [ %.2531.3.i.i, %B752.backedge.unr-lcssa.i.i ], [ %.2531.epil.i.i, %B788.epil.i.i ]
  %.2299.i.i = add nuw nsw i64 %.229213711377.i.i, 1
  %80 = getelementptr double, ptr %.565.i.i, i64 %.229213711377.i.i
  store double %.2531.lcssa.i.i, ptr %80, align 8, !noalias !4
  %.2598.i.i = tail call double @llvm.fabs.f64(double %.2531.lcssa.i.i)
  %.10.i.i.i = fcmp ogt double %.2598.i.i, %largest.2.11379.i.i
  %.11.i.i.i = select i1 %.10.i.i.i, double %.2598.i.i, double %largest.2.11379.i.i
  %"$phi930.1.2.1.frozen.i.i" = freeze double %.11.i.i.i
  %scevgep158.i.i = getelementptr i8, ptr %lsr.iv157.i.i, i64 %.20.i272
  %scevgep177.i.i = getelementptr i8, ptr %lsr.iv176.i.i, i64 %.20.i272
  %exitcond1647.not.i.i = icmp eq i64 %arg.design.5.1.fr.i.i.i, %.2299.i.i
  br i1 %exitcond1647.not.i.i, label %B886.i.i, label %B788.lr.ph.i.i

B886.i.i:                                         ; preds = %B752.backedge.i.i
  %.2638.i.i = fcmp olt double %"$phi930.1.2.1.frozen.i.i", 1.000000e+06
  br i1 %.2638.i.i, label %B958.preheader.i.i, label %B1160.endif.endif

B958.preheader.i.i:                               ; preds = %B886.i.i
  %"$phi930.1.2.1.i.i.frozen" = freeze double %"$phi930.1.2.1.frozen.i.i"
  %.2668.i.i = fcmp olt double %"$phi930.1.2.1.i.i.frozen", 4.000000e+00
  br i1 %.2668.i.i, label %select.end, label %select.false.sink

select.false.sink:                                ; preds = %B958.preheader.i.i
  %.2678.i.i = fdiv double 4.000000e+00, %"$phi930.1.2.1.frozen.i.i"
  br label %select.end

select.end:                                       ; preds = %select.false.sink, %B958.preheader.i.i
  %"$phi930.1.2.1.i.i" = phi double [ 1.000000e+00, %B958.preheader.i.i ], [ %.2678.i.i, %select.false.sink ]
  br i1 %brmerge62.i.i, label %B958.preheader41.i.i, label %vector.ph.i.i

vector.ph.i.i:                                    ; preds = %select.end
  %broadcast.splatinsert.i.i = insertelement <2 x double> poison, double %"$phi930.1.2.1.i.i", i64 0
  %broadcast.splat.i.i = shufflevector <2 x double> %broadcast.splatinsert.i.i, <2 x double> poison, <2 x i32> zeroinitializer
  br label %vector.body.i.i

vector.body.i.i:                                  ; preds = %vector.body.i.i, %vector.ph.i.i
  %index.i.i = phi i64 [ 0, %vector.ph.i.i ], [ %index.next.i.i, %vector.body.i.i ]
  %sunkaddr219.i.i = shl i64 %index.i.i, 3
  %sunkaddr1261 = mul i64 %index.i.i, 8
  %sunkaddr1262 = getelementptr i8, ptr %11, i64 %sunkaddr1261
  %sunkaddr1263 = getelementptr i8, ptr %sunkaddr1262, i64 16
  %sunkaddr1259 = mul i64 %index.i.i, 8
  %sunkaddr1260 = getelementptr i8, ptr %11, i64 %sunkaddr1259
  %wide.load.i.i = load <2 x double>, ptr %sunkaddr1260, align 8, !alias.scope !17, !noalias !20
  %wide.load13.i.i = load <2 x double>, ptr %sunkaddr1263, align 8, !alias.scope !17, !noalias !20
  %scevgep182.i.i = getelementptr i8, ptr %scevgep180.i.i, i64 %sunkaddr219.i.i
  %81 = shl i64 %index.i.i, 3
  %scevgep946 = getelementptr i8, ptr %scevgep180.i.i, i64 %81
  %scevgep947 = getelementptr i8, ptr %scevgep946, i64 -16
  %wide.load14.i.i = load <2 x double>, ptr %scevgep947, align 8, !alias.scope !22, !noalias !4
  %wide.load15.i.i = load <2 x double>, ptr %scevgep182.i.i, align 8, !alias.scope !22, !noalias !4
  %82 = fmul <2 x double> %broadcast.splat.i.i, %wide.load14.i.i
  %83 = fmul <2 x double> %broadcast.splat.i.i, %wide.load15.i.i
  %84 = fadd <2 x double> %wide.load.i.i, %82
  %85 = fadd <2 x double> %wide.load13.i.i, %83
  store <2 x double> %84, ptr %sunkaddr1260, align 8, !alias.scope !17, !noalias !20
  store <2 x double> %85, ptr %sunkaddr1263, align 8, !alias.scope !17, !noalias !20
  %index.next.i.i = add nuw nsw i64 %index.i.i, 4
  %86 = icmp eq i64 %unroll_iter.i.i, %index.next.i.i
  br i1 %86, label %middle.block.i.i, label %vector.body.i.i, !llvm.loop !23

middle.block.i.i:                                 ; preds = %vector.body.i.i
  %87 = icmp eq i64 %arg.design.5.1.fr.i.i.i, %unroll_iter.i.i
  br i1 %87, label %B1004.i.i, label %B958.preheader41.i.i

B958.preheader41.i.i:                             ; preds = %middle.block.i.i, %select.end
  %.277413861388.ph.i.i = phi i64 [ %unroll_iter.i.i, %middle.block.i.i ], [ 0, %select.end ]
  %88 = and i64 %arg.design.5.1.fr.i.i.i, 1
  %89 = icmp eq i64 %88, 0
  %.neg.i.i = or disjoint i64 %.277413861388.ph.i.i, 1
  br i1 %89, label %B958.prol.loopexit.i.i, label %B958.prol.i.i

B958.prol.i.i:                                    ; preds = %B958.preheader41.i.i
  %90 = getelementptr double, ptr %.326.i.i, i64 %.277413861388.ph.i.i
  %.2835.prol.i.i = load double, ptr %90, align 8, !noalias !4
  %91 = getelementptr double, ptr %.565.i.i, i64 %.277413861388.ph.i.i
  %.2889.prol.i.i = load double, ptr %91, align 8, !noalias !4
  %.2891.prol.i.i = fmul double %"$phi930.1.2.1.i.i", %.2889.prol.i.i
  %.2892.prol.i.i = fadd double %.2835.prol.i.i, %.2891.prol.i.i
  store double %.2892.prol.i.i, ptr %90, align 8, !noalias !4
  br label %B958.prol.loopexit.i.i

B958.prol.loopexit.i.i:                           ; preds = %B958.prol.i.i, %B958.preheader41.i.i
  %.277413861388.unr.i.i = phi i64 [ %.277413861388.ph.i.i, %B958.preheader41.i.i ], [ %.neg.i.i, %B958.prol.i.i ]
  %92 = icmp eq i64 %arg.design.5.1.fr.i.i.i, %.neg.i.i
  br i1 %92, label %B1004.i.i, label %B958.i.i.preheader

B958.i.i.preheader:                               ; preds = %B958.prol.loopexit.i.i
  br label %B958.i.i

B958.i.i:                                         ; preds = %B958.i.i, %B958.i.i.preheader
  %.277413861388.i.i = phi i64 [ %.2781.1.i.i, %B958.i.i ], [ %.277413861388.unr.i.i, %B958.i.i.preheader ]
  %sunkaddr224.i.i = shl i64 %.277413861388.i.i, 3
  %sunkaddr1264 = mul i64 %.277413861388.i.i, 8
  %sunkaddr1265 = getelementptr i8, ptr %11, i64 %sunkaddr1264
  %.2835.i.i = load double, ptr %sunkaddr1265, align 8, !noalias !4
  %scevgep950 = getelementptr i8, ptr %scevgep948, i64 %sunkaddr224.i.i
  %scevgep951 = getelementptr i8, ptr %scevgep950, i64 -8
  %.2889.i.i = load double, ptr %scevgep951, align 8, !noalias !4
  %.2891.i.i = fmul double %"$phi930.1.2.1.i.i", %.2889.i.i
  %.2892.i.i = fadd double %.2835.i.i, %.2891.i.i
  store double %.2892.i.i, ptr %sunkaddr1265, align 8, !noalias !4
  %.2781.1.i.i = add nuw nsw i64 %.277413861388.i.i, 2
  %sunkaddr1266 = mul i64 %.277413861388.i.i, 8
  %sunkaddr1267 = getelementptr i8, ptr %11, i64 %sunkaddr1266
  %sunkaddr1268 = getelementptr i8, ptr %sunkaddr1267, i64 8
  %.2835.1.i.i = load double, ptr %sunkaddr1268, align 8, !noalias !4
  %93 = shl i64 %.277413861388.i.i, 3
  %scevgep949 = getelementptr i8, ptr %scevgep948, i64 %93
  %.2889.1.i.i = load double, ptr %scevgep949, align 8, !noalias !4
  %.2891.1.i.i = fmul double %"$phi930.1.2.1.i.i", %.2889.1.i.i
  %.2892.1.i.i = fadd double %.2835.1.i.i, %.2891.1.i.i
  store double %.2892.1.i.i, ptr %sunkaddr1268, align 8, !noalias !4
  %exitcond1648.not.1.i.i = icmp eq i64 %arg.design.5.1.fr.i.i.i, %.2781.1.i.i
  br i1 %exitcond1648.not.1.i.i, label %B1004.i.i, label %B958.i.i, !llvm.loop !25

B1004.i.i:                                        ; preds = %B958.i.i, %B958.prol.loopexit.i.i, %middle.block.i.i
  %.2931.i.i = fcmp olt double %"$phi930.1.2.1.frozen.i.i", 1.000000e-04
  br i1 %.2931.i.i, label %B306.i, label %B188.i.i

B1031.i.i:                                        ; preds = %B614.prol.loopexit.i.i, %middle.block38.i.i, %B614.i.i, %B522.i.i
  %indvars.iv.next.i.i = add nuw i64 %indvars.iv.i.i, 1
  %scevgep122.i.i = getelementptr i8, ptr %lsr.iv121.i.i, i64 %.20.i272
  %scevgep130.i.i = getelementptr i8, ptr %lsr.iv129.i.i, i64 %.20.i272
  %exitcond1644.not.i.i = icmp eq i64 %arg.design.5.1.fr.i.i.i, %.1672.i.i
  br i1 %exitcond1644.not.i.i, label %B1032.i.i, label %B522.i.i

B1032.i.i:                                        ; preds = %B1031.i.i, %B318.i.i
  %scevgep95.i.i = getelementptr i8, ptr %lsr.iv94.i.i, i64 %.20.i272
  %scevgep114.i.i = getelementptr i8, ptr %lsr.iv113.i.i, i64 %.20.i272
  %exitcond1645.not.i.i = icmp eq i64 %.121, %.1251.i.i
  br i1 %exitcond1645.not.i.i, label %B684.i.i, label %B318.i.i

B194.endif.i.i:                                   ; preds = %B188.i.i, %B172.i
  %.75513981522.i.i = phi i64 [ 40, %B172.i ], [ %.765.i.i, %B188.i.i ]
  %94 = icmp sgt i64 %arg.design.5.1.fr.i.i.i, 0
  %.765.i.i = add nsw i64 %.75513981522.i.i, -1
  br i1 %94, label %B222.endif.us.preheader.i.i, label %B288.endif.i.i

B222.endif.us.preheader.i.i:                      ; preds = %B194.endif.i.i
  %95 = icmp ult i64 %arg.design.5.1.fr.i.i.i, 4
  br i1 %95, label %B222.endif.us.epil.preheader.i.i, label %B222.endif.us.i.i.preheader

B222.endif.us.i.i.preheader:                      ; preds = %B222.endif.us.preheader.i.i
  br label %B222.endif.us.i.i

B222.endif.us.i.i:                                ; preds = %B222.endif.us.i.i, %B222.endif.us.i.i.preheader
  %lsr.iv.i.i = phi ptr [ %scevgep194.i, %B222.endif.us.i.i ], [ %arg.matrices, %B222.endif.us.i.i.preheader ]
  %.88012791285.us.i.i = phi i64 [ %.887.us.3.i.i, %B222.endif.us.i.i ], [ 0, %B222.endif.us.i.i.preheader ]
  %sunkaddr229.i.i = shl i64 %.88012791285.us.i.i, 3
  %scevgep189.i = getelementptr i8, ptr %scevgep183.i, i64 %sunkaddr229.i.i
  %scevgep190.i = getelementptr i8, ptr %scevgep189.i, i64 -24
  %.945.us.i.i = load double, ptr %scevgep190.i, align 8, !noalias !4
  %sunkaddr1269 = mul i64 %.88012791285.us.i.i, 8
  %sunkaddr1270 = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr1269
  store double %.945.us.i.i, ptr %sunkaddr1270, align 8, !noalias !4
  tail call void @llvm.memset.p0.i64(ptr align 8 %lsr.iv.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !4
  %96 = shl i64 %.88012791285.us.i.i, 3
  %scevgep901 = getelementptr i8, ptr %scevgep183.i, i64 %96
  %scevgep902 = getelementptr i8, ptr %scevgep901, i64 -16
  %.945.us.1.i.i = load double, ptr %scevgep902, align 8, !noalias !4
  %sunkaddr1271 = mul i64 %.88012791285.us.i.i, 8
  %sunkaddr1272 = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr1271
  %sunkaddr1273 = getelementptr i8, ptr %sunkaddr1272, i64 8
  store double %.945.us.1.i.i, ptr %sunkaddr1273, align 8, !noalias !4
  %scevgep191.i = getelementptr i8, ptr %lsr.iv.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep191.i, i8 0, i64 %.20.i272, i1 false), !noalias !4
  %97 = shl i64 %.88012791285.us.i.i, 3
  %scevgep899 = getelementptr i8, ptr %scevgep183.i, i64 %97
  %scevgep900 = getelementptr i8, ptr %scevgep899, i64 -8
  %.945.us.2.i.i = load double, ptr %scevgep900, align 8, !noalias !4
  %sunkaddr1274 = mul i64 %.88012791285.us.i.i, 8
  %sunkaddr1275 = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr1274
  %sunkaddr1276 = getelementptr i8, ptr %sunkaddr1275, i64 16
  store double %.945.us.2.i.i, ptr %sunkaddr1276, align 8, !noalias !4
  %scevgep192.i = getelementptr i8, ptr %scevgep191.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep192.i, i8 0, i64 %.20.i272, i1 false), !noalias !4
  %.945.us.3.i.i = load double, ptr %scevgep189.i, align 8, !noalias !4
  %sunkaddr1277 = mul i64 %.88012791285.us.i.i, 8
  %sunkaddr1278 = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr1277
  %sunkaddr1279 = getelementptr i8, ptr %sunkaddr1278, i64 24
  store double %.945.us.3.i.i, ptr %sunkaddr1279, align 8, !noalias !4
  %scevgep193.i = getelementptr i8, ptr %scevgep192.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep193.i, i8 0, i64 %.20.i272, i1 false), !noalias !4
  %.887.us.3.i.i = add nuw nsw i64 %.88012791285.us.i.i, 4
  %scevgep194.i = getelementptr i8, ptr %scevgep193.i, i64 %.20.i272
  %niter.ncmp.3.i.i = icmp eq i64 %unroll_iter.i.i, %.887.us.3.i.i
  br i1 %niter.ncmp.3.i.i, label %B288.endif.loopexit.unr-lcssa.i.i, label %B222.endif.us.i.i

B288.endif.loopexit.unr-lcssa.i.i:                ; preds = %B222.endif.us.i.i
  %98 = icmp eq i64 %xtraiter.i.i, 0
  br i1 %98, label %B288.endif.i.i, label %B222.endif.us.epil.preheader.i.i

B222.endif.us.epil.preheader.i.i:                 ; preds = %B288.endif.loopexit.unr-lcssa.i.i, %B222.endif.us.preheader.i.i
  %.88012791285.us.epil.init.i.i = phi i64 [ 0, %B222.endif.us.preheader.i.i ], [ %unroll_iter.i.i, %B288.endif.loopexit.unr-lcssa.i.i ]
  %99 = shl i64 %.88012791285.us.epil.init.i.i, 3
  %scevgep.i.i = getelementptr i8, ptr %arg.vectors, i64 %99
  %scevgep88.i.i = getelementptr i8, ptr %.546.i.i, i64 %99
  %100 = mul i64 %.88012791285.us.epil.init.i.i, %.20.i272
  %scevgep90.i.i = getelementptr i8, ptr %arg.matrices, i64 %100
  br label %B222.endif.us.epil.i.i

B222.endif.us.epil.i.i:                           ; preds = %B222.endif.us.epil.i.i, %B222.endif.us.epil.preheader.i.i
  %lsr.iv91.i.i = phi ptr [ %scevgep92.i.i, %B222.endif.us.epil.i.i ], [ %scevgep90.i.i, %B222.endif.us.epil.preheader.i.i ]
  %epil.iter.i.i = phi i64 [ %epil.iter.next.i.i, %B222.endif.us.epil.i.i ], [ 0, %B222.endif.us.epil.preheader.i.i ]
  %101 = shl i64 %epil.iter.i.i, 3
  %scevgep196.i = getelementptr i8, ptr %scevgep88.i.i, i64 %101
  %.945.us.epil.i.i = load double, ptr %scevgep196.i, align 8, !noalias !4
  %scevgep195.i = getelementptr i8, ptr %scevgep.i.i, i64 %101
  store double %.945.us.epil.i.i, ptr %scevgep195.i, align 8, !noalias !4
  tail call void @llvm.memset.p0.i64(ptr align 8 %lsr.iv91.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !4
  %epil.iter.next.i.i = add i64 %epil.iter.i.i, 1
  %scevgep92.i.i = getelementptr i8, ptr %lsr.iv91.i.i, i64 %.20.i272
  %epil.iter.cmp.not.i.i = icmp eq i64 %xtraiter.i.i, %epil.iter.next.i.i
  br i1 %epil.iter.cmp.not.i.i, label %B288.endif.i.i, label %B222.endif.us.epil.i.i, !llvm.loop !26

B288.endif.i.i:                                   ; preds = %B222.endif.us.epil.i.i, %B288.endif.loopexit.unr-lcssa.i.i, %B194.endif.i.i
  br i1 %brmerge.i.i, label %B684.i.i, label %B318.i.i.preheader

B318.i.i.preheader:                               ; preds = %B288.endif.i.i
  br label %B318.i.i

B370.lr.ph.i.i:                                   ; preds = %B318.i.i
  %102 = icmp ult i64 %.591, 3
  %.1481.i.i = mul i64 %.124413271351.i.i, %arg.design.5.1.fr.i.i.i
  %103 = getelementptr double, ptr %arg.design, i64 %.1481.i.i
  br i1 %102, label %B370.epil.preheader.i.i, label %B370.i.i.preheader

B370.i.i.preheader:                               ; preds = %B370.lr.ph.i.i
  br label %B370.i.i

B614.lr.ph.i.i:                                   ; preds = %B522.i.i
  %104 = getelementptr double, ptr %arg.vectors, i64 %.166513101320.i.i
  %.1793.i.i = load double, ptr %104, align 8, !noalias !4
  %.1796.i.i = fmul double %.1569.i.i, %.1751.i.i
  %.1797.i.i = fsub double %.1793.i.i, %.1796.i.i
  store double %.1797.i.i, ptr %104, align 8, !noalias !4
  %.1993.i.i = mul i64 %.166513101320.i.i, %arg.design.5.1.fr.i.i.i
  %105 = getelementptr double, ptr %arg.matrices, i64 %.1993.i.i
  %.2001.i.i = fmul double %.1575.i.i, %.1751.i.i
  %min.iters.check25.i.i = icmp samesign ult i64 %indvars.iv.i.i, 4
  br i1 %min.iters.check25.i.i, label %B614.preheader.i.i, label %vector.memcheck16.i.i

vector.memcheck16.i.i:                            ; preds = %B614.lr.ph.i.i
  %bound021.i.i = icmp ult ptr %scevgep17.i.i, %scevgep20.i.i
  %bound122.i.i = icmp ult ptr %scevgep19.i.i, %scevgep18.i.i
  %found.conflict23.i.i = and i1 %bound021.i.i, %bound122.i.i
  br i1 %found.conflict23.i.i, label %B614.preheader.i.i, label %vector.ph26.i.i

vector.ph26.i.i:                                  ; preds = %vector.memcheck16.i.i
  %broadcast.splatinsert29.i.i = insertelement <2 x double> poison, double %.2001.i.i, i64 0
  %broadcast.splat30.i.i = shufflevector <2 x double> %broadcast.splatinsert29.i.i, <2 x double> poison, <2 x i32> zeroinitializer
  br label %vector.body31.i.i

vector.body31.i.i:                                ; preds = %vector.body31.i.i, %vector.ph26.i.i
  %index32.i.i = phi i64 [ 0, %vector.ph26.i.i ], [ %index.next37.i.i, %vector.body31.i.i ]
  %106 = shl i64 %index32.i.i, 3
  %scevgep124.i.i = getelementptr i8, ptr %lsr.iv121.i.i, i64 %106
  %scevgep125.i.i = getelementptr i8, ptr %scevgep124.i.i, i64 -16
  %wide.load33.i.i = load <2 x double>, ptr %scevgep125.i.i, align 8, !alias.scope !27, !noalias !30
  %wide.load34.i.i = load <2 x double>, ptr %scevgep124.i.i, align 8, !alias.scope !27, !noalias !30
  %scevgep119.i.i = getelementptr i8, ptr %lsr.iv113.i.i, i64 %106
  %107 = shl i64 %index32.i.i, 3
  %scevgep911 = getelementptr i8, ptr %lsr.iv113.i.i, i64 %107
  %scevgep912 = getelementptr i8, ptr %scevgep911, i64 16
  %wide.load35.i.i = load <2 x double>, ptr %scevgep119.i.i, align 8, !alias.scope !32, !noalias !4
  %wide.load36.i.i = load <2 x double>, ptr %scevgep912, align 8, !alias.scope !32, !noalias !4
  %108 = fmul <2 x double> %broadcast.splat30.i.i, %wide.load35.i.i
  %109 = fmul <2 x double> %broadcast.splat30.i.i, %wide.load36.i.i
  %110 = fadd <2 x double> %wide.load33.i.i, %108
  %111 = fadd <2 x double> %wide.load34.i.i, %109
  store <2 x double> %110, ptr %scevgep125.i.i, align 8, !alias.scope !27, !noalias !30
  store <2 x double> %111, ptr %scevgep124.i.i, align 8, !alias.scope !27, !noalias !30
  %index.next37.i.i = add nuw i64 %index32.i.i, 4
  %112 = icmp eq i64 %25, %index.next37.i.i
  br i1 %112, label %middle.block38.i.i, label %vector.body31.i.i, !llvm.loop !33

middle.block38.i.i:                               ; preds = %vector.body31.i.i
  %cmp.n39.i.i = icmp eq i64 %indvars.iv.i.i, %26
  br i1 %cmp.n39.i.i, label %B1031.i.i, label %B614.preheader.i.i

B614.preheader.i.i:                               ; preds = %middle.block38.i.i, %vector.memcheck16.i.i, %B614.lr.ph.i.i
  %.191613031305.ph.i.i = phi i64 [ 0, %vector.memcheck16.i.i ], [ 0, %B614.lr.ph.i.i ], [ %26, %middle.block38.i.i ]
  %xtraiter51.i.i = and i64 %indvars.iv.i.i, 1
  %lcmp.mod52.not.i.i = icmp eq i64 %xtraiter51.i.i, 0
  br i1 %lcmp.mod52.not.i.i, label %B614.prol.loopexit.i.i, label %B614.prol.i.i

B614.prol.i.i:                                    ; preds = %B614.preheader.i.i
  %.1923.prol.i.i = or disjoint i64 %.191613031305.ph.i.i, 1
  %113 = getelementptr double, ptr %105, i64 %.191613031305.ph.i.i
  %.1998.prol.i.i = load double, ptr %113, align 8, !noalias !4
  %114 = getelementptr double, ptr %103, i64 %.191613031305.ph.i.i
  %.2052.prol.i.i = load double, ptr %114, align 8, !noalias !4
  %.2053.prol.i.i = fmul double %.2001.i.i, %.2052.prol.i.i
  %.2054.prol.i.i = fadd double %.1998.prol.i.i, %.2053.prol.i.i
  store double %.2054.prol.i.i, ptr %113, align 8, !noalias !4
  br label %B614.prol.loopexit.i.i

B614.prol.loopexit.i.i:                           ; preds = %B614.prol.i.i, %B614.preheader.i.i
  %.191613031305.unr.i.i = phi i64 [ %.191613031305.ph.i.i, %B614.preheader.i.i ], [ %.1923.prol.i.i, %B614.prol.i.i ]
  %115 = icmp eq i64 %.166513101320.i.i, %.191613031305.ph.i.i
  br i1 %115, label %B1031.i.i, label %B614.i.i.preheader

B614.i.i.preheader:                               ; preds = %B614.prol.loopexit.i.i
  br label %B614.i.i

B726.endif.i.i:                                   ; preds = %B312.loopexit.i.i.i
  %116 = icmp slt i64 %arg.design.5.1.fr.i.i.i, 1
  br i1 %116, label %B306.thread.i, label %B788.lr.ph.i.i.preheader

B788.lr.ph.i.i.preheader:                         ; preds = %B726.endif.i.i
  br label %B788.lr.ph.i.i

B306.thread.i:                                    ; preds = %B726.endif.i.i, %B684.i.i
  %sunkaddr287.i = shl i64 %.786.sroa.0.3.i.i, 3
  %sunkaddr288.i = getelementptr i8, ptr %arg.version, i64 %sunkaddr287.i
  %.161.i56.i = load i64, ptr %sunkaddr288.i, align 8, !noalias !34
  %.162.i57.i = add nsw i64 %.161.i56.i, 1
  store i64 %.162.i57.i, ptr %sunkaddr288.i, align 8, !noalias !34
  br label %B178.endif.i.i

B788.lr.ph.i.i:                                   ; preds = %B788.lr.ph.i.i.preheader, %B752.backedge.i.i
  %lsr.iv176.i.i = phi ptr [ %scevgep177.i.i, %B752.backedge.i.i ], [ %.406.i.i, %B788.lr.ph.i.i.preheader ]
  %lsr.iv157.i.i = phi ptr [ %scevgep158.i.i, %B752.backedge.i.i ], [ %scevgep156.i.i, %B788.lr.ph.i.i.preheader ]
  %largest.2.11379.i.i = phi double [ %"$phi930.1.2.1.frozen.i.i", %B752.backedge.i.i ], [ 0.000000e+00, %B788.lr.ph.i.i.preheader ]
  %.229213711377.i.i = phi i64 [ %.2299.i.i, %B752.backedge.i.i ], [ 0, %B788.lr.ph.i.i.preheader ]
  %117 = icmp ult i64 %arg.design.5.1.fr.i.i.i, 4
  br i1 %117, label %B788.epil.preheader.i.i, label %B788.i.i.preheader

B788.i.i.preheader:                               ; preds = %B788.lr.ph.i.i
  br label %B788.i.i

B306.i:                                           ; preds = %B1004.i.i
  %sunkaddr289.i = shl i64 %.786.sroa.0.3.i.i, 3
  %sunkaddr290.i = getelementptr i8, ptr %arg.version, i64 %sunkaddr289.i
  %.161.i.i = load i64, ptr %sunkaddr290.i, align 8, !noalias !37
  %.162.i.i = add nsw i64 %.161.i.i, 1
  store i64 %.162.i.i, ptr %sunkaddr290.i, align 8, !noalias !37
  %xtraiter.i25.i = and i64 %arg.design.5.1.fr.i.i.i, 7
  %118 = icmp samesign ult i64 %arg.design.5.1.fr.i.i.i, 8
  br i1 %118, label %B104.endif.us.epil.preheader.i.i, label %B104.endif.us.preheader.new.i.i

B104.endif.us.preheader.new.i.i:                  ; preds = %B306.i
  %const_mat1235 = add i64 %const1234, -4
  %unroll_iter.i26.i = and i64 %arg.design.5.1.fr.i.i.i, %const_mat1235
  %119 = add nsw i64 %arg.design.5.1.fr.i.i.i, -8
  %120 = lshr i64 %119, 3
  %121 = icmp eq i64 %120, 0
  br i1 %121, label %B104.endif.us.i.epil.preheader.i, label %B104.endif.us.preheader.new.i.new.i

B104.endif.us.preheader.new.i.new.i:              ; preds = %B104.endif.us.preheader.new.i.i
  %122 = add nuw nsw i64 %120, 1
  %123 = lshr i64 %122, 1
  %124 = mul nsw i64 %123, -2
  br label %B104.endif.us.i.i

B104.endif.us.i.i:                                ; preds = %B104.endif.us.i.i, %B104.endif.us.preheader.new.i.new.i
  %lsr.iv889 = phi i64 [ %lsr.iv.next890, %B104.endif.us.i.i ], [ %124, %B104.endif.us.preheader.new.i.new.i ]
  %lsr.iv69.i.i = phi ptr [ %scevgep174.i, %B104.endif.us.i.i ], [ %.658.i.i, %B104.endif.us.preheader.new.i.new.i ]
  tail call void @llvm.memset.p0.i64(ptr align 8 %lsr.iv69.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !39
  %scevgep71.i.i = getelementptr i8, ptr %lsr.iv69.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep71.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !39
  %scevgep72.i.i = getelementptr i8, ptr %scevgep71.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep72.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !39
  %scevgep73.i.i = getelementptr i8, ptr %scevgep72.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep73.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !39
  %scevgep74.i.i = getelementptr i8, ptr %scevgep73.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep74.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !39
  %scevgep75.i.i = getelementptr i8, ptr %scevgep74.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep75.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !39
  %scevgep76.i.i = getelementptr i8, ptr %scevgep75.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep76.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !39
  %scevgep77.i.i = getelementptr i8, ptr %scevgep76.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep77.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !39
  %scevgep166.i = getelementptr i8, ptr %scevgep77.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep166.i, i8 0, i64 %.20.i272, i1 false), !noalias !39
  %scevgep167.i = getelementptr i8, ptr %scevgep166.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep167.i, i8 0, i64 %.20.i272, i1 false), !noalias !39
  %scevgep168.i = getelementptr i8, ptr %scevgep167.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep168.i, i8 0, i64 %.20.i272, i1 false), !noalias !39
  %scevgep169.i = getelementptr i8, ptr %scevgep168.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep169.i, i8 0, i64 %.20.i272, i1 false), !noalias !39
  %scevgep170.i = getelementptr i8, ptr %scevgep169.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep170.i, i8 0, i64 %.20.i272, i1 false), !noalias !39
  %scevgep171.i = getelementptr i8, ptr %scevgep170.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep171.i, i8 0, i64 %.20.i272, i1 false), !noalias !39
  %scevgep172.i = getelementptr i8, ptr %scevgep171.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep172.i, i8 0, i64 %.20.i272, i1 false), !noalias !39
  %scevgep173.i = getelementptr i8, ptr %scevgep172.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep173.i, i8 0, i64 %.20.i272, i1 false), !noalias !39
  %scevgep174.i = getelementptr i8, ptr %scevgep173.i, i64 %.20.i272
  %lsr.iv.next890 = add i64 %lsr.iv889, 2
  %niter.ncmp.1.i = icmp eq i64 %lsr.iv.next890, 0
  br i1 %niter.ncmp.1.i, label %B178.endif.loopexit.unr-lcssa.i.unr-lcssa.i, label %B104.endif.us.i.i

B208.i.i:                                         ; preds = %B208.lr.ph.i.i, %B467.i.i
  %lsr.iv29.i.i = phi ptr [ %arg.design, %B208.lr.ph.i.i ], [ %scevgep30.i.i, %B467.i.i ]
  %lsr.iv.i4.i = phi ptr [ %scevgep93.i.i, %B208.lr.ph.i.i ], [ %scevgep21.i.i, %B467.i.i ]
  %.585736756.i.i = phi i64 [ 0, %B208.lr.ph.i.i ], [ %.592.i.i, %B467.i.i ]
  %.592.i.i = add nuw nsw i64 %.585736756.i.i, 1
  %125 = getelementptr i64, ptr %.478.i.i, i64 %.585736756.i.i
  %.650.i.i = load i64, ptr %125, align 8, !noalias !37
  %.651.i.i = icmp eq i64 %.650.i.i, 0
  br i1 %.651.i.i, label %B467.i.i, label %B230.i.i

B230.i.i:                                         ; preds = %B208.i.i
  %126 = icmp sgt i64 %arg.design.5.1.fr.i.i.i, 0
  br i1 %126, label %B64.lr.ph.i.i.i, label %B118.i.i.i

B64.lr.ph.i.i.i:                                  ; preds = %B230.i.i
  %127 = icmp ult i64 %arg.design.5.1.fr.i.i.i, 4
  br i1 %127, label %B64.epil.preheader.i.i.i, label %B64.i.i.i.preheader

B64.i.i.i.preheader:                              ; preds = %B64.lr.ph.i.i.i
  br label %B64.i.i.i

B64.i.i.i:                                        ; preds = %B64.i.i.i, %B64.i.i.i.preheader
  %eta.2.0539.i.i.i = phi double [ %.326.3.i.i.i, %B64.i.i.i ], [ 0.000000e+00, %B64.i.i.i.preheader ]
  %.210535537.i.i.i = phi i64 [ %.217.3.i.i.i, %B64.i.i.i ], [ 0, %B64.i.i.i.preheader ]
  %128 = shl i64 %.210535537.i.i.i, 3
  %scevgep22.i.i = getelementptr i8, ptr %lsr.iv.i4.i, i64 %128
  %scevgep27.i.i = getelementptr i8, ptr %scevgep22.i.i, i64 -24
  %.292.i.i.i = load double, ptr %scevgep27.i.i, align 8, !noalias !40
  %scevgep146.i = getelementptr i8, ptr %scevgep197.i, i64 %128
  %scevgep147.i = getelementptr i8, ptr %scevgep146.i, i64 -24
  %.323.i.i.i = load double, ptr %scevgep147.i, align 8, !noalias !40
  %.324.i.i.i = fmul double %.292.i.i.i, %.323.i.i.i
  %.326.i.i.i = fadd double %eta.2.0539.i.i.i, %.324.i.i.i
  %129 = shl i64 %.210535537.i.i.i, 3
  %scevgep877 = getelementptr i8, ptr %lsr.iv.i4.i, i64 %129
  %scevgep878 = getelementptr i8, ptr %scevgep877, i64 -16
  %.292.1.i.i.i = load double, ptr %scevgep878, align 8, !noalias !40
  %130 = shl i64 %.210535537.i.i.i, 3
  %scevgep873 = getelementptr i8, ptr %scevgep197.i, i64 %130
  %scevgep874 = getelementptr i8, ptr %scevgep873, i64 -16
  %.323.1.i.i.i = load double, ptr %scevgep874, align 8, !noalias !40
  %.324.1.i.i.i = fmul double %.292.1.i.i.i, %.323.1.i.i.i
  %.326.1.i.i.i = fadd double %.326.i.i.i, %.324.1.i.i.i
  %131 = shl i64 %.210535537.i.i.i, 3
  %scevgep875 = getelementptr i8, ptr %lsr.iv.i4.i, i64 %131
  %scevgep876 = getelementptr i8, ptr %scevgep875, i64 -8
  %.292.2.i.i.i = load double, ptr %scevgep876, align 8, !noalias !40
  %132 = shl i64 %.210535537.i.i.i, 3
  %scevgep871 = getelementptr i8, ptr %scevgep197.i, i64 %132
  %scevgep872 = getelementptr i8, ptr %scevgep871, i64 -8
  %.323.2.i.i.i = load double, ptr %scevgep872, align 8, !noalias !40
  %.324.2.i.i.i = fmul double %.292.2.i.i.i, %.323.2.i.i.i
  %.326.2.i.i.i = fadd double %.326.1.i.i.i, %.324.2.i.i.i
  %.217.3.i.i.i = add nuw nsw i64 %.210535537.i.i.i, 4
  %.292.3.i.i.i = load double, ptr %scevgep22.i.i, align 8, !noalias !40
  %.323.3.i.i.i = load double, ptr %scevgep146.i, align 8, !noalias !40
  %.324.3.i.i.i = fmul double %.292.3.i.i.i, %.323.3.i.i.i
  %.326.3.i.i.i = fadd double %.326.2.i.i.i, %.324.3.i.i.i
  %niter.ncmp.3.i.i21.i = icmp eq i64 %unroll_iter.i.i, %.217.3.i.i.i
  br i1 %niter.ncmp.3.i.i21.i, label %B118.loopexit.unr-lcssa.i.i.i, label %B64.i.i.i

B118.loopexit.unr-lcssa.i.i.i:                    ; preds = %B64.i.i.i
  %133 = icmp eq i64 %xtraiter.i.i, 0
  br i1 %133, label %B118.i.i.i, label %B64.epil.preheader.i.i.i

B64.epil.preheader.i.i.i:                         ; preds = %B118.loopexit.unr-lcssa.i.i.i, %B64.lr.ph.i.i.i
  %eta.2.0539.epil.init.i.i.i = phi double [ 0.000000e+00, %B64.lr.ph.i.i.i ], [ %.326.3.i.i.i, %B118.loopexit.unr-lcssa.i.i.i ]
  %.210535537.epil.init.i.i.i = phi i64 [ 0, %B64.lr.ph.i.i.i ], [ %unroll_iter.i.i, %B118.loopexit.unr-lcssa.i.i.i ]
  %134 = shl i64 %.210535537.epil.init.i.i.i, 3
  %scevgep33.i.i.i = getelementptr i8, ptr %.326.i.i, i64 %134
  %scevgep31.i.i = getelementptr i8, ptr %lsr.iv29.i.i, i64 %134
  br label %B64.epil.i.i.i

B64.epil.i.i.i:                                   ; preds = %B64.epil.i.i.i, %B64.epil.preheader.i.i.i
  %eta.2.0539.epil.i.i.i = phi double [ %eta.2.0539.epil.init.i.i.i, %B64.epil.preheader.i.i.i ], [ %.326.epil.i.i.i, %B64.epil.i.i.i ]
  %epil.iter.i.i22.i = phi i64 [ 0, %B64.epil.preheader.i.i.i ], [ %epil.iter.next.i.i23.i, %B64.epil.i.i.i ]
  %135 = shl i64 %epil.iter.i.i22.i, 3
  %scevgep32.i.i = getelementptr i8, ptr %scevgep31.i.i, i64 %135
  %.292.epil.i.i.i = load double, ptr %scevgep32.i.i, align 8, !noalias !40
  %scevgep28.i.i = getelementptr i8, ptr %scevgep33.i.i.i, i64 %135
  %.323.epil.i.i.i = load double, ptr %scevgep28.i.i, align 8, !noalias !40
  %.324.epil.i.i.i = fmul double %.292.epil.i.i.i, %.323.epil.i.i.i
  %.326.epil.i.i.i = fadd double %eta.2.0539.epil.i.i.i, %.324.epil.i.i.i
  %epil.iter.next.i.i23.i = add i64 %epil.iter.i.i22.i, 1
  %epil.iter.cmp.not.i.i24.i = icmp eq i64 %xtraiter.i.i, %epil.iter.next.i.i23.i
  br i1 %epil.iter.cmp.not.i.i24.i, label %B118.i.i.i, label %B64.epil.i.i.i, !llvm.loop !43

B118.i.i.i:                                       ; preds = %B64.epil.i.i.i, %B118.loopexit.unr-lcssa.i.i.i, %B230.i.i
  %eta.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B230.i.i ], [ %.326.3.i.i.i, %B118.loopexit.unr-lcssa.i.i.i ], [ %.326.epil.i.i.i, %B64.epil.i.i.i ]
  %136 = icmp slt i64 %arg.design.5.1.fr.i.i.i, 1
  %.335.i.i.i = fneg double %eta.2.0.lcssa.i.i.i
  %.338.i.i.i = tail call double @llvm.exp.f64(double %.335.i.i.i)
  %.339.i.i.i = fadd double %.338.i.i.i, 1.000000e+00
  %.343.i.i.i = fdiv double 1.000000e+00, %.339.i.i.i
  %.348.i.i.i = fsub double 1.000000e+00, %.343.i.i.i
  %.350.i.i.i = fmul double %.343.i.i.i, %.348.i.i.i
  br i1 %136, label %B230.endif.i.i, label %B222.endif.us.preheader.i.i.i

B222.endif.us.preheader.i.i.i:                    ; preds = %B118.i.i.i
  %.759.i.i.i = mul i64 %.585736756.i.i, %arg.design.5.1.fr.i.i.i
  %137 = getelementptr double, ptr %.490.i.i, i64 %.759.i.i.i
  %138 = getelementptr double, ptr %.574.i.i, i64 %.759.i.i.i
  br label %B222.endif.us.i.i.i

B222.endif.us.i.i.i:                              ; preds = %B250.B310_crit_edge.us.i.i.i, %B222.endif.us.preheader.i.i.i
  %lsr.iv29.i.i5.i = phi ptr [ %.406.i.i, %B222.endif.us.preheader.i.i.i ], [ %scevgep30.i.i.i, %B250.B310_crit_edge.us.i.i.i ]
  %lsr.iv.i.i6.i = phi ptr [ %scevgep156.i.i, %B222.endif.us.preheader.i.i.i ], [ %scevgep10.i.i.i, %B250.B310_crit_edge.us.i.i.i ]
  %.440552558.us.i.i.i = phi i64 [ 0, %B222.endif.us.preheader.i.i.i ], [ %.447.us.i.i.i, %B250.B310_crit_edge.us.i.i.i ]
  %139 = icmp ult i64 %arg.design.5.1.fr.i.i.i, 4
  br i1 %139, label %B254.us.epil.preheader.i.i.i, label %B254.us.i.i.i.preheader

B254.us.i.i.i.preheader:                          ; preds = %B222.endif.us.i.i.i
  br label %B254.us.i.i.i

B254.us.i.i.i:                                    ; preds = %B254.us.i.i.i, %B254.us.i.i.i.preheader
  %s.2.1547.us.i.i.i = phi double [ %.701.us.3.i.i.i, %B254.us.i.i.i ], [ 0.000000e+00, %B254.us.i.i.i.preheader ]
  %.564543545.us.i.i.i = phi i64 [ %.571.us.3.i.i.i, %B254.us.i.i.i ], [ 0, %B254.us.i.i.i.preheader ]
  %140 = shl i64 %.564543545.us.i.i.i, 3
  %scevgep16.i.i.i = getelementptr i8, ptr %lsr.iv.i.i6.i, i64 %140
  %scevgep17.i.i.i = getelementptr i8, ptr %scevgep16.i.i.i, i64 -24
  %.647.us.i.i.i = load double, ptr %scevgep17.i.i.i, align 8, !noalias !40
  %scevgep33.i.i = getelementptr i8, ptr %lsr.iv.i4.i, i64 %140
  %scevgep39.i.i = getelementptr i8, ptr %scevgep33.i.i, i64 -24
  %.698.us.i.i.i = load double, ptr %scevgep39.i.i, align 8, !noalias !40
  %.699.us.i.i.i = fmul double %.647.us.i.i.i, %.698.us.i.i.i
  %.701.us.i.i.i = fadd double %s.2.1547.us.i.i.i, %.699.us.i.i.i
  %141 = shl i64 %.564543545.us.i.i.i, 3
  %scevgep885 = getelementptr i8, ptr %lsr.iv.i.i6.i, i64 %141
  %scevgep886 = getelementptr i8, ptr %scevgep885, i64 -16
  %.647.us.1.i.i.i = load double, ptr %scevgep886, align 8, !noalias !40
  %142 = shl i64 %.564543545.us.i.i.i, 3
  %scevgep881 = getelementptr i8, ptr %lsr.iv.i4.i, i64 %142
  %scevgep882 = getelementptr i8, ptr %scevgep881, i64 -16
  %.698.us.1.i.i.i = load double, ptr %scevgep882, align 8, !noalias !40
  %.699.us.1.i.i.i = fmul double %.647.us.1.i.i.i, %.698.us.1.i.i.i
  %.701.us.1.i.i.i = fadd double %.701.us.i.i.i, %.699.us.1.i.i.i
  %143 = shl i64 %.564543545.us.i.i.i, 3
  %scevgep883 = getelementptr i8, ptr %lsr.iv.i.i6.i, i64 %143
  %scevgep884 = getelementptr i8, ptr %scevgep883, i64 -8
  %.647.us.2.i.i.i = load double, ptr %scevgep884, align 8, !noalias !40
  %144 = shl i64 %.564543545.us.i.i.i, 3
  %scevgep879 = getelementptr i8, ptr %lsr.iv.i4.i, i64 %144
  %scevgep880 = getelementptr i8, ptr %scevgep879, i64 -8
  %.698.us.2.i.i.i = load double, ptr %scevgep880, align 8, !noalias !40
  %.699.us.2.i.i.i = fmul double %.647.us.2.i.i.i, %.698.us.2.i.i.i
  %.701.us.2.i.i.i = fadd double %.701.us.1.i.i.i, %.699.us.2.i.i.i
  %.571.us.3.i.i.i = add nuw nsw i64 %.564543545.us.i.i.i, 4
  %.647.us.3.i.i.i = load double, ptr %scevgep16.i.i.i, align 8, !noalias !40
  %.698.us.3.i.i.i = load double, ptr %scevgep33.i.i, align 8, !noalias !40
  %.699.us.3.i.i.i = fmul double %.647.us.3.i.i.i, %.698.us.3.i.i.i
  %.701.us.3.i.i.i = fadd double %.701.us.2.i.i.i, %.699.us.3.i.i.i
  %niter9.ncmp.3.i.i.i = icmp eq i64 %unroll_iter.i.i, %.571.us.3.i.i.i
  br i1 %niter9.ncmp.3.i.i.i, label %B250.B310_crit_edge.us.unr-lcssa.i.i.i, label %B254.us.i.i.i

B250.B310_crit_edge.us.unr-lcssa.i.i.i:           ; preds = %B254.us.i.i.i
  %145 = icmp eq i64 %xtraiter.i.i, 0
  br i1 %145, label %B250.B310_crit_edge.us.i.i.i, label %B254.us.epil.preheader.i.i.i

B254.us.epil.preheader.i.i.i:                     ; preds = %B250.B310_crit_edge.us.unr-lcssa.i.i.i, %B222.endif.us.i.i.i
  %s.2.1547.us.epil.init.i.i.i = phi double [ 0.000000e+00, %B222.endif.us.i.i.i ], [ %.701.us.3.i.i.i, %B250.B310_crit_edge.us.unr-lcssa.i.i.i ]
  %.564543545.us.epil.init.i.i.i = phi i64 [ 0, %B222.endif.us.i.i.i ], [ %unroll_iter.i.i, %B250.B310_crit_edge.us.unr-lcssa.i.i.i ]
  %146 = shl i64 %.564543545.us.epil.init.i.i.i, 3
  %scevgep31.i.i.i = getelementptr i8, ptr %lsr.iv29.i.i5.i, i64 %146
  %scevgep44.i.i = getelementptr i8, ptr %lsr.iv29.i.i, i64 %146
  br label %B254.us.epil.i.i.i

B254.us.epil.i.i.i:                               ; preds = %B254.us.epil.i.i.i, %B254.us.epil.preheader.i.i.i
  %s.2.1547.us.epil.i.i.i = phi double [ %s.2.1547.us.epil.init.i.i.i, %B254.us.epil.preheader.i.i.i ], [ %.701.us.epil.i.i.i, %B254.us.epil.i.i.i ]
  %epil.iter4.i.i.i = phi i64 [ 0, %B254.us.epil.preheader.i.i.i ], [ %epil.iter4.next.i.i.i, %B254.us.epil.i.i.i ]
  %147 = shl i64 %epil.iter4.i.i.i, 3
  %scevgep46.i.i = getelementptr i8, ptr %scevgep31.i.i.i, i64 %147
  %.647.us.epil.i.i.i = load double, ptr %scevgep46.i.i, align 8, !noalias !40
  %scevgep45.i.i = getelementptr i8, ptr %scevgep44.i.i, i64 %147
  %.698.us.epil.i.i.i = load double, ptr %scevgep45.i.i, align 8, !noalias !40
  %.699.us.epil.i.i.i = fmul double %.647.us.epil.i.i.i, %.698.us.epil.i.i.i
  %.701.us.epil.i.i.i = fadd double %s.2.1547.us.epil.i.i.i, %.699.us.epil.i.i.i
  %epil.iter4.next.i.i.i = add i64 %epil.iter4.i.i.i, 1
  %epil.iter4.cmp.not.i.i.i = icmp eq i64 %xtraiter.i.i, %epil.iter4.next.i.i.i
  br i1 %epil.iter4.cmp.not.i.i.i, label %B250.B310_crit_edge.us.i.i.i, label %B254.us.epil.i.i.i, !llvm.loop !44

B250.B310_crit_edge.us.i.i.i:                     ; preds = %B254.us.epil.i.i.i, %B250.B310_crit_edge.us.unr-lcssa.i.i.i
  %.701.us.lcssa.i.i.i = phi double [ %.701.us.3.i.i.i, %B250.B310_crit_edge.us.unr-lcssa.i.i.i ], [ %.701.us.epil.i.i.i, %B254.us.epil.i.i.i ]
  %.447.us.i.i.i = add nuw nsw i64 %.440552558.us.i.i.i, 1
  %.711.us.i.i.i = fmul double %.343.i.i.i, %.701.us.lcssa.i.i.i
  %148 = getelementptr double, ptr %137, i64 %.440552558.us.i.i.i
  store double %.711.us.i.i.i, ptr %148, align 8, !noalias !40
  %.767.us.i.i.i = fmul double %.350.i.i.i, %.701.us.lcssa.i.i.i
  %.769.us.i.i.i = fmul double %.701.us.lcssa.i.i.i, %.767.us.i.i.i
  %149 = getelementptr double, ptr %138, i64 %.440552558.us.i.i.i
  store double %.769.us.i.i.i, ptr %149, align 8, !noalias !40
  %scevgep10.i.i.i = getelementptr i8, ptr %lsr.iv.i.i6.i, i64 %.20.i272
  %scevgep30.i.i.i = getelementptr i8, ptr %lsr.iv29.i.i5.i, i64 %.20.i272
  %exitcond569.not.i.i.i = icmp eq i64 %.447.us.i.i.i, %arg.design.5.1.fr.i.i.i
  br i1 %exitcond569.not.i.i.i, label %B230.endif.i.i, label %B222.endif.us.i.i.i

B467.i.i:                                         ; preds = %B378.B296.loopexit_crit_edge.us.i.i, %B230.endif.i.i, %B208.i.i
  %scevgep21.i.i = getelementptr i8, ptr %lsr.iv.i4.i, i64 %.20.i272
  %scevgep30.i.i = getelementptr i8, ptr %lsr.iv29.i.i, i64 %.20.i272
  %exitcond772.not.i.i = icmp eq i64 %.592.i.i, %.121
  br i1 %exitcond772.not.i.i, label %B306.endif.i, label %B208.i.i

B178.endif.loopexit.unr-lcssa.i.unr-lcssa.i:      ; preds = %B104.endif.us.i.i
  %150 = and i64 %119, 8
  %lcmp.mod.not.i.not = icmp eq i64 %150, 0
  br i1 %lcmp.mod.not.i.not, label %B104.endif.us.i.epil.preheader.i, label %B178.endif.loopexit.unr-lcssa.i.i

B104.endif.us.i.epil.preheader.i:                 ; preds = %B178.endif.loopexit.unr-lcssa.i.unr-lcssa.i, %B104.endif.us.preheader.new.i.i
  %lsr.iv69.i.epil.init.i = phi ptr [ %.658.i.i, %B104.endif.us.preheader.new.i.i ], [ %scevgep174.i, %B178.endif.loopexit.unr-lcssa.i.unr-lcssa.i ]
  tail call void @llvm.memset.p0.i64(ptr align 8 %lsr.iv69.i.epil.init.i, i8 0, i64 %.20.i272, i1 false), !noalias !39
  %scevgep71.i.epil.i = getelementptr i8, ptr %lsr.iv69.i.epil.init.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep71.i.epil.i, i8 0, i64 %.20.i272, i1 false), !noalias !39
  %scevgep72.i.epil.i = getelementptr i8, ptr %scevgep71.i.epil.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep72.i.epil.i, i8 0, i64 %.20.i272, i1 false), !noalias !39
  %scevgep73.i.epil.i = getelementptr i8, ptr %scevgep72.i.epil.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep73.i.epil.i, i8 0, i64 %.20.i272, i1 false), !noalias !39
  %scevgep74.i.epil.i = getelementptr i8, ptr %scevgep73.i.epil.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep74.i.epil.i, i8 0, i64 %.20.i272, i1 false), !noalias !39
  %scevgep75.i.epil.i = getelementptr i8, ptr %scevgep74.i.epil.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep75.i.epil.i, i8 0, i64 %.20.i272, i1 false), !noalias !39
  %scevgep76.i.epil.i = getelementptr i8, ptr %scevgep75.i.epil.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep76.i.epil.i, i8 0, i64 %.20.i272, i1 false), !noalias !39
  %scevgep77.i.epil.i = getelementptr i8, ptr %scevgep76.i.epil.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep77.i.epil.i, i8 0, i64 %.20.i272, i1 false), !noalias !39
  br label %B178.endif.loopexit.unr-lcssa.i.i

B178.endif.loopexit.unr-lcssa.i.i:                ; preds = %B104.endif.us.i.epil.preheader.i, %B178.endif.loopexit.unr-lcssa.i.unr-lcssa.i
  %lcmp.mod.not.i.i = icmp eq i64 %xtraiter.i25.i, 0
  br i1 %lcmp.mod.not.i.i, label %B178.endif.i.i, label %B104.endif.us.epil.preheader.i.i

B104.endif.us.epil.preheader.i.i:                 ; preds = %B178.endif.loopexit.unr-lcssa.i.i, %B306.i
  %.280694700.us.epil.init.i.i = phi i64 [ 0, %B306.i ], [ %unroll_iter.i26.i, %B178.endif.loopexit.unr-lcssa.i.i ]
  %151 = mul i64 %.280694700.us.epil.init.i.i, %.20.i272
  %scevgep65.i.i = getelementptr i8, ptr %.658.i.i, i64 %151
  %152 = mul i64 %arg.design.5.1.fr.i.i.i, %xtraiter.i25.i
  %153 = shl i64 %152, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep65.i.i, i8 0, i64 %153, i1 false), !noalias !37
  br label %B178.endif.i.i

B178.endif.i.i:                                   ; preds = %B104.endif.us.epil.preheader.i.i, %B178.endif.loopexit.unr-lcssa.i.i, %B306.thread.i
  %154 = icmp slt i64 %.121, 1
  br i1 %154, label %B306.endif.i, label %B208.lr.ph.i.i

B208.lr.ph.i.i:                                   ; preds = %B178.endif.i.i
  %155 = shl i64 %arg.design.5.1.fr.i.i.i, 4
  br label %B208.i.i

B230.endif.i.i:                                   ; preds = %B250.B310_crit_edge.us.i.i.i, %B118.i.i.i
  %156 = icmp slt i64 %arg.design.5.1.fr.i.i.i, 1
  %sunkaddr1280 = mul i64 %.786.sroa.0.3.i.i, 8
  %sunkaddr1281 = getelementptr i8, ptr %arg.version, i64 %sunkaddr1280
  %.866.i.i.i = load i64, ptr %sunkaddr1281, align 8, !noalias !40
  %157 = getelementptr i64, ptr %.730.i.i, i64 %.585736756.i.i
  store i64 %.866.i.i.i, ptr %157, align 8, !noalias !40
  %.904.i.i.i = fmul double %.343.i.i.i, 2.000000e+00
  %.907.i.i.i = fsub double 1.000000e+00, %.904.i.i.i
  %.909.i.i.i = fmul double %.350.i.i.i, %.907.i.i.i
  %.719.i.i = fcmp oeq double %.909.i.i.i, 0.000000e+00
  %brmerge.i7.i = or i1 %156, %.719.i.i
  br i1 %brmerge.i7.i, label %B467.i.i, label %B300.us.preheader.i.i

B300.us.preheader.i.i:                            ; preds = %B230.endif.i.i
  %.930.i.i = mul i64 %.585736756.i.i, %arg.design.5.1.fr.i.i.i
  %158 = getelementptr double, ptr %.574.i.i, i64 %.930.i.i
  br label %B300.us.i.i

B300.us.i.i:                                      ; preds = %B378.B296.loopexit_crit_edge.us.i.i, %B300.us.preheader.i.i
  %lsr.iv56.i.i = phi ptr [ %.658.i.i, %B300.us.preheader.i.i ], [ %scevgep57.i.i, %B378.B296.loopexit_crit_edge.us.i.i ]
  %.814718724.us.i.i = phi i64 [ 0, %B300.us.preheader.i.i ], [ %.821.us.i.i, %B378.B296.loopexit_crit_edge.us.i.i ]
  %159 = and i64 %arg.design.5.1.fr.i.i.i, 1
  %160 = icmp eq i64 %159, 0
  %sunkaddr1282 = mul i64 %.585736756.i.i, 8
  %sunkaddr1283 = getelementptr i8, ptr %.478.i.i, i64 %sunkaddr1282
  %.879.us.i.i = load i64, ptr %sunkaddr1283, align 8, !noalias !37
  %.881.us.i.i = sitofp i64 %.879.us.i.i to double
  %.882.us.i.i = fmul double %.909.i.i.i, %.881.us.i.i
  %161 = getelementptr double, ptr %158, i64 %.814718724.us.i.i
  %.935.us.i.i = load double, ptr %161, align 8, !noalias !37
  %.936.us.i.i = fmul double %.935.us.i.i, %.882.us.i.i
  %.941.us.i.i = fdiv double %.936.us.i.i, %.350.i.i.i
  br i1 %160, label %B382.us.prol.loopexit.i.i, label %B382.us.prol.i.i

B382.us.prol.i.i:                                 ; preds = %B300.us.i.i
  %invariant.gep.us.i.i = getelementptr double, ptr %.658.i.i, i64 %.814718724.us.i.i
  %.1114.us.prol.i.i = load double, ptr %invariant.gep.us.i.i, align 8, !noalias !37
  %sunkaddr1284 = mul i64 %.930.i.i, 8
  %sunkaddr1285 = getelementptr i8, ptr %arg.design, i64 %sunkaddr1284
  %.1165.us.prol.i.i = load double, ptr %sunkaddr1285, align 8, !noalias !37
  %.1167.us.prol.i.i = fmul double %.941.us.i.i, %.1165.us.prol.i.i
  %.1168.us.prol.i.i = fadd double %.1114.us.prol.i.i, %.1167.us.prol.i.i
  store double %.1168.us.prol.i.i, ptr %invariant.gep.us.i.i, align 8, !noalias !37
  br label %B382.us.prol.loopexit.i.i

B382.us.prol.loopexit.i.i:                        ; preds = %B382.us.prol.i.i, %B300.us.i.i
  %.1031710712.us.unr.i.i = phi i64 [ 0, %B300.us.i.i ], [ 1, %B382.us.prol.i.i ]
  %162 = icmp eq i64 %arg.design.5.1.fr.i.i.i, 1
  br i1 %162, label %B378.B296.loopexit_crit_edge.us.i.i, label %B382.us.preheader11.i.i

B382.us.preheader11.i.i:                          ; preds = %B382.us.prol.loopexit.i.i
  %163 = mul nuw nsw i64 %.1031710712.us.unr.i.i, %.20.i272
  %164 = add nuw nsw i64 %.1031710712.us.unr.i.i, 1
  %165 = mul i64 %164, %.20.i272
  br label %B382.us.i.i

B382.us.i.i:                                      ; preds = %B382.us.i.i, %B382.us.preheader11.i.i
  %lsr.iv58.i.i = phi ptr [ %lsr.iv56.i.i, %B382.us.preheader11.i.i ], [ %scevgep59.i.i, %B382.us.i.i ]
  %.1031710712.us.i.i = phi i64 [ %.1031710712.us.unr.i.i, %B382.us.preheader11.i.i ], [ %.1038.us.1.i.i, %B382.us.i.i ]
  %scevgep60.i.i = getelementptr i8, ptr %lsr.iv58.i.i, i64 %163
  %.1114.us.i.i = load double, ptr %scevgep60.i.i, align 8, !noalias !37
  %166 = shl i64 %.1031710712.us.i.i, 3
  %scevgep64.i.i = getelementptr i8, ptr %lsr.iv29.i.i, i64 %166
  %.1165.us.i.i = load double, ptr %scevgep64.i.i, align 8, !noalias !37
  %.1167.us.i.i = fmul double %.941.us.i.i, %.1165.us.i.i
  %.1168.us.i.i = fadd double %.1114.us.i.i, %.1167.us.i.i
  store double %.1168.us.i.i, ptr %scevgep60.i.i, align 8, !noalias !37
  %.1038.us.1.i.i = add nuw nsw i64 %.1031710712.us.i.i, 2
  %scevgep61.i.i = getelementptr i8, ptr %lsr.iv58.i.i, i64 %165
  %.1114.us.1.i.i = load double, ptr %scevgep61.i.i, align 8, !noalias !37
  %167 = shl i64 %.1031710712.us.i.i, 3
  %scevgep887 = getelementptr i8, ptr %lsr.iv29.i.i, i64 %167
  %scevgep888 = getelementptr i8, ptr %scevgep887, i64 8
  %.1165.us.1.i.i = load double, ptr %scevgep888, align 8, !noalias !37
  %.1167.us.1.i.i = fmul double %.941.us.i.i, %.1165.us.1.i.i
  %.1168.us.1.i.i = fadd double %.1114.us.1.i.i, %.1167.us.1.i.i
  store double %.1168.us.1.i.i, ptr %scevgep61.i.i, align 8, !noalias !37
  %scevgep59.i.i = getelementptr i8, ptr %lsr.iv58.i.i, i64 %155
  %exitcond770.not.1.i.i = icmp eq i64 %arg.design.5.1.fr.i.i.i, %.1038.us.1.i.i
  br i1 %exitcond770.not.1.i.i, label %B378.B296.loopexit_crit_edge.us.i.i, label %B382.us.i.i, !llvm.loop !45

B378.B296.loopexit_crit_edge.us.i.i:              ; preds = %B382.us.i.i, %B382.us.prol.loopexit.i.i
  %.821.us.i.i = add nuw nsw i64 %.814718724.us.i.i, 1
  %scevgep57.i.i = getelementptr i8, ptr %lsr.iv56.i.i, i64 8
  %exitcond771.not.i.i = icmp eq i64 %arg.design.5.1.fr.i.i.i, %.821.us.i.i
  br i1 %exitcond771.not.i.i, label %B467.i.i, label %B300.us.i.i

B0.else.if.i.i:                                   ; preds = %B1160
  br label %B0.else.endif.i.i

B0.else.endif.i.i:                                ; preds = %B0.else.if.i.i, %B1160
  %.786.sroa.0.1.i.i = phi i64 [ 0, %B0.else.if.i.i ], [ %.798.i.i, %B1160 ]
  %.806.not.i.i = icmp slt i64 %.798.i.i, %.1001
  br i1 %.806.not.i.i, label %B0.else.endif.endif.i.i, label %B0.else.endif.if.i.i, !prof !46

B0.else.endif.if.i.i:                             ; preds = %B0.else.endif.i.i
  br label %B0.else.endif.endif.i.i

B0.else.endif.endif.i.i:                          ; preds = %B0.else.endif.if.i.i, %B0.else.endif.i.i
  %.786.sroa.0.3.i.i = phi i64 [ %.1001, %B0.else.endif.if.i.i ], [ %.786.sroa.0.1.i.i, %B0.else.endif.i.i ]
  %.728.i.i = mul i64 %.798.i.i, %.121
  %.730.i.i = getelementptr i64, ptr %arg.known, i64 %.728.i.i
  %.654.i.i = mul i64 %arg.design.5.1.fr.i.i.i, %arg.design.5.1.fr.i.i.i
  %.656.i.i = mul i64 %.798.i.i, %.654.i.i
  %.658.i.i = getelementptr double, ptr %arg.through, i64 %.656.i.i
  %.570.i.i = mul i64 %arg.design.5.1.fr.i.i.i, %.121
  %.572.i.i = mul i64 %.570.i.i, %.798.i.i
  %.574.i.i = getelementptr double, ptr %arg.direct, i64 %.572.i.i
  %.490.i.i = getelementptr double, ptr %arg.changes, i64 %.572.i.i
  %.406.i.i = getelementptr double, ptr %arg.inverse, i64 %.656.i.i
  %.324.i.i = mul i64 %.798.i.i, %arg.design.5.1.fr.i.i.i
  %.326.i.i = getelementptr double, ptr %arg.beta, i64 %.324.i.i
  %.8991886.not.i = icmp slt i64 %arg.design.5.1.fr.i.i.i, 1
  br i1 %.8991886.not.i, label %B172.i, label %B136.preheader.i

B136.preheader.i:                                 ; preds = %B0.else.endif.endif.i.i
  tail call void @llvm.memset.p0.i64(ptr align 8 %.326.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !0
  br label %B172.i

B306.endif.i:                                     ; preds = %B178.endif.i.i, %B467.i.i
  %.197267.not.i.i = icmp slt i64 %.591, 1
  br i1 %.197267.not.i.i, label %B1160.endif.endif, label %B60.lr.ph.i.i

B60.lr.ph.i.i:                                    ; preds = %B306.endif.i
  %.idx.i.i = mul i64 %.591, 40
  %168 = getelementptr i8, ptr %arg.target, i64 %.idx.i.i
  %169 = getelementptr double, ptr %arg.target, i64 %.591
  %.idx.i.i.i = shl i64 %.591, 4
  %170 = getelementptr i8, ptr %arg.target, i64 %.idx.i.i.i
  %.idx58.i.i.i = shl i64 %.591, 5
  %171 = getelementptr i8, ptr %arg.target, i64 %.idx58.i.i.i
  %172 = add i64 %10, 8
  %173 = mul i64 %172, %arg.design.5.1.fr.i.i.i
  %174 = mul i64 %arg.design.5.1.fr.i.i.i, 24
  %scevgep = getelementptr i8, ptr %arg.target, i64 %174
  %175 = add i64 %173, 8
  %scevgep868 = getelementptr i8, ptr %arg.inverse, i64 %175
  %176 = add i64 %.20.i272, 8
  br label %B60.endif.i.i

B294.loopexit.i.i:                                ; preds = %B295.i.i
  %177 = fmul double %total.4.1.i.i, 5.000000e-01
  br label %B1160.endif.endif

B295.i.i:                                         ; preds = %B152.endif.endif.i.i, %B60.endif.i.i
  %total.4.1.i.i = phi double [ %.493.i.i, %B152.endif.endif.i.i ], [ %.303.i.i, %B60.endif.i.i ]
  %lsr.iv.next = add nuw i64 %lsr.iv, 1
  %scevgep870 = getelementptr i8, ptr %lsr.iv869, i64 %176
  %exitcond.i = icmp eq i64 %arg.design.5.1.fr.i.i.i, %lsr.iv.next
  br i1 %exitcond.i, label %B294.loopexit.i.i, label %B60.endif.i.i

B60.endif.i.i:                                    ; preds = %B295.i.i, %B60.lr.ph.i.i
  %lsr.iv869 = phi ptr [ %scevgep870, %B295.i.i ], [ %scevgep868, %B60.lr.ph.i.i ]
  %lsr.iv = phi i64 [ %lsr.iv.next, %B295.i.i ], [ 1, %B60.lr.ph.i.i ]
  %total.3.0270.i.i = phi double [ %total.4.1.i.i, %B295.i.i ], [ 0.000000e+00, %B60.lr.ph.i.i ]
  %178 = shl i64 %lsr.iv, 3
  %scevgep867 = getelementptr i8, ptr %11, i64 %178
  %.271.i.i = load double, ptr %scevgep867, align 8, !noalias !47
  %179 = shl i64 %lsr.iv, 3
  %scevgep863 = getelementptr i8, ptr %arg.target, i64 %179
  %scevgep864 = getelementptr i8, ptr %scevgep863, i64 -8
  %.72.i.i.i = load double, ptr %scevgep864, align 8, !noalias !50
  %.73.i.i.i = fsub double %.72.i.i.i, %.271.i.i
  %scevgep865 = getelementptr i8, ptr %169, i64 %179
  %scevgep866 = getelementptr i8, ptr %scevgep865, i64 -8
  %.123.i.i.i = load double, ptr %scevgep866, align 8, !noalias !50
  %.124.i.i.i = fsub double %.271.i.i, %.123.i.i.i
  %.13.i.i.i.i = fcmp ogt double %.124.i.i.i, %.73.i.i.i
  %.14.i.i.i.i = select i1 %.13.i.i.i.i, double %.124.i.i.i, double %.73.i.i.i
  %.15.i.i.i.i = fcmp olt double %.14.i.i.i.i, 0.000000e+00
  %.16.i.i.i.i = select i1 %.15.i.i.i.i, double 0.000000e+00, double %.14.i.i.i.i
  %180 = shl i64 %lsr.iv, 3
  %scevgep861 = getelementptr i8, ptr %170, i64 %180
  %scevgep862 = getelementptr i8, ptr %scevgep861, i64 -8
  %.206.i.i.i = load double, ptr %scevgep862, align 8, !noalias !50
  %.207.i.i.i = fmul double %.206.i.i.i, %.16.i.i.i.i
  %.208.i.i.i = fmul double %.207.i.i.i, %.207.i.i.i
  %.303.i.i = fadd double %total.3.0270.i.i, %.208.i.i.i
  %181 = shl i64 %lsr.iv, 3
  %scevgep859 = getelementptr i8, ptr %168, i64 %181
  %scevgep860 = getelementptr i8, ptr %scevgep859, i64 -8
  %.363.i.i = load double, ptr %scevgep860, align 8, !noalias !47
  %.364.i.i = fcmp ogt double %.363.i.i, 0.000000e+00
  br i1 %.364.i.i, label %B152.endif.endif.i.i, label %B295.i.i

B152.endif.endif.i.i:                             ; preds = %B60.endif.i.i
  %.429.i.i = load double, ptr %lsr.iv869, align 8, !noalias !47
  %.10.i.i42.i = fcmp olt double %.429.i.i, 0x3D719799812DEA11
  %.11.i.i43.i = select i1 %.10.i.i42.i, double 0x3D719799812DEA11, double %.429.i.i
  %sqrt.i.i = tail call double @llvm.sqrt.f64(double %.11.i.i43.i)
  %182 = shl i64 %lsr.iv, 3
  %scevgep855 = getelementptr i8, ptr %scevgep, i64 %182
  %scevgep856 = getelementptr i8, ptr %scevgep855, i64 -32
  %.72.i3.i.i = load double, ptr %scevgep856, align 8, !noalias !53
  %.73.i4.i.i = fsub double %.72.i3.i.i, %sqrt.i.i
  %scevgep857 = getelementptr i8, ptr %171, i64 %182
  %scevgep858 = getelementptr i8, ptr %scevgep857, i64 -8
  %.123.i6.i.i = load double, ptr %scevgep858, align 8, !noalias !53
  %.124.i7.i.i = fsub double %sqrt.i.i, %.123.i6.i.i
  %.13.i.i8.i.i = fcmp ogt double %.124.i7.i.i, %.73.i4.i.i
  %.14.i.i9.i.i = select i1 %.13.i.i8.i.i, double %.124.i7.i.i, double %.73.i4.i.i
  %.15.i.i10.i.i = fcmp olt double %.14.i.i9.i.i, 0.000000e+00
  %.16.i.i11.i.i = select i1 %.15.i.i10.i.i, double 0.000000e+00, double %.14.i.i9.i.i
  %.207.i14.i.i = fmul double %.363.i.i, %.16.i.i11.i.i
  %.208.i15.i.i = fmul double %.207.i14.i.i, %.207.i14.i.i
  %.493.i.i = fadd double %.303.i.i, %.208.i15.i.i
  br label %B295.i.i

B1286:                                            ; preds = %B0.endif.endif.endif.endi...endif.7.endif.endif.endif
  %.402.i = load i64, ptr %arg.order, align 8, !noalias !56
  %.310.i.i131 = icmp slt i64 %.402.i, 0
  %.311.i.i = select i1 %.310.i.i131, i64 %.290, i64 0
  %.312.i.i = add i64 %.311.i.i, %.402.i
  %.334.i.i = mul i64 %.208, %.179
  %.336.i.i = mul i64 %.334.i.i, %.312.i.i
  %.338.i.i = getelementptr i64, ptr %arg.values, i64 %.336.i.i
  %.408.i.i = mul i64 %.312.i.i, %.208
  %.410.i.i = getelementptr i64, ptr %arg.pattern, i64 %.408.i.i
  %.628.i = getelementptr i8, ptr %arg.starts, i64 8
  %.629.i = load i64, ptr %.628.i, align 8, !noalias !56
  %.7461036.not.i = icmp slt i64 %arg.number, 1
  br i1 %.7461036.not.i, label %common.ret, label %B206.lr.ph.i

B60.lr.ph.i.i132:                                 ; preds = %B206.endif.endif.endif.en...endif.i
  %.187.i.i = icmp slt i64 %.5.i34.i, 0
  %.188.i.i = select i1 %.187.i.i, i64 %.208, i64 0
  %.189.i.i = add i64 %.188.i.i, %.5.i34.i
  %.209.i.i = mul i64 %.189.i.i, %.179
  %183 = getelementptr i64, ptr %.338.i.i, i64 %.209.i.i
  %.239.i.i = icmp slt i64 %.1020.i, 0
  %.240.i.i = select i1 %.239.i.i, i64 %.208, i64 0
  %.241.i.i = add i64 %.240.i.i, %.1020.i
  %.261.i.i = mul i64 %.241.i.i, %.179
  %184 = getelementptr i64, ptr %.338.i.i, i64 %.261.i.i
  br label %B60.i.i

B60.i.i:                                          ; preds = %B119.i.i, %B60.lr.ph.i.i132
  %found.2.0149.i.i = phi i64 [ -1, %B60.lr.ph.i.i132 ], [ %found.3.1.i.i, %B119.i.i ]
  %.128144147.i.i = phi i64 [ 0, %B60.lr.ph.i.i132 ], [ %.135.i.i, %B119.i.i ]
  %.135.i.i = add nuw nsw i64 %.128144147.i.i, 1
  %185 = shl i64 %.128144147.i.i, 3
  %scevgep.i.i133 = getelementptr i8, ptr %183, i64 %185
  %.214.i.i = load i64, ptr %scevgep.i.i133, align 8, !noalias !59
  %scevgep1.i.i134 = getelementptr i8, ptr %184, i64 %185
  %.266.i.i = load i64, ptr %scevgep1.i.i134, align 8, !noalias !59
  %.267.not.i.i = icmp eq i64 %.214.i.i, %.266.i.i
  br i1 %.267.not.i.i, label %B119.i.i, label %B94.i.i

B94.i.i:                                          ; preds = %B60.i.i
  %.279.i.i = icmp sgt i64 %found.2.0149.i.i, -1
  br i1 %.279.i.i, label %B446.endif.i, label %B119.i.i

B119.i.i:                                         ; preds = %B94.i.i, %B60.i.i
  %found.3.1.i.i = phi i64 [ %found.2.0149.i.i, %B60.i.i ], [ %.128144147.i.i, %B94.i.i ]
  %exitcond.not.i.i135 = icmp eq i64 %.179, %.135.i.i
  br i1 %exitcond.not.i.i135, label %B446.endif.i, label %B60.i.i

B482.i:                                           ; preds = %B446.endif.i
  %.1158.i = getelementptr i64, ptr %199, i64 %found.3.1.i59.i
  %.1159.i = load i64, ptr %.1158.i, align 8, !noalias !56
  %.1210.i = getelementptr i64, ptr %200, i64 %found.3.1.i59.i
  %.1211.i = load i64, ptr %.1210.i, align 8, !noalias !56
  %.1268.i = getelementptr i64, ptr %183, i64 %found.3.1.i59.i
  %.1269.i = load i64, ptr %.1268.i, align 8, !noalias !56
  %.1271.not.i = icmp eq i64 %.1269.i, %.1211.i
  br i1 %.1271.not.i, label %B526.i, label %B931.i

B526.i:                                           ; preds = %B482.i
  %.1323.i = getelementptr i64, ptr %184, i64 %found.3.1.i59.i
  %.1324.i = load i64, ptr %.1323.i, align 8, !noalias !56
  %.1326.not.i = icmp eq i64 %.1324.i, %.1159.i
  br i1 %.1326.not.i, label %B550.i, label %B931.i

B550.i:                                           ; preds = %B526.i
  %.1345.i = sub nsw i64 %.1211.i, %.1159.i
  %.1376.i = getelementptr i64, ptr %arg.strides, i64 %found.3.1.i59.i
  %.1377.i = load i64, ptr %.1376.i, align 8, !noalias !56
  %.1378.i = mul nsw i64 %.1377.i, %.1345.i
  %186 = getelementptr i64, ptr %.410.i.i, i64 %.5.i.i
  %.1411.i = getelementptr i64, ptr %186, i64 %.188.i40.i
  %.1412.i = load i64, ptr %.1411.i, align 8, !noalias !56
  %187 = getelementptr i64, ptr %.410.i.i, i64 %.5.i34.i
  %.1442.i = getelementptr i64, ptr %187, i64 %.188.i.i
  %.1443.i = load i64, ptr %.1442.i, align 8, !noalias !56
  %.1471.i = icmp slt i64 %.1412.i, 0
  %.1472.i = select i1 %.1471.i, i64 %.121, i64 0
  %.1473.i = add i64 %.1472.i, %.1412.i
  %.1493.i = mul i64 %.1473.i, %arg.design.5.1.fr.i.i.i
  %.1497.i = getelementptr double, ptr %arg.design, i64 %.1493.i
  %.1498.i = load double, ptr %.1497.i, align 8, !noalias !56
  %.1502.i = add nsw i64 %.1412.i, %.1378.i
  %.1528.i = icmp slt i64 %.1502.i, 0
  %.1529.i = select i1 %.1528.i, i64 %.121, i64 0
  %.1530.i = add i64 %.1529.i, %.1502.i
  %.1550.i = mul i64 %.1530.i, %arg.design.5.1.fr.i.i.i
  %.1554.i = getelementptr double, ptr %arg.design, i64 %.1550.i
  %.1555.i = load double, ptr %.1554.i, align 8, !noalias !56
  %.1556.i = fmul double %.1498.i, %.1555.i
  %.1584.i = icmp slt i64 %.1443.i, 0
  %.1585.i = select i1 %.1584.i, i64 %.121, i64 0
  %.1586.i = add i64 %.1585.i, %.1443.i
  %.1606.i = mul i64 %.1586.i, %arg.design.5.1.fr.i.i.i
  %.1610.i = getelementptr double, ptr %arg.design, i64 %.1606.i
  %.1611.i = load double, ptr %.1610.i, align 8, !noalias !56
  %.1612.i = fmul double %.1556.i, %.1611.i
  %.1616.i = sub nsw i64 %.1443.i, %.1378.i
  %.1642.i = icmp slt i64 %.1616.i, 0
  %.1643.i = select i1 %.1642.i, i64 %.121, i64 0
  %.1644.i = add i64 %.1643.i, %.1616.i
  %.1664.i = mul i64 %.1644.i, %arg.design.5.1.fr.i.i.i
  %.1668.i = getelementptr double, ptr %arg.design, i64 %.1664.i
  %.1669.i = load double, ptr %.1668.i, align 8, !noalias !56
  %.1670.i = fmul double %.1612.i, %.1669.i
  %.1671.i = fcmp oeq double %.1670.i, 0.000000e+00
  br i1 %.1671.i, label %B931.i, label %B780.i

B780.i:                                           ; preds = %B550.i
  %sunkaddr.i136 = shl i64 %.188.i40.i, 3
  %sunkaddr66.i = getelementptr inbounds i8, ptr %186, i64 %sunkaddr.i136
  store i64 %.1502.i, ptr %sunkaddr66.i, align 8, !noalias !56
  %188 = getelementptr i64, ptr %.410.i.i, i64 %.958.i
  %.1783.i = getelementptr i64, ptr %188, i64 %.240.i44.i
  %.1784.i = load i64, ptr %.1783.i, align 8, !noalias !56
  %.1786.i = sub nsw i64 %.1784.i, %.1378.i
  store i64 %.1786.i, ptr %.1783.i, align 8, !noalias !56
  %sunkaddr67.i = shl i64 %.188.i.i, 3
  %sunkaddr68.i = getelementptr inbounds i8, ptr %187, i64 %sunkaddr67.i
  %.1848.i = load i64, ptr %sunkaddr68.i, align 8, !noalias !56
  %.1850.i = sub nsw i64 %.1848.i, %.1378.i
  store i64 %.1850.i, ptr %sunkaddr68.i, align 8, !noalias !56
  %189 = getelementptr i64, ptr %.410.i.i, i64 %.1020.i
  %.1911.i = getelementptr i64, ptr %189, i64 %.240.i.i
  %.1912.i = load i64, ptr %.1911.i, align 8, !noalias !56
  %.1914.i = add nsw i64 %.1912.i, %.1378.i
  store i64 %.1914.i, ptr %.1911.i, align 8, !noalias !56
  %sunkaddr69.i = shl i64 %found.3.1.i59.i, 3
  %sunkaddr70.i = getelementptr i8, ptr %199, i64 %sunkaddr69.i
  store i64 %.1211.i, ptr %sunkaddr70.i, align 8, !noalias !56
  %sunkaddr72.i = getelementptr i8, ptr %184, i64 %sunkaddr69.i
  store i64 %.1211.i, ptr %sunkaddr72.i, align 8, !noalias !56
  %sunkaddr74.i = getelementptr i8, ptr %200, i64 %sunkaddr69.i
  store i64 %.1159.i, ptr %sunkaddr74.i, align 8, !noalias !56
  %sunkaddr76.i = getelementptr i8, ptr %183, i64 %sunkaddr69.i
  store i64 %.1159.i, ptr %sunkaddr76.i, align 8, !noalias !56
  br label %B931.i

B931.i:                                           ; preds = %B446.endif.i, %B206.endif.endif.endif.en...endif.i, %B94.i56.i, %B206.endif.endif.endif.endif.endif.endif.endif.endif.i, %B780.i, %B550.i, %B526.i, %B482.i
  %.746.i = icmp samesign ugt i64 %.74510161038.i, 1
  br i1 %.746.i, label %B206.endif.endif.endif.endif.endif.endif.endif.endif.i, label %common.ret

B206.lr.ph.i:                                     ; preds = %B1286
  %const1245 = bitcast i64 -2691343689449507777 to i64
  %const1243 = bitcast i64 -4658895280553007687 to i64
  %const1240 = bitcast i64 -7046029254386353131 to i64
  %const1238 = bitcast i64 -7723592293110705685 to i64
  %const1229 = bitcast i64 8709371129873690708 to i64
  %const1226 = bitcast i64 4354685564936845354 to i64
  %.659.i = getelementptr i8, ptr %arg.starts, i64 16
  %.660.i = load i64, ptr %.659.i, align 8, !noalias !56
  %.813.i = sitofp i64 %.629.i to double
  %.930.i = sub nsw i64 %.660.i, %.629.i
  %.931.i = sitofp i64 %.930.i to double
  br label %B206.endif.endif.endif.endif.endif.endif.endif.endif.i

B206.endif.endif.endif.endif.endif.endif.endif.endif.i: ; preds = %B206.lr.ph.i, %B931.i
  %.74510161038.i = phi i64 [ %arg.number, %B206.lr.ph.i ], [ %.755.i, %B931.i ]
  %190 = icmp slt i64 %.179, 1
  %.755.i = add nsw i64 %.74510161038.i, -1
  %.41.i.i = load i64, ptr %arg.state, align 8, !noalias !62
  %.42.i.i = add i64 %.41.i.i, %const1240
  %.101.i.i = lshr i64 %.42.i.i, 30
  %.102.i.i = xor i64 %.101.i.i, %.42.i.i
  %.103.i.i = mul i64 %.102.i.i, %const1243
  %.104.i.i = lshr i64 %.103.i.i, 27
  %.105.i.i = xor i64 %.104.i.i, %.103.i.i
  %.106.i.i = mul i64 %.105.i.i, %const1238
  %191 = lshr i64 %.106.i.i, 42
  %192 = lshr i64 %.106.i.i, 11
  %.109.i.i = xor i64 %191, %192
  %.110.i.i = uitofp nneg i64 %.109.i.i to double
  %.111.i.i = fmul double %.110.i.i, 0x3CA0000000000000
  %.814.i = fmul double %.111.i.i, %.813.i
  %.5.i.i = fptosi double %.814.i to i64
  %.42.i2.i = add i64 %.41.i.i, %const1226
  %.101.i3.i = lshr i64 %.42.i2.i, 30
  %.102.i4.i = xor i64 %.101.i3.i, %.42.i2.i
  %.103.i5.i = mul i64 %.102.i4.i, %const1243
  %.104.i6.i = lshr i64 %.103.i5.i, 27
  %.105.i7.i = xor i64 %.104.i6.i, %.103.i5.i
  %.106.i8.i = mul i64 %.105.i7.i, %const1238
  %193 = lshr i64 %.106.i8.i, 42
  %194 = lshr i64 %.106.i8.i, 11
  %.109.i9.i = xor i64 %193, %194
  %.110.i10.i = uitofp nneg i64 %.109.i9.i to double
  %.111.i11.i = fmul double %.110.i10.i, 0x3CA0000000000000
  %.869.i = fmul double %.111.i11.i, %.813.i
  %.5.i34.i = fptosi double %.869.i to i64
  %.42.i13.i = add i64 %.41.i.i, %const1245
  %.101.i14.i = lshr i64 %.42.i13.i, 30
  %.102.i15.i = xor i64 %.101.i14.i, %.42.i13.i
  %.103.i16.i = mul i64 %.102.i15.i, %const1243
  %.104.i17.i = lshr i64 %.103.i16.i, 27
  %.105.i18.i = xor i64 %.104.i17.i, %.103.i16.i
  %.106.i19.i = mul i64 %.105.i18.i, %const1238
  %195 = lshr i64 %.106.i19.i, 42
  %196 = lshr i64 %.106.i19.i, 11
  %.109.i20.i = xor i64 %195, %196
  %.110.i21.i = uitofp nneg i64 %.109.i20.i to double
  %.111.i22.i = fmul double %.110.i21.i, 0x3CA0000000000000
  %.932.i = fmul double %.111.i22.i, %.931.i
  %.5.i35.i = fptosi double %.932.i to i64
  %.958.i = add nsw i64 %.629.i, %.5.i35.i
  %.42.i24.i = add i64 %.41.i.i, %const1229
  store i64 %.42.i24.i, ptr %arg.state, align 8, !noalias !65
  %.101.i25.i = lshr i64 %.42.i24.i, 30
  %.102.i26.i = xor i64 %.101.i25.i, %.42.i24.i
  %.103.i27.i = mul i64 %.102.i26.i, %const1243
  %.104.i28.i = lshr i64 %.103.i27.i, 27
  %.105.i29.i = xor i64 %.104.i28.i, %.103.i27.i
  %.106.i30.i = mul i64 %.105.i29.i, %const1238
  %197 = lshr i64 %.106.i30.i, 42
  %198 = lshr i64 %.106.i30.i, 11
  %.109.i31.i = xor i64 %197, %198
  %.110.i32.i = uitofp nneg i64 %.109.i31.i to double
  %.111.i33.i = fmul double %.110.i32.i, 0x3CA0000000000000
  %.994.i = fmul double %.111.i33.i, %.931.i
  %.5.i36.i = fptosi double %.994.i to i64
  %.1020.i = add nsw i64 %.629.i, %.5.i36.i
  br i1 %190, label %B931.i, label %B60.lr.ph.i38.i

B60.lr.ph.i38.i:                                  ; preds = %B206.endif.endif.endif.endif.endif.endif.endif.endif.i
  %.187.i39.i = icmp slt i64 %.5.i.i, 0
  %.188.i40.i = select i1 %.187.i39.i, i64 %.208, i64 0
  %.189.i41.i = add i64 %.188.i40.i, %.5.i.i
  %.209.i42.i = mul i64 %.189.i41.i, %.179
  %199 = getelementptr i64, ptr %.338.i.i, i64 %.209.i42.i
  %.239.i43.i = icmp slt i64 %.958.i, 0
  %.240.i44.i = select i1 %.239.i43.i, i64 %.208, i64 0
  %.241.i45.i = add i64 %.240.i44.i, %.958.i
  %.261.i46.i = mul i64 %.241.i45.i, %.179
  %200 = getelementptr i64, ptr %.338.i.i, i64 %.261.i46.i
  br label %B60.i47.i

B60.i47.i:                                        ; preds = %B119.i58.i, %B60.lr.ph.i38.i
  %found.2.0149.i48.i = phi i64 [ -1, %B60.lr.ph.i38.i ], [ %found.3.1.i59.i, %B119.i58.i ]
  %.128144147.i49.i = phi i64 [ 0, %B60.lr.ph.i38.i ], [ %.135.i50.i, %B119.i58.i ]
  %.135.i50.i = add nuw nsw i64 %.128144147.i49.i, 1
  %201 = shl i64 %.128144147.i49.i, 3
  %scevgep.i51.i = getelementptr i8, ptr %199, i64 %201
  %.214.i52.i = load i64, ptr %scevgep.i51.i, align 8, !noalias !68
  %scevgep1.i53.i = getelementptr i8, ptr %200, i64 %201
  %.266.i54.i = load i64, ptr %scevgep1.i53.i, align 8, !noalias !68
  %.267.not.i55.i = icmp eq i64 %.214.i52.i, %.266.i54.i
  br i1 %.267.not.i55.i, label %B119.i58.i, label %B94.i56.i

B94.i56.i:                                        ; preds = %B60.i47.i
  %.279.i57.i = icmp sgt i64 %found.2.0149.i48.i, -1
  br i1 %.279.i57.i, label %B931.i, label %B119.i58.i

B119.i58.i:                                       ; preds = %B94.i56.i, %B60.i47.i
  %found.3.1.i59.i = phi i64 [ %found.2.0149.i48.i, %B60.i47.i ], [ %.128144147.i49.i, %B94.i56.i ]
  %exitcond.not.i60.i = icmp eq i64 %.179, %.135.i50.i
  br i1 %exitcond.not.i60.i, label %B206.endif.endif.endif.en...endif.i, label %B60.i47.i

B206.endif.endif.endif.en...endif.i:              ; preds = %B119.i58.i
  %.1060.i = icmp slt i64 %found.3.1.i59.i, 0
  br i1 %.1060.i, label %B931.i, label %B60.lr.ph.i.i132

B446.endif.i:                                     ; preds = %B119.i.i, %B94.i.i
  %storemerge141.i.i = phi i64 [ -1, %B94.i.i ], [ %found.3.1.i.i, %B119.i.i ]
  %.1095.not.i = icmp eq i64 %found.3.1.i59.i, %storemerge141.i.i
  br i1 %.1095.not.i, label %B482.i, label %B931.i

common.ret:                                       ; preds = %B264.endif.i, %B166.endif.us.i, %middle.block.i, %B136.endif.i, %B1160.endif.endif, %B931.i, %B1286
  store ptr null, ptr %retptr, align 8
  ret i32 0

B1160.endif.endif:                                ; preds = %B294.loopexit.i.i, %B306.endif.i, %B886.i.i, %B176.i.i.i, %B188.i.i
  %storemerge.i = phi double [ 0.000000e+00, %B306.endif.i ], [ %177, %B294.loopexit.i.i ], [ 0x7FF0000000000000, %B176.i.i.i ], [ 0x7FF0000000000000, %B886.i.i ], [ 0x7FF0000000000000, %B188.i.i ]
  store double %storemerge.i, ptr %arg.result, align 8
  br label %common.ret

B1234.endif:                                      ; preds = %B0.endif.endif.endif.endi...endif.7.endif.endif.endif
  %.5501150.not.i = icmp slt i64 %.121, 1
  br i1 %.5501150.not.i, label %B136.endif.i, label %B72.preheader.i

B72.preheader.i:                                  ; preds = %B1234.endif
  %xtraiter.i = and i64 %.121, 3
  %202 = icmp samesign ult i64 %.121, 4
  br i1 %202, label %B72.epil.preheader.i, label %B72.preheader.new.i

B72.preheader.new.i:                              ; preds = %B72.preheader.i
  %const1230 = bitcast i64 9223372036854775804 to i64
  %unroll_iter.i1 = and i64 %.121, %const1230
  %203 = mul i64 %arg.design.5.1.fr.i.i.i, 24
  %204 = shl i64 %arg.design.5.1.fr.i.i.i, 5
  %205 = shl i64 %arg.design.5.1.fr.i.i.i, 4
  br label %B72.i

B72.i:                                            ; preds = %B130.3.i, %B72.preheader.new.i
  %lsr.iv1221 = phi i64 [ %lsr.iv.next1222, %B130.3.i ], [ %unroll_iter.i1, %B72.preheader.new.i ]
  %lsr.iv320.i = phi ptr [ %scevgep321.i, %B130.3.i ], [ %arg.design, %B72.preheader.new.i ]
  %incomplete.2.01153.i = phi i1 [ %"$phi130.1.2.1.3.i", %B130.3.i ], [ false, %B72.preheader.new.i ]
  br i1 %incomplete.2.01153.i, label %B130.3.i, label %B130.i

B130.i:                                           ; preds = %B72.i
  %.656.i = load double, ptr %lsr.iv320.i, align 8, !noalias !71
  %.657.i = fcmp oeq double %.656.i, 0.000000e+00
  br i1 %.657.i, label %B130.3.i, label %B130.1.i

B130.1.i:                                         ; preds = %B130.i
  %sunkaddr341.i = getelementptr i8, ptr %lsr.iv320.i, i64 %.20.i272
  %.656.1.i = load double, ptr %sunkaddr341.i, align 8, !noalias !71
  %.657.1.i = fcmp oeq double %.656.1.i, 0.000000e+00
  br i1 %.657.1.i, label %B130.3.i, label %B130.2.i

B130.2.i:                                         ; preds = %B130.1.i
  %scevgep323.i = getelementptr i8, ptr %lsr.iv320.i, i64 %205
  %.656.2.i = load double, ptr %scevgep323.i, align 8, !noalias !71
  %.657.2.i = fcmp oeq double %.656.2.i, 0.000000e+00
  br i1 %.657.2.i, label %B130.3.i, label %B90.3.i

B90.3.i:                                          ; preds = %B130.2.i
  %scevgep322.i = getelementptr i8, ptr %lsr.iv320.i, i64 %203
  %.656.3.i = load double, ptr %scevgep322.i, align 8, !noalias !71
  %.657.3.i = fcmp oeq double %.656.3.i, 0.000000e+00
  br label %B130.3.i

B130.3.i:                                         ; preds = %B90.3.i, %B130.2.i, %B130.1.i, %B130.i, %B72.i
  %"$phi130.1.2.1.3.i" = phi i1 [ true, %B130.2.i ], [ %.657.3.i, %B90.3.i ], [ true, %B130.1.i ], [ true, %B130.i ], [ true, %B72.i ]
  %scevgep321.i = getelementptr i8, ptr %lsr.iv320.i, i64 %204
  %lsr.iv.next1222 = add nsw i64 %lsr.iv1221, -4
  %niter.ncmp.3.i = icmp eq i64 %lsr.iv.next1222, 0
  br i1 %niter.ncmp.3.i, label %B136.endif.loopexit.unr-lcssa.i, label %B72.i

B232.i:                                           ; preds = %B166.endif.i, %B228.backedge.i
  %.89211571159.i = phi i64 [ %.899.i, %B228.backedge.i ], [ 0, %B166.endif.i ]
  %206 = getelementptr i64, ptr %arg.order, i64 %.89211571159.i
  %.521.i.i = load i64, ptr %206, align 8, !noalias !74
  %.310.i.i.i = icmp slt i64 %.521.i.i, 0
  %.311.i.i.i = select i1 %.310.i.i.i, i64 %.290, i64 0
  %.312.i.i.i = add i64 %.311.i.i.i, %.521.i.i
  %.336.i.i.i = mul i64 %.334.i.i.i, %.312.i.i.i
  %.338.i.i.i5 = getelementptr i64, ptr %arg.values, i64 %.336.i.i.i
  %.408.i.i.i = mul i64 %.312.i.i.i, %.208
  %.410.i.i.i = getelementptr i64, ptr %arg.pattern, i64 %.408.i.i.i
  %.476.i.i.i = mul i64 %.312.i.i.i, %.121
  %.478.i.i.i = getelementptr i64, ptr %arg.totals, i64 %.476.i.i.i
  %.544.i.i.i = mul i64 %.312.i.i.i, %arg.design.5.1.fr.i.i.i
  %.546.i.i.i = getelementptr double, ptr %arg.case_sums, i64 %.544.i.i.i
  %.637.i.i.i = mul i64 %.633.i.i.i, %.312.i.i.i
  %.639.i.i.i = getelementptr i64, ptr %arg.moments, i64 %.637.i.i.i
  %.729.i.i = select i1 %.310.i.i.i, i64 %.1001, i64 0
  %207 = getelementptr i64, ptr %arg.fit_of, i64 %.521.i.i
  %.743.i.i = getelementptr i64, ptr %207, i64 %.729.i.i
  %.744.i.i = load i64, ptr %.743.i.i, align 8, !noalias !74
  %.305.i.i.i = icmp slt i64 %.744.i.i, 0
  %.797.i.i.i = select i1 %.305.i.i.i, i64 %.1001, i64 0
  %.798.i.i.i = add i64 %.797.i.i.i, %.744.i.i
  %.801.i.i.i = icmp slt i64 %.798.i.i.i, 0
  br i1 %.801.i.i.i, label %B0.else.if.i.i.i, label %B0.else.endif.i.i.i, !prof !3

B764.i.i:                                         ; preds = %B632.endif.endif.i.i
  %.42.i176.i.i = add i64 %.41.i.i.i, %const1244
  store i64 %.42.i176.i.i, ptr %arg.state, align 8, !noalias !77
  %.101.i177.i.i = lshr i64 %.42.i176.i.i, 30
  %.102.i178.i.i = xor i64 %.101.i177.i.i, %.42.i176.i.i
  %.103.i179.i.i = mul i64 %.102.i178.i.i, %const1242
  %.104.i180.i.i = lshr i64 %.103.i179.i.i, 27
  %.105.i181.i.i = xor i64 %.104.i180.i.i, %.103.i179.i.i
  %.106.i182.i.i = mul i64 %.105.i181.i.i, %const1237
  %208 = lshr i64 %.106.i182.i.i, 42
  %209 = lshr i64 %.106.i182.i.i, 11
  %.109.i183.i.i = xor i64 %208, %209
  %.110.i184.i.i = uitofp nneg i64 %.109.i183.i.i to double
  %.111.i185.i.i = fmul double %.110.i184.i.i, 0x3CA0000000000000
  %.1953.i.i = fcmp olt double %.111.i185.i.i, 5.000000e-01
  br i1 %.1953.i.i, label %B780.i.i, label %B998.endif.i.i

B780.i.i:                                         ; preds = %B764.i.i
  %210 = fcmp uge double %.1715.i.i, %.1746.i.i
  %.1994.i.i = getelementptr i64, ptr %arg.starts, i64 %"$phi632.1.2.1.i.i"
  %.1995.i.i = load i64, ptr %.1994.i.i, align 8, !noalias !74
  %.1997.i.i = select i1 %210, i64 2, i64 1
  %.2026.i.i = getelementptr i64, ptr %arg.starts, i64 %.1997.i.i
  %.2027.i.i = load i64, ptr %.2026.i.i, align 8, !noalias !74
  %.2059.i.i = sub nsw i64 %.2027.i.i, %.1995.i.i
  %211 = getelementptr i64, ptr %arg.tops, i64 %.5.i.i.i
  %.2091.i.i = getelementptr i64, ptr %211, i64 %.1871.i.i
  %.2092.i.i = load i64, ptr %.2091.i.i, align 8, !noalias !74
  %.42.i.i.i.i = add i64 %.41.i.i.i, %const1228
  %.101.i.i.i.i = lshr i64 %.42.i.i.i.i, 30
  %.102.i.i.i.i = xor i64 %.101.i.i.i.i, %.42.i.i.i.i
  %.103.i.i.i.i = mul i64 %.102.i.i.i.i, %const1242
  %.104.i.i.i.i = lshr i64 %.103.i.i.i.i, 27
  %.105.i.i.i.i = xor i64 %.104.i.i.i.i, %.103.i.i.i.i
  %.106.i.i.i.i = mul i64 %.105.i.i.i.i, %const1237
  %212 = lshr i64 %.106.i.i.i.i, 42
  %213 = lshr i64 %.106.i.i.i.i, 11
  %.109.i.i.i.i = xor i64 %212, %213
  %.110.i.i.i.i = uitofp nneg i64 %.109.i.i.i.i to double
  %.111.i.i.i.i = fmul double %.110.i.i.i.i, 0x3CA0000000000000
  %.175.i.i.i = fmul double %.111.i.i.i.i, 7.000000e+00
  %.5.i58.i.i.i = fptosi double %.175.i.i.i to i64
  %.42.i46.i.i.i = add i64 %.41.i.i.i, %const
  %.101.i47.i.i.i = lshr i64 %.42.i46.i.i.i, 30
  %.102.i48.i.i.i = xor i64 %.101.i47.i.i.i, %.42.i46.i.i.i
  %.103.i49.i.i.i = mul i64 %.102.i48.i.i.i, %const1242
  %.104.i50.i.i.i = lshr i64 %.103.i49.i.i.i, 27
  %.105.i51.i.i.i = xor i64 %.104.i50.i.i.i, %.103.i49.i.i.i
  %.106.i52.i.i.i = mul i64 %.105.i51.i.i.i, %const1237
  %214 = lshr i64 %.106.i52.i.i.i, 42
  %215 = lshr i64 %.106.i52.i.i.i, 11
  %.109.i53.i.i.i = xor i64 %214, %215
  %.110.i54.i.i.i = uitofp nneg i64 %.109.i53.i.i.i to double
  %.111.i55.i.i.i = fmul double %.110.i54.i.i.i, 0x3CA0000000000000
  %.231.i.i.i = fcmp olt double %.111.i55.i.i.i, 5.000000e-01
  %invariant.gep.i.i.i128 = getelementptr i64, ptr %.338.i.i.i5, i64 %.5.i.i.i
  %.417.i.i.i = icmp slt i64 %.5.i58.i.i.i, 0
  %216 = shl i64 %.5.i58.i.i.i, 2
  %217 = add i64 %216, 28
  %.439.i.i.i = select i1 %.417.i.i.i, i64 %217, i64 %216
  %.485.i.i.i = sitofp i64 %.2059.i.i to double
  %invariant.gep744.i.i.i = getelementptr i64, ptr %invariant.gep.i.i.i128, i64 %.1871.i.i
  %.42.i2.i.i.i = add i64 %.41.i.i.i, %const1241
  store i64 %.42.i2.i.i.i, ptr %arg.state, align 8, !noalias !80
  %.101.i3.i.i.i = lshr i64 %.42.i2.i.i.i, 30
  %.102.i4.i.i.i = xor i64 %.101.i3.i.i.i, %.42.i2.i.i.i
  %.103.i5.i.i.i = mul i64 %.102.i4.i.i.i, %const1242
  %.104.i6.i.i.i = lshr i64 %.103.i5.i.i.i, 27
  %.105.i7.i.i.i = xor i64 %.104.i6.i.i.i, %.103.i5.i.i.i
  %.106.i8.i.i.i = mul i64 %.105.i7.i.i.i, %const1237
  %218 = lshr i64 %.106.i8.i.i.i, 42
  %219 = lshr i64 %.106.i8.i.i.i, 11
  %.109.i9.i.i.i = xor i64 %218, %219
  %.110.i10.i.i.i = uitofp nneg i64 %.109.i9.i.i.i to double
  %.111.i11.i.i.i = fmul double %.110.i10.i.i.i, 0x3CA0000000000000
  %.486.i231.i.i = fmul double %.111.i11.i.i.i, %.485.i.i.i
  %.5.i59.i.i.i = fptosi double %.486.i231.i.i to i64
  %.512.i.i.i = add nsw i64 %.1995.i.i, %.5.i59.i.i.i
  %.540.i.i.i = icmp slt i64 %.512.i.i.i, 0
  %.541.i.i.i = select i1 %.540.i.i.i, i64 %.208, i64 0
  %.542.i.i.i = add i64 %.541.i.i.i, %.512.i.i.i
  %.562.i.i.i = mul i64 %.542.i.i.i, %.179
  %gep745.i.i.i = getelementptr i64, ptr %invariant.gep744.i.i.i, i64 %.562.i.i.i
  %.567.i.i.i = load i64, ptr %gep745.i.i.i, align 8, !noalias !85
  %.644.i.i.i = getelementptr i64, ptr @.const.array.data.2, i64 %.439.i.i.i
  %.645.i.i.i = load i64, ptr %.644.i.i.i, align 8, !noalias !85
  %220 = sub nsw i64 0, %.645.i.i.i
  %.647.i.i.i = select i1 %.231.i.i.i, i64 %.645.i.i.i, i64 %220
  %.648.i.i.i = add nsw i64 %.647.i.i.i, %.567.i.i.i
  %.653.i.i.i = icmp slt i64 %.648.i.i.i, 0
  %.657.i.i.i = icmp sgt i64 %.648.i.i.i, %.2092.i.i
  %.712.i.i.i = icmp sgt i64 %.567.i.i.i, %.2092.i.i
  %221 = or i1 %.712.i.i.i, %.657.i.i.i
  %or.cond702.i.i.i = select i1 %.653.i.i.i, i1 true, i1 %221
  br i1 %or.cond702.i.i.i, label %B2559.i.i, label %B501.i.i.i

B501.i.i.i:                                       ; preds = %B780.i.i
  store i64 %.512.i.i.i, ptr %arg.who, align 8, !noalias !85
  store i64 %.5.i.i.i, ptr %arg.factors, align 8, !noalias !85
  store i64 %.648.i.i.i, ptr %arg.to, align 8, !noalias !85
  %.422.1.i.i.i = or disjoint i64 %.439.i.i.i, 1
  %const_mat = add i64 %const1223, -2
  %222 = and i64 %.422.1.i.i.i, %const_mat
  %.not.not.i.i.i = icmp eq i64 %222, 1
  br i1 %.not.not.i.i.i, label %B501.1.i.i.i, label %B178.endif.endif.1.i.i.i

B178.endif.endif.1.i.i.i:                         ; preds = %B501.i.i.i
  %223 = fcmp olt double %.111.i55.i.i.i, 5.000000e-01
  %.41.i12.i.i.i = load i64, ptr %arg.state, align 8, !noalias !86
  %.42.i13.i.i.i = add i64 %.41.i12.i.i.i, %const1239
  store i64 %.42.i13.i.i.i, ptr %arg.state, align 8, !noalias !86
  %.101.i14.i.i.i = lshr i64 %.42.i13.i.i.i, 30
  %.102.i15.i.i.i = xor i64 %.101.i14.i.i.i, %.42.i13.i.i.i
  %.103.i16.i.i.i = mul i64 %.102.i15.i.i.i, %const1242
  %.104.i17.i.i.i = lshr i64 %.103.i16.i.i.i, 27
  %.105.i18.i.i.i = xor i64 %.104.i17.i.i.i, %.103.i16.i.i.i
  %.106.i19.i.i.i = mul i64 %.105.i18.i.i.i, %const1237
  %224 = lshr i64 %.106.i19.i.i.i, 42
  %225 = lshr i64 %.106.i19.i.i.i, 11
  %.109.i20.i.i.i = xor i64 %224, %225
  %.110.i21.i.i.i = uitofp nneg i64 %.109.i20.i.i.i to double
  %.111.i22.i.i.i = fmul double %.110.i21.i.i.i, 0x3CA0000000000000
  %.486.1.i.i.i = fmul double %.111.i22.i.i.i, %.485.i.i.i
  %.5.i.i.i.i = fptosi double %.486.1.i.i.i to i64
  %.512.1.i.i.i = add nsw i64 %.1995.i.i, %.5.i.i.i.i
  %.540.1.i.i.i = icmp slt i64 %.512.1.i.i.i, 0
  %.541.1.i.i.i = select i1 %.540.1.i.i.i, i64 %.208, i64 0
  %.542.1.i.i.i = add i64 %.541.1.i.i.i, %.512.1.i.i.i
  %.562.1.i.i.i = mul i64 %.542.1.i.i.i, %.179
  %gep745.1.i.i.i = getelementptr i64, ptr %invariant.gep744.i.i.i, i64 %.562.1.i.i.i
  %.567.1.i.i.i = load i64, ptr %gep745.1.i.i.i, align 8, !noalias !85
  %.644.1.i.i.i = getelementptr i64, ptr @.const.array.data.2, i64 %.422.1.i.i.i
  %.645.1.i.i.i = load i64, ptr %.644.1.i.i.i, align 8, !noalias !85
  %226 = sub nsw i64 0, %.645.1.i.i.i
  %.647.1.i.i.i = select i1 %223, i64 %.645.1.i.i.i, i64 %226
  %.648.1.i.i.i = add nsw i64 %.647.1.i.i.i, %.567.1.i.i.i
  %.653.1.i.i.i = icmp slt i64 %.648.1.i.i.i, 0
  %.657.1.i.i.i = icmp sgt i64 %.648.1.i.i.i, %.2092.i.i
  %.712.1.i.i.i = icmp sgt i64 %.567.1.i.i.i, %.2092.i.i
  %227 = or i1 %.712.1.i.i.i, %.657.1.i.i.i
  %or.cond702.1.i.i.i = select i1 %.653.1.i.i.i, i1 true, i1 %227
  br i1 %or.cond702.1.i.i.i, label %B2559.i.i, label %B338.1.preheader.i.i.i

B338.1.preheader.i.i.i:                           ; preds = %B178.endif.endif.1.i.i.i
  %.890.1.i.i.i = load i64, ptr %arg.who, align 8, !noalias !85
  %.892.1.i.i.i = icmp eq i64 %.890.1.i.i.i, %.512.1.i.i.i
  br i1 %.892.1.i.i.i, label %B2559.i.i, label %B392.1.i.i.i

B392.1.i.i.i:                                     ; preds = %B338.1.preheader.i.i.i
  %sunkaddr1286 = getelementptr i8, ptr %arg.who, i64 8
  store i64 %.512.1.i.i.i, ptr %sunkaddr1286, align 8, !noalias !85
  %sunkaddr1287 = getelementptr i8, ptr %arg.factors, i64 8
  store i64 %.5.i.i.i, ptr %sunkaddr1287, align 8, !noalias !85
  %sunkaddr1288 = getelementptr i8, ptr %arg.to, i64 8
  store i64 %.648.1.i.i.i, ptr %sunkaddr1288, align 8, !noalias !85
  br label %B501.1.i.i.i

B501.1.i.i.i:                                     ; preds = %B392.1.i.i.i, %B501.i.i.i
  %n.3.1.1.i.i.i = phi i64 [ 2, %B392.1.i.i.i ], [ 1, %B501.i.i.i ]
  %.422.2.i.i.i = or disjoint i64 %.439.i.i.i, 2
  %const_mat1224 = add i64 %const1223, -1
  %228 = and i64 %.422.2.i.i.i, %const_mat1224
  %229 = shl nuw i64 1, %228
  %230 = and i64 %229, 68
  %.445.not.2.i.i.i = icmp eq i64 %230, 0
  br i1 %.445.not.2.i.i.i, label %B178.endif.endif.2.i.i.i, label %B501.2.i.i.i

B178.endif.endif.2.i.i.i:                         ; preds = %B501.1.i.i.i
  %231 = fcmp olt double %.111.i55.i.i.i, 5.000000e-01
  %.41.i23.i.i.i = load i64, ptr %arg.state, align 8, !noalias !89
  %.42.i24.i.i.i = add i64 %.41.i23.i.i.i, %const1239
  store i64 %.42.i24.i.i.i, ptr %arg.state, align 8, !noalias !89
  %.101.i25.i.i.i = lshr i64 %.42.i24.i.i.i, 30
  %.102.i26.i.i.i = xor i64 %.101.i25.i.i.i, %.42.i24.i.i.i
  %.103.i27.i.i.i = mul i64 %.102.i26.i.i.i, %const1242
  %.104.i28.i.i.i = lshr i64 %.103.i27.i.i.i, 27
  %.105.i29.i.i.i = xor i64 %.104.i28.i.i.i, %.103.i27.i.i.i
  %.106.i30.i.i.i = mul i64 %.105.i29.i.i.i, %const1237
  %232 = lshr i64 %.106.i30.i.i.i, 42
  %233 = lshr i64 %.106.i30.i.i.i, 11
  %.109.i31.i.i.i = xor i64 %232, %233
  %.110.i32.i.i.i = uitofp nneg i64 %.109.i31.i.i.i to double
  %.111.i33.i.i.i = fmul double %.110.i32.i.i.i, 0x3CA0000000000000
  %.486.2.i.i.i = fmul double %.111.i33.i.i.i, %.485.i.i.i
  %.5.i56.i.i.i = fptosi double %.486.2.i.i.i to i64
  %.512.2.i.i.i = add nsw i64 %.1995.i.i, %.5.i56.i.i.i
  %.540.2.i.i.i = icmp slt i64 %.512.2.i.i.i, 0
  %.541.2.i.i.i = select i1 %.540.2.i.i.i, i64 %.208, i64 0
  %.542.2.i.i.i = add i64 %.541.2.i.i.i, %.512.2.i.i.i
  %.562.2.i.i.i = mul i64 %.542.2.i.i.i, %.179
  %gep745.2.i.i.i = getelementptr i64, ptr %invariant.gep744.i.i.i, i64 %.562.2.i.i.i
  %.567.2.i.i.i = load i64, ptr %gep745.2.i.i.i, align 8, !noalias !85
  %.644.2.i.i.i = getelementptr i64, ptr @.const.array.data.2, i64 %.422.2.i.i.i
  %.645.2.i.i.i = load i64, ptr %.644.2.i.i.i, align 8, !noalias !85
  %234 = sub nsw i64 0, %.645.2.i.i.i
  %.647.2.i.i.i = select i1 %231, i64 %.645.2.i.i.i, i64 %234
  %.648.2.i.i.i = add nsw i64 %.647.2.i.i.i, %.567.2.i.i.i
  %.653.2.i.i.i = icmp slt i64 %.648.2.i.i.i, 0
  %.657.2.i.i.i = icmp sgt i64 %.648.2.i.i.i, %.2092.i.i
  %.712.2.i.i.i = icmp sgt i64 %.567.2.i.i.i, %.2092.i.i
  %235 = or i1 %.712.2.i.i.i, %.657.2.i.i.i
  %or.cond702.2.i.i.i = select i1 %.653.2.i.i.i, i1 true, i1 %235
  br i1 %or.cond702.2.i.i.i, label %B2559.i.i, label %B342.2.i.i.i

B392.2.i.i.i:                                     ; preds = %B342.2.1.i.i.i, %B338.2.1.i.i.i
  %236 = getelementptr i64, ptr %arg.who, i64 %n.3.1.1.i.i.i
  store i64 %.512.2.i.i.i, ptr %236, align 8, !noalias !85
  %237 = getelementptr i64, ptr %arg.factors, i64 %n.3.1.1.i.i.i
  store i64 %.5.i.i.i, ptr %237, align 8, !noalias !85
  %238 = getelementptr i64, ptr %arg.to, i64 %n.3.1.1.i.i.i
  store i64 %.648.2.i.i.i, ptr %238, align 8, !noalias !85
  %.1033.2.i.i.i = add nuw nsw i64 %n.3.1.1.i.i.i, 1
  br label %B501.2.i.i.i

B501.2.i.i.i:                                     ; preds = %B392.2.i.i.i, %B501.1.i.i.i
  %n.3.1.2.i.i.i = phi i64 [ %.1033.2.i.i.i, %B392.2.i.i.i ], [ %n.3.1.1.i.i.i, %B501.1.i.i.i ]
  %.422.3.i.i.i = or disjoint i64 %.439.i.i.i, 3
  %239 = and i64 %.422.3.i.i.i, %const1223
  %240 = shl nuw i64 1, %239
  %241 = and i64 %240, 526472
  %.445.not.3.i.i.i = icmp eq i64 %241, 0
  br i1 %.445.not.3.i.i.i, label %B178.endif.endif.3.i.i.i, label %B56.lr.ph.i.i.i

B342.2.i.i.i:                                     ; preds = %B178.endif.endif.2.i.i.i
  %.890.2.i.i.i = load i64, ptr %arg.who, align 8, !noalias !85
  %.892.2.i.i.i = icmp eq i64 %.890.2.i.i.i, %.512.2.i.i.i
  br i1 %.892.2.i.i.i, label %B2559.i.i, label %B338.2.1.i.i.i

B338.2.1.i.i.i:                                   ; preds = %B342.2.i.i.i
  %242 = icmp eq i64 %222, 1
  br i1 %242, label %B392.2.i.i.i, label %B342.2.1.i.i.i

B342.2.1.i.i.i:                                   ; preds = %B338.2.1.i.i.i
  %sunkaddr1289 = getelementptr i8, ptr %arg.who, i64 8
  %.890.2.1.i.i.i = load i64, ptr %sunkaddr1289, align 8, !noalias !85
  %.892.2.1.i.i.i = icmp eq i64 %.890.2.1.i.i.i, %.512.2.i.i.i
  br i1 %.892.2.1.i.i.i, label %B2559.i.i, label %B392.2.i.i.i

B178.endif.endif.3.i.i.i:                         ; preds = %B501.2.i.i.i
  %243 = fcmp olt double %.111.i55.i.i.i, 5.000000e-01
  %.41.i34.i.i.i = load i64, ptr %arg.state, align 8, !noalias !92
  %.42.i35.i.i.i = add i64 %.41.i34.i.i.i, %const1239
  store i64 %.42.i35.i.i.i, ptr %arg.state, align 8, !noalias !92
  %.101.i36.i.i.i = lshr i64 %.42.i35.i.i.i, 30
  %.102.i37.i.i.i = xor i64 %.101.i36.i.i.i, %.42.i35.i.i.i
  %.103.i38.i.i.i = mul i64 %.102.i37.i.i.i, %const1242
  %.104.i39.i.i.i = lshr i64 %.103.i38.i.i.i, 27
  %.105.i40.i.i.i = xor i64 %.104.i39.i.i.i, %.103.i38.i.i.i
  %.106.i41.i.i.i = mul i64 %.105.i40.i.i.i, %const1237
  %244 = lshr i64 %.106.i41.i.i.i, 42
  %245 = lshr i64 %.106.i41.i.i.i, 11
  %.109.i42.i.i.i = xor i64 %244, %245
  %.110.i43.i.i.i = uitofp nneg i64 %.109.i42.i.i.i to double
  %.111.i44.i.i.i = fmul double %.110.i43.i.i.i, 0x3CA0000000000000
  %.486.3.i.i.i = fmul double %.111.i44.i.i.i, %.485.i.i.i
  %.5.i57.i.i.i = fptosi double %.486.3.i.i.i to i64
  %.512.3.i.i.i = add nsw i64 %.1995.i.i, %.5.i57.i.i.i
  %.540.3.i.i.i = icmp slt i64 %.512.3.i.i.i, 0
  %.541.3.i.i.i = select i1 %.540.3.i.i.i, i64 %.208, i64 0
  %.542.3.i.i.i = add i64 %.541.3.i.i.i, %.512.3.i.i.i
  %.562.3.i.i.i = mul i64 %.542.3.i.i.i, %.179
  %gep745.3.i.i.i = getelementptr i64, ptr %invariant.gep744.i.i.i, i64 %.562.3.i.i.i
  %.567.3.i.i.i = load i64, ptr %gep745.3.i.i.i, align 8, !noalias !85
  %.644.3.i.i.i = getelementptr i64, ptr @.const.array.data.2, i64 %.422.3.i.i.i
  %.645.3.i.i.i = load i64, ptr %.644.3.i.i.i, align 8, !noalias !85
  %246 = sub nsw i64 0, %.645.3.i.i.i
  %.647.3.i.i.i = select i1 %243, i64 %.645.3.i.i.i, i64 %246
  %.648.3.i.i.i = add nsw i64 %.647.3.i.i.i, %.567.3.i.i.i
  %.653.3.i.i.i = icmp slt i64 %.648.3.i.i.i, 0
  %.657.3.i.i.i = icmp sgt i64 %.648.3.i.i.i, %.2092.i.i
  %.712.3.i.i.i = icmp sgt i64 %.567.3.i.i.i, %.2092.i.i
  %247 = or i1 %.712.3.i.i.i, %.657.3.i.i.i
  %or.cond702.3.i.i.i = select i1 %.653.3.i.i.i, i1 true, i1 %247
  br i1 %or.cond702.3.i.i.i, label %B2559.i.i, label %B342.3.i.i.i

B392.3.i.i.i:                                     ; preds = %B342.3.2.i.i.i, %B338.3.2.i.i.i, %B338.3.1.i.i.i
  %248 = getelementptr i64, ptr %arg.who, i64 %n.3.1.2.i.i.i
  store i64 %.512.3.i.i.i, ptr %248, align 8, !noalias !85
  %249 = getelementptr i64, ptr %arg.factors, i64 %n.3.1.2.i.i.i
  store i64 %.5.i.i.i, ptr %249, align 8, !noalias !85
  %250 = getelementptr i64, ptr %arg.to, i64 %n.3.1.2.i.i.i
  store i64 %.648.3.i.i.i, ptr %250, align 8, !noalias !85
  %.1033.3.i.i.i = add nuw nsw i64 %n.3.1.2.i.i.i, 1
  br label %B56.lr.ph.i.i.i

B342.3.i.i.i:                                     ; preds = %B178.endif.endif.3.i.i.i
  %.890.3.i.i.i = load i64, ptr %arg.who, align 8, !noalias !85
  %.892.3.i.i.i = icmp eq i64 %.890.3.i.i.i, %.512.3.i.i.i
  br i1 %.892.3.i.i.i, label %B2559.i.i, label %B338.3.1.i.i.i

B338.3.1.i.i.i:                                   ; preds = %B342.3.i.i.i
  %exitcond.3.not.1.i.i.i = icmp eq i64 %n.3.1.2.i.i.i, 1
  br i1 %exitcond.3.not.1.i.i.i, label %B392.3.i.i.i, label %B342.3.1.i.i.i

B342.3.1.i.i.i:                                   ; preds = %B338.3.1.i.i.i
  %sunkaddr1290 = getelementptr i8, ptr %arg.who, i64 8
  %.890.3.1.i.i.i = load i64, ptr %sunkaddr1290, align 8, !noalias !85
  %.892.3.1.i.i.i = icmp eq i64 %.890.3.1.i.i.i, %.512.3.i.i.i
  br i1 %.892.3.1.i.i.i, label %B2559.i.i, label %B338.3.2.i.i.i

B338.3.2.i.i.i:                                   ; preds = %B342.3.1.i.i.i
  %exitcond.3.not.2.i.i.i = icmp eq i64 %n.3.1.2.i.i.i, 2
  br i1 %exitcond.3.not.2.i.i.i, label %B392.3.i.i.i, label %B342.3.2.i.i.i

B342.3.2.i.i.i:                                   ; preds = %B338.3.2.i.i.i
  %sunkaddr1291 = getelementptr i8, ptr %arg.who, i64 16
  %.890.3.2.i.i.i = load i64, ptr %sunkaddr1291, align 8, !noalias !85
  %.892.3.2.i.not.i.i = icmp eq i64 %.890.3.2.i.i.i, %.512.3.i.i.i
  br i1 %.892.3.2.i.not.i.i, label %B2559.i.i, label %B392.3.i.i.i

B56.lr.ph.i.i.i:                                  ; preds = %B392.3.i.i.i, %B501.2.i.i.i
  %n.3.1.3.sink.i.i.i = phi i64 [ %n.3.1.2.i.i.i, %B501.2.i.i.i ], [ %.1033.3.i.i.i, %B392.3.i.i.i ]
  %251 = fcmp uge double %.1715.i.i, %.1746.i.i
  %252 = getelementptr i64, ptr %arg.low, i64 %.5.i.i.i
  %.530.i.i.i = getelementptr i64, ptr %252, i64 %.1871.i.i
  %.531.i.i.i = load i64, ptr %.530.i.i.i, align 8, !noalias !95
  %factor.i.i.i = shl i64 %.531.i.i.i, 1
  %.210.i.i.i = select i1 %251, i64 %.179, i64 0
  %.183.i.i.i = add i64 %.210.i.i.i, %.5.i.i.i
  %reass.add.i.i.i = add i64 %.183.i.i.i, %.1871.i.i
  %.216.i.i.i.idx = shl i64 %reass.add.i.i.i, 4
  %.216.i.i.i = getelementptr i8, ptr %.639.i.i.i, i64 %.216.i.i.i.idx
  %.292.i.i.i129 = getelementptr i8, ptr %.216.i.i.i, i64 8
  %.293.i.i.i = load i64, ptr %.292.i.i.i129, align 8, !noalias !95
  %.217.i.i.i = load i64, ptr %.216.i.i.i, align 8, !noalias !95
  %.449.i.i.i = load i64, ptr %arg.who, align 8, !noalias !95
  %.473.i.i.i = icmp slt i64 %.449.i.i.i, 0
  %.474.i.i.i = select i1 %.473.i.i.i, i64 %.208, i64 0
  %.475.i.i.i = add i64 %.474.i.i.i, %.449.i.i.i
  %.495.i.i.i = mul i64 %.475.i.i.i, %.179
  %gep580.i.i.i = getelementptr i64, ptr %invariant.gep744.i.i.i, i64 %.495.i.i.i
  %.500.i.i.i = load i64, ptr %gep580.i.i.i, align 8, !noalias !95
  %.563.i.i.i = load i64, ptr %arg.to, align 8, !noalias !95
  %.596.i.i.i = sub i64 %.217.i.i.i, %.500.i.i.i
  %.598.i.i.i = add i64 %.596.i.i.i, %.563.i.i.i
  %.532.i.i.i = add i64 %.500.i.i.i, %factor.i.i.i
  %add.i.i.i = add i64 %.532.i.i.i, %.563.i.i.i
  %sub.i.i.i = sub i64 %.563.i.i.i, %.500.i.i.i
  %.603.i.i.i = mul nsw i64 %add.i.i.i, %sub.i.i.i
  %.605.i234.i.i = add nsw i64 %.603.i.i.i, %.293.i.i.i
  %exitcond.not.i235.i.i = icmp eq i64 %n.3.1.3.sink.i.i.i, 1
  br i1 %exitcond.not.i235.i.i, label %B186.i.i.i, label %B56.i.1.i.i

B56.i.1.i.i:                                      ; preds = %B56.lr.ph.i.i.i
  %sunkaddr1292 = getelementptr i8, ptr %arg.who, i64 8
  %.449.i.1.i.i = load i64, ptr %sunkaddr1292, align 8, !noalias !95
  %.473.i.1.i.i = icmp slt i64 %.449.i.1.i.i, 0
  %.474.i.1.i.i = select i1 %.473.i.1.i.i, i64 %.208, i64 0
  %.475.i.1.i.i = add i64 %.474.i.1.i.i, %.449.i.1.i.i
  %.495.i.1.i.i = mul i64 %.475.i.1.i.i, %.179
  %gep580.i.1.i.i = getelementptr i64, ptr %invariant.gep744.i.i.i, i64 %.495.i.1.i.i
  %.500.i.1.i.i = load i64, ptr %gep580.i.1.i.i, align 8, !noalias !95
  %sunkaddr1293 = getelementptr i8, ptr %arg.to, i64 8
  %.563.i.1.i.i = load i64, ptr %sunkaddr1293, align 8, !noalias !95
  %.596.i.1.i.i = sub i64 %.598.i.i.i, %.500.i.1.i.i
  %.598.i.1.i.i = add i64 %.596.i.1.i.i, %.563.i.1.i.i
  %.532.i.1.i.i = add i64 %.500.i.1.i.i, %factor.i.i.i
  %add.i.1.i.i = add i64 %.532.i.1.i.i, %.563.i.1.i.i
  %sub.i.1.i.i = sub i64 %.563.i.1.i.i, %.500.i.1.i.i
  %.603.i.1.i.i = mul nsw i64 %add.i.1.i.i, %sub.i.1.i.i
  %.605.i234.1.i.i = add nsw i64 %.603.i.1.i.i, %.605.i234.i.i
  %exitcond.not.i235.1.i.i = icmp eq i64 %n.3.1.3.sink.i.i.i, 2
  br i1 %exitcond.not.i235.1.i.i, label %B186.i.i.i, label %B56.i.2.i.i

B56.i.2.i.i:                                      ; preds = %B56.i.1.i.i
  %sunkaddr1294 = getelementptr i8, ptr %arg.who, i64 16
  %.449.i.2.i.i = load i64, ptr %sunkaddr1294, align 8, !noalias !95
  %.473.i.2.i.i = icmp slt i64 %.449.i.2.i.i, 0
  %.474.i.2.i.i = select i1 %.473.i.2.i.i, i64 %.208, i64 0
  %.475.i.2.i.i = add i64 %.474.i.2.i.i, %.449.i.2.i.i
  %.495.i.2.i.i = mul i64 %.475.i.2.i.i, %.179
  %gep580.i.2.i.i = getelementptr i64, ptr %invariant.gep744.i.i.i, i64 %.495.i.2.i.i
  %.500.i.2.i.i = load i64, ptr %gep580.i.2.i.i, align 8, !noalias !95
  %sunkaddr1295 = getelementptr i8, ptr %arg.to, i64 16
  %.563.i.2.i.i = load i64, ptr %sunkaddr1295, align 8, !noalias !95
  %.596.i.2.i.i = sub i64 %.598.i.1.i.i, %.500.i.2.i.i
  %.598.i.2.i.i = add i64 %.596.i.2.i.i, %.563.i.2.i.i
  %.532.i.2.i.i = add i64 %.500.i.2.i.i, %factor.i.i.i
  %add.i.2.i.i = add i64 %.532.i.2.i.i, %.563.i.2.i.i
  %sub.i.2.i.i = sub i64 %.563.i.2.i.i, %.500.i.2.i.i
  %.603.i.2.i.i = mul nsw i64 %add.i.2.i.i, %sub.i.2.i.i
  %.605.i234.2.i.i = add nsw i64 %.603.i.2.i.i, %.605.i234.1.i.i
  %exitcond.not.i235.2.i.i = icmp eq i64 %n.3.1.3.sink.i.i.i, 3
  br i1 %exitcond.not.i235.2.i.i, label %B186.i.i.i, label %B56.i.3.i.i

B56.i.3.i.i:                                      ; preds = %B56.i.2.i.i
  %sunkaddr1296 = getelementptr i8, ptr %arg.who, i64 24
  %.449.i.3.i.i = load i64, ptr %sunkaddr1296, align 8, !noalias !95
  %.473.i.3.i.i = icmp slt i64 %.449.i.3.i.i, 0
  %.474.i.3.i.i = select i1 %.473.i.3.i.i, i64 %.208, i64 0
  %.475.i.3.i.i = add i64 %.474.i.3.i.i, %.449.i.3.i.i
  %.495.i.3.i.i = mul i64 %.475.i.3.i.i, %.179
  %gep580.i.3.i.i = getelementptr i64, ptr %invariant.gep744.i.i.i, i64 %.495.i.3.i.i
  %.500.i.3.i.i = load i64, ptr %gep580.i.3.i.i, align 8, !noalias !95
  %sunkaddr1297 = getelementptr i8, ptr %arg.to, i64 24
  %.563.i.3.i.i = load i64, ptr %sunkaddr1297, align 8, !noalias !95
  %.596.i.3.i.i = sub i64 %.598.i.2.i.i, %.500.i.3.i.i
  %.598.i.3.i.i = add i64 %.596.i.3.i.i, %.563.i.3.i.i
  %.532.i.3.i.i = add i64 %.500.i.3.i.i, %factor.i.i.i
  %add.i.3.i.i = add i64 %.532.i.3.i.i, %.563.i.3.i.i
  %sub.i.3.i.i = sub i64 %.563.i.3.i.i, %.500.i.3.i.i
  %.603.i.3.i.i = mul nsw i64 %add.i.3.i.i, %sub.i.3.i.i
  %.605.i234.3.i.i = add nsw i64 %.603.i.3.i.i, %.605.i234.2.i.i
  br label %B186.i.i.i

B186.i.i.i:                                       ; preds = %B56.i.3.i.i, %B56.i.2.i.i, %B56.i.1.i.i, %B56.lr.ph.i.i.i
  %.598.i.lcssa.i.i = phi i64 [ %.598.i.i.i, %B56.lr.ph.i.i.i ], [ %.598.i.1.i.i, %B56.i.1.i.i ], [ %.598.i.2.i.i, %B56.i.2.i.i ], [ %.598.i.3.i.i, %B56.i.3.i.i ]
  %.605.i234.lcssa.i.i = phi i64 [ %.605.i234.i.i, %B56.lr.ph.i.i.i ], [ %.605.i234.1.i.i, %B56.i.1.i.i ], [ %.605.i234.2.i.i, %B56.i.2.i.i ], [ %.605.i234.3.i.i, %B56.i.3.i.i ]
  store i64 %.598.i.lcssa.i.i, ptr %arg.moved, align 8, !noalias !95
  %sunkaddr1298 = getelementptr i8, ptr %arg.moved, i64 8
  store i64 %.605.i234.lcssa.i.i, ptr %sunkaddr1298, align 8, !noalias !95
  %reass.add567.i.i.i = add i64 %.1872.i.i, %.210.i.i.i
  %reass.mul566.i.i.i = mul i64 %reass.add567.i.i.i, %factor.op.mul.i.i
  %.780.i.i.i = getelementptr i64, ptr %arg.limits, i64 %reass.mul566.i.i.i
  %.781.i.i.i = load i64, ptr %.780.i.i.i, align 8, !noalias !95
  %.783.i.i.i = sub nsw i64 %.598.i.lcssa.i.i, %.781.i.i.i
  %.790.i.i.i = icmp slt i64 %.783.i.i.i, 0
  br i1 %.790.i.i.i, label %B2559.i.i, label %B282.i.i.i

B282.i.i.i:                                       ; preds = %B186.i.i.i
  %sunkaddr.i.i.i = shl i64 %reass.mul566.i.i.i, 3
  %sunkaddr2.i.i.i = getelementptr i8, ptr %arg.limits, i64 %sunkaddr.i.i.i
  %sunkaddr3.i.i.i = getelementptr i8, ptr %sunkaddr2.i.i.i, i64 8
  %.890.i.i.i = load i64, ptr %sunkaddr3.i.i.i, align 8, !noalias !95
  %.892.not.i.i.i = icmp slt i64 %.783.i.i.i, %.890.i.i.i
  br i1 %.892.not.i.i.i, label %B306.i.i.i, label %B2559.i.i

B306.i.i.i:                                       ; preds = %B282.i.i.i
  %.idx = shl i64 %.783.i.i.i, 4
  %253 = getelementptr i8, ptr %arg.limits, i64 %.idx
  %254 = getelementptr i8, ptr %253, i64 16
  %.1006.i.i.i = getelementptr i64, ptr %254, i64 %reass.mul566.i.i.i
  %.1007.i.i.i = load i64, ptr %.1006.i.i.i, align 8, !noalias !95
  %.1009.not.i.i.i = icmp sgt i64 %.1007.i.i.i, %.605.i234.lcssa.i.i
  br i1 %.1009.not.i.i.i, label %B2559.i.i, label %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i

_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i: ; preds = %B306.i.i.i
  %sunkaddr1299 = mul i64 %reass.mul566.i.i.i, 8
  %sunkaddr1300 = getelementptr i8, ptr %254, i64 %sunkaddr1299
  %sunkaddr1301 = getelementptr i8, ptr %sunkaddr1300, i64 8
  %.1128.i.i.i = load i64, ptr %sunkaddr1301, align 8, !noalias !95
  %.1132.i.not.i.i = icmp sgt i64 %.605.i234.lcssa.i.i, %.1128.i.i.i
  br i1 %.1132.i.not.i.i, label %B2559.i.i, label %B30.i.i.i

B1058.i.i:                                        ; preds = %B248.endif.endif.5.i.i.i, %B248.endif.endif.4.i.i.i, %B248.endif.endif.3.i.i.i, %B248.endif.endif.2.i.i.i, %B248.endif.endif.1.i.i.i, %B998.endif.B1058_crit_edge.i.i
  %sunkaddr111.i.pre-phi.i.i = phi i64 [ %.pre.i.i, %B998.endif.B1058_crit_edge.i.i ], [ %sunkaddr.i264.i.i, %B248.endif.endif.1.i.i.i ], [ %sunkaddr.i264.i.i, %B248.endif.endif.2.i.i.i ], [ %sunkaddr.i264.i.i, %B248.endif.endif.3.i.i.i ], [ %sunkaddr.i264.i.i, %B248.endif.endif.4.i.i.i ], [ %sunkaddr.i264.i.i, %B248.endif.endif.5.i.i.i ]
  %.617.lcssa.i.i.i = phi i64 [ %.617.i.i.i, %B998.endif.B1058_crit_edge.i.i ], [ %.617.1.i.i.i, %B248.endif.endif.1.i.i.i ], [ %.617.2.i.i.i, %B248.endif.endif.2.i.i.i ], [ %.617.3.i.i.i, %B248.endif.endif.3.i.i.i ], [ %.617.4.i.i.i, %B248.endif.endif.4.i.i.i ], [ %.617.5.i.i.i, %B248.endif.endif.5.i.i.i ]
  %.724.lcssa.i.i.i = phi i64 [ %.724.i.i.i, %B998.endif.B1058_crit_edge.i.i ], [ %.724.1.i.i.i, %B248.endif.endif.1.i.i.i ], [ %.724.2.i.i.i, %B248.endif.endif.2.i.i.i ], [ %.724.3.i.i.i, %B248.endif.endif.3.i.i.i ], [ %.724.4.i.i.i, %B248.endif.endif.4.i.i.i ], [ %.724.5.i.i.i, %B248.endif.endif.5.i.i.i ]
  store i64 %.440.i.i.i, ptr %arg.who, align 8, !noalias !98
  store i64 %.5.i93.i.i.i, ptr %arg.factors, align 8, !noalias !98
  store i64 %.724.lcssa.i.i.i, ptr %arg.to, align 8, !noalias !98
  %sunkaddr112.i.i.i = getelementptr i8, ptr %616, i64 %sunkaddr111.i.pre-phi.i.i
  %.1180.i.i.i = load i64, ptr %sunkaddr112.i.i.i, align 8, !noalias !98
  %sunkaddr1302 = getelementptr i8, ptr %arg.who, i64 8
  store i64 %.617.lcssa.i.i.i, ptr %sunkaddr1302, align 8, !noalias !98
  %sunkaddr1303 = getelementptr i8, ptr %arg.factors, i64 8
  store i64 %.5.i93.i.i.i, ptr %sunkaddr1303, align 8, !noalias !98
  %sunkaddr1304 = getelementptr i8, ptr %arg.to, i64 8
  store i64 %.1180.i.i.i, ptr %sunkaddr1304, align 8, !noalias !98
  %.2390.i.i = fcmp ogt double %.111.i196.i.i, 3.000000e-01
  br i1 %.2390.i.i, label %B1084.i.i, label %B1122.i.i

B1084.i.i:                                        ; preds = %B1058.i.i
  %.41.i.i305.i.i = load i64, ptr %arg.state, align 8, !noalias !101
  %.42.i.i306.i.i = add i64 %.41.i.i305.i.i, %const1239
  store i64 %.42.i.i306.i.i, ptr %arg.state, align 8, !noalias !101
  %.101.i.i307.i.i = lshr i64 %.42.i.i306.i.i, 30
  %.102.i.i308.i.i = xor i64 %.101.i.i307.i.i, %.42.i.i306.i.i
  %.103.i.i309.i.i = mul i64 %.102.i.i308.i.i, %const1242
  %.104.i.i310.i.i = lshr i64 %.103.i.i309.i.i, 27
  %.105.i.i311.i.i = xor i64 %.104.i.i310.i.i, %.103.i.i309.i.i
  %.106.i.i312.i.i = mul i64 %.105.i.i311.i.i, %const1237
  %255 = lshr i64 %.106.i.i312.i.i, 42
  %256 = lshr i64 %.106.i.i312.i.i, 11
  %.109.i.i313.i.i = xor i64 %255, %256
  %.110.i.i314.i.i = uitofp nneg i64 %.109.i.i313.i.i to double
  %.111.i.i315.i.i = fmul double %.110.i.i314.i.i, 0x3CA0000000000000
  %sunkaddr1305 = getelementptr i8, ptr %arg.starts, i64 16
  %.168.i317.i.i = load i64, ptr %sunkaddr1305, align 8, !noalias !106
  %.169.i318.i.i = sitofp i64 %.168.i317.i.i to double
  %.170.i319.i.i = fmul double %.111.i.i315.i.i, %.169.i318.i.i
  %sunkaddr1306 = getelementptr i8, ptr %arg.starts, i64 8
  %.200.i321.i.i = load i64, ptr %sunkaddr1306, align 8, !noalias !106
  %.201.i322.i.i = sitofp i64 %.200.i321.i.i to double
  %.202.i323.i.i = fcmp uge double %.170.i319.i.i, %.201.i322.i.i
  %"$phi58.0.2.0.i324.i.i" = zext i1 %.202.i323.i.i to i64
  %.242.i325.i.i = getelementptr i64, ptr %arg.starts, i64 %"$phi58.0.2.0.i324.i.i"
  %.243.i326.i.i = load i64, ptr %.242.i325.i.i, align 8, !noalias !106
  %.244.i327.i.i = select i1 %.202.i323.i.i, i64 2, i64 1
  %.273.i328.i.i = getelementptr i64, ptr %arg.starts, i64 %.244.i327.i.i
  %.274.i329.i.i = load i64, ptr %.273.i328.i.i, align 8, !noalias !106
  %.307.i330.i.i = sub nsw i64 %.274.i329.i.i, %.243.i326.i.i
  %.42.i57.i331.i.i = add i64 %.41.i.i305.i.i, %const1225
  %.101.i58.i332.i.i = lshr i64 %.42.i57.i331.i.i, 30
  %.102.i59.i333.i.i = xor i64 %.101.i58.i332.i.i, %.42.i57.i331.i.i
  %.103.i60.i334.i.i = mul i64 %.102.i59.i333.i.i, %const1242
  %.104.i61.i335.i.i = lshr i64 %.103.i60.i334.i.i, 27
  %.105.i62.i336.i.i = xor i64 %.104.i61.i335.i.i, %.103.i60.i334.i.i
  %.106.i63.i337.i.i = mul i64 %.105.i62.i336.i.i, %const1237
  %257 = lshr i64 %.106.i63.i337.i.i, 42
  %258 = lshr i64 %.106.i63.i337.i.i, 11
  %.109.i64.i338.i.i = xor i64 %257, %258
  %.110.i65.i339.i.i = uitofp nneg i64 %.109.i64.i338.i.i to double
  %.111.i66.i340.i.i = fmul double %.110.i65.i339.i.i, 0x3CA0000000000000
  %.356.i342.i.i = fmul double %.111.i66.i340.i.i, %.1791.i.i
  %.5.i93.i343.i.i = fptosi double %.356.i342.i.i to i64
  %.42.i68.i344.i.i = add i64 %.41.i.i305.i.i, %const1244
  %.101.i69.i345.i.i = lshr i64 %.42.i68.i344.i.i, 30
  %.102.i70.i346.i.i = xor i64 %.101.i69.i345.i.i, %.42.i68.i344.i.i
  %.103.i71.i347.i.i = mul i64 %.102.i70.i346.i.i, %const1242
  %.104.i72.i348.i.i = lshr i64 %.103.i71.i347.i.i, 27
  %.105.i73.i349.i.i = xor i64 %.104.i72.i348.i.i, %.103.i71.i347.i.i
  %.106.i74.i350.i.i = mul i64 %.105.i73.i349.i.i, %const1237
  %259 = lshr i64 %.106.i74.i350.i.i, 42
  %260 = lshr i64 %.106.i74.i350.i.i, 11
  %.109.i75.i351.i.i = xor i64 %259, %260
  %.110.i76.i352.i.i = uitofp nneg i64 %.109.i75.i351.i.i to double
  %.111.i77.i353.i.i = fmul double %.110.i76.i352.i.i, 0x3CA0000000000000
  %.413.i354.i.i = sitofp i64 %.307.i330.i.i to double
  %.414.i355.i.i = fmul double %.111.i77.i353.i.i, %.413.i354.i.i
  %.5.i94.i356.i.i = fptosi double %.414.i355.i.i to i64
  %.440.i357.i.i = add nsw i64 %.243.i326.i.i, %.5.i94.i356.i.i
  %.645.i358.i.i = icmp slt i64 %.440.i357.i.i, 0
  %.646.i359.i.i = select i1 %.645.i358.i.i, i64 %.208, i64 0
  %.647.i360.i.i = add i64 %.646.i359.i.i, %.440.i357.i.i
  %.648.i361.i.i = icmp slt i64 %.5.i93.i343.i.i, 0
  %.649.i362.i.i = select i1 %.648.i361.i.i, i64 %.179, i64 0
  %.650.i363.i.i = add i64 %.649.i362.i.i, %.5.i93.i343.i.i
  %.667.i364.i.i = mul i64 %.647.i360.i.i, %.179
  %261 = getelementptr i64, ptr %.338.i.i.i5, i64 %.667.i364.i.i
  %.671.i365.i.i = getelementptr i64, ptr %261, i64 %.650.i363.i.i
  %invariant.gep.i366.i.i = getelementptr i64, ptr %.338.i.i.i5, i64 %.650.i363.i.i
  %.42.i79.i367.i.i = add i64 %.41.i.i305.i.i, %const1228
  store i64 %.42.i79.i367.i.i, ptr %arg.state, align 8, !noalias !107
  %.101.i80.i368.i.i = lshr i64 %.42.i79.i367.i.i, 30
  %.102.i81.i369.i.i = xor i64 %.101.i80.i368.i.i, %.42.i79.i367.i.i
  %.103.i82.i370.i.i = mul i64 %.102.i81.i369.i.i, %const1242
  %.104.i83.i371.i.i = lshr i64 %.103.i82.i370.i.i, 27
  %.105.i84.i372.i.i = xor i64 %.104.i83.i371.i.i, %.103.i82.i370.i.i
  %.106.i85.i373.i.i = mul i64 %.105.i84.i372.i.i, %const1237
  %262 = lshr i64 %.106.i85.i373.i.i, 42
  %263 = lshr i64 %.106.i85.i373.i.i, 11
  %.109.i86.i374.i.i = xor i64 %262, %263
  %.110.i87.i375.i.i = uitofp nneg i64 %.109.i86.i374.i.i to double
  %.111.i88.i376.i.i = fmul double %.110.i87.i375.i.i, 0x3CA0000000000000
  %.591.i377.i.i = fmul double %.111.i88.i376.i.i, %.413.i354.i.i
  %.5.i95.i378.i.i = fptosi double %.591.i377.i.i to i64
  %.617.i379.i.i = add nsw i64 %.243.i326.i.i, %.5.i95.i378.i.i
  %.672.i380.i.i = load i64, ptr %.671.i365.i.i, align 8, !noalias !106
  %.697.i381.i.i = icmp slt i64 %.617.i379.i.i, 0
  %.698.i382.i.i = select i1 %.697.i381.i.i, i64 %.208, i64 0
  %.699.i383.i.i = add i64 %.698.i382.i.i, %.617.i379.i.i
  %.719.i384.i.i = mul i64 %.699.i383.i.i, %.179
  %gep.i385.i.i = getelementptr i64, ptr %invariant.gep.i366.i.i, i64 %.719.i384.i.i
  %.724.i386.i.i = load i64, ptr %gep.i385.i.i, align 8, !noalias !106
  %.725.not.i387.i.i = icmp eq i64 %.672.i380.i.i, %.724.i386.i.i
  br i1 %.725.not.i387.i.i, label %B248.endif.endif.1.i399.i.i, label %B344.endif.i.i.i

B248.endif.endif.1.i399.i.i:                      ; preds = %B1084.i.i
  %.42.i2.i400.i.i = add i64 %.41.i.i305.i.i, %const
  store i64 %.42.i2.i400.i.i, ptr %arg.state, align 8, !noalias !110
  %.101.i3.i401.i.i = lshr i64 %.42.i2.i400.i.i, 30
  %.102.i4.i402.i.i = xor i64 %.101.i3.i401.i.i, %.42.i2.i400.i.i
  %.103.i5.i403.i.i = mul i64 %.102.i4.i402.i.i, %const1242
  %.104.i6.i404.i.i = lshr i64 %.103.i5.i403.i.i, 27
  %.105.i7.i405.i.i = xor i64 %.104.i6.i404.i.i, %.103.i5.i403.i.i
  %.106.i8.i406.i.i = mul i64 %.105.i7.i405.i.i, %const1237
  %264 = lshr i64 %.106.i8.i406.i.i, 42
  %265 = lshr i64 %.106.i8.i406.i.i, 11
  %.109.i9.i407.i.i = xor i64 %264, %265
  %.110.i10.i408.i.i = uitofp nneg i64 %.109.i9.i407.i.i to double
  %.111.i11.i409.i.i = fmul double %.110.i10.i408.i.i, 0x3CA0000000000000
  %.591.1.i410.i.i = fmul double %.111.i11.i409.i.i, %.413.i354.i.i
  %.5.i.i411.i.i = fptosi double %.591.1.i410.i.i to i64
  %.617.1.i412.i.i = add nsw i64 %.243.i326.i.i, %.5.i.i411.i.i
  %sunkaddr.i413.i.i = shl i64 %.650.i363.i.i, 3
  %sunkaddr102.i414.i.i = getelementptr inbounds i8, ptr %261, i64 %sunkaddr.i413.i.i
  %.672.1.i415.i.i = load i64, ptr %sunkaddr102.i414.i.i, align 8, !noalias !106
  %.697.1.i416.i.i = icmp slt i64 %.617.1.i412.i.i, 0
  %.698.1.i417.i.i = select i1 %.697.1.i416.i.i, i64 %.208, i64 0
  %.699.1.i418.i.i = add i64 %.698.1.i417.i.i, %.617.1.i412.i.i
  %.719.1.i419.i.i = mul i64 %.699.1.i418.i.i, %.179
  %gep.1.i420.i.i = getelementptr i64, ptr %invariant.gep.i366.i.i, i64 %.719.1.i419.i.i
  %.724.1.i421.i.i = load i64, ptr %gep.1.i420.i.i, align 8, !noalias !106
  %.725.not.1.i422.i.i = icmp eq i64 %.672.1.i415.i.i, %.724.1.i421.i.i
  br i1 %.725.not.1.i422.i.i, label %B248.endif.endif.2.i423.i.i, label %B344.endif.i.i.i

B248.endif.endif.2.i423.i.i:                      ; preds = %B248.endif.endif.1.i399.i.i
  %.42.i13.i424.i.i = add i64 %.41.i.i305.i.i, %const1241
  store i64 %.42.i13.i424.i.i, ptr %arg.state, align 8, !noalias !113
  %.101.i14.i425.i.i = lshr i64 %.42.i13.i424.i.i, 30
  %.102.i15.i426.i.i = xor i64 %.101.i14.i425.i.i, %.42.i13.i424.i.i
  %.103.i16.i427.i.i = mul i64 %.102.i15.i426.i.i, %const1242
  %.104.i17.i428.i.i = lshr i64 %.103.i16.i427.i.i, 27
  %.105.i18.i429.i.i = xor i64 %.104.i17.i428.i.i, %.103.i16.i427.i.i
  %.106.i19.i430.i.i = mul i64 %.105.i18.i429.i.i, %const1237
  %266 = lshr i64 %.106.i19.i430.i.i, 42
  %267 = lshr i64 %.106.i19.i430.i.i, 11
  %.109.i20.i431.i.i = xor i64 %266, %267
  %.110.i21.i432.i.i = uitofp nneg i64 %.109.i20.i431.i.i to double
  %.111.i22.i433.i.i = fmul double %.110.i21.i432.i.i, 0x3CA0000000000000
  %.591.2.i434.i.i = fmul double %.111.i22.i433.i.i, %.413.i354.i.i
  %.5.i89.i435.i.i = fptosi double %.591.2.i434.i.i to i64
  %.617.2.i436.i.i = add nsw i64 %.243.i326.i.i, %.5.i89.i435.i.i
  %sunkaddr1307 = mul i64 %.650.i363.i.i, 8
  %sunkaddr1308 = getelementptr i8, ptr %261, i64 %sunkaddr1307
  %.672.2.i439.i.i = load i64, ptr %sunkaddr1308, align 8, !noalias !106
  %.697.2.i440.i.i = icmp slt i64 %.617.2.i436.i.i, 0
  %.698.2.i441.i.i = select i1 %.697.2.i440.i.i, i64 %.208, i64 0
  %.699.2.i442.i.i = add i64 %.698.2.i441.i.i, %.617.2.i436.i.i
  %.719.2.i443.i.i = mul i64 %.699.2.i442.i.i, %.179
  %gep.2.i444.i.i = getelementptr i64, ptr %invariant.gep.i366.i.i, i64 %.719.2.i443.i.i
  %.724.2.i445.i.i = load i64, ptr %gep.2.i444.i.i, align 8, !noalias !106
  %.725.not.2.i446.i.i = icmp eq i64 %.672.2.i439.i.i, %.724.2.i445.i.i
  br i1 %.725.not.2.i446.i.i, label %B248.endif.endif.3.i447.i.i, label %B344.endif.i.i.i

B248.endif.endif.3.i447.i.i:                      ; preds = %B248.endif.endif.2.i423.i.i
  %.42.i24.i448.i.i = add i64 %.41.i.i305.i.i, %const1227
  store i64 %.42.i24.i448.i.i, ptr %arg.state, align 8, !noalias !116
  %.101.i25.i449.i.i = lshr i64 %.42.i24.i448.i.i, 30
  %.102.i26.i450.i.i = xor i64 %.101.i25.i449.i.i, %.42.i24.i448.i.i
  %.103.i27.i451.i.i = mul i64 %.102.i26.i450.i.i, %const1242
  %.104.i28.i452.i.i = lshr i64 %.103.i27.i451.i.i, 27
  %.105.i29.i453.i.i = xor i64 %.104.i28.i452.i.i, %.103.i27.i451.i.i
  %.106.i30.i454.i.i = mul i64 %.105.i29.i453.i.i, %const1237
  %268 = lshr i64 %.106.i30.i454.i.i, 42
  %269 = lshr i64 %.106.i30.i454.i.i, 11
  %.109.i31.i455.i.i = xor i64 %268, %269
  %.110.i32.i456.i.i = uitofp nneg i64 %.109.i31.i455.i.i to double
  %.111.i33.i457.i.i = fmul double %.110.i32.i456.i.i, 0x3CA0000000000000
  %.591.3.i458.i.i = fmul double %.111.i33.i457.i.i, %.413.i354.i.i
  %.5.i90.i459.i.i = fptosi double %.591.3.i458.i.i to i64
  %.617.3.i460.i.i = add nsw i64 %.243.i326.i.i, %.5.i90.i459.i.i
  %sunkaddr1309 = mul i64 %.650.i363.i.i, 8
  %sunkaddr1310 = getelementptr i8, ptr %261, i64 %sunkaddr1309
  %.672.3.i463.i.i = load i64, ptr %sunkaddr1310, align 8, !noalias !106
  %.697.3.i464.i.i = icmp slt i64 %.617.3.i460.i.i, 0
  %.698.3.i465.i.i = select i1 %.697.3.i464.i.i, i64 %.208, i64 0
  %.699.3.i466.i.i = add i64 %.698.3.i465.i.i, %.617.3.i460.i.i
  %.719.3.i467.i.i = mul i64 %.699.3.i466.i.i, %.179
  %gep.3.i468.i.i = getelementptr i64, ptr %invariant.gep.i366.i.i, i64 %.719.3.i467.i.i
  %.724.3.i469.i.i = load i64, ptr %gep.3.i468.i.i, align 8, !noalias !106
  %.725.not.3.i470.i.i = icmp eq i64 %.672.3.i463.i.i, %.724.3.i469.i.i
  br i1 %.725.not.3.i470.i.i, label %B248.endif.endif.4.i471.i.i, label %B344.endif.i.i.i

B248.endif.endif.4.i471.i.i:                      ; preds = %B248.endif.endif.3.i447.i.i
  %.42.i35.i472.i.i = add i64 %.41.i.i305.i.i, %const1246
  store i64 %.42.i35.i472.i.i, ptr %arg.state, align 8, !noalias !119
  %.101.i36.i473.i.i = lshr i64 %.42.i35.i472.i.i, 30
  %.102.i37.i474.i.i = xor i64 %.101.i36.i473.i.i, %.42.i35.i472.i.i
  %.103.i38.i475.i.i = mul i64 %.102.i37.i474.i.i, %const1242
  %.104.i39.i476.i.i = lshr i64 %.103.i38.i475.i.i, 27
  %.105.i40.i477.i.i = xor i64 %.104.i39.i476.i.i, %.103.i38.i475.i.i
  %.106.i41.i478.i.i = mul i64 %.105.i40.i477.i.i, %const1237
  %270 = lshr i64 %.106.i41.i478.i.i, 42
  %271 = lshr i64 %.106.i41.i478.i.i, 11
  %.109.i42.i479.i.i = xor i64 %270, %271
  %.110.i43.i480.i.i = uitofp nneg i64 %.109.i42.i479.i.i to double
  %.111.i44.i481.i.i = fmul double %.110.i43.i480.i.i, 0x3CA0000000000000
  %.591.4.i482.i.i = fmul double %.111.i44.i481.i.i, %.413.i354.i.i
  %.5.i91.i483.i.i = fptosi double %.591.4.i482.i.i to i64
  %.617.4.i484.i.i = add nsw i64 %.243.i326.i.i, %.5.i91.i483.i.i
  %sunkaddr1311 = mul i64 %.650.i363.i.i, 8
  %sunkaddr1312 = getelementptr i8, ptr %261, i64 %sunkaddr1311
  %.672.4.i487.i.i = load i64, ptr %sunkaddr1312, align 8, !noalias !106
  %.697.4.i488.i.i = icmp slt i64 %.617.4.i484.i.i, 0
  %.698.4.i489.i.i = select i1 %.697.4.i488.i.i, i64 %.208, i64 0
  %.699.4.i490.i.i = add i64 %.698.4.i489.i.i, %.617.4.i484.i.i
  %.719.4.i491.i.i = mul i64 %.699.4.i490.i.i, %.179
  %gep.4.i492.i.i = getelementptr i64, ptr %invariant.gep.i366.i.i, i64 %.719.4.i491.i.i
  %.724.4.i493.i.i = load i64, ptr %gep.4.i492.i.i, align 8, !noalias !106
  %.725.not.4.i494.i.i = icmp eq i64 %.672.4.i487.i.i, %.724.4.i493.i.i
  br i1 %.725.not.4.i494.i.i, label %B248.endif.endif.5.i495.i.i, label %B344.endif.i.i.i

B248.endif.endif.5.i495.i.i:                      ; preds = %B248.endif.endif.4.i471.i.i
  %.42.i46.i496.i.i = add i64 %.41.i.i305.i.i, %const1236
  store i64 %.42.i46.i496.i.i, ptr %arg.state, align 8, !noalias !122
  %.101.i47.i497.i.i = lshr i64 %.42.i46.i496.i.i, 30
  %.102.i48.i498.i.i = xor i64 %.101.i47.i497.i.i, %.42.i46.i496.i.i
  %.103.i49.i499.i.i = mul i64 %.102.i48.i498.i.i, %const1242
  %.104.i50.i500.i.i = lshr i64 %.103.i49.i499.i.i, 27
  %.105.i51.i501.i.i = xor i64 %.104.i50.i500.i.i, %.103.i49.i499.i.i
  %.106.i52.i502.i.i = mul i64 %.105.i51.i501.i.i, %const1237
  %272 = lshr i64 %.106.i52.i502.i.i, 42
  %273 = lshr i64 %.106.i52.i502.i.i, 11
  %.109.i53.i503.i.i = xor i64 %272, %273
  %.110.i54.i504.i.i = uitofp nneg i64 %.109.i53.i503.i.i to double
  %.111.i55.i505.i.i = fmul double %.110.i54.i504.i.i, 0x3CA0000000000000
  %.591.5.i506.i.i = fmul double %.111.i55.i505.i.i, %.413.i354.i.i
  %.5.i92.i507.i.i = fptosi double %.591.5.i506.i.i to i64
  %.617.5.i508.i.i = add nsw i64 %.243.i326.i.i, %.5.i92.i507.i.i
  %sunkaddr1313 = mul i64 %.650.i363.i.i, 8
  %sunkaddr1314 = getelementptr i8, ptr %261, i64 %sunkaddr1313
  %.672.5.i511.i.i = load i64, ptr %sunkaddr1314, align 8, !noalias !106
  %.697.5.i512.i.i = icmp slt i64 %.617.5.i508.i.i, 0
  %.698.5.i513.i.i = select i1 %.697.5.i512.i.i, i64 %.208, i64 0
  %.699.5.i514.i.i = add i64 %.698.5.i513.i.i, %.617.5.i508.i.i
  %.719.5.i515.i.i = mul i64 %.699.5.i514.i.i, %.179
  %gep.5.i516.i.i = getelementptr i64, ptr %invariant.gep.i366.i.i, i64 %.719.5.i515.i.i
  %.724.5.i517.i.i = load i64, ptr %gep.5.i516.i.i, align 8, !noalias !106
  %.725.not.5.i518.i.i = icmp eq i64 %.672.5.i511.i.i, %.724.5.i517.i.i
  br i1 %.725.not.5.i518.i.i, label %B2559.i.i, label %B344.endif.i.i.i

B366.i.1.i.i:                                     ; preds = %B344.endif.i.i.i
  %sunkaddr1315 = getelementptr i8, ptr %arg.who, i64 8
  %.913.i.1.i.i = load i64, ptr %sunkaddr1315, align 8, !noalias !106
  %.915.i.1.i.i = icmp eq i64 %.913.i.1.i.i, %.440.i357.i.i
  %.952.i.1.i.i = icmp eq i64 %.913.i.1.i.i, %.617.lcssa.i388.i.i
  %or.cond.i392.1.i.i = or i1 %.915.i.1.i.i, %.952.i.1.i.i
  br i1 %or.cond.i392.1.i.i, label %B2559.i.i, label %B1110.i.i

B344.endif.i.i.i:                                 ; preds = %B248.endif.endif.5.i495.i.i, %B248.endif.endif.4.i471.i.i, %B248.endif.endif.3.i447.i.i, %B248.endif.endif.2.i423.i.i, %B248.endif.endif.1.i399.i.i, %B1084.i.i
  %.617.lcssa.i388.i.i = phi i64 [ %.617.i379.i.i, %B1084.i.i ], [ %.617.1.i412.i.i, %B248.endif.endif.1.i399.i.i ], [ %.617.2.i436.i.i, %B248.endif.endif.2.i423.i.i ], [ %.617.3.i460.i.i, %B248.endif.endif.3.i447.i.i ], [ %.617.4.i484.i.i, %B248.endif.endif.4.i471.i.i ], [ %.617.5.i508.i.i, %B248.endif.endif.5.i495.i.i ]
  %.724.lcssa.i389.i.i = phi i64 [ %.724.i386.i.i, %B1084.i.i ], [ %.724.1.i421.i.i, %B248.endif.endif.1.i399.i.i ], [ %.724.2.i445.i.i, %B248.endif.endif.2.i423.i.i ], [ %.724.3.i469.i.i, %B248.endif.endif.3.i447.i.i ], [ %.724.4.i493.i.i, %B248.endif.endif.4.i471.i.i ], [ %.724.5.i517.i.i, %B248.endif.endif.5.i495.i.i ]
  %.913.i.i.i = load i64, ptr %arg.who, align 8, !noalias !106
  %.915.i.i.i = icmp eq i64 %.913.i.i.i, %.440.i357.i.i
  %.952.i.i.i = icmp eq i64 %.913.i.i.i, %.617.lcssa.i388.i.i
  %or.cond.i392.i.i = or i1 %.915.i.i.i, %.952.i.i.i
  br i1 %or.cond.i392.i.i, label %B2559.i.i, label %B366.i.1.i.i

B1110.i.i:                                        ; preds = %B366.i.1.i.i
  %sunkaddr1316 = getelementptr i8, ptr %arg.who, i64 16
  store i64 %.440.i357.i.i, ptr %sunkaddr1316, align 8, !noalias !106
  %sunkaddr1317 = getelementptr i8, ptr %arg.factors, i64 16
  store i64 %.5.i93.i343.i.i, ptr %sunkaddr1317, align 8, !noalias !106
  %sunkaddr1318 = getelementptr i8, ptr %arg.to, i64 16
  store i64 %.724.lcssa.i389.i.i, ptr %sunkaddr1318, align 8, !noalias !106
  %sunkaddr111.i393.i.i = shl i64 %.650.i363.i.i, 3
  %sunkaddr112.i394.i.i = getelementptr i8, ptr %261, i64 %sunkaddr111.i393.i.i
  %.1180.i395.i.i = load i64, ptr %sunkaddr112.i394.i.i, align 8, !noalias !106
  %sunkaddr1319 = getelementptr i8, ptr %arg.who, i64 24
  store i64 %.617.lcssa.i388.i.i, ptr %sunkaddr1319, align 8, !noalias !106
  %sunkaddr1320 = getelementptr i8, ptr %arg.factors, i64 24
  store i64 %.5.i93.i343.i.i, ptr %sunkaddr1320, align 8, !noalias !106
  %sunkaddr1321 = getelementptr i8, ptr %arg.to, i64 24
  store i64 %.1180.i395.i.i, ptr %sunkaddr1321, align 8, !noalias !106
  br label %B1122.i.i

B1122.i.i:                                        ; preds = %B1110.i.i, %B1058.i.i
  %n.4.38066.i.i = phi i64 [ 4, %B1110.i.i ], [ 2, %B1058.i.i ]
  %.2464.i.i = fcmp ogt double %.111.i196.i.i, 7.500000e-01
  br i1 %.2464.i.i, label %B1148.i.i, label %B30.i.i.i

B1148.i.i:                                        ; preds = %B1122.i.i
  %.41.i.i519.i.i = load i64, ptr %arg.state, align 8, !noalias !125
  %.42.i.i520.i.i = add i64 %.41.i.i519.i.i, %const1239
  store i64 %.42.i.i520.i.i, ptr %arg.state, align 8, !noalias !125
  %.101.i.i521.i.i = lshr i64 %.42.i.i520.i.i, 30
  %.102.i.i522.i.i = xor i64 %.101.i.i521.i.i, %.42.i.i520.i.i
  %.103.i.i523.i.i = mul i64 %.102.i.i522.i.i, %const1242
  %.104.i.i524.i.i = lshr i64 %.103.i.i523.i.i, 27
  %.105.i.i525.i.i = xor i64 %.104.i.i524.i.i, %.103.i.i523.i.i
  %.106.i.i526.i.i = mul i64 %.105.i.i525.i.i, %const1237
  %274 = lshr i64 %.106.i.i526.i.i, 42
  %275 = lshr i64 %.106.i.i526.i.i, 11
  %.109.i.i527.i.i = xor i64 %274, %275
  %.110.i.i528.i.i = uitofp nneg i64 %.109.i.i527.i.i to double
  %.111.i.i529.i.i = fmul double %.110.i.i528.i.i, 0x3CA0000000000000
  %sunkaddr1322 = getelementptr i8, ptr %arg.starts, i64 16
  %.168.i531.i.i = load i64, ptr %sunkaddr1322, align 8, !noalias !130
  %.169.i532.i.i = sitofp i64 %.168.i531.i.i to double
  %.170.i533.i.i = fmul double %.111.i.i529.i.i, %.169.i532.i.i
  %sunkaddr1323 = getelementptr i8, ptr %arg.starts, i64 8
  %.200.i535.i.i = load i64, ptr %sunkaddr1323, align 8, !noalias !130
  %.201.i536.i.i = sitofp i64 %.200.i535.i.i to double
  %.202.i537.i.i = fcmp uge double %.170.i533.i.i, %.201.i536.i.i
  %"$phi58.0.2.0.i538.i.i" = zext i1 %.202.i537.i.i to i64
  %.242.i539.i.i = getelementptr i64, ptr %arg.starts, i64 %"$phi58.0.2.0.i538.i.i"
  %.243.i540.i.i = load i64, ptr %.242.i539.i.i, align 8, !noalias !130
  %.244.i541.i.i = select i1 %.202.i537.i.i, i64 2, i64 1
  %.273.i542.i.i = getelementptr i64, ptr %arg.starts, i64 %.244.i541.i.i
  %.274.i543.i.i = load i64, ptr %.273.i542.i.i, align 8, !noalias !130
  %.307.i544.i.i = sub nsw i64 %.274.i543.i.i, %.243.i540.i.i
  %.42.i57.i545.i.i = add i64 %.41.i.i519.i.i, %const1225
  %.101.i58.i546.i.i = lshr i64 %.42.i57.i545.i.i, 30
  %.102.i59.i547.i.i = xor i64 %.101.i58.i546.i.i, %.42.i57.i545.i.i
  %.103.i60.i548.i.i = mul i64 %.102.i59.i547.i.i, %const1242
  %.104.i61.i549.i.i = lshr i64 %.103.i60.i548.i.i, 27
  %.105.i62.i550.i.i = xor i64 %.104.i61.i549.i.i, %.103.i60.i548.i.i
  %.106.i63.i551.i.i = mul i64 %.105.i62.i550.i.i, %const1237
  %276 = lshr i64 %.106.i63.i551.i.i, 42
  %277 = lshr i64 %.106.i63.i551.i.i, 11
  %.109.i64.i552.i.i = xor i64 %276, %277
  %.110.i65.i553.i.i = uitofp nneg i64 %.109.i64.i552.i.i to double
  %.111.i66.i554.i.i = fmul double %.110.i65.i553.i.i, 0x3CA0000000000000
  %.356.i556.i.i = fmul double %.111.i66.i554.i.i, %.1791.i.i
  %.5.i93.i557.i.i = fptosi double %.356.i556.i.i to i64
  %.42.i68.i558.i.i = add i64 %.41.i.i519.i.i, %const1244
  %.101.i69.i559.i.i = lshr i64 %.42.i68.i558.i.i, 30
  %.102.i70.i560.i.i = xor i64 %.101.i69.i559.i.i, %.42.i68.i558.i.i
  %.103.i71.i561.i.i = mul i64 %.102.i70.i560.i.i, %const1242
  %.104.i72.i562.i.i = lshr i64 %.103.i71.i561.i.i, 27
  %.105.i73.i563.i.i = xor i64 %.104.i72.i562.i.i, %.103.i71.i561.i.i
  %.106.i74.i564.i.i = mul i64 %.105.i73.i563.i.i, %const1237
  %278 = lshr i64 %.106.i74.i564.i.i, 42
  %279 = lshr i64 %.106.i74.i564.i.i, 11
  %.109.i75.i565.i.i = xor i64 %278, %279
  %.110.i76.i566.i.i = uitofp nneg i64 %.109.i75.i565.i.i to double
  %.111.i77.i567.i.i = fmul double %.110.i76.i566.i.i, 0x3CA0000000000000
  %.413.i568.i.i = sitofp i64 %.307.i544.i.i to double
  %.414.i569.i.i = fmul double %.111.i77.i567.i.i, %.413.i568.i.i
  %.5.i94.i570.i.i = fptosi double %.414.i569.i.i to i64
  %.440.i571.i.i = add nsw i64 %.243.i540.i.i, %.5.i94.i570.i.i
  %.645.i572.i.i = icmp slt i64 %.440.i571.i.i, 0
  %.646.i573.i.i = select i1 %.645.i572.i.i, i64 %.208, i64 0
  %.647.i574.i.i = add i64 %.646.i573.i.i, %.440.i571.i.i
  %.648.i575.i.i = icmp slt i64 %.5.i93.i557.i.i, 0
  %.649.i576.i.i = select i1 %.648.i575.i.i, i64 %.179, i64 0
  %.650.i577.i.i = add i64 %.649.i576.i.i, %.5.i93.i557.i.i
  %.667.i578.i.i = mul i64 %.647.i574.i.i, %.179
  %280 = getelementptr i64, ptr %.338.i.i.i5, i64 %.667.i578.i.i
  %.671.i579.i.i = getelementptr i64, ptr %280, i64 %.650.i577.i.i
  %invariant.gep.i580.i.i = getelementptr i64, ptr %.338.i.i.i5, i64 %.650.i577.i.i
  %.42.i79.i581.i.i = add i64 %.41.i.i519.i.i, %const1228
  store i64 %.42.i79.i581.i.i, ptr %arg.state, align 8, !noalias !131
  %.101.i80.i582.i.i = lshr i64 %.42.i79.i581.i.i, 30
  %.102.i81.i583.i.i = xor i64 %.101.i80.i582.i.i, %.42.i79.i581.i.i
  %.103.i82.i584.i.i = mul i64 %.102.i81.i583.i.i, %const1242
  %.104.i83.i585.i.i = lshr i64 %.103.i82.i584.i.i, 27
  %.105.i84.i586.i.i = xor i64 %.104.i83.i585.i.i, %.103.i82.i584.i.i
  %.106.i85.i587.i.i = mul i64 %.105.i84.i586.i.i, %const1237
  %281 = lshr i64 %.106.i85.i587.i.i, 42
  %282 = lshr i64 %.106.i85.i587.i.i, 11
  %.109.i86.i588.i.i = xor i64 %281, %282
  %.110.i87.i589.i.i = uitofp nneg i64 %.109.i86.i588.i.i to double
  %.111.i88.i590.i.i = fmul double %.110.i87.i589.i.i, 0x3CA0000000000000
  %.591.i591.i.i = fmul double %.111.i88.i590.i.i, %.413.i568.i.i
  %.5.i95.i592.i.i = fptosi double %.591.i591.i.i to i64
  %.617.i593.i.i = add nsw i64 %.243.i540.i.i, %.5.i95.i592.i.i
  %.672.i594.i.i = load i64, ptr %.671.i579.i.i, align 8, !noalias !130
  %.697.i595.i.i = icmp slt i64 %.617.i593.i.i, 0
  %.698.i596.i.i = select i1 %.697.i595.i.i, i64 %.208, i64 0
  %.699.i597.i.i = add i64 %.698.i596.i.i, %.617.i593.i.i
  %.719.i598.i.i = mul i64 %.699.i597.i.i, %.179
  %gep.i599.i.i = getelementptr i64, ptr %invariant.gep.i580.i.i, i64 %.719.i598.i.i
  %.724.i600.i.i = load i64, ptr %gep.i599.i.i, align 8, !noalias !130
  %.725.not.i601.i.i = icmp eq i64 %.672.i594.i.i, %.724.i600.i.i
  br i1 %.725.not.i601.i.i, label %B248.endif.endif.1.i637.i.i, label %B344.endif.i602.i.i

B248.endif.endif.1.i637.i.i:                      ; preds = %B1148.i.i
  %.42.i2.i638.i.i = add i64 %.41.i.i519.i.i, %const
  store i64 %.42.i2.i638.i.i, ptr %arg.state, align 8, !noalias !134
  %.101.i3.i639.i.i = lshr i64 %.42.i2.i638.i.i, 30
  %.102.i4.i640.i.i = xor i64 %.101.i3.i639.i.i, %.42.i2.i638.i.i
  %.103.i5.i641.i.i = mul i64 %.102.i4.i640.i.i, %const1242
  %.104.i6.i642.i.i = lshr i64 %.103.i5.i641.i.i, 27
  %.105.i7.i643.i.i = xor i64 %.104.i6.i642.i.i, %.103.i5.i641.i.i
  %.106.i8.i644.i.i = mul i64 %.105.i7.i643.i.i, %const1237
  %283 = lshr i64 %.106.i8.i644.i.i, 42
  %284 = lshr i64 %.106.i8.i644.i.i, 11
  %.109.i9.i645.i.i = xor i64 %283, %284
  %.110.i10.i646.i.i = uitofp nneg i64 %.109.i9.i645.i.i to double
  %.111.i11.i647.i.i = fmul double %.110.i10.i646.i.i, 0x3CA0000000000000
  %.591.1.i648.i.i = fmul double %.111.i11.i647.i.i, %.413.i568.i.i
  %.5.i.i649.i.i = fptosi double %.591.1.i648.i.i to i64
  %.617.1.i650.i.i = add nsw i64 %.243.i540.i.i, %.5.i.i649.i.i
  %sunkaddr.i651.i.i = shl i64 %.650.i577.i.i, 3
  %sunkaddr102.i652.i.i = getelementptr inbounds i8, ptr %280, i64 %sunkaddr.i651.i.i
  %.672.1.i653.i.i = load i64, ptr %sunkaddr102.i652.i.i, align 8, !noalias !130
  %.697.1.i654.i.i = icmp slt i64 %.617.1.i650.i.i, 0
  %.698.1.i655.i.i = select i1 %.697.1.i654.i.i, i64 %.208, i64 0
  %.699.1.i656.i.i = add i64 %.698.1.i655.i.i, %.617.1.i650.i.i
  %.719.1.i657.i.i = mul i64 %.699.1.i656.i.i, %.179
  %gep.1.i658.i.i = getelementptr i64, ptr %invariant.gep.i580.i.i, i64 %.719.1.i657.i.i
  %.724.1.i659.i.i = load i64, ptr %gep.1.i658.i.i, align 8, !noalias !130
  %.725.not.1.i660.i.i = icmp eq i64 %.672.1.i653.i.i, %.724.1.i659.i.i
  br i1 %.725.not.1.i660.i.i, label %B248.endif.endif.2.i661.i.i, label %B344.endif.i602.i.i

B248.endif.endif.2.i661.i.i:                      ; preds = %B248.endif.endif.1.i637.i.i
  %.42.i13.i662.i.i = add i64 %.41.i.i519.i.i, %const1241
  store i64 %.42.i13.i662.i.i, ptr %arg.state, align 8, !noalias !137
  %.101.i14.i663.i.i = lshr i64 %.42.i13.i662.i.i, 30
  %.102.i15.i664.i.i = xor i64 %.101.i14.i663.i.i, %.42.i13.i662.i.i
  %.103.i16.i665.i.i = mul i64 %.102.i15.i664.i.i, %const1242
  %.104.i17.i666.i.i = lshr i64 %.103.i16.i665.i.i, 27
  %.105.i18.i667.i.i = xor i64 %.104.i17.i666.i.i, %.103.i16.i665.i.i
  %.106.i19.i668.i.i = mul i64 %.105.i18.i667.i.i, %const1237
  %285 = lshr i64 %.106.i19.i668.i.i, 42
  %286 = lshr i64 %.106.i19.i668.i.i, 11
  %.109.i20.i669.i.i = xor i64 %285, %286
  %.110.i21.i670.i.i = uitofp nneg i64 %.109.i20.i669.i.i to double
  %.111.i22.i671.i.i = fmul double %.110.i21.i670.i.i, 0x3CA0000000000000
  %.591.2.i672.i.i = fmul double %.111.i22.i671.i.i, %.413.i568.i.i
  %.5.i89.i673.i.i = fptosi double %.591.2.i672.i.i to i64
  %.617.2.i674.i.i = add nsw i64 %.243.i540.i.i, %.5.i89.i673.i.i
  %sunkaddr1324 = mul i64 %.650.i577.i.i, 8
  %sunkaddr1325 = getelementptr i8, ptr %280, i64 %sunkaddr1324
  %.672.2.i677.i.i = load i64, ptr %sunkaddr1325, align 8, !noalias !130
  %.697.2.i678.i.i = icmp slt i64 %.617.2.i674.i.i, 0
  %.698.2.i679.i.i = select i1 %.697.2.i678.i.i, i64 %.208, i64 0
  %.699.2.i680.i.i = add i64 %.698.2.i679.i.i, %.617.2.i674.i.i
  %.719.2.i681.i.i = mul i64 %.699.2.i680.i.i, %.179
  %gep.2.i682.i.i = getelementptr i64, ptr %invariant.gep.i580.i.i, i64 %.719.2.i681.i.i
  %.724.2.i683.i.i = load i64, ptr %gep.2.i682.i.i, align 8, !noalias !130
  %.725.not.2.i684.i.i = icmp eq i64 %.672.2.i677.i.i, %.724.2.i683.i.i
  br i1 %.725.not.2.i684.i.i, label %B248.endif.endif.3.i685.i.i, label %B344.endif.i602.i.i

B248.endif.endif.3.i685.i.i:                      ; preds = %B248.endif.endif.2.i661.i.i
  %.42.i24.i686.i.i = add i64 %.41.i.i519.i.i, %const1227
  store i64 %.42.i24.i686.i.i, ptr %arg.state, align 8, !noalias !140
  %.101.i25.i687.i.i = lshr i64 %.42.i24.i686.i.i, 30
  %.102.i26.i688.i.i = xor i64 %.101.i25.i687.i.i, %.42.i24.i686.i.i
  %.103.i27.i689.i.i = mul i64 %.102.i26.i688.i.i, %const1242
  %.104.i28.i690.i.i = lshr i64 %.103.i27.i689.i.i, 27
  %.105.i29.i691.i.i = xor i64 %.104.i28.i690.i.i, %.103.i27.i689.i.i
  %.106.i30.i692.i.i = mul i64 %.105.i29.i691.i.i, %const1237
  %287 = lshr i64 %.106.i30.i692.i.i, 42
  %288 = lshr i64 %.106.i30.i692.i.i, 11
  %.109.i31.i693.i.i = xor i64 %287, %288
  %.110.i32.i694.i.i = uitofp nneg i64 %.109.i31.i693.i.i to double
  %.111.i33.i695.i.i = fmul double %.110.i32.i694.i.i, 0x3CA0000000000000
  %.591.3.i696.i.i = fmul double %.111.i33.i695.i.i, %.413.i568.i.i
  %.5.i90.i697.i.i = fptosi double %.591.3.i696.i.i to i64
  %.617.3.i698.i.i = add nsw i64 %.243.i540.i.i, %.5.i90.i697.i.i
  %sunkaddr1326 = mul i64 %.650.i577.i.i, 8
  %sunkaddr1327 = getelementptr i8, ptr %280, i64 %sunkaddr1326
  %.672.3.i701.i.i = load i64, ptr %sunkaddr1327, align 8, !noalias !130
  %.697.3.i702.i.i = icmp slt i64 %.617.3.i698.i.i, 0
  %.698.3.i703.i.i = select i1 %.697.3.i702.i.i, i64 %.208, i64 0
  %.699.3.i704.i.i = add i64 %.698.3.i703.i.i, %.617.3.i698.i.i
  %.719.3.i705.i.i = mul i64 %.699.3.i704.i.i, %.179
  %gep.3.i706.i.i = getelementptr i64, ptr %invariant.gep.i580.i.i, i64 %.719.3.i705.i.i
  %.724.3.i707.i.i = load i64, ptr %gep.3.i706.i.i, align 8, !noalias !130
  %.725.not.3.i708.i.i = icmp eq i64 %.672.3.i701.i.i, %.724.3.i707.i.i
  br i1 %.725.not.3.i708.i.i, label %B248.endif.endif.4.i709.i.i, label %B344.endif.i602.i.i

B248.endif.endif.4.i709.i.i:                      ; preds = %B248.endif.endif.3.i685.i.i
  %.42.i35.i710.i.i = add i64 %.41.i.i519.i.i, %const1246
  store i64 %.42.i35.i710.i.i, ptr %arg.state, align 8, !noalias !143
  %.101.i36.i711.i.i = lshr i64 %.42.i35.i710.i.i, 30
  %.102.i37.i712.i.i = xor i64 %.101.i36.i711.i.i, %.42.i35.i710.i.i
  %.103.i38.i713.i.i = mul i64 %.102.i37.i712.i.i, %const1242
  %.104.i39.i714.i.i = lshr i64 %.103.i38.i713.i.i, 27
  %.105.i40.i715.i.i = xor i64 %.104.i39.i714.i.i, %.103.i38.i713.i.i
  %.106.i41.i716.i.i = mul i64 %.105.i40.i715.i.i, %const1237
  %289 = lshr i64 %.106.i41.i716.i.i, 42
  %290 = lshr i64 %.106.i41.i716.i.i, 11
  %.109.i42.i717.i.i = xor i64 %289, %290
  %.110.i43.i718.i.i = uitofp nneg i64 %.109.i42.i717.i.i to double
  %.111.i44.i719.i.i = fmul double %.110.i43.i718.i.i, 0x3CA0000000000000
  %.591.4.i720.i.i = fmul double %.111.i44.i719.i.i, %.413.i568.i.i
  %.5.i91.i721.i.i = fptosi double %.591.4.i720.i.i to i64
  %.617.4.i722.i.i = add nsw i64 %.243.i540.i.i, %.5.i91.i721.i.i
  %sunkaddr1328 = mul i64 %.650.i577.i.i, 8
  %sunkaddr1329 = getelementptr i8, ptr %280, i64 %sunkaddr1328
  %.672.4.i725.i.i = load i64, ptr %sunkaddr1329, align 8, !noalias !130
  %.697.4.i726.i.i = icmp slt i64 %.617.4.i722.i.i, 0
  %.698.4.i727.i.i = select i1 %.697.4.i726.i.i, i64 %.208, i64 0
  %.699.4.i728.i.i = add i64 %.698.4.i727.i.i, %.617.4.i722.i.i
  %.719.4.i729.i.i = mul i64 %.699.4.i728.i.i, %.179
  %gep.4.i730.i.i = getelementptr i64, ptr %invariant.gep.i580.i.i, i64 %.719.4.i729.i.i
  %.724.4.i731.i.i = load i64, ptr %gep.4.i730.i.i, align 8, !noalias !130
  %.725.not.4.i732.i.i = icmp eq i64 %.672.4.i725.i.i, %.724.4.i731.i.i
  br i1 %.725.not.4.i732.i.i, label %B248.endif.endif.5.i733.i.i, label %B344.endif.i602.i.i

B248.endif.endif.5.i733.i.i:                      ; preds = %B248.endif.endif.4.i709.i.i
  %.42.i46.i734.i.i = add i64 %.41.i.i519.i.i, %const1236
  store i64 %.42.i46.i734.i.i, ptr %arg.state, align 8, !noalias !146
  %.101.i47.i735.i.i = lshr i64 %.42.i46.i734.i.i, 30
  %.102.i48.i736.i.i = xor i64 %.101.i47.i735.i.i, %.42.i46.i734.i.i
  %.103.i49.i737.i.i = mul i64 %.102.i48.i736.i.i, %const1242
  %.104.i50.i738.i.i = lshr i64 %.103.i49.i737.i.i, 27
  %.105.i51.i739.i.i = xor i64 %.104.i50.i738.i.i, %.103.i49.i737.i.i
  %.106.i52.i740.i.i = mul i64 %.105.i51.i739.i.i, %const1237
  %291 = lshr i64 %.106.i52.i740.i.i, 42
  %292 = lshr i64 %.106.i52.i740.i.i, 11
  %.109.i53.i741.i.i = xor i64 %291, %292
  %.110.i54.i742.i.i = uitofp nneg i64 %.109.i53.i741.i.i to double
  %.111.i55.i743.i.i = fmul double %.110.i54.i742.i.i, 0x3CA0000000000000
  %.591.5.i744.i.i = fmul double %.111.i55.i743.i.i, %.413.i568.i.i
  %.5.i92.i745.i.i = fptosi double %.591.5.i744.i.i to i64
  %.617.5.i746.i.i = add nsw i64 %.243.i540.i.i, %.5.i92.i745.i.i
  %sunkaddr1330 = mul i64 %.650.i577.i.i, 8
  %sunkaddr1331 = getelementptr i8, ptr %280, i64 %sunkaddr1330
  %.672.5.i749.i.i = load i64, ptr %sunkaddr1331, align 8, !noalias !130
  %.697.5.i750.i.i = icmp slt i64 %.617.5.i746.i.i, 0
  %.698.5.i751.i.i = select i1 %.697.5.i750.i.i, i64 %.208, i64 0
  %.699.5.i752.i.i = add i64 %.698.5.i751.i.i, %.617.5.i746.i.i
  %.719.5.i753.i.i = mul i64 %.699.5.i752.i.i, %.179
  %gep.5.i754.i.i = getelementptr i64, ptr %invariant.gep.i580.i.i, i64 %.719.5.i753.i.i
  %.724.5.i755.i.i = load i64, ptr %gep.5.i754.i.i, align 8, !noalias !130
  %.725.not.5.i756.i.i = icmp eq i64 %.672.5.i749.i.i, %.724.5.i755.i.i
  br i1 %.725.not.5.i756.i.i, label %B2559.i.i, label %B344.endif.i602.i.i

B370.i609.1.i.i:                                  ; preds = %B344.endif.i602.i.i
  %sunkaddr1332 = getelementptr i8, ptr %arg.who, i64 8
  %.913.i612.1.i.i = load i64, ptr %sunkaddr1332, align 8, !noalias !130
  %.915.i613.1.i.i = icmp eq i64 %.913.i612.1.i.i, %.440.i571.i.i
  %.952.i614.1.i.i = icmp eq i64 %.913.i612.1.i.i, %.617.lcssa.i603.i.i
  %or.cond.i615.1.i.i = or i1 %.915.i613.1.i.i, %.952.i614.1.i.i
  br i1 %or.cond.i615.1.i.i, label %B2559.i.i, label %B366.i606.2.i.i

B366.i606.2.i.i:                                  ; preds = %B370.i609.1.i.i
  %293 = fcmp ogt double %.111.i196.i.i, 3.000000e-01
  br i1 %293, label %B370.i609.2.i.i, label %B1174.i.i

B370.i609.2.i.i:                                  ; preds = %B366.i606.2.i.i
  %sunkaddr1333 = getelementptr i8, ptr %arg.who, i64 16
  %.913.i612.2.i.i = load i64, ptr %sunkaddr1333, align 8, !noalias !130
  %.915.i613.2.i.i = icmp eq i64 %.913.i612.2.i.i, %.440.i571.i.i
  %.952.i614.2.i.i = icmp eq i64 %.913.i612.2.i.i, %.617.lcssa.i603.i.i
  %or.cond.i615.2.i.i = or i1 %.915.i613.2.i.i, %.952.i614.2.i.i
  br i1 %or.cond.i615.2.i.i, label %B2559.i.i, label %B370.i609.3.i.i

B370.i609.3.i.i:                                  ; preds = %B370.i609.2.i.i
  %sunkaddr1334 = getelementptr i8, ptr %arg.who, i64 24
  %.913.i612.3.i.i = load i64, ptr %sunkaddr1334, align 8, !noalias !130
  %.915.i613.3.i.i = icmp eq i64 %.913.i612.3.i.i, %.440.i571.i.i
  %.952.i614.3.i.i = icmp eq i64 %.913.i612.3.i.i, %.617.lcssa.i603.i.i
  %or.cond.i615.3.i.i = or i1 %.915.i613.3.i.i, %.952.i614.3.i.i
  br i1 %or.cond.i615.3.i.i, label %B2559.i.i, label %B1174.i.i

B344.endif.i602.i.i:                              ; preds = %B248.endif.endif.5.i733.i.i, %B248.endif.endif.4.i709.i.i, %B248.endif.endif.3.i685.i.i, %B248.endif.endif.2.i661.i.i, %B248.endif.endif.1.i637.i.i, %B1148.i.i
  %.617.lcssa.i603.i.i = phi i64 [ %.617.i593.i.i, %B1148.i.i ], [ %.617.1.i650.i.i, %B248.endif.endif.1.i637.i.i ], [ %.617.2.i674.i.i, %B248.endif.endif.2.i661.i.i ], [ %.617.3.i698.i.i, %B248.endif.endif.3.i685.i.i ], [ %.617.4.i722.i.i, %B248.endif.endif.4.i709.i.i ], [ %.617.5.i746.i.i, %B248.endif.endif.5.i733.i.i ]
  %.724.lcssa.i604.i.i = phi i64 [ %.724.i600.i.i, %B1148.i.i ], [ %.724.1.i659.i.i, %B248.endif.endif.1.i637.i.i ], [ %.724.2.i683.i.i, %B248.endif.endif.2.i661.i.i ], [ %.724.3.i707.i.i, %B248.endif.endif.3.i685.i.i ], [ %.724.4.i731.i.i, %B248.endif.endif.4.i709.i.i ], [ %.724.5.i755.i.i, %B248.endif.endif.5.i733.i.i ]
  %.913.i612.i.i = load i64, ptr %arg.who, align 8, !noalias !130
  %.915.i613.i.i = icmp eq i64 %.913.i612.i.i, %.440.i571.i.i
  %.952.i614.i.i = icmp eq i64 %.913.i612.i.i, %.617.lcssa.i603.i.i
  %or.cond.i615.i.i = or i1 %.915.i613.i.i, %.952.i614.i.i
  br i1 %or.cond.i615.i.i, label %B2559.i.i, label %B370.i609.1.i.i

B1174.i.i:                                        ; preds = %B370.i609.3.i.i, %B366.i606.2.i.i
  %294 = getelementptr i64, ptr %arg.who, i64 %n.4.38066.i.i
  store i64 %.440.i571.i.i, ptr %294, align 8, !noalias !130
  %295 = getelementptr i64, ptr %arg.factors, i64 %n.4.38066.i.i
  store i64 %.5.i93.i557.i.i, ptr %295, align 8, !noalias !130
  %296 = getelementptr i64, ptr %arg.to, i64 %n.4.38066.i.i
  store i64 %.724.lcssa.i604.i.i, ptr %296, align 8, !noalias !130
  %sunkaddr111.i625.i.i = shl i64 %.650.i577.i.i, 3
  %sunkaddr112.i626.i.i = getelementptr i8, ptr %280, i64 %sunkaddr111.i625.i.i
  %.1180.i627.i.i = load i64, ptr %sunkaddr112.i626.i.i, align 8, !noalias !130
  %.1186.i628.i.i = or disjoint i64 %n.4.38066.i.i, 1
  %297 = getelementptr i64, ptr %arg.who, i64 %.1186.i628.i.i
  store i64 %.617.lcssa.i603.i.i, ptr %297, align 8, !noalias !130
  %298 = getelementptr i64, ptr %arg.factors, i64 %.1186.i628.i.i
  store i64 %.5.i93.i557.i.i, ptr %298, align 8, !noalias !130
  %299 = getelementptr i64, ptr %arg.to, i64 %.1186.i628.i.i
  store i64 %.1180.i627.i.i, ptr %299, align 8, !noalias !130
  %.1291.i636.i.i = add nuw nsw i64 %n.4.38066.i.i, 2
  br label %B30.i.i.i

B30.i.i.i:                                        ; preds = %B1174.i.i, %B1122.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i
  %"$phi764.1.2.180628086.not1781.i.i" = phi i1 [ false, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ true, %B1174.i.i ], [ true, %B1122.i.i ]
  %n.5.280881779.i.i = phi i64 [ %n.3.1.3.sink.i.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %.1291.i636.i.i, %B1174.i.i ], [ %n.4.38066.i.i, %B1122.i.i ]
  %.256.i.i.i = load i64, ptr %arg.who, align 8, !noalias !149
  %.287.i.i.i = load i64, ptr %arg.factors, align 8, !noalias !149
  %.301.i.i.i = icmp slt i64 %.256.i.i.i, 0
  %.302.i.i.i = select i1 %.301.i.i.i, i64 %.208, i64 0
  %300 = getelementptr i64, ptr %.410.i.i.i, i64 %.256.i.i.i
  %.316.i.i.i = getelementptr i64, ptr %300, i64 %.302.i.i.i
  %.317.i.i.i = load i64, ptr %.316.i.i.i, align 8, !noalias !149
  store i64 %.317.i.i.i, ptr %arg.cells, align 8, !noalias !149
  store i64 -1, ptr %arg.signs, align 8, !noalias !149
  %.412.i.i.i = load i64, ptr %arg.to, align 8, !noalias !149
  %.437.i.i.i = add i64 %.302.i.i.i, %.256.i.i.i
  %.438.i.i.i = icmp slt i64 %.287.i.i.i, 0
  %.439.i761.i.i = select i1 %.438.i.i.i, i64 %.179, i64 0
  %.457.i.i.i = mul i64 %.437.i.i.i, %.179
  %301 = getelementptr i64, ptr %.338.i.i.i5, i64 %.457.i.i.i
  %302 = getelementptr i64, ptr %301, i64 %.287.i.i.i
  %.461.i.i.i = getelementptr i64, ptr %302, i64 %.439.i761.i.i
  %.462.i.i.i = load i64, ptr %.461.i.i.i, align 8, !noalias !149
  %.463.i762.i.i = sub nsw i64 %.412.i.i.i, %.462.i.i.i
  %303 = getelementptr i64, ptr %arg.strides, i64 %.287.i.i.i
  %.492.i.i.i = getelementptr i64, ptr %303, i64 %.439.i761.i.i
  %.493.i764.i.i = load i64, ptr %.492.i.i.i, align 8, !noalias !149
  %.494.i.i.i = mul nsw i64 %.463.i762.i.i, %.493.i764.i.i
  %.495.i765.i.i = add nsw i64 %.494.i.i.i, %.317.i.i.i
  %sunkaddr1335 = getelementptr i8, ptr %arg.cells, i64 8
  store i64 %.495.i765.i.i, ptr %sunkaddr1335, align 8, !noalias !149
  %sunkaddr1336 = getelementptr i8, ptr %arg.signs, i64 8
  store i64 1, ptr %sunkaddr1336, align 8, !noalias !149
  %exitcond.not.i767.i.i = icmp eq i64 %n.5.280881779.i.i, 1
  br i1 %exitcond.not.i767.i.i, label %B1192.endif.i.i, label %B30.i.1.i.i

B30.i.1.i.i:                                      ; preds = %B30.i.i.i
  %sunkaddr1337 = getelementptr i8, ptr %arg.who, i64 8
  %.256.i.1.i.i = load i64, ptr %sunkaddr1337, align 8, !noalias !149
  %sunkaddr1338 = getelementptr i8, ptr %arg.factors, i64 8
  %.287.i.1.i.i = load i64, ptr %sunkaddr1338, align 8, !noalias !149
  %.301.i.1.i.i = icmp slt i64 %.256.i.1.i.i, 0
  %.302.i.1.i.i = select i1 %.301.i.1.i.i, i64 %.208, i64 0
  %304 = getelementptr i64, ptr %.410.i.i.i, i64 %.256.i.1.i.i
  %.316.i.1.i.i = getelementptr i64, ptr %304, i64 %.302.i.1.i.i
  %.317.i.1.i.i = load i64, ptr %.316.i.1.i.i, align 8, !noalias !149
  %sunkaddr1339 = getelementptr i8, ptr %arg.cells, i64 16
  store i64 %.317.i.1.i.i, ptr %sunkaddr1339, align 8, !noalias !149
  %sunkaddr1340 = getelementptr i8, ptr %arg.signs, i64 16
  store i64 -1, ptr %sunkaddr1340, align 8, !noalias !149
  %sunkaddr1341 = getelementptr i8, ptr %arg.to, i64 8
  %.412.i.1.i.i = load i64, ptr %sunkaddr1341, align 8, !noalias !149
  %.437.i.1.i.i = add i64 %.302.i.1.i.i, %.256.i.1.i.i
  %.438.i.1.i.i = icmp slt i64 %.287.i.1.i.i, 0
  %.439.i761.1.i.i = select i1 %.438.i.1.i.i, i64 %.179, i64 0
  %.457.i.1.i.i = mul i64 %.437.i.1.i.i, %.179
  %305 = getelementptr i64, ptr %.338.i.i.i5, i64 %.457.i.1.i.i
  %306 = getelementptr i64, ptr %305, i64 %.287.i.1.i.i
  %.461.i.1.i.i = getelementptr i64, ptr %306, i64 %.439.i761.1.i.i
  %.462.i.1.i.i = load i64, ptr %.461.i.1.i.i, align 8, !noalias !149
  %.463.i762.1.i.i = sub nsw i64 %.412.i.1.i.i, %.462.i.1.i.i
  %307 = getelementptr i64, ptr %arg.strides, i64 %.287.i.1.i.i
  %.492.i.1.i.i = getelementptr i64, ptr %307, i64 %.439.i761.1.i.i
  %.493.i764.1.i.i = load i64, ptr %.492.i.1.i.i, align 8, !noalias !149
  %.494.i.1.i.i = mul nsw i64 %.463.i762.1.i.i, %.493.i764.1.i.i
  %.495.i765.1.i.i = add nsw i64 %.494.i.1.i.i, %.317.i.1.i.i
  %sunkaddr1342 = getelementptr i8, ptr %arg.cells, i64 24
  store i64 %.495.i765.1.i.i, ptr %sunkaddr1342, align 8, !noalias !149
  %sunkaddr1343 = getelementptr i8, ptr %arg.signs, i64 24
  store i64 1, ptr %sunkaddr1343, align 8, !noalias !149
  %exitcond.not.i767.1.i.i = icmp eq i64 %n.5.280881779.i.i, 2
  br i1 %exitcond.not.i767.1.i.i, label %B1192.endif.i.i, label %B30.i.2.i.i

B30.i.2.i.i:                                      ; preds = %B30.i.1.i.i
  %sunkaddr1344 = getelementptr i8, ptr %arg.who, i64 16
  %.256.i.2.i.i = load i64, ptr %sunkaddr1344, align 8, !noalias !149
  %sunkaddr1345 = getelementptr i8, ptr %arg.factors, i64 16
  %.287.i.2.i.i = load i64, ptr %sunkaddr1345, align 8, !noalias !149
  %.301.i.2.i.i = icmp slt i64 %.256.i.2.i.i, 0
  %.302.i.2.i.i = select i1 %.301.i.2.i.i, i64 %.208, i64 0
  %308 = getelementptr i64, ptr %.410.i.i.i, i64 %.256.i.2.i.i
  %.316.i.2.i.i = getelementptr i64, ptr %308, i64 %.302.i.2.i.i
  %.317.i.2.i.i = load i64, ptr %.316.i.2.i.i, align 8, !noalias !149
  %sunkaddr1346 = getelementptr i8, ptr %arg.cells, i64 32
  store i64 %.317.i.2.i.i, ptr %sunkaddr1346, align 8, !noalias !149
  %sunkaddr1347 = getelementptr i8, ptr %arg.signs, i64 32
  store i64 -1, ptr %sunkaddr1347, align 8, !noalias !149
  %sunkaddr1348 = getelementptr i8, ptr %arg.to, i64 16
  %.412.i.2.i.i = load i64, ptr %sunkaddr1348, align 8, !noalias !149
  %.437.i.2.i.i = add i64 %.302.i.2.i.i, %.256.i.2.i.i
  %.438.i.2.i.i = icmp slt i64 %.287.i.2.i.i, 0
  %.439.i761.2.i.i = select i1 %.438.i.2.i.i, i64 %.179, i64 0
  %.457.i.2.i.i = mul i64 %.437.i.2.i.i, %.179
  %309 = getelementptr i64, ptr %.338.i.i.i5, i64 %.457.i.2.i.i
  %310 = getelementptr i64, ptr %309, i64 %.287.i.2.i.i
  %.461.i.2.i.i = getelementptr i64, ptr %310, i64 %.439.i761.2.i.i
  %.462.i.2.i.i = load i64, ptr %.461.i.2.i.i, align 8, !noalias !149
  %.463.i762.2.i.i = sub nsw i64 %.412.i.2.i.i, %.462.i.2.i.i
  %311 = getelementptr i64, ptr %arg.strides, i64 %.287.i.2.i.i
  %.492.i.2.i.i = getelementptr i64, ptr %311, i64 %.439.i761.2.i.i
  %.493.i764.2.i.i = load i64, ptr %.492.i.2.i.i, align 8, !noalias !149
  %.494.i.2.i.i = mul nsw i64 %.463.i762.2.i.i, %.493.i764.2.i.i
  %.495.i765.2.i.i = add nsw i64 %.494.i.2.i.i, %.317.i.2.i.i
  %sunkaddr1349 = getelementptr i8, ptr %arg.cells, i64 40
  store i64 %.495.i765.2.i.i, ptr %sunkaddr1349, align 8, !noalias !149
  %sunkaddr1350 = getelementptr i8, ptr %arg.signs, i64 40
  store i64 1, ptr %sunkaddr1350, align 8, !noalias !149
  %exitcond.not.i767.2.i.i = icmp eq i64 %n.5.280881779.i.i, 3
  br i1 %exitcond.not.i767.2.i.i, label %B1192.endif.i.i, label %B30.i.3.i.i

B30.i.3.i.i:                                      ; preds = %B30.i.2.i.i
  %sunkaddr1351 = getelementptr i8, ptr %arg.who, i64 24
  %.256.i.3.i.i = load i64, ptr %sunkaddr1351, align 8, !noalias !149
  %sunkaddr1352 = getelementptr i8, ptr %arg.factors, i64 24
  %.287.i.3.i.i = load i64, ptr %sunkaddr1352, align 8, !noalias !149
  %.301.i.3.i.i = icmp slt i64 %.256.i.3.i.i, 0
  %.302.i.3.i.i = select i1 %.301.i.3.i.i, i64 %.208, i64 0
  %312 = getelementptr i64, ptr %.410.i.i.i, i64 %.256.i.3.i.i
  %.316.i.3.i.i = getelementptr i64, ptr %312, i64 %.302.i.3.i.i
  %.317.i.3.i.i = load i64, ptr %.316.i.3.i.i, align 8, !noalias !149
  %sunkaddr1353 = getelementptr i8, ptr %arg.cells, i64 48
  store i64 %.317.i.3.i.i, ptr %sunkaddr1353, align 8, !noalias !149
  %sunkaddr1354 = getelementptr i8, ptr %arg.signs, i64 48
  store i64 -1, ptr %sunkaddr1354, align 8, !noalias !149
  %sunkaddr1355 = getelementptr i8, ptr %arg.to, i64 24
  %.412.i.3.i.i = load i64, ptr %sunkaddr1355, align 8, !noalias !149
  %.437.i.3.i.i = add i64 %.302.i.3.i.i, %.256.i.3.i.i
  %.438.i.3.i.i = icmp slt i64 %.287.i.3.i.i, 0
  %.439.i761.3.i.i = select i1 %.438.i.3.i.i, i64 %.179, i64 0
  %.457.i.3.i.i = mul i64 %.437.i.3.i.i, %.179
  %313 = getelementptr i64, ptr %.338.i.i.i5, i64 %.457.i.3.i.i
  %314 = getelementptr i64, ptr %313, i64 %.287.i.3.i.i
  %.461.i.3.i.i = getelementptr i64, ptr %314, i64 %.439.i761.3.i.i
  %.462.i.3.i.i = load i64, ptr %.461.i.3.i.i, align 8, !noalias !149
  %.463.i762.3.i.i = sub nsw i64 %.412.i.3.i.i, %.462.i.3.i.i
  %315 = getelementptr i64, ptr %arg.strides, i64 %.287.i.3.i.i
  %.492.i.3.i.i = getelementptr i64, ptr %315, i64 %.439.i761.3.i.i
  %.493.i764.3.i.i = load i64, ptr %.492.i.3.i.i, align 8, !noalias !149
  %.494.i.3.i.i = mul nsw i64 %.463.i762.3.i.i, %.493.i764.3.i.i
  %.495.i765.3.i.i = add nsw i64 %.494.i.3.i.i, %.317.i.3.i.i
  %sunkaddr1356 = getelementptr i8, ptr %arg.cells, i64 56
  store i64 %.495.i765.3.i.i, ptr %sunkaddr1356, align 8, !noalias !149
  %sunkaddr1357 = getelementptr i8, ptr %arg.signs, i64 56
  store i64 1, ptr %sunkaddr1357, align 8, !noalias !149
  %exitcond.not.i767.3.i.i = icmp eq i64 %n.5.280881779.i.i, 4
  br i1 %exitcond.not.i767.3.i.i, label %B1192.endif.i.i, label %B30.i.4.i.i

B30.i.4.i.i:                                      ; preds = %B30.i.3.i.i
  %sunkaddr1358 = getelementptr i8, ptr %arg.who, i64 32
  %.256.i.4.i.i = load i64, ptr %sunkaddr1358, align 8, !noalias !149
  %sunkaddr1359 = getelementptr i8, ptr %arg.factors, i64 32
  %.287.i.4.i.i = load i64, ptr %sunkaddr1359, align 8, !noalias !149
  %.301.i.4.i.i = icmp slt i64 %.256.i.4.i.i, 0
  %.302.i.4.i.i = select i1 %.301.i.4.i.i, i64 %.208, i64 0
  %316 = getelementptr i64, ptr %.410.i.i.i, i64 %.256.i.4.i.i
  %.316.i.4.i.i = getelementptr i64, ptr %316, i64 %.302.i.4.i.i
  %.317.i.4.i.i = load i64, ptr %.316.i.4.i.i, align 8, !noalias !149
  %sunkaddr1360 = getelementptr i8, ptr %arg.cells, i64 64
  store i64 %.317.i.4.i.i, ptr %sunkaddr1360, align 8, !noalias !149
  %sunkaddr1361 = getelementptr i8, ptr %arg.signs, i64 64
  store i64 -1, ptr %sunkaddr1361, align 8, !noalias !149
  %sunkaddr1362 = getelementptr i8, ptr %arg.to, i64 32
  %.412.i.4.i.i = load i64, ptr %sunkaddr1362, align 8, !noalias !149
  %.437.i.4.i.i = add i64 %.302.i.4.i.i, %.256.i.4.i.i
  %.438.i.4.i.i = icmp slt i64 %.287.i.4.i.i, 0
  %.439.i761.4.i.i = select i1 %.438.i.4.i.i, i64 %.179, i64 0
  %.457.i.4.i.i = mul i64 %.437.i.4.i.i, %.179
  %317 = getelementptr i64, ptr %.338.i.i.i5, i64 %.457.i.4.i.i
  %318 = getelementptr i64, ptr %317, i64 %.287.i.4.i.i
  %.461.i.4.i.i = getelementptr i64, ptr %318, i64 %.439.i761.4.i.i
  %.462.i.4.i.i = load i64, ptr %.461.i.4.i.i, align 8, !noalias !149
  %.463.i762.4.i.i = sub nsw i64 %.412.i.4.i.i, %.462.i.4.i.i
  %319 = getelementptr i64, ptr %arg.strides, i64 %.287.i.4.i.i
  %.492.i.4.i.i = getelementptr i64, ptr %319, i64 %.439.i761.4.i.i
  %.493.i764.4.i.i = load i64, ptr %.492.i.4.i.i, align 8, !noalias !149
  %.494.i.4.i.i = mul nsw i64 %.463.i762.4.i.i, %.493.i764.4.i.i
  %.495.i765.4.i.i = add nsw i64 %.494.i.4.i.i, %.317.i.4.i.i
  %sunkaddr1363 = getelementptr i8, ptr %arg.cells, i64 72
  store i64 %.495.i765.4.i.i, ptr %sunkaddr1363, align 8, !noalias !149
  %sunkaddr1364 = getelementptr i8, ptr %arg.signs, i64 72
  store i64 1, ptr %sunkaddr1364, align 8, !noalias !149
  %exitcond.not.i767.4.i.i = icmp eq i64 %n.5.280881779.i.i, 5
  br i1 %exitcond.not.i767.4.i.i, label %B1192.endif.i.i, label %B30.i.5.i.i

B30.i.5.i.i:                                      ; preds = %B30.i.4.i.i
  %sunkaddr1365 = getelementptr i8, ptr %arg.who, i64 40
  %.256.i.5.i.i = load i64, ptr %sunkaddr1365, align 8, !noalias !149
  %sunkaddr1366 = getelementptr i8, ptr %arg.factors, i64 40
  %.287.i.5.i.i = load i64, ptr %sunkaddr1366, align 8, !noalias !149
  %.301.i.5.i.i = icmp slt i64 %.256.i.5.i.i, 0
  %.302.i.5.i.i = select i1 %.301.i.5.i.i, i64 %.208, i64 0
  %320 = getelementptr i64, ptr %.410.i.i.i, i64 %.256.i.5.i.i
  %.316.i.5.i.i = getelementptr i64, ptr %320, i64 %.302.i.5.i.i
  %.317.i.5.i.i = load i64, ptr %.316.i.5.i.i, align 8, !noalias !149
  %sunkaddr1367 = getelementptr i8, ptr %arg.cells, i64 80
  store i64 %.317.i.5.i.i, ptr %sunkaddr1367, align 8, !noalias !149
  %sunkaddr1368 = getelementptr i8, ptr %arg.signs, i64 80
  store i64 -1, ptr %sunkaddr1368, align 8, !noalias !149
  %sunkaddr1369 = getelementptr i8, ptr %arg.to, i64 40
  %.412.i.5.i.i = load i64, ptr %sunkaddr1369, align 8, !noalias !149
  %.437.i.5.i.i = add i64 %.302.i.5.i.i, %.256.i.5.i.i
  %.438.i.5.i.i = icmp slt i64 %.287.i.5.i.i, 0
  %.439.i761.5.i.i = select i1 %.438.i.5.i.i, i64 %.179, i64 0
  %.457.i.5.i.i = mul i64 %.437.i.5.i.i, %.179
  %321 = getelementptr i64, ptr %.338.i.i.i5, i64 %.457.i.5.i.i
  %322 = getelementptr i64, ptr %321, i64 %.287.i.5.i.i
  %.461.i.5.i.i = getelementptr i64, ptr %322, i64 %.439.i761.5.i.i
  %.462.i.5.i.i = load i64, ptr %.461.i.5.i.i, align 8, !noalias !149
  %.463.i762.5.i.i = sub nsw i64 %.412.i.5.i.i, %.462.i.5.i.i
  %323 = getelementptr i64, ptr %arg.strides, i64 %.287.i.5.i.i
  %.492.i.5.i.i = getelementptr i64, ptr %323, i64 %.439.i761.5.i.i
  %.493.i764.5.i.i = load i64, ptr %.492.i.5.i.i, align 8, !noalias !149
  %.494.i.5.i.i = mul nsw i64 %.463.i762.5.i.i, %.493.i764.5.i.i
  %.495.i765.5.i.i = add nsw i64 %.494.i.5.i.i, %.317.i.5.i.i
  %sunkaddr1370 = getelementptr i8, ptr %arg.cells, i64 88
  store i64 %.495.i765.5.i.i, ptr %sunkaddr1370, align 8, !noalias !149
  %sunkaddr1371 = getelementptr i8, ptr %arg.signs, i64 88
  store i64 1, ptr %sunkaddr1371, align 8, !noalias !149
  br label %B1192.endif.i.i

B1286.i.i:                                        ; preds = %B1192.endif.i.i
  %324 = icmp sgt i64 %arg.design.5.1.fr.i.i.i, 0
  %sunkaddr1372 = getelementptr i8, ptr %arg.starts, i64 8
  %.2689.i.i = load i64, ptr %sunkaddr1372, align 8, !noalias !74
  br i1 %324, label %B134.us.i.i.i, label %B1318.endif.endif.i.i

B134.us.i.i.i:                                    ; preds = %B1286.i.i
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.sums, i8 0, i64 %.20.i272, i1 false), !noalias !152
  %.410.us.i.i.i = load i64, ptr %arg.who, align 8, !noalias !152
  %.412.us.i.i.i = icmp slt i64 %.410.us.i.i.i, %.2689.i.i
  br i1 %.412.us.i.i.i, label %B242.us.i.i.i.preheader, label %B395.us.i.i.i

B242.us.i.i.i.preheader:                          ; preds = %B134.us.i.i.i
  br label %B242.us.i.i.i

B395.us.i.i.i:                                    ; preds = %B242.us.i.i.i, %B134.us.i.i.i
  %325 = icmp eq i64 %n.5.280881779.i.i, 1
  br i1 %325, label %B1318.endif.endif.i.i, label %B134.us.i.1.i.i

B134.us.i.1.i.i:                                  ; preds = %B395.us.i.i.i
  %sunkaddr1373 = getelementptr i8, ptr %arg.who, i64 8
  %.410.us.i.1.i.i = load i64, ptr %sunkaddr1373, align 8, !noalias !152
  %.412.us.i.1.i.i = icmp slt i64 %.410.us.i.1.i.i, %.2689.i.i
  br i1 %.412.us.i.1.i.i, label %B242.us.i.1.i.i.preheader, label %B395.us.i.1.i.i

B242.us.i.1.i.i.preheader:                        ; preds = %B134.us.i.1.i.i
  br label %B242.us.i.1.i.i

B242.us.i.1.i.i:                                  ; preds = %B242.us.i.1.i.i, %B242.us.i.1.i.i.preheader
  %lsr.iv.i769.1.i.i = phi ptr [ %scevgep.i771.1.i.i, %B242.us.i.1.i.i ], [ %arg.design, %B242.us.i.1.i.i.preheader ]
  %.513498500.us.i.1.i.i = phi i64 [ %.520.us.i.1.i.i, %B242.us.i.1.i.i ], [ 0, %B242.us.i.1.i.i.preheader ]
  %.520.us.i.1.i.i = add nuw nsw i64 %.513498500.us.i.1.i.i, 1
  %326 = shl i64 %.513498500.us.i.1.i.i, 3
  %scevgep6.i.1.i.i = getelementptr i8, ptr %arg.sums, i64 %326
  %.575.us.i.1.i.i = load double, ptr %scevgep6.i.1.i.i, align 8, !noalias !152
  %sunkaddr1374 = getelementptr i8, ptr %arg.cells, i64 24
  %.609.us.i.1.i.i = load i64, ptr %sunkaddr1374, align 8, !noalias !152
  %.632.us.i.1.i.i = icmp slt i64 %.609.us.i.1.i.i, 0
  %.633.us.i.1.i.i = select i1 %.632.us.i.1.i.i, i64 %.121, i64 0
  %.634.us.i.1.i.i = add i64 %.633.us.i.1.i.i, %.609.us.i.1.i.i
  %327 = mul i64 %.634.us.i.1.i.i, %.20.i272
  %scevgep4.i.1.i.i = getelementptr i8, ptr %lsr.iv.i769.1.i.i, i64 %327
  %.659.us.i.1.i.i = load double, ptr %scevgep4.i.1.i.i, align 8, !noalias !152
  %sunkaddr1375 = getelementptr i8, ptr %arg.cells, i64 16
  %.692.us.i.1.i.i = load i64, ptr %sunkaddr1375, align 8, !noalias !152
  %.715.us.i.1.i.i = icmp slt i64 %.692.us.i.1.i.i, 0
  %.716.us.i.1.i.i = select i1 %.715.us.i.1.i.i, i64 %.121, i64 0
  %.717.us.i.1.i.i = add i64 %.716.us.i.1.i.i, %.692.us.i.1.i.i
  %328 = mul i64 %.717.us.i.1.i.i, %.20.i272
  %scevgep5.i.1.i.i = getelementptr i8, ptr %lsr.iv.i769.1.i.i, i64 %328
  %.742.us.i.1.i.i = load double, ptr %scevgep5.i.1.i.i, align 8, !noalias !152
  %.743.us.i.1.i.i = fsub double %.659.us.i.1.i.i, %.742.us.i.1.i.i
  %.744.us.i.1.i.i = fadd double %.575.us.i.1.i.i, %.743.us.i.1.i.i
  store double %.744.us.i.1.i.i, ptr %scevgep6.i.1.i.i, align 8, !noalias !152
  %scevgep.i771.1.i.i = getelementptr i8, ptr %lsr.iv.i769.1.i.i, i64 8
  %exitcond527.not.i.1.i.i = icmp eq i64 %arg.design.5.1.fr.i.i.i, %.520.us.i.1.i.i
  br i1 %exitcond527.not.i.1.i.i, label %B395.us.i.1.i.i, label %B242.us.i.1.i.i

B395.us.i.1.i.i:                                  ; preds = %B242.us.i.1.i.i, %B134.us.i.1.i.i
  %exitcond528.not.i.1.i.i = icmp eq i64 %n.5.280881779.i.i, 2
  br i1 %exitcond528.not.i.1.i.i, label %B1318.endif.endif.i.i, label %B134.us.i.2.i.i

B134.us.i.2.i.i:                                  ; preds = %B395.us.i.1.i.i
  %sunkaddr1376 = getelementptr i8, ptr %arg.who, i64 16
  %.410.us.i.2.i.i = load i64, ptr %sunkaddr1376, align 8, !noalias !152
  %.412.us.i.2.i.i = icmp slt i64 %.410.us.i.2.i.i, %.2689.i.i
  br i1 %.412.us.i.2.i.i, label %B242.us.i.2.i.i.preheader, label %B395.us.i.2.i.i

B242.us.i.2.i.i.preheader:                        ; preds = %B134.us.i.2.i.i
  br label %B242.us.i.2.i.i

B242.us.i.2.i.i:                                  ; preds = %B242.us.i.2.i.i, %B242.us.i.2.i.i.preheader
  %lsr.iv.i769.2.i.i = phi ptr [ %scevgep.i771.2.i.i, %B242.us.i.2.i.i ], [ %arg.design, %B242.us.i.2.i.i.preheader ]
  %.513498500.us.i.2.i.i = phi i64 [ %.520.us.i.2.i.i, %B242.us.i.2.i.i ], [ 0, %B242.us.i.2.i.i.preheader ]
  %.520.us.i.2.i.i = add nuw nsw i64 %.513498500.us.i.2.i.i, 1
  %329 = shl i64 %.513498500.us.i.2.i.i, 3
  %scevgep6.i.2.i.i = getelementptr i8, ptr %arg.sums, i64 %329
  %.575.us.i.2.i.i = load double, ptr %scevgep6.i.2.i.i, align 8, !noalias !152
  %sunkaddr1377 = getelementptr i8, ptr %arg.cells, i64 40
  %.609.us.i.2.i.i = load i64, ptr %sunkaddr1377, align 8, !noalias !152
  %.632.us.i.2.i.i = icmp slt i64 %.609.us.i.2.i.i, 0
  %.633.us.i.2.i.i = select i1 %.632.us.i.2.i.i, i64 %.121, i64 0
  %.634.us.i.2.i.i = add i64 %.633.us.i.2.i.i, %.609.us.i.2.i.i
  %330 = mul i64 %.634.us.i.2.i.i, %.20.i272
  %scevgep4.i.2.i.i = getelementptr i8, ptr %lsr.iv.i769.2.i.i, i64 %330
  %.659.us.i.2.i.i = load double, ptr %scevgep4.i.2.i.i, align 8, !noalias !152
  %sunkaddr1378 = getelementptr i8, ptr %arg.cells, i64 32
  %.692.us.i.2.i.i = load i64, ptr %sunkaddr1378, align 8, !noalias !152
  %.715.us.i.2.i.i = icmp slt i64 %.692.us.i.2.i.i, 0
  %.716.us.i.2.i.i = select i1 %.715.us.i.2.i.i, i64 %.121, i64 0
  %.717.us.i.2.i.i = add i64 %.716.us.i.2.i.i, %.692.us.i.2.i.i
  %331 = mul i64 %.717.us.i.2.i.i, %.20.i272
  %scevgep5.i.2.i.i = getelementptr i8, ptr %lsr.iv.i769.2.i.i, i64 %331
  %.742.us.i.2.i.i = load double, ptr %scevgep5.i.2.i.i, align 8, !noalias !152
  %.743.us.i.2.i.i = fsub double %.659.us.i.2.i.i, %.742.us.i.2.i.i
  %.744.us.i.2.i.i = fadd double %.575.us.i.2.i.i, %.743.us.i.2.i.i
  store double %.744.us.i.2.i.i, ptr %scevgep6.i.2.i.i, align 8, !noalias !152
  %scevgep.i771.2.i.i = getelementptr i8, ptr %lsr.iv.i769.2.i.i, i64 8
  %exitcond527.not.i.2.i.i = icmp eq i64 %arg.design.5.1.fr.i.i.i, %.520.us.i.2.i.i
  br i1 %exitcond527.not.i.2.i.i, label %B395.us.i.2.i.i, label %B242.us.i.2.i.i

B395.us.i.2.i.i:                                  ; preds = %B242.us.i.2.i.i, %B134.us.i.2.i.i
  %exitcond528.not.i.2.i.i = icmp eq i64 %n.5.280881779.i.i, 3
  br i1 %exitcond528.not.i.2.i.i, label %B1318.endif.endif.i.i, label %B134.us.i.3.i.i

B134.us.i.3.i.i:                                  ; preds = %B395.us.i.2.i.i
  %sunkaddr1379 = getelementptr i8, ptr %arg.who, i64 24
  %.410.us.i.3.i.i = load i64, ptr %sunkaddr1379, align 8, !noalias !152
  %.412.us.i.3.i.i = icmp slt i64 %.410.us.i.3.i.i, %.2689.i.i
  br i1 %.412.us.i.3.i.i, label %B242.us.i.3.i.i.preheader, label %B395.us.i.3.i.i

B242.us.i.3.i.i.preheader:                        ; preds = %B134.us.i.3.i.i
  br label %B242.us.i.3.i.i

B242.us.i.3.i.i:                                  ; preds = %B242.us.i.3.i.i, %B242.us.i.3.i.i.preheader
  %lsr.iv.i769.3.i.i = phi ptr [ %scevgep.i771.3.i.i, %B242.us.i.3.i.i ], [ %arg.design, %B242.us.i.3.i.i.preheader ]
  %.513498500.us.i.3.i.i = phi i64 [ %.520.us.i.3.i.i, %B242.us.i.3.i.i ], [ 0, %B242.us.i.3.i.i.preheader ]
  %.520.us.i.3.i.i = add nuw nsw i64 %.513498500.us.i.3.i.i, 1
  %332 = shl i64 %.513498500.us.i.3.i.i, 3
  %scevgep6.i.3.i.i = getelementptr i8, ptr %arg.sums, i64 %332
  %.575.us.i.3.i.i = load double, ptr %scevgep6.i.3.i.i, align 8, !noalias !152
  %sunkaddr1380 = getelementptr i8, ptr %arg.cells, i64 56
  %.609.us.i.3.i.i = load i64, ptr %sunkaddr1380, align 8, !noalias !152
  %.632.us.i.3.i.i = icmp slt i64 %.609.us.i.3.i.i, 0
  %.633.us.i.3.i.i = select i1 %.632.us.i.3.i.i, i64 %.121, i64 0
  %.634.us.i.3.i.i = add i64 %.633.us.i.3.i.i, %.609.us.i.3.i.i
  %333 = mul i64 %.634.us.i.3.i.i, %.20.i272
  %scevgep4.i.3.i.i = getelementptr i8, ptr %lsr.iv.i769.3.i.i, i64 %333
  %.659.us.i.3.i.i = load double, ptr %scevgep4.i.3.i.i, align 8, !noalias !152
  %sunkaddr1381 = getelementptr i8, ptr %arg.cells, i64 48
  %.692.us.i.3.i.i = load i64, ptr %sunkaddr1381, align 8, !noalias !152
  %.715.us.i.3.i.i = icmp slt i64 %.692.us.i.3.i.i, 0
  %.716.us.i.3.i.i = select i1 %.715.us.i.3.i.i, i64 %.121, i64 0
  %.717.us.i.3.i.i = add i64 %.716.us.i.3.i.i, %.692.us.i.3.i.i
  %334 = mul i64 %.717.us.i.3.i.i, %.20.i272
  %scevgep5.i.3.i.i = getelementptr i8, ptr %lsr.iv.i769.3.i.i, i64 %334
  %.742.us.i.3.i.i = load double, ptr %scevgep5.i.3.i.i, align 8, !noalias !152
  %.743.us.i.3.i.i = fsub double %.659.us.i.3.i.i, %.742.us.i.3.i.i
  %.744.us.i.3.i.i = fadd double %.575.us.i.3.i.i, %.743.us.i.3.i.i
  store double %.744.us.i.3.i.i, ptr %scevgep6.i.3.i.i, align 8, !noalias !152
  %scevgep.i771.3.i.i = getelementptr i8, ptr %lsr.iv.i769.3.i.i, i64 8
  %exitcond527.not.i.3.i.i = icmp eq i64 %arg.design.5.1.fr.i.i.i, %.520.us.i.3.i.i
  br i1 %exitcond527.not.i.3.i.i, label %B395.us.i.3.i.i, label %B242.us.i.3.i.i

B395.us.i.3.i.i:                                  ; preds = %B242.us.i.3.i.i, %B134.us.i.3.i.i
  %exitcond528.not.i.3.i.i = icmp eq i64 %n.5.280881779.i.i, 4
  br i1 %exitcond528.not.i.3.i.i, label %B1318.endif.endif.i.i, label %B134.us.i.4.i.i

B134.us.i.4.i.i:                                  ; preds = %B395.us.i.3.i.i
  %sunkaddr1382 = getelementptr i8, ptr %arg.who, i64 32
  %.410.us.i.4.i.i = load i64, ptr %sunkaddr1382, align 8, !noalias !152
  %.412.us.i.4.i.i = icmp slt i64 %.410.us.i.4.i.i, %.2689.i.i
  br i1 %.412.us.i.4.i.i, label %B242.us.i.4.i.i.preheader, label %B395.us.i.4.i.i

B242.us.i.4.i.i.preheader:                        ; preds = %B134.us.i.4.i.i
  br label %B242.us.i.4.i.i

B242.us.i.4.i.i:                                  ; preds = %B242.us.i.4.i.i, %B242.us.i.4.i.i.preheader
  %lsr.iv.i769.4.i.i = phi ptr [ %scevgep.i771.4.i.i, %B242.us.i.4.i.i ], [ %arg.design, %B242.us.i.4.i.i.preheader ]
  %.513498500.us.i.4.i.i = phi i64 [ %.520.us.i.4.i.i, %B242.us.i.4.i.i ], [ 0, %B242.us.i.4.i.i.preheader ]
  %.520.us.i.4.i.i = add nuw nsw i64 %.513498500.us.i.4.i.i, 1
  %335 = shl i64 %.513498500.us.i.4.i.i, 3
  %scevgep6.i.4.i.i = getelementptr i8, ptr %arg.sums, i64 %335
  %.575.us.i.4.i.i = load double, ptr %scevgep6.i.4.i.i, align 8, !noalias !152
  %sunkaddr1383 = getelementptr i8, ptr %arg.cells, i64 72
  %.609.us.i.4.i.i = load i64, ptr %sunkaddr1383, align 8, !noalias !152
  %.632.us.i.4.i.i = icmp slt i64 %.609.us.i.4.i.i, 0
  %.633.us.i.4.i.i = select i1 %.632.us.i.4.i.i, i64 %.121, i64 0
  %.634.us.i.4.i.i = add i64 %.633.us.i.4.i.i, %.609.us.i.4.i.i
  %336 = mul i64 %.634.us.i.4.i.i, %.20.i272
  %scevgep4.i.4.i.i = getelementptr i8, ptr %lsr.iv.i769.4.i.i, i64 %336
  %.659.us.i.4.i.i = load double, ptr %scevgep4.i.4.i.i, align 8, !noalias !152
  %sunkaddr1384 = getelementptr i8, ptr %arg.cells, i64 64
  %.692.us.i.4.i.i = load i64, ptr %sunkaddr1384, align 8, !noalias !152
  %.715.us.i.4.i.i = icmp slt i64 %.692.us.i.4.i.i, 0
  %.716.us.i.4.i.i = select i1 %.715.us.i.4.i.i, i64 %.121, i64 0
  %.717.us.i.4.i.i = add i64 %.716.us.i.4.i.i, %.692.us.i.4.i.i
  %337 = mul i64 %.717.us.i.4.i.i, %.20.i272
  %scevgep5.i.4.i.i = getelementptr i8, ptr %lsr.iv.i769.4.i.i, i64 %337
  %.742.us.i.4.i.i = load double, ptr %scevgep5.i.4.i.i, align 8, !noalias !152
  %.743.us.i.4.i.i = fsub double %.659.us.i.4.i.i, %.742.us.i.4.i.i
  %.744.us.i.4.i.i = fadd double %.575.us.i.4.i.i, %.743.us.i.4.i.i
  store double %.744.us.i.4.i.i, ptr %scevgep6.i.4.i.i, align 8, !noalias !152
  %scevgep.i771.4.i.i = getelementptr i8, ptr %lsr.iv.i769.4.i.i, i64 8
  %exitcond527.not.i.4.i.i = icmp eq i64 %arg.design.5.1.fr.i.i.i, %.520.us.i.4.i.i
  br i1 %exitcond527.not.i.4.i.i, label %B395.us.i.4.i.i, label %B242.us.i.4.i.i

B395.us.i.4.i.i:                                  ; preds = %B242.us.i.4.i.i, %B134.us.i.4.i.i
  %exitcond528.not.i.4.i.i = icmp eq i64 %n.5.280881779.i.i, 5
  br i1 %exitcond528.not.i.4.i.i, label %B1318.endif.endif.i.i, label %B134.us.i.5.i.i

B134.us.i.5.i.i:                                  ; preds = %B395.us.i.4.i.i
  %sunkaddr1385 = getelementptr i8, ptr %arg.who, i64 40
  %.410.us.i.5.i.i = load i64, ptr %sunkaddr1385, align 8, !noalias !152
  %.412.us.i.5.i.i = icmp slt i64 %.410.us.i.5.i.i, %.2689.i.i
  br i1 %.412.us.i.5.i.i, label %B242.us.i.5.i.i.preheader, label %B1318.endif.endif.i.i

B242.us.i.5.i.i.preheader:                        ; preds = %B134.us.i.5.i.i
  br label %B242.us.i.5.i.i

B242.us.i.5.i.i:                                  ; preds = %B242.us.i.5.i.i, %B242.us.i.5.i.i.preheader
  %lsr.iv.i769.5.i.i = phi ptr [ %scevgep.i771.5.i.i, %B242.us.i.5.i.i ], [ %arg.design, %B242.us.i.5.i.i.preheader ]
  %.513498500.us.i.5.i.i = phi i64 [ %.520.us.i.5.i.i, %B242.us.i.5.i.i ], [ 0, %B242.us.i.5.i.i.preheader ]
  %.520.us.i.5.i.i = add nuw nsw i64 %.513498500.us.i.5.i.i, 1
  %338 = shl i64 %.513498500.us.i.5.i.i, 3
  %scevgep6.i.5.i.i = getelementptr i8, ptr %arg.sums, i64 %338
  %.575.us.i.5.i.i = load double, ptr %scevgep6.i.5.i.i, align 8, !noalias !152
  %sunkaddr1386 = getelementptr i8, ptr %arg.cells, i64 88
  %.609.us.i.5.i.i = load i64, ptr %sunkaddr1386, align 8, !noalias !152
  %.632.us.i.5.i.i = icmp slt i64 %.609.us.i.5.i.i, 0
  %.633.us.i.5.i.i = select i1 %.632.us.i.5.i.i, i64 %.121, i64 0
  %.634.us.i.5.i.i = add i64 %.633.us.i.5.i.i, %.609.us.i.5.i.i
  %339 = mul i64 %.634.us.i.5.i.i, %.20.i272
  %scevgep4.i.5.i.i = getelementptr i8, ptr %lsr.iv.i769.5.i.i, i64 %339
  %.659.us.i.5.i.i = load double, ptr %scevgep4.i.5.i.i, align 8, !noalias !152
  %sunkaddr1387 = getelementptr i8, ptr %arg.cells, i64 80
  %.692.us.i.5.i.i = load i64, ptr %sunkaddr1387, align 8, !noalias !152
  %.715.us.i.5.i.i = icmp slt i64 %.692.us.i.5.i.i, 0
  %.716.us.i.5.i.i = select i1 %.715.us.i.5.i.i, i64 %.121, i64 0
  %.717.us.i.5.i.i = add i64 %.716.us.i.5.i.i, %.692.us.i.5.i.i
  %340 = mul i64 %.717.us.i.5.i.i, %.20.i272
  %scevgep5.i.5.i.i = getelementptr i8, ptr %lsr.iv.i769.5.i.i, i64 %340
  %.742.us.i.5.i.i = load double, ptr %scevgep5.i.5.i.i, align 8, !noalias !152
  %.743.us.i.5.i.i = fsub double %.659.us.i.5.i.i, %.742.us.i.5.i.i
  %.744.us.i.5.i.i = fadd double %.575.us.i.5.i.i, %.743.us.i.5.i.i
  store double %.744.us.i.5.i.i, ptr %scevgep6.i.5.i.i, align 8, !noalias !152
  %scevgep.i771.5.i.i = getelementptr i8, ptr %lsr.iv.i769.5.i.i, i64 8
  %exitcond527.not.i.5.i.i = icmp eq i64 %arg.design.5.1.fr.i.i.i, %.520.us.i.5.i.i
  br i1 %exitcond527.not.i.5.i.i, label %B1318.endif.endif.i.i, label %B242.us.i.5.i.i

B242.us.i.i.i:                                    ; preds = %B242.us.i.i.i, %B242.us.i.i.i.preheader
  %lsr.iv.i769.i.i = phi ptr [ %scevgep.i771.i.i, %B242.us.i.i.i ], [ %arg.design, %B242.us.i.i.i.preheader ]
  %.513498500.us.i.i.i = phi i64 [ %.520.us.i.i.i, %B242.us.i.i.i ], [ 0, %B242.us.i.i.i.preheader ]
  %.520.us.i.i.i = add nuw nsw i64 %.513498500.us.i.i.i, 1
  %341 = shl i64 %.513498500.us.i.i.i, 3
  %scevgep6.i.i.i = getelementptr i8, ptr %arg.sums, i64 %341
  %.575.us.i.i.i = load double, ptr %scevgep6.i.i.i, align 8, !noalias !152
  %sunkaddr1388 = getelementptr i8, ptr %arg.cells, i64 8
  %.609.us.i.i.i = load i64, ptr %sunkaddr1388, align 8, !noalias !152
  %.632.us.i.i.i = icmp slt i64 %.609.us.i.i.i, 0
  %.633.us.i.i.i = select i1 %.632.us.i.i.i, i64 %.121, i64 0
  %.634.us.i.i.i = add i64 %.633.us.i.i.i, %.609.us.i.i.i
  %342 = mul i64 %.634.us.i.i.i, %.20.i272
  %scevgep4.i.i.i = getelementptr i8, ptr %lsr.iv.i769.i.i, i64 %342
  %.659.us.i.i.i = load double, ptr %scevgep4.i.i.i, align 8, !noalias !152
  %.692.us.i.i.i = load i64, ptr %arg.cells, align 8, !noalias !152
  %.715.us.i.i.i = icmp slt i64 %.692.us.i.i.i, 0
  %.716.us.i.i.i = select i1 %.715.us.i.i.i, i64 %.121, i64 0
  %.717.us.i.i.i = add i64 %.716.us.i.i.i, %.692.us.i.i.i
  %343 = mul i64 %.717.us.i.i.i, %.20.i272
  %scevgep5.i.i.i = getelementptr i8, ptr %lsr.iv.i769.i.i, i64 %343
  %.742.us.i.i.i = load double, ptr %scevgep5.i.i.i, align 8, !noalias !152
  %.743.us.i.i.i = fsub double %.659.us.i.i.i, %.742.us.i.i.i
  %.744.us.i.i.i = fadd double %.575.us.i.i.i, %.743.us.i.i.i
  store double %.744.us.i.i.i, ptr %scevgep6.i.i.i, align 8, !noalias !152
  %scevgep.i771.i.i = getelementptr i8, ptr %lsr.iv.i769.i.i, i64 8
  %exitcond527.not.i.i.i = icmp eq i64 %arg.design.5.1.fr.i.i.i, %.520.us.i.i.i
  br i1 %exitcond527.not.i.i.i, label %B395.us.i.i.i, label %B242.us.i.i.i

B1472.i.i:                                        ; preds = %B1318.endif.endif.endif.endif.i.i
  br i1 %"$phi764.1.2.180628086.not1781.i.i", label %B1486.i.i, label %B1554.endif.i.i

B1486.i.i:                                        ; preds = %B1472.i.i
  br i1 %incomplete.2.0.lcssa.i, label %B184.endif.us.i.preheader.i.i, label %B78.i.i.i.preheader

B78.i.i.i.preheader:                              ; preds = %B1486.i.i
  br label %B78.i.i.i

B78.i.i.i:                                        ; preds = %B82.i.i.i, %B78.i.i.i.preheader
  %.181586.i.i.i = phi i64 [ %.188.i.i.i, %B82.i.i.i ], [ 0, %B78.i.i.i.preheader ]
  %exitcond.not.i1394.i.i = icmp eq i64 %.arg.move.6.5.0.i.i.i, %.181586.i.i.i
  br i1 %exitcond.not.i1394.i.i, label %B184.endif.us.i.preheader.i.i, label %B82.i.i.i

B82.i.i.i:                                        ; preds = %B78.i.i.i
  %.188.i.i.i = add nuw i64 %.181586.i.i.i, 1
  %344 = shl i64 %.181586.i.i.i, 3
  %scevgep15.i.i.i = getelementptr i8, ptr %arg.sums, i64 %344
  %.243.i1395.i.i = load double, ptr %scevgep15.i.i.i, align 8, !noalias !155
  %.244.i1396.i.i = tail call double @llvm.fabs.f64(double %.243.i1395.i.i)
  %.245.i.i.i = fcmp ogt double %.244.i1396.i.i, 1.000000e-09
  br i1 %.245.i.i.i, label %B1554.endif.i.i, label %B78.i.i.i

B184.endif.us.i.preheader.i.i:                    ; preds = %B78.i.i.i, %B1486.i.i
  %.540.us.i.i.i = load i64, ptr %arg.cells, align 8, !noalias !155
  %sunkaddr1389 = getelementptr i8, ptr %arg.cells, i64 8
  %.540.us.1.i.i.i = load i64, ptr %sunkaddr1389, align 8, !noalias !155
  %345 = shl i64 %n.5.280881779.i.i, 4
  br label %B184.endif.us.i.i.i

B184.endif.us.i.i.i:                              ; preds = %B180.us.i.i.i, %B184.endif.us.i.preheader.i.i
  %lsr.iv.i.i125 = phi i64 [ 0, %B184.endif.us.i.preheader.i.i ], [ %lsr.iv.next.i.i126, %B180.us.i.i.i ]
  %scevgep2098.i.i = getelementptr i8, ptr %arg.cells, i64 %lsr.iv.i.i125
  %.572.us.i.i.i = load i64, ptr %scevgep2098.i.i, align 8, !noalias !155
  %.573.us.i.i.i = icmp eq i64 %.540.us.i.i.i, %.572.us.i.i.i
  br i1 %.573.us.i.i.i, label %B292.us.i.i.i, label %B355.us.i.i.i

B180.us.i.i.i:                                    ; preds = %B218.B330_crit_edge.us.i.i.i
  %lsr.iv.next.i.i126 = add nuw nsw i64 %lsr.iv.i.i125, 8
  %exitcond619.not.i.i.i = icmp eq i64 %345, %lsr.iv.next.i.i126
  br i1 %exitcond619.not.i.i.i, label %B30.i1406.i.i, label %B184.endif.us.i.i.i

B292.us.i.i.i:                                    ; preds = %B184.endif.us.i.i.i
  %.615.us.i.i.i = load i64, ptr %arg.signs, align 8, !noalias !155
  br label %B355.us.i.i.i

B355.us.i.i.i:                                    ; preds = %B292.us.i.i.i, %B184.endif.us.i.i.i
  %net.3.2.us.i.i.i = phi i64 [ %.615.us.i.i.i, %B292.us.i.i.i ], [ 0, %B184.endif.us.i.i.i ]
  %.573.us.1.i.i.i = icmp eq i64 %.540.us.1.i.i.i, %.572.us.i.i.i
  br i1 %.573.us.1.i.i.i, label %B292.us.1.i.i.i, label %B355.us.1.i.i.i

B292.us.1.i.i.i:                                  ; preds = %B355.us.i.i.i
  %sunkaddr1390 = getelementptr i8, ptr %arg.signs, i64 8
  %.615.us.1.i.i.i = load i64, ptr %sunkaddr1390, align 8, !noalias !155
  %.619.us.1.i.i.i = add nsw i64 %.615.us.1.i.i.i, %net.3.2.us.i.i.i
  br label %B355.us.1.i.i.i

B355.us.1.i.i.i:                                  ; preds = %B292.us.1.i.i.i, %B355.us.i.i.i
  %net.3.2.us.1.i.i.i = phi i64 [ %.619.us.1.i.i.i, %B292.us.1.i.i.i ], [ %net.3.2.us.i.i.i, %B355.us.i.i.i ]
  %346 = icmp eq i64 %n.5.280881779.i.i, 1
  br i1 %346, label %B218.B330_crit_edge.us.i.i.i, label %B222.us.i.1.i.i

B222.us.i.1.i.i:                                  ; preds = %B355.us.1.i.i.i
  %sunkaddr1391 = getelementptr i8, ptr %arg.cells, i64 16
  %.540.us.i.1.i.i = load i64, ptr %sunkaddr1391, align 8, !noalias !155
  %.573.us.i.1.i.i = icmp eq i64 %.540.us.i.1.i.i, %.572.us.i.i.i
  br i1 %.573.us.i.1.i.i, label %B292.us.i.1.i.i, label %B355.us.i.1.i.i

B292.us.i.1.i.i:                                  ; preds = %B222.us.i.1.i.i
  %sunkaddr1392 = getelementptr i8, ptr %arg.signs, i64 16
  %.615.us.i.1.i.i = load i64, ptr %sunkaddr1392, align 8, !noalias !155
  %.619.us.i.1.i.i = add nsw i64 %.615.us.i.1.i.i, %net.3.2.us.1.i.i.i
  br label %B355.us.i.1.i.i

B355.us.i.1.i.i:                                  ; preds = %B292.us.i.1.i.i, %B222.us.i.1.i.i
  %net.3.2.us.i.1.i.i = phi i64 [ %.619.us.i.1.i.i, %B292.us.i.1.i.i ], [ %net.3.2.us.1.i.i.i, %B222.us.i.1.i.i ]
  %sunkaddr1393 = getelementptr i8, ptr %arg.cells, i64 24
  %.540.us.1.i.1.i.i = load i64, ptr %sunkaddr1393, align 8, !noalias !155
  %.573.us.1.i.1.i.i = icmp eq i64 %.540.us.1.i.1.i.i, %.572.us.i.i.i
  br i1 %.573.us.1.i.1.i.i, label %B292.us.1.i.1.i.i, label %B355.us.1.i.1.i.i

B292.us.1.i.1.i.i:                                ; preds = %B355.us.i.1.i.i
  %sunkaddr1394 = getelementptr i8, ptr %arg.signs, i64 24
  %.615.us.1.i.1.i.i = load i64, ptr %sunkaddr1394, align 8, !noalias !155
  %.619.us.1.i.1.i.i = add nsw i64 %.615.us.1.i.1.i.i, %net.3.2.us.i.1.i.i
  br label %B355.us.1.i.1.i.i

B355.us.1.i.1.i.i:                                ; preds = %B292.us.1.i.1.i.i, %B355.us.i.1.i.i
  %net.3.2.us.1.i.1.i.i = phi i64 [ %.619.us.1.i.1.i.i, %B292.us.1.i.1.i.i ], [ %net.3.2.us.i.1.i.i, %B355.us.i.1.i.i ]
  %347 = icmp eq i64 %n.5.280881779.i.i, 2
  br i1 %347, label %B218.B330_crit_edge.us.i.i.i, label %B222.us.i.2.i.i

B222.us.i.2.i.i:                                  ; preds = %B355.us.1.i.1.i.i
  %sunkaddr1395 = getelementptr i8, ptr %arg.cells, i64 32
  %.540.us.i.2.i.i = load i64, ptr %sunkaddr1395, align 8, !noalias !155
  %.573.us.i.2.i.i = icmp eq i64 %.540.us.i.2.i.i, %.572.us.i.i.i
  br i1 %.573.us.i.2.i.i, label %B292.us.i.2.i.i, label %B355.us.i.2.i.i

B292.us.i.2.i.i:                                  ; preds = %B222.us.i.2.i.i
  %sunkaddr1396 = getelementptr i8, ptr %arg.signs, i64 32
  %.615.us.i.2.i.i = load i64, ptr %sunkaddr1396, align 8, !noalias !155
  %.619.us.i.2.i.i = add nsw i64 %.615.us.i.2.i.i, %net.3.2.us.1.i.1.i.i
  br label %B355.us.i.2.i.i

B355.us.i.2.i.i:                                  ; preds = %B292.us.i.2.i.i, %B222.us.i.2.i.i
  %net.3.2.us.i.2.i.i = phi i64 [ %.619.us.i.2.i.i, %B292.us.i.2.i.i ], [ %net.3.2.us.1.i.1.i.i, %B222.us.i.2.i.i ]
  %sunkaddr1397 = getelementptr i8, ptr %arg.cells, i64 40
  %.540.us.1.i.2.i.i = load i64, ptr %sunkaddr1397, align 8, !noalias !155
  %.573.us.1.i.2.i.i = icmp eq i64 %.540.us.1.i.2.i.i, %.572.us.i.i.i
  br i1 %.573.us.1.i.2.i.i, label %B292.us.1.i.2.i.i, label %B355.us.1.i.2.i.i

B292.us.1.i.2.i.i:                                ; preds = %B355.us.i.2.i.i
  %sunkaddr1398 = getelementptr i8, ptr %arg.signs, i64 40
  %.615.us.1.i.2.i.i = load i64, ptr %sunkaddr1398, align 8, !noalias !155
  %.619.us.1.i.2.i.i = add nsw i64 %.615.us.1.i.2.i.i, %net.3.2.us.i.2.i.i
  br label %B355.us.1.i.2.i.i

B355.us.1.i.2.i.i:                                ; preds = %B292.us.1.i.2.i.i, %B355.us.i.2.i.i
  %net.3.2.us.1.i.2.i.i = phi i64 [ %.619.us.1.i.2.i.i, %B292.us.1.i.2.i.i ], [ %net.3.2.us.i.2.i.i, %B355.us.i.2.i.i ]
  %348 = icmp eq i64 %n.5.280881779.i.i, 3
  br i1 %348, label %B218.B330_crit_edge.us.i.i.i, label %B222.us.i.3.i.i

B222.us.i.3.i.i:                                  ; preds = %B355.us.1.i.2.i.i
  %sunkaddr1399 = getelementptr i8, ptr %arg.cells, i64 48
  %.540.us.i.3.i.i = load i64, ptr %sunkaddr1399, align 8, !noalias !155
  %.573.us.i.3.i.i = icmp eq i64 %.540.us.i.3.i.i, %.572.us.i.i.i
  br i1 %.573.us.i.3.i.i, label %B292.us.i.3.i.i, label %B355.us.i.3.i.i

B292.us.i.3.i.i:                                  ; preds = %B222.us.i.3.i.i
  %sunkaddr1400 = getelementptr i8, ptr %arg.signs, i64 48
  %.615.us.i.3.i.i = load i64, ptr %sunkaddr1400, align 8, !noalias !155
  %.619.us.i.3.i.i = add nsw i64 %.615.us.i.3.i.i, %net.3.2.us.1.i.2.i.i
  br label %B355.us.i.3.i.i

B355.us.i.3.i.i:                                  ; preds = %B292.us.i.3.i.i, %B222.us.i.3.i.i
  %net.3.2.us.i.3.i.i = phi i64 [ %.619.us.i.3.i.i, %B292.us.i.3.i.i ], [ %net.3.2.us.1.i.2.i.i, %B222.us.i.3.i.i ]
  %sunkaddr1401 = getelementptr i8, ptr %arg.cells, i64 56
  %.540.us.1.i.3.i.i = load i64, ptr %sunkaddr1401, align 8, !noalias !155
  %.573.us.1.i.3.i.i = icmp eq i64 %.540.us.1.i.3.i.i, %.572.us.i.i.i
  br i1 %.573.us.1.i.3.i.i, label %B292.us.1.i.3.i.i, label %B355.us.1.i.3.i.i

B292.us.1.i.3.i.i:                                ; preds = %B355.us.i.3.i.i
  %sunkaddr1402 = getelementptr i8, ptr %arg.signs, i64 56
  %.615.us.1.i.3.i.i = load i64, ptr %sunkaddr1402, align 8, !noalias !155
  %.619.us.1.i.3.i.i = add nsw i64 %.615.us.1.i.3.i.i, %net.3.2.us.i.3.i.i
  br label %B355.us.1.i.3.i.i

B355.us.1.i.3.i.i:                                ; preds = %B292.us.1.i.3.i.i, %B355.us.i.3.i.i
  %net.3.2.us.1.i.3.i.i = phi i64 [ %.619.us.1.i.3.i.i, %B292.us.1.i.3.i.i ], [ %net.3.2.us.i.3.i.i, %B355.us.i.3.i.i ]
  %349 = icmp eq i64 %n.5.280881779.i.i, 4
  br i1 %349, label %B218.B330_crit_edge.us.i.i.i, label %B222.us.i.4.i.i

B222.us.i.4.i.i:                                  ; preds = %B355.us.1.i.3.i.i
  %sunkaddr1403 = getelementptr i8, ptr %arg.cells, i64 64
  %.540.us.i.4.i.i = load i64, ptr %sunkaddr1403, align 8, !noalias !155
  %.573.us.i.4.i.i = icmp eq i64 %.540.us.i.4.i.i, %.572.us.i.i.i
  br i1 %.573.us.i.4.i.i, label %B292.us.i.4.i.i, label %B355.us.i.4.i.i

B292.us.i.4.i.i:                                  ; preds = %B222.us.i.4.i.i
  %sunkaddr1404 = getelementptr i8, ptr %arg.signs, i64 64
  %.615.us.i.4.i.i = load i64, ptr %sunkaddr1404, align 8, !noalias !155
  %.619.us.i.4.i.i = add nsw i64 %.615.us.i.4.i.i, %net.3.2.us.1.i.3.i.i
  br label %B355.us.i.4.i.i

B355.us.i.4.i.i:                                  ; preds = %B292.us.i.4.i.i, %B222.us.i.4.i.i
  %net.3.2.us.i.4.i.i = phi i64 [ %.619.us.i.4.i.i, %B292.us.i.4.i.i ], [ %net.3.2.us.1.i.3.i.i, %B222.us.i.4.i.i ]
  %sunkaddr1405 = getelementptr i8, ptr %arg.cells, i64 72
  %.540.us.1.i.4.i.i = load i64, ptr %sunkaddr1405, align 8, !noalias !155
  %.573.us.1.i.4.i.i = icmp eq i64 %.540.us.1.i.4.i.i, %.572.us.i.i.i
  br i1 %.573.us.1.i.4.i.i, label %B292.us.1.i.4.i.i, label %B355.us.1.i.4.i.i

B292.us.1.i.4.i.i:                                ; preds = %B355.us.i.4.i.i
  %sunkaddr1406 = getelementptr i8, ptr %arg.signs, i64 72
  %.615.us.1.i.4.i.i = load i64, ptr %sunkaddr1406, align 8, !noalias !155
  %.619.us.1.i.4.i.i = add nsw i64 %.615.us.1.i.4.i.i, %net.3.2.us.i.4.i.i
  br label %B355.us.1.i.4.i.i

B355.us.1.i.4.i.i:                                ; preds = %B292.us.1.i.4.i.i, %B355.us.i.4.i.i
  %net.3.2.us.1.i.4.i.i = phi i64 [ %.619.us.1.i.4.i.i, %B292.us.1.i.4.i.i ], [ %net.3.2.us.i.4.i.i, %B355.us.i.4.i.i ]
  %350 = icmp eq i64 %n.5.280881779.i.i, 5
  br i1 %350, label %B218.B330_crit_edge.us.i.i.i, label %B222.us.i.5.i.i

B222.us.i.5.i.i:                                  ; preds = %B355.us.1.i.4.i.i
  %sunkaddr1407 = getelementptr i8, ptr %arg.cells, i64 80
  %.540.us.i.5.i.i = load i64, ptr %sunkaddr1407, align 8, !noalias !155
  %.573.us.i.5.i.i = icmp eq i64 %.540.us.i.5.i.i, %.572.us.i.i.i
  br i1 %.573.us.i.5.i.i, label %B292.us.i.5.i.i, label %B355.us.i.5.i.i

B292.us.i.5.i.i:                                  ; preds = %B222.us.i.5.i.i
  %sunkaddr1408 = getelementptr i8, ptr %arg.signs, i64 80
  %.615.us.i.5.i.i = load i64, ptr %sunkaddr1408, align 8, !noalias !155
  %.619.us.i.5.i.i = add nsw i64 %.615.us.i.5.i.i, %net.3.2.us.1.i.4.i.i
  br label %B355.us.i.5.i.i

B355.us.i.5.i.i:                                  ; preds = %B292.us.i.5.i.i, %B222.us.i.5.i.i
  %net.3.2.us.i.5.i.i = phi i64 [ %.619.us.i.5.i.i, %B292.us.i.5.i.i ], [ %net.3.2.us.1.i.4.i.i, %B222.us.i.5.i.i ]
  %sunkaddr1409 = getelementptr i8, ptr %arg.cells, i64 88
  %.540.us.1.i.5.i.i = load i64, ptr %sunkaddr1409, align 8, !noalias !155
  %.573.us.1.i.5.i.i = icmp eq i64 %.540.us.1.i.5.i.i, %.572.us.i.i.i
  br i1 %.573.us.1.i.5.i.i, label %B292.us.1.i.5.i.i, label %B218.B330_crit_edge.us.i.i.i

B292.us.1.i.5.i.i:                                ; preds = %B355.us.i.5.i.i
  %sunkaddr1410 = getelementptr i8, ptr %arg.signs, i64 88
  %.615.us.1.i.5.i.i = load i64, ptr %sunkaddr1410, align 8, !noalias !155
  %.619.us.1.i.5.i.i = add nsw i64 %.615.us.1.i.5.i.i, %net.3.2.us.i.5.i.i
  br label %B218.B330_crit_edge.us.i.i.i

B218.B330_crit_edge.us.i.i.i:                     ; preds = %B292.us.1.i.5.i.i, %B355.us.i.5.i.i, %B355.us.1.i.4.i.i, %B355.us.1.i.3.i.i, %B355.us.1.i.2.i.i, %B355.us.1.i.1.i.i, %B355.us.1.i.i.i
  %net.3.2.us.1.i.lcssa.i.i = phi i64 [ %net.3.2.us.1.i.i.i, %B355.us.1.i.i.i ], [ %net.3.2.us.1.i.1.i.i, %B355.us.1.i.1.i.i ], [ %net.3.2.us.1.i.2.i.i, %B355.us.1.i.2.i.i ], [ %net.3.2.us.1.i.3.i.i, %B355.us.1.i.3.i.i ], [ %net.3.2.us.1.i.4.i.i, %B355.us.1.i.4.i.i ], [ %.619.us.1.i.5.i.i, %B292.us.1.i.5.i.i ], [ %net.3.2.us.i.5.i.i, %B355.us.i.5.i.i ]
  %.632.not.us.i.not.i.i = icmp eq i64 %net.3.2.us.1.i.lcssa.i.i, 0
  br i1 %.632.not.us.i.not.i.i, label %B180.us.i.i.i, label %B1554.endif.i.i

B30.i1406.i.i:                                    ; preds = %B180.us.i.i.i
  %351 = icmp eq i64 %n.5.280881779.i.i, 1
  %.278.i1408.i.i = load i64, ptr %arg.who, align 8, !noalias !158
  %.292.i1409.i.i = icmp slt i64 %.278.i1408.i.i, 0
  %.293.i1410.i.i = select i1 %.292.i1409.i.i, i64 %.208, i64 0
  %352 = getelementptr i64, ptr %.410.i.i.i, i64 %.278.i1408.i.i
  %.307.i1411.i.i = getelementptr i64, ptr %352, i64 %.293.i1410.i.i
  store i64 %.540.us.1.i.i.i, ptr %.307.i1411.i.i, align 8, !noalias !158
  %.339.i.i.i127 = load i64, ptr %arg.to, align 8, !noalias !158
  %.370.i.i.i = load i64, ptr %arg.who, align 8, !noalias !158
  %.401.i.i.i = load i64, ptr %arg.factors, align 8, !noalias !158
  %.424.i1414.i.i = icmp slt i64 %.370.i.i.i, 0
  %.425.i.i.i = select i1 %.424.i1414.i.i, i64 %.208, i64 0
  %.426.i.i.i = add i64 %.425.i.i.i, %.370.i.i.i
  %.427.i.i.i = icmp slt i64 %.401.i.i.i, 0
  %.428.i.i.i = select i1 %.427.i.i.i, i64 %.179, i64 0
  %.446.i.i.i = mul i64 %.426.i.i.i, %.179
  %353 = getelementptr i64, ptr %.338.i.i.i5, i64 %.446.i.i.i
  %354 = getelementptr i64, ptr %353, i64 %.401.i.i.i
  %.450.i.i.i = getelementptr i64, ptr %354, i64 %.428.i.i.i
  store i64 %.339.i.i.i127, ptr %.450.i.i.i, align 8, !noalias !158
  br i1 %351, label %B2559.i.i, label %B30.i1406.1.i.i

B30.i1406.1.i.i:                                  ; preds = %B30.i1406.i.i
  %355 = icmp eq i64 %n.5.280881779.i.i, 2
  %sunkaddr1411 = getelementptr i8, ptr %arg.cells, i64 24
  %.247.i.1.i.i = load i64, ptr %sunkaddr1411, align 8, !noalias !158
  %sunkaddr1412 = getelementptr i8, ptr %arg.who, i64 8
  %.278.i1408.1.i.i = load i64, ptr %sunkaddr1412, align 8, !noalias !158
  %.292.i1409.1.i.i = icmp slt i64 %.278.i1408.1.i.i, 0
  %.293.i1410.1.i.i = select i1 %.292.i1409.1.i.i, i64 %.208, i64 0
  %356 = getelementptr i64, ptr %.410.i.i.i, i64 %.278.i1408.1.i.i
  %.307.i1411.1.i.i = getelementptr i64, ptr %356, i64 %.293.i1410.1.i.i
  store i64 %.247.i.1.i.i, ptr %.307.i1411.1.i.i, align 8, !noalias !158
  %sunkaddr1413 = getelementptr i8, ptr %arg.to, i64 8
  %.339.i.1.i.i = load i64, ptr %sunkaddr1413, align 8, !noalias !158
  %.370.i.1.i.i = load i64, ptr %sunkaddr1412, align 8, !noalias !158
  %sunkaddr1414 = getelementptr i8, ptr %arg.factors, i64 8
  %.401.i.1.i.i = load i64, ptr %sunkaddr1414, align 8, !noalias !158
  %.424.i1414.1.i.i = icmp slt i64 %.370.i.1.i.i, 0
  %.425.i.1.i.i = select i1 %.424.i1414.1.i.i, i64 %.208, i64 0
  %.426.i.1.i.i = add i64 %.425.i.1.i.i, %.370.i.1.i.i
  %.427.i.1.i.i = icmp slt i64 %.401.i.1.i.i, 0
  %.428.i.1.i.i = select i1 %.427.i.1.i.i, i64 %.179, i64 0
  %.446.i.1.i.i = mul i64 %.426.i.1.i.i, %.179
  %357 = getelementptr i64, ptr %.338.i.i.i5, i64 %.446.i.1.i.i
  %358 = getelementptr i64, ptr %357, i64 %.401.i.1.i.i
  %.450.i.1.i.i = getelementptr i64, ptr %358, i64 %.428.i.1.i.i
  store i64 %.339.i.1.i.i, ptr %.450.i.1.i.i, align 8, !noalias !158
  br i1 %355, label %B2559.i.i, label %B30.i1406.2.i.i

B30.i1406.2.i.i:                                  ; preds = %B30.i1406.1.i.i
  %359 = icmp eq i64 %n.5.280881779.i.i, 3
  %sunkaddr1415 = getelementptr i8, ptr %arg.cells, i64 40
  %.247.i.2.i.i = load i64, ptr %sunkaddr1415, align 8, !noalias !158
  %sunkaddr1416 = getelementptr i8, ptr %arg.who, i64 16
  %.278.i1408.2.i.i = load i64, ptr %sunkaddr1416, align 8, !noalias !158
  %.292.i1409.2.i.i = icmp slt i64 %.278.i1408.2.i.i, 0
  %.293.i1410.2.i.i = select i1 %.292.i1409.2.i.i, i64 %.208, i64 0
  %360 = getelementptr i64, ptr %.410.i.i.i, i64 %.278.i1408.2.i.i
  %.307.i1411.2.i.i = getelementptr i64, ptr %360, i64 %.293.i1410.2.i.i
  store i64 %.247.i.2.i.i, ptr %.307.i1411.2.i.i, align 8, !noalias !158
  %sunkaddr1417 = getelementptr i8, ptr %arg.to, i64 16
  %.339.i.2.i.i = load i64, ptr %sunkaddr1417, align 8, !noalias !158
  %.370.i.2.i.i = load i64, ptr %sunkaddr1416, align 8, !noalias !158
  %sunkaddr1418 = getelementptr i8, ptr %arg.factors, i64 16
  %.401.i.2.i.i = load i64, ptr %sunkaddr1418, align 8, !noalias !158
  %.424.i1414.2.i.i = icmp slt i64 %.370.i.2.i.i, 0
  %.425.i.2.i.i = select i1 %.424.i1414.2.i.i, i64 %.208, i64 0
  %.426.i.2.i.i = add i64 %.425.i.2.i.i, %.370.i.2.i.i
  %.427.i.2.i.i = icmp slt i64 %.401.i.2.i.i, 0
  %.428.i.2.i.i = select i1 %.427.i.2.i.i, i64 %.179, i64 0
  %.446.i.2.i.i = mul i64 %.426.i.2.i.i, %.179
  %361 = getelementptr i64, ptr %.338.i.i.i5, i64 %.446.i.2.i.i
  %362 = getelementptr i64, ptr %361, i64 %.401.i.2.i.i
  %.450.i.2.i.i = getelementptr i64, ptr %362, i64 %.428.i.2.i.i
  store i64 %.339.i.2.i.i, ptr %.450.i.2.i.i, align 8, !noalias !158
  br i1 %359, label %B2559.i.i, label %B30.i1406.3.i.i

B30.i1406.3.i.i:                                  ; preds = %B30.i1406.2.i.i
  %363 = icmp eq i64 %n.5.280881779.i.i, 4
  %sunkaddr1419 = getelementptr i8, ptr %arg.cells, i64 56
  %.247.i.3.i.i = load i64, ptr %sunkaddr1419, align 8, !noalias !158
  %sunkaddr1420 = getelementptr i8, ptr %arg.who, i64 24
  %.278.i1408.3.i.i = load i64, ptr %sunkaddr1420, align 8, !noalias !158
  %.292.i1409.3.i.i = icmp slt i64 %.278.i1408.3.i.i, 0
  %.293.i1410.3.i.i = select i1 %.292.i1409.3.i.i, i64 %.208, i64 0
  %364 = getelementptr i64, ptr %.410.i.i.i, i64 %.278.i1408.3.i.i
  %.307.i1411.3.i.i = getelementptr i64, ptr %364, i64 %.293.i1410.3.i.i
  store i64 %.247.i.3.i.i, ptr %.307.i1411.3.i.i, align 8, !noalias !158
  %sunkaddr1421 = getelementptr i8, ptr %arg.to, i64 24
  %.339.i.3.i.i = load i64, ptr %sunkaddr1421, align 8, !noalias !158
  %.370.i.3.i.i = load i64, ptr %sunkaddr1420, align 8, !noalias !158
  %sunkaddr1422 = getelementptr i8, ptr %arg.factors, i64 24
  %.401.i.3.i.i = load i64, ptr %sunkaddr1422, align 8, !noalias !158
  %.424.i1414.3.i.i = icmp slt i64 %.370.i.3.i.i, 0
  %.425.i.3.i.i = select i1 %.424.i1414.3.i.i, i64 %.208, i64 0
  %.426.i.3.i.i = add i64 %.425.i.3.i.i, %.370.i.3.i.i
  %.427.i.3.i.i = icmp slt i64 %.401.i.3.i.i, 0
  %.428.i.3.i.i = select i1 %.427.i.3.i.i, i64 %.179, i64 0
  %.446.i.3.i.i = mul i64 %.426.i.3.i.i, %.179
  %365 = getelementptr i64, ptr %.338.i.i.i5, i64 %.446.i.3.i.i
  %366 = getelementptr i64, ptr %365, i64 %.401.i.3.i.i
  %.450.i.3.i.i = getelementptr i64, ptr %366, i64 %.428.i.3.i.i
  store i64 %.339.i.3.i.i, ptr %.450.i.3.i.i, align 8, !noalias !158
  br i1 %363, label %B2559.i.i, label %B30.i1406.4.i.i

B30.i1406.4.i.i:                                  ; preds = %B30.i1406.3.i.i
  %367 = icmp eq i64 %n.5.280881779.i.i, 5
  %sunkaddr1423 = getelementptr i8, ptr %arg.cells, i64 72
  %.247.i.4.i.i = load i64, ptr %sunkaddr1423, align 8, !noalias !158
  %sunkaddr1424 = getelementptr i8, ptr %arg.who, i64 32
  %.278.i1408.4.i.i = load i64, ptr %sunkaddr1424, align 8, !noalias !158
  %.292.i1409.4.i.i = icmp slt i64 %.278.i1408.4.i.i, 0
  %.293.i1410.4.i.i = select i1 %.292.i1409.4.i.i, i64 %.208, i64 0
  %368 = getelementptr i64, ptr %.410.i.i.i, i64 %.278.i1408.4.i.i
  %.307.i1411.4.i.i = getelementptr i64, ptr %368, i64 %.293.i1410.4.i.i
  store i64 %.247.i.4.i.i, ptr %.307.i1411.4.i.i, align 8, !noalias !158
  %sunkaddr1425 = getelementptr i8, ptr %arg.to, i64 32
  %.339.i.4.i.i = load i64, ptr %sunkaddr1425, align 8, !noalias !158
  %.370.i.4.i.i = load i64, ptr %sunkaddr1424, align 8, !noalias !158
  %sunkaddr1426 = getelementptr i8, ptr %arg.factors, i64 32
  %.401.i.4.i.i = load i64, ptr %sunkaddr1426, align 8, !noalias !158
  %.424.i1414.4.i.i = icmp slt i64 %.370.i.4.i.i, 0
  %.425.i.4.i.i = select i1 %.424.i1414.4.i.i, i64 %.208, i64 0
  %.426.i.4.i.i = add i64 %.425.i.4.i.i, %.370.i.4.i.i
  %.427.i.4.i.i = icmp slt i64 %.401.i.4.i.i, 0
  %.428.i.4.i.i = select i1 %.427.i.4.i.i, i64 %.179, i64 0
  %.446.i.4.i.i = mul i64 %.426.i.4.i.i, %.179
  %369 = getelementptr i64, ptr %.338.i.i.i5, i64 %.446.i.4.i.i
  %370 = getelementptr i64, ptr %369, i64 %.401.i.4.i.i
  %.450.i.4.i.i = getelementptr i64, ptr %370, i64 %.428.i.4.i.i
  store i64 %.339.i.4.i.i, ptr %.450.i.4.i.i, align 8, !noalias !158
  br i1 %367, label %B2559.i.i, label %B30.i1406.5.i.i

B30.i1406.5.i.i:                                  ; preds = %B30.i1406.4.i.i
  %sunkaddr1427 = getelementptr i8, ptr %arg.cells, i64 88
  %.247.i.5.i.i = load i64, ptr %sunkaddr1427, align 8, !noalias !158
  %sunkaddr1428 = getelementptr i8, ptr %arg.who, i64 40
  %.278.i1408.5.i.i = load i64, ptr %sunkaddr1428, align 8, !noalias !158
  %.292.i1409.5.i.i = icmp slt i64 %.278.i1408.5.i.i, 0
  %.293.i1410.5.i.i = select i1 %.292.i1409.5.i.i, i64 %.208, i64 0
  %371 = getelementptr i64, ptr %.410.i.i.i, i64 %.278.i1408.5.i.i
  %.307.i1411.5.i.i = getelementptr i64, ptr %371, i64 %.293.i1410.5.i.i
  store i64 %.247.i.5.i.i, ptr %.307.i1411.5.i.i, align 8, !noalias !158
  %sunkaddr1429 = getelementptr i8, ptr %arg.to, i64 40
  %.339.i.5.i.i = load i64, ptr %sunkaddr1429, align 8, !noalias !158
  %.370.i.5.i.i = load i64, ptr %sunkaddr1428, align 8, !noalias !158
  %sunkaddr1430 = getelementptr i8, ptr %arg.factors, i64 40
  %.401.i.5.i.i = load i64, ptr %sunkaddr1430, align 8, !noalias !158
  %.424.i1414.5.i.i = icmp slt i64 %.370.i.5.i.i, 0
  %.425.i.5.i.i = select i1 %.424.i1414.5.i.i, i64 %.208, i64 0
  %.426.i.5.i.i = add i64 %.425.i.5.i.i, %.370.i.5.i.i
  %.427.i.5.i.i = icmp slt i64 %.401.i.5.i.i, 0
  %.428.i.5.i.i = select i1 %.427.i.5.i.i, i64 %.179, i64 0
  %.446.i.5.i.i = mul i64 %.426.i.5.i.i, %.179
  %372 = getelementptr i64, ptr %.338.i.i.i5, i64 %.446.i.5.i.i
  %373 = getelementptr i64, ptr %372, i64 %.401.i.5.i.i
  %.450.i.5.i.i = getelementptr i64, ptr %373, i64 %.428.i.5.i.i
  store i64 %.339.i.5.i.i, ptr %.450.i.5.i.i, align 8, !noalias !158
  br label %B2559.i.i

B1642.i.i:                                        ; preds = %B1642.preheader2048.i.i, %B1642.i.i
  %lsr.iv2142.i.i = phi i64 [ 0, %B1642.preheader2048.i.i ], [ %lsr.iv.next2143.i.i, %B1642.i.i ]
  %374 = shl i64 %lsr.iv2142.i.i, 3
  %scevgep2166.i.i = getelementptr i8, ptr %scevgep2165.i.i, i64 %374
  %scevgep2167.i.i = getelementptr i8, ptr %scevgep2166.i.i, i64 -8
  %.3330.i.i = load double, ptr %scevgep2167.i.i, align 8, !noalias !74
  %.3377.i.i = fadd double %.3330.i.i, 0.000000e+00
  %scevgep2151.i.i = getelementptr i8, ptr %scevgep2150.i.i, i64 %374
  %375 = shl i64 %lsr.iv2142.i.i, 3
  %scevgep1040 = getelementptr i8, ptr %scevgep2150.i.i, i64 %375
  %scevgep1041 = getelementptr i8, ptr %scevgep1040, i64 -8
  store double %.3377.i.i, ptr %scevgep1041, align 8, !noalias !74
  %376 = shl i64 %lsr.iv2142.i.i, 3
  %scevgep1039 = getelementptr i8, ptr %scevgep2160.i.i, i64 %376
  %377 = shl i64 %lsr.iv2142.i.i, 3
  %scevgep1037 = getelementptr i8, ptr %scevgep2160.i.i, i64 %377
  %scevgep1038 = getelementptr i8, ptr %scevgep1037, i64 -8
  %.3444.i.i = load double, ptr %scevgep1038, align 8, !noalias !74
  %378 = shl i64 %lsr.iv2142.i.i, 3
  %scevgep1035 = getelementptr i8, ptr %scevgep2145.i.i, i64 %378
  %scevgep1036 = getelementptr i8, ptr %scevgep1035, i64 -8
  %.3475.i.i = load double, ptr %scevgep1036, align 8, !noalias !74
  %.3476.i.i = fadd double %.3444.i.i, %.3475.i.i
  %379 = shl i64 %lsr.iv2142.i.i, 3
  %scevgep1033 = getelementptr i8, ptr %scevgep2155.i.i, i64 %379
  %scevgep1034 = getelementptr i8, ptr %scevgep1033, i64 -8
  store double %.3476.i.i, ptr %scevgep1034, align 8, !noalias !74
  %.3330.1.i.i = load double, ptr %scevgep2166.i.i, align 8, !noalias !74
  %.3377.1.i.i = fadd double %.3330.1.i.i, 0.000000e+00
  store double %.3377.1.i.i, ptr %scevgep2151.i.i, align 8, !noalias !74
  %.3444.1.i.i = load double, ptr %scevgep1039, align 8, !noalias !74
  %.3475.1.i.i = load double, ptr %scevgep1035, align 8, !noalias !74
  %.3476.1.i.i = fadd double %.3444.1.i.i, %.3475.1.i.i
  store double %.3476.1.i.i, ptr %scevgep1033, align 8, !noalias !74
  %lsr.iv.next2143.i.i = add i64 %lsr.iv2142.i.i, 2
  %exitcond1937.not.1.i.i = icmp eq i64 %768, %lsr.iv.next2143.i.i
  br i1 %exitcond1937.not.1.i.i, label %B1802.i.i, label %B1642.i.i, !llvm.loop !161

B1802.i.i:                                        ; preds = %B1642.us.i.i, %B1642.prol.loopexit.i.i, %middle.block1986.i.i, %B1642.us.prol.loopexit.i.i, %middle.block2023.i.i, %B1554.endif.endif.endif.i.i, %B1642.i.i
  %380 = icmp ult i64 %arg.design.5.1.fr.i.i.i, 4
  %scevgep11.i.i.i = getelementptr i8, ptr %spare.2.sroa.120.08649.i.i, i64 %.20.i272
  %bound0.i.i.i = icmp ult ptr %spare.2.sroa.120.08649.i.i, %scevgep12.i.i.i
  %bound1.i.i.i = icmp ult ptr %.565.i.i.i, %scevgep11.i.i.i
  %found.conflict.i.i.i = and i1 %bound0.i.i.i, %bound1.i.i.i
  %scevgep156.i.i.i = getelementptr i8, ptr %spare.2.sroa.330.08635.i.i, i64 24
  %brmerge62.i.i.i = select i1 %380, i1 true, i1 %found.conflict.i.i.i
  br label %B194.endif.i.i.i

B188.i.i.i:                                       ; preds = %B1004.i.i.i
  %.756.i.i.i = icmp samesign ugt i64 %.75513981522.i.i.i, 1
  br i1 %.756.i.i.i, label %B194.endif.i.i.i, label %B36.i1721.i.i

B318.i.i.i:                                       ; preds = %B318.i.i.i.preheader, %B1032.i.i.i
  %lsr.iv113.i.i.i = phi ptr [ %scevgep114.i1487.i.i, %B1032.i.i.i ], [ %arg.design, %B318.i.i.i.preheader ]
  %lsr.iv94.i.i.i = phi ptr [ %scevgep95.i1486.i.i, %B1032.i.i.i ], [ %scevgep93.i.i.i, %B318.i.i.i.preheader ]
  %.124413271351.i.i.i = phi i64 [ %.1251.i1463.i.i, %B1032.i.i.i ], [ 0, %B318.i.i.i.preheader ]
  %381 = mul i64 %.124413271351.i.i.i, %.20.i272
  %scevgep19.i1462.i.i = getelementptr i8, ptr %arg.design, i64 %381
  %.1251.i1463.i.i = add nuw nsw i64 %.124413271351.i.i.i, 1
  %382 = getelementptr i64, ptr %.478.i.i.i, i64 %.124413271351.i.i.i
  %.1309.i.i.i = load i64, ptr %382, align 8, !noalias !162
  %.1310.i.i.i = icmp eq i64 %.1309.i.i.i, 0
  br i1 %.1310.i.i.i, label %B1032.i.i.i, label %B370.lr.ph.i.i.i

B370.i1464.i.i:                                   ; preds = %B370.i1464.i.i.preheader, %B370.i1464.i.i
  %eta.2.31299.i.i.i = phi double [ %.1519.3.i.i.i, %B370.i1464.i.i ], [ 0.000000e+00, %B370.i1464.i.i.preheader ]
  %.140412951297.i.i.i = phi i64 [ %.1411.3.i.i.i, %B370.i1464.i.i ], [ 0, %B370.i1464.i.i.preheader ]
  %383 = shl i64 %.140412951297.i.i.i, 3
  %scevgep101.i1465.i.i = getelementptr i8, ptr %lsr.iv94.i.i.i, i64 %383
  %scevgep102.i1466.i.i = getelementptr i8, ptr %scevgep101.i1465.i.i, i64 -24
  %.1486.i.i.i = load double, ptr %scevgep102.i1466.i.i, align 8, !noalias !162
  %sunkaddr1431 = mul i64 %.140412951297.i.i.i, 8
  %sunkaddr1432 = getelementptr i8, ptr %spare.2.sroa.120.08649.i.i, i64 %sunkaddr1431
  %.1516.i.i.i = load double, ptr %sunkaddr1432, align 8, !noalias !162
  %.1517.i.i.i = fmul double %.1486.i.i.i, %.1516.i.i.i
  %.1519.i.i.i = fadd double %eta.2.31299.i.i.i, %.1517.i.i.i
  %384 = shl i64 %.140412951297.i.i.i, 3
  %scevgep1063 = getelementptr i8, ptr %lsr.iv94.i.i.i, i64 %384
  %scevgep1064 = getelementptr i8, ptr %scevgep1063, i64 -16
  %.1486.1.i.i.i = load double, ptr %scevgep1064, align 8, !noalias !162
  %sunkaddr1433 = mul i64 %.140412951297.i.i.i, 8
  %sunkaddr1434 = getelementptr i8, ptr %spare.2.sroa.120.08649.i.i, i64 %sunkaddr1433
  %sunkaddr1435 = getelementptr i8, ptr %sunkaddr1434, i64 8
  %.1516.1.i.i.i = load double, ptr %sunkaddr1435, align 8, !noalias !162
  %.1517.1.i.i.i = fmul double %.1486.1.i.i.i, %.1516.1.i.i.i
  %.1519.1.i.i.i = fadd double %.1519.i.i.i, %.1517.1.i.i.i
  %385 = shl i64 %.140412951297.i.i.i, 3
  %scevgep1061 = getelementptr i8, ptr %lsr.iv94.i.i.i, i64 %385
  %scevgep1062 = getelementptr i8, ptr %scevgep1061, i64 -8
  %.1486.2.i.i.i = load double, ptr %scevgep1062, align 8, !noalias !162
  %sunkaddr1436 = mul i64 %.140412951297.i.i.i, 8
  %sunkaddr1437 = getelementptr i8, ptr %spare.2.sroa.120.08649.i.i, i64 %sunkaddr1436
  %sunkaddr1438 = getelementptr i8, ptr %sunkaddr1437, i64 16
  %.1516.2.i.i.i = load double, ptr %sunkaddr1438, align 8, !noalias !162
  %.1517.2.i.i.i = fmul double %.1486.2.i.i.i, %.1516.2.i.i.i
  %.1519.2.i.i.i = fadd double %.1519.1.i.i.i, %.1517.2.i.i.i
  %.1411.3.i.i.i = add nuw i64 %.140412951297.i.i.i, 4
  %.1486.3.i.i.i = load double, ptr %scevgep101.i1465.i.i, align 8, !noalias !162
  %sunkaddr1439 = mul i64 %.140412951297.i.i.i, 8
  %sunkaddr1440 = getelementptr i8, ptr %spare.2.sroa.120.08649.i.i, i64 %sunkaddr1439
  %sunkaddr1441 = getelementptr i8, ptr %sunkaddr1440, i64 24
  %.1516.3.i.i.i = load double, ptr %sunkaddr1441, align 8, !noalias !162
  %.1517.3.i.i.i = fmul double %.1486.3.i.i.i, %.1516.3.i.i.i
  %.1519.3.i.i.i = fadd double %.1519.2.i.i.i, %.1517.3.i.i.i
  %niter50.ncmp.3.i.i.i = icmp eq i64 %unroll_iter.i.i.i.i, %.1411.3.i.i.i
  br i1 %niter50.ncmp.3.i.i.i, label %B522.lr.ph.unr-lcssa.i.i.i, label %B370.i1464.i.i

B522.lr.ph.unr-lcssa.i.i.i:                       ; preds = %B370.i1464.i.i
  %386 = icmp eq i64 %xtraiter.i.i.i.i, 0
  br i1 %386, label %B522.lr.ph.i.i.i, label %B370.epil.preheader.i.i.i

B370.epil.preheader.i.i.i:                        ; preds = %B370.lr.ph.i.i.i, %B522.lr.ph.unr-lcssa.i.i.i
  %eta.2.31299.epil.init.i.i.i = phi double [ 0.000000e+00, %B370.lr.ph.i.i.i ], [ %.1519.3.i.i.i, %B522.lr.ph.unr-lcssa.i.i.i ]
  %.140412951297.epil.init.i.i.i = phi i64 [ 0, %B370.lr.ph.i.i.i ], [ %unroll_iter.i.i.i.i, %B522.lr.ph.unr-lcssa.i.i.i ]
  %387 = shl i64 %.140412951297.epil.init.i.i.i, 3
  %scevgep111.i.i.i = getelementptr i8, ptr %spare.2.sroa.120.08649.i.i, i64 %387
  %scevgep115.i1479.i.i = getelementptr i8, ptr %lsr.iv113.i.i.i, i64 %387
  br label %B370.epil.i.i.i

B370.epil.i.i.i:                                  ; preds = %B370.epil.i.i.i, %B370.epil.preheader.i.i.i
  %eta.2.31299.epil.i.i.i = phi double [ %eta.2.31299.epil.init.i.i.i, %B370.epil.preheader.i.i.i ], [ %.1519.epil.i.i.i, %B370.epil.i.i.i ]
  %epil.iter45.i.i.i = phi i64 [ 0, %B370.epil.preheader.i.i.i ], [ %epil.iter45.next.i.i.i, %B370.epil.i.i.i ]
  %388 = shl i64 %epil.iter45.i.i.i, 3
  %scevgep2206.i.i = getelementptr i8, ptr %scevgep115.i1479.i.i, i64 %388
  %.1486.epil.i.i.i = load double, ptr %scevgep2206.i.i, align 8, !noalias !162
  %scevgep2205.i.i = getelementptr i8, ptr %scevgep111.i.i.i, i64 %388
  %.1516.epil.i.i.i = load double, ptr %scevgep2205.i.i, align 8, !noalias !162
  %.1517.epil.i.i.i = fmul double %.1486.epil.i.i.i, %.1516.epil.i.i.i
  %.1519.epil.i.i.i = fadd double %eta.2.31299.epil.i.i.i, %.1517.epil.i.i.i
  %epil.iter45.next.i.i.i = add i64 %epil.iter45.i.i.i, 1
  %epil.iter45.cmp.not.i.i.i = icmp eq i64 %xtraiter.i.i.i.i, %epil.iter45.next.i.i.i
  br i1 %epil.iter45.cmp.not.i.i.i, label %B522.lr.ph.i.i.i, label %B370.epil.i.i.i, !llvm.loop !165

B522.lr.ph.i.i.i:                                 ; preds = %B370.epil.i.i.i, %B522.lr.ph.unr-lcssa.i.i.i
  %.1519.lcssa.i.i.i = phi double [ %.1519.3.i.i.i, %B522.lr.ph.unr-lcssa.i.i.i ], [ %.1519.epil.i.i.i, %B370.epil.i.i.i ]
  %.1528.i.i.i = fneg double %.1519.lcssa.i.i.i
  %.1531.i.i.i = tail call double @llvm.exp.f64(double %.1528.i.i.i)
  %.1532.i.i.i = fadd double %.1531.i.i.i, 1.000000e+00
  %.1536.i.i.i = fdiv double 1.000000e+00, %.1532.i.i.i
  %.1568.i.i.i = sitofp i64 %.1309.i.i.i to double
  %.1569.i.i.i = fmul double %.1536.i.i.i, %.1568.i.i.i
  %.1573.i.i.i = fsub double 1.000000e+00, %.1536.i.i.i
  %.1575.i.i.i = fmul double %.1569.i.i.i, %.1573.i.i.i
  %389 = getelementptr i8, ptr %scevgep19.i1462.i.i, i64 8
  br label %B522.i.i.i

B522.i.i.i:                                       ; preds = %B1031.i.i.i, %B522.lr.ph.i.i.i
  %lsr.iv129.i.i.i = phi ptr [ %arg.matrices, %B522.lr.ph.i.i.i ], [ %scevgep130.i1485.i.i, %B1031.i.i.i ]
  %lsr.iv121.i.i.i = phi ptr [ %scevgep120.i.i.i, %B522.lr.ph.i.i.i ], [ %scevgep122.i.i.i, %B1031.i.i.i ]
  %indvars.iv.i.i.i19 = phi i64 [ 1, %B522.lr.ph.i.i.i ], [ %indvars.iv.next.i.i.i21, %B1031.i.i.i ]
  %.166513101320.i.i.i = phi i64 [ 0, %B522.lr.ph.i.i.i ], [ %.1672.i.i.i, %B1031.i.i.i ]
  %390 = lshr i64 %indvars.iv.i.i.i19, 2
  %391 = shl nuw nsw i64 %390, 2
  %392 = and i64 %indvars.iv.i.i.i19, -4
  %393 = mul i64 %.166513101320.i.i.i, %.20.i272
  %scevgep17.i1482.i.i = getelementptr i8, ptr %arg.matrices, i64 %393
  %394 = mul i64 %.166513101320.i.i.i, %874
  %395 = getelementptr i8, ptr %arg.matrices, i64 %394
  %scevgep18.i1483.i.i = getelementptr i8, ptr %395, i64 8
  %396 = shl i64 %.166513101320.i.i.i, 3
  %scevgep20.i1484.i.i = getelementptr i8, ptr %389, i64 %396
  %.1672.i.i.i = add nuw nsw i64 %.166513101320.i.i.i, 1
  %397 = getelementptr double, ptr %472, i64 %.166513101320.i.i.i
  %.1751.i.i.i = load double, ptr %397, align 8, !noalias !162
  %.1756.i.i.i20 = fcmp une double %.1751.i.i.i, 0.000000e+00
  br i1 %.1756.i.i.i20, label %B614.lr.ph.i.i.i, label %B1031.i.i.i

B614.i.i.i:                                       ; preds = %B614.i.i.i.preheader, %B614.i.i.i
  %.191613031305.i.i.i = phi i64 [ %.1923.1.i.i.i, %B614.i.i.i ], [ %.191613031305.unr.i.i.i, %B614.i.i.i.preheader ]
  %398 = shl i64 %.191613031305.i.i.i, 3
  %scevgep131.i.i.i = getelementptr i8, ptr %lsr.iv129.i.i.i, i64 %398
  %.1998.i.i.i = load double, ptr %scevgep131.i.i.i, align 8, !noalias !162
  %scevgep128.i1547.i.i = getelementptr i8, ptr %lsr.iv113.i.i.i, i64 %398
  %.2052.i.i.i = load double, ptr %scevgep128.i1547.i.i, align 8, !noalias !162
  %.2053.i.i.i = fmul double %.2001.i.i.i, %.2052.i.i.i
  %.2054.i.i.i = fadd double %.1998.i.i.i, %.2053.i.i.i
  store double %.2054.i.i.i, ptr %scevgep131.i.i.i, align 8, !noalias !162
  %.1923.1.i.i.i = add nuw nsw i64 %.191613031305.i.i.i, 2
  %399 = shl i64 %.191613031305.i.i.i, 3
  %scevgep1067 = getelementptr i8, ptr %lsr.iv129.i.i.i, i64 %399
  %scevgep1068 = getelementptr i8, ptr %scevgep1067, i64 8
  %.1998.1.i.i.i = load double, ptr %scevgep1068, align 8, !noalias !162
  %scevgep1069 = getelementptr i8, ptr %lsr.iv113.i.i.i, i64 %399
  %scevgep1070 = getelementptr i8, ptr %scevgep1069, i64 8
  %.2052.1.i.i.i = load double, ptr %scevgep1070, align 8, !noalias !162
  %.2053.1.i.i.i = fmul double %.2001.i.i.i, %.2052.1.i.i.i
  %.2054.1.i.i.i = fadd double %.1998.1.i.i.i, %.2053.1.i.i.i
  store double %.2054.1.i.i.i, ptr %scevgep1068, align 8, !noalias !162
  %exitcond1643.not.1.i.i.i = icmp eq i64 %indvars.iv.i.i.i19, %.1923.1.i.i.i
  br i1 %exitcond1643.not.1.i.i.i, label %B1031.i.i.i, label %B614.i.i.i, !llvm.loop !166

B684.i.i.i:                                       ; preds = %B288.endif.i.i.i, %B1032.i.i.i
  %400 = icmp sgt i64 %arg.design.5.1.fr.i.i.i, 0
  br i1 %400, label %B86.endif.lr.ph.i.i.i.i.preheader, label %B1846.i.i

B86.endif.lr.ph.i.i.i.i.preheader:                ; preds = %B684.i.i.i
  br label %B86.endif.lr.ph.i.i.i.i

B48.loopexit.i.i.i.i:                             ; preds = %B623.i.i.i.i
  %indvars.iv.next.i.i.i.i = add nuw i64 %indvars.iv.i.i.i.i, 1
  %scevgep46.i.i.i.i = getelementptr i8, ptr %lsr.iv45.i.i.i.i, i64 %.20.i272
  %scevgep68.i.i.i.i = getelementptr i8, ptr %lsr.iv67.i.i.i.i, i64 %.20.i272
  %exitcond891.not.i.i.i.i = icmp eq i64 %arg.design.5.1.fr.i.i.i, %.160.i.i.i.i
  br i1 %exitcond891.not.i.i.i.i, label %B344.lr.ph.i.i.i.i.preheader, label %B86.endif.lr.ph.i.i.i.i

B344.lr.ph.i.i.i.i.preheader:                     ; preds = %B48.loopexit.i.i.i.i
  br label %B344.lr.ph.i.i.i.i

B126.i.i.i.i:                                     ; preds = %B126.i.i.i.i.preheader, %B126.i.i.i.i
  %s.6.2755.i.i.i.i = phi double [ %.587.3.i.i.i.i, %B126.i.i.i.i ], [ %.361.i.i.i.i, %B126.i.i.i.i.preheader ]
  %.451751753.i.i.i.i = phi i64 [ %.458.3.i.i.i.i, %B126.i.i.i.i ], [ 0, %B126.i.i.i.i.preheader ]
  %401 = shl i64 %.451751753.i.i.i.i, 3
  %scevgep52.i.i.i.i = getelementptr i8, ptr %lsr.iv45.i.i.i.i, i64 %401
  %scevgep53.i.i.i.i = getelementptr i8, ptr %scevgep52.i.i.i.i, i64 -24
  %.533.i.i.i.i = load double, ptr %scevgep53.i.i.i.i, align 8, !noalias !167
  %scevgep61.i.i.i.i = getelementptr i8, ptr %lsr.iv54.i.i.i.i, i64 %401
  %scevgep62.i.i.i.i = getelementptr i8, ptr %scevgep61.i.i.i.i, i64 -24
  %.584.i.i.i.i = load double, ptr %scevgep62.i.i.i.i, align 8, !noalias !167
  %.585.i.i.i.i = fmul double %.533.i.i.i.i, %.584.i.i.i.i
  %.587.i.i.i.i = fsub double %s.6.2755.i.i.i.i, %.585.i.i.i.i
  %402 = shl i64 %.451751753.i.i.i.i, 3
  %scevgep1077 = getelementptr i8, ptr %lsr.iv45.i.i.i.i, i64 %402
  %scevgep1078 = getelementptr i8, ptr %scevgep1077, i64 -16
  %.533.1.i.i.i.i = load double, ptr %scevgep1078, align 8, !noalias !167
  %403 = shl i64 %.451751753.i.i.i.i, 3
  %scevgep1073 = getelementptr i8, ptr %lsr.iv54.i.i.i.i, i64 %403
  %scevgep1074 = getelementptr i8, ptr %scevgep1073, i64 -16
  %.584.1.i.i.i.i = load double, ptr %scevgep1074, align 8, !noalias !167
  %.585.1.i.i.i.i = fmul double %.533.1.i.i.i.i, %.584.1.i.i.i.i
  %.587.1.i.i.i.i = fsub double %.587.i.i.i.i, %.585.1.i.i.i.i
  %404 = shl i64 %.451751753.i.i.i.i, 3
  %scevgep1075 = getelementptr i8, ptr %lsr.iv45.i.i.i.i, i64 %404
  %scevgep1076 = getelementptr i8, ptr %scevgep1075, i64 -8
  %.533.2.i.i.i.i = load double, ptr %scevgep1076, align 8, !noalias !167
  %405 = shl i64 %.451751753.i.i.i.i, 3
  %scevgep1071 = getelementptr i8, ptr %lsr.iv54.i.i.i.i, i64 %405
  %scevgep1072 = getelementptr i8, ptr %scevgep1071, i64 -8
  %.584.2.i.i.i.i = load double, ptr %scevgep1072, align 8, !noalias !167
  %.585.2.i.i.i.i = fmul double %.533.2.i.i.i.i, %.584.2.i.i.i.i
  %.587.2.i.i.i.i = fsub double %.587.1.i.i.i.i, %.585.2.i.i.i.i
  %.458.3.i.i.i.i = add nuw i64 %.451751753.i.i.i.i, 4
  %.533.3.i.i.i.i = load double, ptr %scevgep52.i.i.i.i, align 8, !noalias !167
  %.584.3.i.i.i.i = load double, ptr %scevgep61.i.i.i.i, align 8, !noalias !167
  %.585.3.i.i.i.i = fmul double %.533.3.i.i.i.i, %.584.3.i.i.i.i
  %.587.3.i.i.i.i = fsub double %.587.2.i.i.i.i, %.585.3.i.i.i.i
  %niter.ncmp.3.i.i1530.i.i = icmp eq i64 %434, %.458.3.i.i.i.i
  br i1 %niter.ncmp.3.i.i1530.i.i, label %B162.loopexit.unr-lcssa.i.i.i.i, label %B126.i.i.i.i

B162.loopexit.unr-lcssa.i.i.i.i:                  ; preds = %B126.i.i.i.i
  %406 = and i64 %.275759765.i.i.i.i, 3
  %lcmp.mod.not.i.i.i.i = icmp eq i64 %406, 0
  br i1 %lcmp.mod.not.i.i.i.i, label %B162.i.i.i.i, label %B126.epil.preheader.i.i.i.i

B126.epil.preheader.i.i.i.i:                      ; preds = %B126.lr.ph.i.i.i.i, %B162.loopexit.unr-lcssa.i.i.i.i
  %s.6.2755.epil.init.i.i.i.i = phi double [ %.361.i.i.i.i, %B126.lr.ph.i.i.i.i ], [ %.587.3.i.i.i.i, %B162.loopexit.unr-lcssa.i.i.i.i ]
  %.451751753.epil.init.i.i.i.i = phi i64 [ 0, %B126.lr.ph.i.i.i.i ], [ %435, %B162.loopexit.unr-lcssa.i.i.i.i ]
  %407 = shl i64 %.451751753.epil.init.i.i.i.i, 3
  %scevgep65.i.i.i.i = getelementptr i8, ptr %lsr.iv63.i.i.i.i, i64 %407
  %scevgep69.i.i.i.i = getelementptr i8, ptr %lsr.iv67.i.i.i.i, i64 %407
  br label %B126.epil.i.i.i.i

B126.epil.i.i.i.i:                                ; preds = %B126.epil.i.i.i.i, %B126.epil.preheader.i.i.i.i
  %s.6.2755.epil.i.i.i.i = phi double [ %s.6.2755.epil.init.i.i.i.i, %B126.epil.preheader.i.i.i.i ], [ %.587.epil.i.i.i.i, %B126.epil.i.i.i.i ]
  %epil.iter.i.i1531.i.i = phi i64 [ 0, %B126.epil.preheader.i.i.i.i ], [ %epil.iter.next.i.i1534.i.i, %B126.epil.i.i.i.i ]
  %408 = shl i64 %epil.iter.i.i1531.i.i, 3
  %scevgep144.i1532.i.i = getelementptr i8, ptr %scevgep69.i.i.i.i, i64 %408
  %.533.epil.i.i.i.i = load double, ptr %scevgep144.i1532.i.i, align 8, !noalias !167
  %scevgep143.i1533.i.i = getelementptr i8, ptr %scevgep65.i.i.i.i, i64 %408
  %.584.epil.i.i.i.i = load double, ptr %scevgep143.i1533.i.i, align 8, !noalias !167
  %.585.epil.i.i.i.i = fmul double %.533.epil.i.i.i.i, %.584.epil.i.i.i.i
  %.587.epil.i.i.i.i = fsub double %s.6.2755.epil.i.i.i.i, %.585.epil.i.i.i.i
  %epil.iter.next.i.i1534.i.i = add i64 %epil.iter.i.i1531.i.i, 1
  %epil.iter.cmp.not.i.i1535.i.i = icmp eq i64 %432, %epil.iter.next.i.i1534.i.i
  br i1 %epil.iter.cmp.not.i.i1535.i.i, label %B162.i.i.i.i, label %B126.epil.i.i.i.i, !llvm.loop !170

B162.i.i.i.i:                                     ; preds = %B86.endif.i.i.i.i, %B126.epil.i.i.i.i, %B162.loopexit.unr-lcssa.i.i.i.i
  %s.6.2.lcssa.i.i.i.i = phi double [ %.361.i.i.i.i, %B86.endif.i.i.i.i ], [ %.587.3.i.i.i.i, %B162.loopexit.unr-lcssa.i.i.i.i ], [ %.587.epil.i.i.i.i, %B126.epil.i.i.i.i ]
  %.597.i.i.i.i = icmp eq i64 %.153772784.i.i.i.i, %.275759765.i.i.i.i
  br i1 %.597.i.i.i.i, label %B176.i.i.i.i, label %B250.i.i.i.i

B176.i.i.i.i:                                     ; preds = %B162.i.i.i.i
  %.602.i.i.i.i = fcmp ogt double %s.6.2.lcssa.i.i.i.i, 1.000000e-09
  br i1 %.602.i.i.i.i, label %B194.i.i.i.i, label %B36.i1721.i.i

B194.i.i.i.i:                                     ; preds = %B176.i.i.i.i
  %.624.i.i.i.i = tail call double @sqrt(double %s.6.2.lcssa.i.i.i.i)
  %sunkaddr1442 = mul i64 %.356.i.i.i.i, 8
  %sunkaddr1443 = getelementptr i8, ptr %invariant.gep.i.i.i.i, i64 %sunkaddr1442
  store double %.624.i.i.i.i, ptr %sunkaddr1443, align 8, !noalias !167
  br label %B623.i.i.i.i

B250.i.i.i.i:                                     ; preds = %B162.i.i.i.i
  %.726.i.i.i.i = mul i64 %.275759765.i.i.i.i, %arg.design.5.1.fr.i.i.i
  %409 = getelementptr double, ptr %.565.i.i.i, i64 %.726.i.i.i.i
  %.730.i.i.i.i = getelementptr double, ptr %409, i64 %.275759765.i.i.i.i
  %.731.i.i.i.i = load double, ptr %.730.i.i.i.i, align 8, !noalias !167
  %.736.i.i.i.i = fdiv double %s.6.2.lcssa.i.i.i.i, %.731.i.i.i.i
  %.791.i.i.i.i = getelementptr double, ptr %431, i64 %.275759765.i.i.i.i
  store double %.736.i.i.i.i, ptr %.791.i.i.i.i, align 8, !noalias !167
  br label %B623.i.i.i.i

B312.loopexit.i.i.i.i:                            ; preds = %B582.i.i.i.i
  %.900.i.i.i.i = add nuw nsw i64 %.893853871.i.i.i.i, 1
  %scevgep28.i.i.i.i = getelementptr i8, ptr %lsr.iv27.i.i.i.i, i64 8
  %exitcond894.not.i.i.i.i = icmp eq i64 %.900.i.i.i.i, %arg.design.5.1.fr.i.i.i
  br i1 %exitcond894.not.i.i.i.i, label %B726.endif.i.i.i, label %B344.lr.ph.i.i.i.i

B344.i.i.i.i:                                     ; preds = %B344.lr.ph.i.i.i.i, %B426.i.i.i.i
  %lsr.iv37.i.i.i.i = phi ptr [ %.565.i.i.i, %B344.lr.ph.i.i.i.i ], [ %scevgep38.i.i.i.i, %B426.i.i.i.i ]
  %lsr.iv.i.i1536.i.i = phi ptr [ %scevgep44.i.i1457.i.i, %B344.lr.ph.i.i.i.i ], [ %scevgep19.i.i.i.i, %B426.i.i.i.i ]
  %.1014808814.i.i.i.i = phi i64 [ 0, %B344.lr.ph.i.i.i.i ], [ %.1021.i.i.i.i, %B426.i.i.i.i ]
  %lsr1088 = trunc i64 %.1014808814.i.i.i.i to i2
  %410 = zext i2 %lsr1088 to i64
  %411 = lshr i64 %.1014808814.i.i.i.i, 2
  %412 = shl nuw nsw i64 %411, 2
  %413 = and i64 %.1014808814.i.i.i.i, %const1231
  %.1021.i.i.i.i = add nuw nsw i64 %.1014808814.i.i.i.i, 1
  %.1051.i.i.i.i = icmp eq i64 %.1014808814.i.i.i.i, %.893853871.i.i.i.i
  %"$phi362.2.2.2.i.i.i.i" = select i1 %.1051.i.i.i.i, double 1.000000e+00, double 0.000000e+00
  %.1146796.not.i.i.i.i = icmp eq i64 %.1014808814.i.i.i.i, 0
  br i1 %.1146796.not.i.i.i.i, label %B426.i.i.i.i, label %B390.lr.ph.i.i.i.i

B390.lr.ph.i.i.i.i:                               ; preds = %B344.i.i.i.i
  %.1229.i.i.i.i = mul i64 %.1014808814.i.i.i.i, %arg.design.5.1.fr.i.i.i
  %414 = icmp samesign ult i64 %.1014808814.i.i.i.i, 4
  br i1 %414, label %B390.epil.preheader.i.i.i.i, label %B390.i.i.i.i.preheader

B390.i.i.i.i.preheader:                           ; preds = %B390.lr.ph.i.i.i.i
  br label %B390.i.i.i.i

B390.i.i.i.i:                                     ; preds = %B390.i.i.i.i, %B390.i.i.i.i.preheader
  %lsr.iv29.i.i1537.i.i = phi ptr [ %scevgep152.i.i.i, %B390.i.i.i.i ], [ %lsr.iv27.i.i.i.i, %B390.i.i.i.i.preheader ]
  %s.7.2799.i.i.i.i = phi double [ %.1288.3.i.i.i.i, %B390.i.i.i.i ], [ %"$phi362.2.2.2.i.i.i.i", %B390.i.i.i.i.preheader ]
  %.1152795797.i.i.i.i = phi i64 [ %.1159.3.i.i.i.i, %B390.i.i.i.i ], [ 0, %B390.i.i.i.i.preheader ]
  %415 = shl i64 %.1152795797.i.i.i.i, 3
  %scevgep25.i.i1538.i.i = getelementptr i8, ptr %lsr.iv.i.i1536.i.i, i64 %415
  %scevgep26.i.i.i.i = getelementptr i8, ptr %scevgep25.i.i1538.i.i, i64 -24
  %.1234.i.i.i.i = load double, ptr %scevgep26.i.i.i.i, align 8, !noalias !167
  %.1285.i.i.i.i = load double, ptr %lsr.iv29.i.i1537.i.i, align 8, !noalias !167
  %.1286.i.i.i.i = fmul double %.1234.i.i.i.i, %.1285.i.i.i.i
  %.1288.i.i.i.i = fsub double %s.7.2799.i.i.i.i, %.1286.i.i.i.i
  %416 = shl i64 %.1152795797.i.i.i.i, 3
  %scevgep1084 = getelementptr i8, ptr %lsr.iv.i.i1536.i.i, i64 %416
  %scevgep1085 = getelementptr i8, ptr %scevgep1084, i64 -16
  %.1234.1.i.i.i.i = load double, ptr %scevgep1085, align 8, !noalias !167
  %sunkaddr76.i.i.i.i = getelementptr i8, ptr %lsr.iv29.i.i1537.i.i, i64 %.20.i272
  %.1285.1.i.i.i.i = load double, ptr %sunkaddr76.i.i.i.i, align 8, !noalias !167
  %.1286.1.i.i.i.i = fmul double %.1234.1.i.i.i.i, %.1285.1.i.i.i.i
  %.1288.1.i.i.i.i = fsub double %.1288.i.i.i.i, %.1286.1.i.i.i.i
  %417 = shl i64 %.1152795797.i.i.i.i, 3
  %scevgep1082 = getelementptr i8, ptr %lsr.iv.i.i1536.i.i, i64 %417
  %scevgep1083 = getelementptr i8, ptr %scevgep1082, i64 -8
  %.1234.2.i.i.i.i = load double, ptr %scevgep1083, align 8, !noalias !167
  %scevgep150.i.i.i = getelementptr i8, ptr %sunkaddr76.i.i.i.i, i64 %.20.i272
  %.1285.2.i.i.i.i = load double, ptr %scevgep150.i.i.i, align 8, !noalias !167
  %.1286.2.i.i.i.i = fmul double %.1234.2.i.i.i.i, %.1285.2.i.i.i.i
  %.1288.2.i.i.i.i = fsub double %.1288.1.i.i.i.i, %.1286.2.i.i.i.i
  %.1159.3.i.i.i.i = add nuw i64 %.1152795797.i.i.i.i, 4
  %.1234.3.i.i.i.i = load double, ptr %scevgep25.i.i1538.i.i, align 8, !noalias !167
  %scevgep151.i.i.i = getelementptr i8, ptr %scevgep150.i.i.i, i64 %.20.i272
  %.1285.3.i.i.i.i = load double, ptr %scevgep151.i.i.i, align 8, !noalias !167
  %.1286.3.i.i.i.i = fmul double %.1234.3.i.i.i.i, %.1285.3.i.i.i.i
  %.1288.3.i.i.i.i = fsub double %.1288.2.i.i.i.i, %.1286.3.i.i.i.i
  %scevgep152.i.i.i = getelementptr i8, ptr %scevgep151.i.i.i, i64 %.20.i272
  %niter15.ncmp.3.i.i.i.i = icmp eq i64 %412, %.1159.3.i.i.i.i
  br i1 %niter15.ncmp.3.i.i.i.i, label %B426.loopexit.unr-lcssa.i.i.i.i, label %B390.i.i.i.i

B426.loopexit.unr-lcssa.i.i.i.i:                  ; preds = %B390.i.i.i.i
  %418 = and i64 %.1014808814.i.i.i.i, 3
  %lcmp.mod11.not.i.i.i.i = icmp eq i64 %418, 0
  br i1 %lcmp.mod11.not.i.i.i.i, label %B426.i.i.i.i, label %B390.epil.preheader.i.i.i.i

B390.epil.preheader.i.i.i.i:                      ; preds = %B426.loopexit.unr-lcssa.i.i.i.i, %B390.lr.ph.i.i.i.i
  %s.7.2799.epil.init.i.i.i.i = phi double [ %"$phi362.2.2.2.i.i.i.i", %B390.lr.ph.i.i.i.i ], [ %.1288.3.i.i.i.i, %B426.loopexit.unr-lcssa.i.i.i.i ]
  %.1152795797.epil.init.i.i.i.i = phi i64 [ 0, %B390.lr.ph.i.i.i.i ], [ %413, %B426.loopexit.unr-lcssa.i.i.i.i ]
  %419 = mul i64 %.1152795797.epil.init.i.i.i.i, %.20.i272
  %scevgep34.i.i.i.i = getelementptr i8, ptr %lsr.iv27.i.i.i.i, i64 %419
  %420 = shl i64 %.1152795797.epil.init.i.i.i.i, 3
  %scevgep39.i.i.i.i = getelementptr i8, ptr %lsr.iv37.i.i.i.i, i64 %420
  br label %B390.epil.i.i.i.i

B390.epil.i.i.i.i:                                ; preds = %B390.epil.i.i.i.i, %B390.epil.preheader.i.i.i.i
  %lsr.iv35.i.i.i.i = phi ptr [ %scevgep36.i.i.i.i, %B390.epil.i.i.i.i ], [ %scevgep34.i.i.i.i, %B390.epil.preheader.i.i.i.i ]
  %s.7.2799.epil.i.i.i.i = phi double [ %.1288.epil.i.i.i.i, %B390.epil.i.i.i.i ], [ %s.7.2799.epil.init.i.i.i.i, %B390.epil.preheader.i.i.i.i ]
  %epil.iter10.i.i.i.i = phi i64 [ %epil.iter10.next.i.i.i.i, %B390.epil.i.i.i.i ], [ 0, %B390.epil.preheader.i.i.i.i ]
  %421 = shl i64 %epil.iter10.i.i.i.i, 3
  %scevgep154.i1539.i.i = getelementptr i8, ptr %scevgep39.i.i.i.i, i64 %421
  %.1234.epil.i.i.i.i = load double, ptr %scevgep154.i1539.i.i, align 8, !noalias !167
  %.1285.epil.i.i.i.i = load double, ptr %lsr.iv35.i.i.i.i, align 8, !noalias !167
  %.1286.epil.i.i.i.i = fmul double %.1234.epil.i.i.i.i, %.1285.epil.i.i.i.i
  %.1288.epil.i.i.i.i = fsub double %s.7.2799.epil.i.i.i.i, %.1286.epil.i.i.i.i
  %epil.iter10.next.i.i.i.i = add i64 %epil.iter10.i.i.i.i, 1
  %scevgep36.i.i.i.i = getelementptr i8, ptr %lsr.iv35.i.i.i.i, i64 %.20.i272
  %epil.iter10.cmp.not.i.i.i.i = icmp eq i64 %410, %epil.iter10.next.i.i.i.i
  br i1 %epil.iter10.cmp.not.i.i.i.i, label %B426.i.i.i.i, label %B390.epil.i.i.i.i, !llvm.loop !171

B426.i.i.i.i:                                     ; preds = %B390.epil.i.i.i.i, %B426.loopexit.unr-lcssa.i.i.i.i, %B344.i.i.i.i
  %.1403.i.i.i.i.pre-phi = phi i64 [ %.1229.i.i.i.i, %B426.loopexit.unr-lcssa.i.i.i.i ], [ 0, %B344.i.i.i.i ], [ %.1229.i.i.i.i, %B390.epil.i.i.i.i ]
  %s.7.2.lcssa.i.i.i.i = phi double [ %.1288.3.i.i.i.i, %B426.loopexit.unr-lcssa.i.i.i.i ], [ %"$phi362.2.2.2.i.i.i.i", %B344.i.i.i.i ], [ %.1288.epil.i.i.i.i, %B390.epil.i.i.i.i ]
  %422 = getelementptr double, ptr %.565.i.i.i, i64 %.1403.i.i.i.i.pre-phi
  %423 = getelementptr double, ptr %422, i64 %.1014808814.i.i.i.i
  %.1347.i.i.i.i = load double, ptr %423, align 8, !noalias !167
  %.1352.i.i.i.i = fdiv double %s.7.2.lcssa.i.i.i.i, %.1347.i.i.i.i
  %gep821.i.i.i.i = getelementptr double, ptr %invariant.gep805.i.i.i.i, i64 %.1403.i.i.i.i.pre-phi
  store double %.1352.i.i.i.i, ptr %gep821.i.i.i.i, align 8, !noalias !167
  %scevgep19.i.i.i.i = getelementptr i8, ptr %lsr.iv.i.i1536.i.i, i64 %.20.i272
  %scevgep38.i.i.i.i = getelementptr i8, ptr %lsr.iv37.i.i.i.i, i64 %.20.i272
  %exitcond893.not.i.i.i.i = icmp eq i64 %.1021.i.i.i.i, %arg.design.5.1.fr.i.i.i
  br i1 %exitcond893.not.i.i.i.i, label %B498.endif.i.i.i.i.preheader, label %B344.i.i.i.i

B498.endif.i.i.i.i.preheader:                     ; preds = %B426.i.i.i.i
  br label %B498.endif.i.i.i.i

B546.i.i.i.i:                                     ; preds = %B546.preheader.i.i.i.i, %B546.i.i.i.i
  %lsr.iv43.i.i.i.i = phi i64 [ %439, %B546.preheader.i.i.i.i ], [ %lsr.iv.next.i.i.i.i, %B546.i.i.i.i ]
  %s.8.2831.i.i.i.i = phi double [ %s.8.2831.unr.i.i.i.i, %B546.preheader.i.i.i.i ], [ %.1815.1.i.i.i.i, %B546.i.i.i.i ]
  %.1679827829.i.i.i.i = phi i64 [ %.1679827829.unr.i.i.i.i, %B546.preheader.i.i.i.i ], [ %427, %B546.i.i.i.i ]
  %.1734.i.i.i.i = icmp slt i64 %.1679827829.i.i.i.i, 0
  %.1735.i.i.i.i = select i1 %.1734.i.i.i.i, i64 %arg.design.5.1.fr.i.i.i, i64 0
  %.1736.i.i.i.i = add i64 %.1735.i.i.i.i, %.1679827829.i.i.i.i
  %.1756.i.i.i.i = mul i64 %.1736.i.i.i.i, %arg.design.5.1.fr.i.i.i
  %gep836.i.i.i.i = getelementptr double, ptr %invariant.gep822.i.i.i.i, i64 %.1756.i.i.i.i
  %.1761.i.i.i.i = load double, ptr %gep836.i.i.i.i, align 8, !noalias !167
  %gep825.i.i.i.i = getelementptr double, ptr %invariant.gep805.i.i.i.i, i64 %.1756.i.i.i.i
  %.1812.i.i.i.i = load double, ptr %gep825.i.i.i.i, align 8, !noalias !167
  %.1813.i.i.i.i = fmul double %.1761.i.i.i.i, %.1812.i.i.i.i
  %.1815.i.i.i.i = fsub double %s.8.2831.i.i.i.i, %.1813.i.i.i.i
  %424 = add i64 %.1679827829.i.i.i.i, 1
  %.1734.1.i.i.i.i = icmp slt i64 %424, 0
  %.1735.1.i.i.i.i = select i1 %.1734.1.i.i.i.i, i64 %arg.design.5.1.fr.i.i.i, i64 0
  %425 = add i64 %.1735.1.i.i.i.i, %.1679827829.i.i.i.i
  %426 = add i64 %425, 1
  %.1756.1.i.i.i.i = mul i64 %426, %arg.design.5.1.fr.i.i.i
  %gep836.1.i.i.i.i = getelementptr double, ptr %invariant.gep822.i.i.i.i, i64 %.1756.1.i.i.i.i
  %.1761.1.i.i.i.i = load double, ptr %gep836.1.i.i.i.i, align 8, !noalias !167
  %gep825.1.i.i.i.i = getelementptr double, ptr %invariant.gep805.i.i.i.i, i64 %.1756.1.i.i.i.i
  %.1812.1.i.i.i.i = load double, ptr %gep825.1.i.i.i.i, align 8, !noalias !167
  %.1813.1.i.i.i.i = fmul double %.1761.1.i.i.i.i, %.1812.1.i.i.i.i
  %.1815.1.i.i.i.i = fsub double %.1815.i.i.i.i, %.1813.1.i.i.i.i
  %lsr.iv.next.i.i.i.i = add i64 %lsr.iv43.i.i.i.i, -2
  %.1673.1.i.i.i.i = icmp sgt i64 %lsr.iv.next.i.i.i.i, 2
  %427 = add i64 %424, 1
  br i1 %.1673.1.i.i.i.i, label %B546.i.i.i.i, label %B582.i.i.i.i

B582.i.i.i.i:                                     ; preds = %B546.prol.loopexit.i.i.i.i, %B498.endif.i.i.i.i, %B546.i.i.i.i
  %s.8.2.lcssa.i.i.i.i = phi double [ %.1587.i.i.i.i, %B498.endif.i.i.i.i ], [ %.1815.lcssa.unr.i.i.i.i, %B546.prol.loopexit.i.i.i.i ], [ %.1815.1.i.i.i.i, %B546.i.i.i.i ]
  %428 = getelementptr double, ptr %.565.i.i.i, i64 %.1582.i.i.i.i
  %429 = getelementptr double, ptr %428, i64 %.1504.i.i.i.i
  %.1874.i.i.i.i = load double, ptr %429, align 8, !noalias !167
  %.1879.i.i.i.i = fdiv double %s.8.2.lcssa.i.i.i.i, %.1874.i.i.i.i
  %sunkaddr77.i.i.i.i = shl i64 %.1582.i.i.i.i, 3
  %sunkaddr78.i.i.i.i = getelementptr i8, ptr %invariant.gep805.i.i.i.i, i64 %sunkaddr77.i.i.i.i
  store double %.1879.i.i.i.i, ptr %sunkaddr78.i.i.i.i, align 8, !noalias !167
  %indvar.next.i.i.i.i = add nuw nsw i64 %indvar.i.i.i.i, 1
  %exitcond.not.i1540.i.i = icmp eq i64 %indvar.next.i.i.i.i, %arg.design.5.1.fr.i.i.i
  br i1 %exitcond.not.i1540.i.i, label %B312.loopexit.i.i.i.i, label %B498.endif.i.i.i.i

B623.i.i.i.i:                                     ; preds = %B250.i.i.i.i, %B194.i.i.i.i
  %scevgep55.i.i.i.i = getelementptr i8, ptr %lsr.iv54.i.i.i.i, i64 %.20.i272
  %scevgep64.i.i.i.i = getelementptr i8, ptr %lsr.iv63.i.i.i.i, i64 %.20.i272
  %exitcond890.not.i.i.i.i = icmp eq i64 %.282.i.i.i.i, %indvars.iv.i.i.i.i
  br i1 %exitcond890.not.i.i.i.i, label %B48.loopexit.i.i.i.i, label %B86.endif.i.i.i.i

B86.endif.lr.ph.i.i.i.i:                          ; preds = %B48.loopexit.i.i.i.i, %B86.endif.lr.ph.i.i.i.i.preheader
  %lsr.iv67.i.i.i.i = phi ptr [ %scevgep68.i.i.i.i, %B48.loopexit.i.i.i.i ], [ %.565.i.i.i, %B86.endif.lr.ph.i.i.i.i.preheader ]
  %lsr.iv45.i.i.i.i = phi ptr [ %scevgep46.i.i.i.i, %B48.loopexit.i.i.i.i ], [ %scevgep44.i.i1457.i.i, %B86.endif.lr.ph.i.i.i.i.preheader ]
  %indvars.iv.i.i.i.i = phi i64 [ %indvars.iv.next.i.i.i.i, %B48.loopexit.i.i.i.i ], [ 1, %B86.endif.lr.ph.i.i.i.i.preheader ]
  %.153772784.i.i.i.i = phi i64 [ %.160.i.i.i.i, %B48.loopexit.i.i.i.i ], [ 0, %B86.endif.lr.ph.i.i.i.i.preheader ]
  %.160.i.i.i.i = add nuw nsw i64 %.153772784.i.i.i.i, 1
  %invariant.gep.i.i.i.i = getelementptr double, ptr %.565.i.i.i, i64 %.153772784.i.i.i.i
  %.356.i.i.i.i = mul i64 %.153772784.i.i.i.i, %arg.design.5.1.fr.i.i.i
  %430 = getelementptr double, ptr %arg.matrices, i64 %.356.i.i.i.i
  %431 = getelementptr double, ptr %.565.i.i.i, i64 %.356.i.i.i.i
  br label %B86.endif.i.i.i.i

B86.endif.i.i.i.i:                                ; preds = %B86.endif.lr.ph.i.i.i.i, %B623.i.i.i.i
  %lsr.iv63.i.i.i.i = phi ptr [ %.565.i.i.i, %B86.endif.lr.ph.i.i.i.i ], [ %scevgep64.i.i.i.i, %B623.i.i.i.i ]
  %lsr.iv54.i.i.i.i = phi ptr [ %scevgep44.i.i1457.i.i, %B86.endif.lr.ph.i.i.i.i ], [ %scevgep55.i.i.i.i, %B623.i.i.i.i ]
  %.275759765.i.i.i.i = phi i64 [ 0, %B86.endif.lr.ph.i.i.i.i ], [ %.282.i.i.i.i, %B623.i.i.i.i ]
  %lsr1081 = trunc i64 %.275759765.i.i.i.i to i2
  %432 = zext i2 %lsr1081 to i64
  %433 = lshr i64 %.275759765.i.i.i.i, 2
  %434 = shl nuw nsw i64 %433, 2
  %435 = and i64 %.275759765.i.i.i.i, %const1231
  %.282.i.i.i.i = add nuw nsw i64 %.275759765.i.i.i.i, 1
  %436 = getelementptr double, ptr %430, i64 %.275759765.i.i.i.i
  %.361.i.i.i.i = load double, ptr %436, align 8, !noalias !167
  %.445752.not.i.i.i.i = icmp eq i64 %.275759765.i.i.i.i, 0
  br i1 %.445752.not.i.i.i.i, label %B162.i.i.i.i, label %B126.lr.ph.i.i.i.i

B126.lr.ph.i.i.i.i:                               ; preds = %B86.endif.i.i.i.i
  %437 = icmp samesign ult i64 %.275759765.i.i.i.i, 4
  br i1 %437, label %B126.epil.preheader.i.i.i.i, label %B126.i.i.i.i.preheader

B126.i.i.i.i.preheader:                           ; preds = %B126.lr.ph.i.i.i.i
  br label %B126.i.i.i.i

B344.lr.ph.i.i.i.i:                               ; preds = %B312.loopexit.i.i.i.i, %B344.lr.ph.i.i.i.i.preheader
  %lsr.iv27.i.i.i.i = phi ptr [ %scevgep28.i.i.i.i, %B312.loopexit.i.i.i.i ], [ %spare.2.sroa.330.08635.i.i, %B344.lr.ph.i.i.i.i.preheader ]
  %.893853871.i.i.i.i = phi i64 [ %.900.i.i.i.i, %B312.loopexit.i.i.i.i ], [ 0, %B344.lr.ph.i.i.i.i.preheader ]
  %invariant.gep805.i.i.i.i = getelementptr double, ptr %spare.2.sroa.330.08635.i.i, i64 %.893853871.i.i.i.i
  br label %B344.i.i.i.i

B498.endif.i.i.i.i:                               ; preds = %B582.i.i.i.i, %B498.endif.i.i.i.i.preheader
  %indvar.i.i.i.i = phi i64 [ %indvar.next.i.i.i.i, %B582.i.i.i.i ], [ 0, %B498.endif.i.i.i.i.preheader ]
  %.1494837845.i.i.i.i = phi i64 [ %.1504.i.i.i.i, %B582.i.i.i.i ], [ %arg.design.5.1.fr.i.i.i, %B498.endif.i.i.i.i.preheader ]
  %.1504.i.i.i.i = add nsw i64 %.1494837845.i.i.i.i, -1
  %.1582.i.i.i.i = mul i64 %.1504.i.i.i.i, %arg.design.5.1.fr.i.i.i
  %gep851.i.i.i.i = getelementptr double, ptr %invariant.gep805.i.i.i.i, i64 %.1582.i.i.i.i
  %.1587.i.i.i.i = load double, ptr %gep851.i.i.i.i, align 8, !noalias !167
  %.1630.i.i.i.i = sub nuw nsw i64 %arg.design.5.1.fr.i.i.i, %.1494837845.i.i.i.i
  %.1673828.not.i.i.i.i = icmp eq i64 %.1630.i.i.i.i, 0
  br i1 %.1673828.not.i.i.i.i, label %B582.i.i.i.i, label %B546.lr.ph.i.i.i.i

B546.lr.ph.i.i.i.i:                               ; preds = %B498.endif.i.i.i.i
  %invariant.gep822.i.i.i.i = getelementptr double, ptr %.565.i.i.i, i64 %.1504.i.i.i.i
  %xtraiter16.i.i.i.i = and i64 %indvar.i.i.i.i, 1
  %lcmp.mod17.not.i.i.i.i = icmp eq i64 %xtraiter16.i.i.i.i, 0
  br i1 %lcmp.mod17.not.i.i.i.i, label %B546.prol.loopexit.i.i.i.i, label %B546.prol.i.i.i.i

B546.prol.i.i.i.i:                                ; preds = %B546.lr.ph.i.i.i.i
  %.1682.prol.i.i.i.i = add nsw i64 %.1630.i.i.i.i, -1
  %.1686.prol.i.i.i.i = add nuw i64 %.1494837845.i.i.i.i, 1
  %.1756.prol.i.i.i.i = mul i64 %.1494837845.i.i.i.i, %arg.design.5.1.fr.i.i.i
  %gep836.prol.i.i.i.i = getelementptr double, ptr %invariant.gep822.i.i.i.i, i64 %.1756.prol.i.i.i.i
  %.1761.prol.i.i.i.i = load double, ptr %gep836.prol.i.i.i.i, align 8, !noalias !167
  %gep825.prol.i.i.i.i = getelementptr double, ptr %invariant.gep805.i.i.i.i, i64 %.1756.prol.i.i.i.i
  %.1812.prol.i.i.i.i = load double, ptr %gep825.prol.i.i.i.i, align 8, !noalias !167
  %.1813.prol.i.i.i.i = fmul double %.1761.prol.i.i.i.i, %.1812.prol.i.i.i.i
  %.1815.prol.i.i.i.i = fsub double %.1587.i.i.i.i, %.1813.prol.i.i.i.i
  br label %B546.prol.loopexit.i.i.i.i

B546.prol.loopexit.i.i.i.i:                       ; preds = %B546.prol.i.i.i.i, %B546.lr.ph.i.i.i.i
  %s.8.2831.unr.i.i.i.i = phi double [ %.1587.i.i.i.i, %B546.lr.ph.i.i.i.i ], [ %.1815.prol.i.i.i.i, %B546.prol.i.i.i.i ]
  %.1672826830.unr.i.i.i.i = phi i64 [ %.1630.i.i.i.i, %B546.lr.ph.i.i.i.i ], [ %.1682.prol.i.i.i.i, %B546.prol.i.i.i.i ]
  %.1679827829.unr.i.i.i.i = phi i64 [ %.1494837845.i.i.i.i, %B546.lr.ph.i.i.i.i ], [ %.1686.prol.i.i.i.i, %B546.prol.i.i.i.i ]
  %.1815.lcssa.unr.i.i.i.i = phi double [ poison, %B546.lr.ph.i.i.i.i ], [ %.1815.prol.i.i.i.i, %B546.prol.i.i.i.i ]
  %438 = icmp eq i64 %indvar.i.i.i.i, 1
  br i1 %438, label %B582.i.i.i.i, label %B546.preheader.i.i.i.i

B546.preheader.i.i.i.i:                           ; preds = %B546.prol.loopexit.i.i.i.i
  %439 = add nuw i64 %.1672826830.unr.i.i.i.i, 2
  br label %B546.i.i.i.i

B788.i.i.i:                                       ; preds = %B788.i.i.i.preheader, %B788.i.i.i
  %step.2.21366.i.i.i = phi double [ %.2531.3.i.i.i, %B788.i.i.i ], [ 0.000000e+00, %B788.i.i.i.preheader ]
  %.241613621364.i.i.i = phi i64 [ %.2423.3.i.i.i, %B788.i.i.i ], [ 0, %B788.i.i.i.preheader ]
  %440 = shl i64 %.241613621364.i.i.i, 3
  %scevgep164.i.i.i = getelementptr i8, ptr %lsr.iv157.i.i.i, i64 %440
  %scevgep165.i.i.i = getelementptr i8, ptr %scevgep164.i.i.i, i64 -24
  %.2498.i.i.i = load double, ptr %scevgep165.i.i.i, align 8, !noalias !162
  %scevgep1093 = getelementptr i8, ptr %scevgep1008, i64 %440
  %441 = shl i64 %.241613621364.i.i.i, 3
  %scevgep1094 = getelementptr i8, ptr %scevgep1008, i64 %441
  %scevgep1095 = getelementptr i8, ptr %scevgep1094, i64 -24
  %.2528.i.i.i = load double, ptr %scevgep1095, align 8, !noalias !162
  %.2529.i.i.i = fmul double %.2498.i.i.i, %.2528.i.i.i
  %.2531.i.i.i = fadd double %step.2.21366.i.i.i, %.2529.i.i.i
  %442 = shl i64 %.241613621364.i.i.i, 3
  %scevgep1098 = getelementptr i8, ptr %lsr.iv157.i.i.i, i64 %442
  %scevgep1099 = getelementptr i8, ptr %scevgep1098, i64 -16
  %.2498.1.i.i.i = load double, ptr %scevgep1099, align 8, !noalias !162
  %443 = shl i64 %.241613621364.i.i.i, 3
  %scevgep1091 = getelementptr i8, ptr %scevgep1008, i64 %443
  %scevgep1092 = getelementptr i8, ptr %scevgep1091, i64 -16
  %.2528.1.i.i.i = load double, ptr %scevgep1092, align 8, !noalias !162
  %.2529.1.i.i.i = fmul double %.2498.1.i.i.i, %.2528.1.i.i.i
  %.2531.1.i.i.i = fadd double %.2531.i.i.i, %.2529.1.i.i.i
  %444 = shl i64 %.241613621364.i.i.i, 3
  %scevgep1096 = getelementptr i8, ptr %lsr.iv157.i.i.i, i64 %444
  %scevgep1097 = getelementptr i8, ptr %scevgep1096, i64 -8
  %.2498.2.i.i.i = load double, ptr %scevgep1097, align 8, !noalias !162
  %445 = shl i64 %.241613621364.i.i.i, 3
  %scevgep1089 = getelementptr i8, ptr %scevgep1008, i64 %445
  %scevgep1090 = getelementptr i8, ptr %scevgep1089, i64 -8
  %.2528.2.i.i.i = load double, ptr %scevgep1090, align 8, !noalias !162
  %.2529.2.i.i.i = fmul double %.2498.2.i.i.i, %.2528.2.i.i.i
  %.2531.2.i.i.i = fadd double %.2531.1.i.i.i, %.2529.2.i.i.i
  %.2423.3.i.i.i = add nuw i64 %.241613621364.i.i.i, 4
  %.2498.3.i.i.i = load double, ptr %scevgep164.i.i.i, align 8, !noalias !162
  %.2528.3.i.i.i = load double, ptr %scevgep1093, align 8, !noalias !162
  %.2529.3.i.i.i = fmul double %.2498.3.i.i.i, %.2528.3.i.i.i
  %.2531.3.i.i.i = fadd double %.2531.2.i.i.i, %.2529.3.i.i.i
  %niter59.ncmp.3.i.i.i = icmp eq i64 %unroll_iter.i.i.i.i, %.2423.3.i.i.i
  br i1 %niter59.ncmp.3.i.i.i, label %B752.backedge.unr-lcssa.i.i.i, label %B788.i.i.i

B752.backedge.unr-lcssa.i.i.i:                    ; preds = %B788.i.i.i
  %446 = icmp eq i64 %xtraiter.i.i.i.i, 0
  br i1 %446, label %B752.backedge.i.i.i, label %B788.epil.preheader.i.i.i

B788.epil.preheader.i.i.i:                        ; preds = %B788.lr.ph.i.i.i, %B752.backedge.unr-lcssa.i.i.i
  %step.2.21366.epil.init.i.i.i = phi double [ 0.000000e+00, %B788.lr.ph.i.i.i ], [ %.2531.3.i.i.i, %B752.backedge.unr-lcssa.i.i.i ]
  %.241613621364.epil.init.i.i.i = phi i64 [ 0, %B788.lr.ph.i.i.i ], [ %unroll_iter.i.i.i.i, %B752.backedge.unr-lcssa.i.i.i ]
  %447 = shl i64 %.241613621364.epil.init.i.i.i, 3
  %scevgep174.i.i.i = getelementptr i8, ptr %arg.vectors, i64 %447
  %scevgep178.i1500.i.i = getelementptr i8, ptr %lsr.iv176.i.i.i, i64 %447
  br label %B788.epil.i.i.i

B788.epil.i.i.i:                                  ; preds = %B788.epil.i.i.i, %B788.epil.preheader.i.i.i
  %step.2.21366.epil.i.i.i = phi double [ %step.2.21366.epil.init.i.i.i, %B788.epil.preheader.i.i.i ], [ %.2531.epil.i.i.i, %B788.epil.i.i.i ]
  %epil.iter54.i.i.i = phi i64 [ 0, %B788.epil.preheader.i.i.i ], [ %epil.iter54.next.i.i.i, %B788.epil.i.i.i ]
  %448 = shl i64 %epil.iter54.i.i.i, 3
  %scevgep2243.i.i = getelementptr i8, ptr %scevgep178.i1500.i.i, i64 %448
  %.2498.epil.i.i.i = load double, ptr %scevgep2243.i.i, align 8, !noalias !162
  %scevgep2242.i.i = getelementptr i8, ptr %scevgep174.i.i.i, i64 %448
  %.2528.epil.i.i.i = load double, ptr %scevgep2242.i.i, align 8, !noalias !162
  %.2529.epil.i.i.i = fmul double %.2498.epil.i.i.i, %.2528.epil.i.i.i
  %.2531.epil.i.i.i = fadd double %step.2.21366.epil.i.i.i, %.2529.epil.i.i.i
  %epil.iter54.next.i.i.i = add i64 %epil.iter54.i.i.i, 1
  %epil.iter54.cmp.not.i.i.i = icmp eq i64 %xtraiter.i.i.i.i, %epil.iter54.next.i.i.i
  br i1 %epil.iter54.cmp.not.i.i.i, label %B752.backedge.i.i.i, label %B788.epil.i.i.i, !llvm.loop !172

B752.backedge.i.i.i:                              ; preds = %B788.epil.i.i.i, %B752.backedge.unr-lcssa.i.i.i
  %.2531.lcssa.i.i.i = phi double [ %.2531.3.i.i.i, %B752.backedge.unr-lcssa.i.i.i ], [ %.2531.epil.i.i.i, %B788.epil.i.i.i ]
  %.2299.i.i.i = add nuw nsw i64 %.229213711377.i.i.i, 1
  %449 = getelementptr double, ptr %.565.i.i.i, i64 %.229213711377.i.i.i
  store double %.2531.lcssa.i.i.i, ptr %449, align 8, !noalias !162
  %.2598.i.i.i = tail call double @llvm.fabs.f64(double %.2531.lcssa.i.i.i)
  %.10.i.i1502.i.i = fcmp ogt double %.2598.i.i.i, %largest.2.11379.i.i.i
  %.11.i.i1503.i.i = select i1 %.10.i.i1502.i.i, double %.2598.i.i.i, double %largest.2.11379.i.i.i
  %"$phi930.1.2.1.frozen.i.i.i" = freeze double %.11.i.i1503.i.i
  %scevgep158.i1504.i.i = getelementptr i8, ptr %lsr.iv157.i.i.i, i64 %.20.i272
  %scevgep177.i1505.i.i = getelementptr i8, ptr %lsr.iv176.i.i.i, i64 %.20.i272
  %exitcond1647.not.i.i.i = icmp eq i64 %arg.design.5.1.fr.i.i.i, %.2299.i.i.i
  br i1 %exitcond1647.not.i.i.i, label %B886.i.i.i, label %B788.lr.ph.i.i.i

B886.i.i.i:                                       ; preds = %B752.backedge.i.i.i
  %.2638.i.i.i = fcmp olt double %"$phi930.1.2.1.frozen.i.i.i", 1.000000e+06
  br i1 %.2638.i.i.i, label %B958.preheader.i.i.i, label %B36.i1721.i.i

B958.preheader.i.i.i:                             ; preds = %B886.i.i.i
  %"$phi930.1.2.1.i.i.i.frozen" = freeze double %"$phi930.1.2.1.frozen.i.i.i"
  %.2668.i.i.i = fcmp olt double %"$phi930.1.2.1.i.i.i.frozen", 4.000000e+00
  br i1 %.2668.i.i.i, label %select.end1444, label %select.false.sink1445

select.false.sink1445:                            ; preds = %B958.preheader.i.i.i
  %.2678.i.i.i = fdiv double 4.000000e+00, %"$phi930.1.2.1.frozen.i.i.i"
  br label %select.end1444

select.end1444:                                   ; preds = %select.false.sink1445, %B958.preheader.i.i.i
  %"$phi930.1.2.1.i.i.i" = phi double [ 1.000000e+00, %B958.preheader.i.i.i ], [ %.2678.i.i.i, %select.false.sink1445 ]
  br i1 %brmerge62.i.i.i, label %B958.preheader41.i.i.i, label %vector.ph.i.i.i

vector.ph.i.i.i:                                  ; preds = %select.end1444
  %broadcast.splatinsert.i.i.i = insertelement <2 x double> poison, double %"$phi930.1.2.1.i.i.i", i64 0
  %broadcast.splat.i.i.i = shufflevector <2 x double> %broadcast.splatinsert.i.i.i, <2 x double> poison, <2 x i32> zeroinitializer
  br label %vector.body.i.i.i

vector.body.i.i.i:                                ; preds = %vector.body.i.i.i, %vector.ph.i.i.i
  %index.i.i.i = phi i64 [ 0, %vector.ph.i.i.i ], [ %index.next.i.i.i, %vector.body.i.i.i ]
  %sunkaddr500.i = shl i64 %index.i.i.i, 3
  %sunkaddr1446 = mul i64 %index.i.i.i, 8
  %sunkaddr1447 = getelementptr i8, ptr %spare.2.sroa.120.08649.i.i, i64 %sunkaddr1446
  %wide.load.i.i.i = load <2 x double>, ptr %sunkaddr1447, align 8, !alias.scope !173, !noalias !176
  %sunkaddr1448 = mul i64 %index.i.i.i, 8
  %sunkaddr1449 = getelementptr i8, ptr %spare.2.sroa.120.08649.i.i, i64 %sunkaddr1448
  %sunkaddr1450 = getelementptr i8, ptr %sunkaddr1449, i64 16
  %wide.load13.i.i.i = load <2 x double>, ptr %sunkaddr1450, align 8, !alias.scope !173, !noalias !176
  %scevgep214.i34 = getelementptr i8, ptr %scevgep180.i1460.i.i, i64 %sunkaddr500.i
  %450 = shl i64 %index.i.i.i, 3
  %scevgep1100 = getelementptr i8, ptr %scevgep180.i1460.i.i, i64 %450
  %scevgep1101 = getelementptr i8, ptr %scevgep1100, i64 -16
  %wide.load14.i.i.i = load <2 x double>, ptr %scevgep1101, align 8, !alias.scope !178, !noalias !162
  %wide.load15.i.i.i = load <2 x double>, ptr %scevgep214.i34, align 8, !alias.scope !178, !noalias !162
  %451 = fmul <2 x double> %broadcast.splat.i.i.i, %wide.load14.i.i.i
  %452 = fmul <2 x double> %broadcast.splat.i.i.i, %wide.load15.i.i.i
  %453 = fadd <2 x double> %wide.load.i.i.i, %451
  %454 = fadd <2 x double> %wide.load13.i.i.i, %452
  store <2 x double> %453, ptr %sunkaddr1447, align 8, !alias.scope !173, !noalias !176
  store <2 x double> %454, ptr %sunkaddr1450, align 8, !alias.scope !173, !noalias !176
  %index.next.i.i.i = add nuw nsw i64 %index.i.i.i, 4
  %455 = icmp eq i64 %unroll_iter.i.i.i.i, %index.next.i.i.i
  br i1 %455, label %middle.block.i.i.i, label %vector.body.i.i.i, !llvm.loop !179

middle.block.i.i.i:                               ; preds = %vector.body.i.i.i
  %456 = icmp eq i64 %arg.design.5.1.fr.i.i.i, %unroll_iter.i.i.i.i
  br i1 %456, label %B1004.i.i.i, label %B958.preheader41.i.i.i

B958.preheader41.i.i.i:                           ; preds = %middle.block.i.i.i, %select.end1444
  %.277413861388.ph.i.i.i = phi i64 [ %unroll_iter.i.i.i.i, %middle.block.i.i.i ], [ 0, %select.end1444 ]
  %457 = and i64 %arg.design.5.1.fr.i.i.i, 1
  %458 = icmp eq i64 %457, 0
  %.neg.i.i.i = or disjoint i64 %.277413861388.ph.i.i.i, 1
  br i1 %458, label %B958.prol.loopexit.i.i.i, label %B958.prol.i.i.i

B958.prol.i.i.i:                                  ; preds = %B958.preheader41.i.i.i
  %459 = getelementptr double, ptr %spare.2.sroa.120.08649.i.i, i64 %.277413861388.ph.i.i.i
  %.2835.prol.i.i.i = load double, ptr %459, align 8, !noalias !162
  %460 = getelementptr double, ptr %.565.i.i.i, i64 %.277413861388.ph.i.i.i
  %.2889.prol.i.i.i = load double, ptr %460, align 8, !noalias !162
  %.2891.prol.i.i.i = fmul double %"$phi930.1.2.1.i.i.i", %.2889.prol.i.i.i
  %.2892.prol.i.i.i = fadd double %.2835.prol.i.i.i, %.2891.prol.i.i.i
  store double %.2892.prol.i.i.i, ptr %459, align 8, !noalias !162
  br label %B958.prol.loopexit.i.i.i

B958.prol.loopexit.i.i.i:                         ; preds = %B958.prol.i.i.i, %B958.preheader41.i.i.i
  %.277413861388.unr.i.i.i = phi i64 [ %.277413861388.ph.i.i.i, %B958.preheader41.i.i.i ], [ %.neg.i.i.i, %B958.prol.i.i.i ]
  %461 = icmp eq i64 %arg.design.5.1.fr.i.i.i, %.neg.i.i.i
  br i1 %461, label %B1004.i.i.i, label %B958.i.i.i.preheader

B958.i.i.i.preheader:                             ; preds = %B958.prol.loopexit.i.i.i
  br label %B958.i.i.i

B958.i.i.i:                                       ; preds = %B958.i.i.i, %B958.i.i.i.preheader
  %.277413861388.i.i.i = phi i64 [ %.2781.1.i.i.i, %B958.i.i.i ], [ %.277413861388.unr.i.i.i, %B958.i.i.i.preheader ]
  %sunkaddr2568.i.i = shl i64 %.277413861388.i.i.i, 3
  %sunkaddr1451 = mul i64 %.277413861388.i.i.i, 8
  %sunkaddr1452 = getelementptr i8, ptr %spare.2.sroa.120.08649.i.i, i64 %sunkaddr1451
  %.2835.i.i.i = load double, ptr %sunkaddr1452, align 8, !noalias !162
  %scevgep217.i37 = getelementptr i8, ptr %scevgep215.i4, i64 %sunkaddr2568.i.i
  %462 = shl i64 %.277413861388.i.i.i, 3
  %scevgep1110 = getelementptr i8, ptr %scevgep215.i4, i64 %462
  %scevgep1111 = getelementptr i8, ptr %scevgep1110, i64 -8
  %.2889.i.i.i = load double, ptr %scevgep1111, align 8, !noalias !162
  %.2891.i.i.i = fmul double %"$phi930.1.2.1.i.i.i", %.2889.i.i.i
  %.2892.i.i.i = fadd double %.2835.i.i.i, %.2891.i.i.i
  store double %.2892.i.i.i, ptr %sunkaddr1452, align 8, !noalias !162
  %.2781.1.i.i.i = add nuw nsw i64 %.277413861388.i.i.i, 2
  %sunkaddr1453 = mul i64 %.277413861388.i.i.i, 8
  %sunkaddr1454 = getelementptr i8, ptr %spare.2.sroa.120.08649.i.i, i64 %sunkaddr1453
  %sunkaddr1455 = getelementptr i8, ptr %sunkaddr1454, i64 8
  %.2835.1.i.i.i = load double, ptr %sunkaddr1455, align 8, !noalias !162
  %.2889.1.i.i.i = load double, ptr %scevgep217.i37, align 8, !noalias !162
  %.2891.1.i.i.i = fmul double %"$phi930.1.2.1.i.i.i", %.2889.1.i.i.i
  %.2892.1.i.i.i = fadd double %.2835.1.i.i.i, %.2891.1.i.i.i
  store double %.2892.1.i.i.i, ptr %sunkaddr1455, align 8, !noalias !162
  %exitcond1648.not.1.i.i.i = icmp eq i64 %arg.design.5.1.fr.i.i.i, %.2781.1.i.i.i
  br i1 %exitcond1648.not.1.i.i.i, label %B1004.i.i.i, label %B958.i.i.i, !llvm.loop !180

B1004.i.i.i:                                      ; preds = %B958.i.i.i, %B958.prol.loopexit.i.i.i, %middle.block.i.i.i
  %.2931.i.i.i = fcmp olt double %"$phi930.1.2.1.frozen.i.i.i", 1.000000e-04
  br i1 %.2931.i.i.i, label %B1846.i.i, label %B188.i.i.i

B1031.i.i.i:                                      ; preds = %B614.prol.loopexit.i.i.i, %middle.block38.i.i.i, %B614.i.i.i, %B522.i.i.i
  %indvars.iv.next.i.i.i21 = add nuw i64 %indvars.iv.i.i.i19, 1
  %scevgep122.i.i.i = getelementptr i8, ptr %lsr.iv121.i.i.i, i64 %.20.i272
  %scevgep130.i1485.i.i = getelementptr i8, ptr %lsr.iv129.i.i.i, i64 %.20.i272
  %exitcond1644.not.i.i.i = icmp eq i64 %arg.design.5.1.fr.i.i.i, %.1672.i.i.i
  br i1 %exitcond1644.not.i.i.i, label %B1032.i.i.i, label %B522.i.i.i

B1032.i.i.i:                                      ; preds = %B1031.i.i.i, %B318.i.i.i
  %scevgep95.i1486.i.i = getelementptr i8, ptr %lsr.iv94.i.i.i, i64 %.20.i272
  %scevgep114.i1487.i.i = getelementptr i8, ptr %lsr.iv113.i.i.i, i64 %.20.i272
  %exitcond1645.not.i.i.i = icmp eq i64 %.121, %.1251.i1463.i.i
  br i1 %exitcond1645.not.i.i.i, label %B684.i.i.i, label %B318.i.i.i

B194.endif.i.i.i:                                 ; preds = %B188.i.i.i, %B1802.i.i
  %.75513981522.i.i.i = phi i64 [ 40, %B1802.i.i ], [ %.765.i.i.i, %B188.i.i.i ]
  %463 = icmp sgt i64 %arg.design.5.1.fr.i.i.i, 0
  %.765.i.i.i = add nsw i64 %.75513981522.i.i.i, -1
  br i1 %463, label %B222.endif.us.preheader.i.i.i89, label %B288.endif.i.i.i

B222.endif.us.preheader.i.i.i89:                  ; preds = %B194.endif.i.i.i
  %464 = icmp ult i64 %.591, 3
  br i1 %464, label %B222.endif.us.epil.preheader.i.i.i, label %B222.endif.us.i.i.preheader.i

B222.endif.us.i.i.preheader.i:                    ; preds = %B222.endif.us.preheader.i.i.i89
  %465 = and i64 %887, 4
  %466 = icmp eq i64 %465, 0
  br i1 %466, label %B222.endif.us.i.i.prol.loopexit.i, label %B222.endif.us.i.i.i90.preheader

B222.endif.us.i.i.prol.loopexit.i:                ; preds = %B222.endif.us.i.i.preheader.i
  %467 = icmp eq i64 %887, 0
  %.945.us.i.i.prol.i = load double, ptr %.1364.i.i, align 8, !noalias !162
  store double %.945.us.i.i.prol.i, ptr %arg.vectors, align 8, !noalias !162
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.matrices, i8 0, i64 %.20.i272, i1 false), !noalias !162
  %sunkaddr1456 = getelementptr i8, ptr %.1364.i.i, i64 8
  %.945.us.1.i.i.prol.i = load double, ptr %sunkaddr1456, align 8, !noalias !162
  %sunkaddr1457 = getelementptr i8, ptr %arg.vectors, i64 8
  store double %.945.us.1.i.i.prol.i, ptr %sunkaddr1457, align 8, !noalias !162
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep2184.i.prol.i, i8 0, i64 %.20.i272, i1 false), !noalias !162
  %sunkaddr1458 = getelementptr i8, ptr %.1364.i.i, i64 16
  %.945.us.2.i.i.prol.i = load double, ptr %sunkaddr1458, align 8, !noalias !162
  %sunkaddr1459 = getelementptr i8, ptr %arg.vectors, i64 16
  store double %.945.us.2.i.i.prol.i, ptr %sunkaddr1459, align 8, !noalias !162
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep2185.i.prol.i, i8 0, i64 %.20.i272, i1 false), !noalias !162
  %sunkaddr1460 = getelementptr i8, ptr %.1364.i.i, i64 24
  %.945.us.3.i.i.prol.i = load double, ptr %sunkaddr1460, align 8, !noalias !162
  %sunkaddr1461 = getelementptr i8, ptr %arg.vectors, i64 24
  store double %.945.us.3.i.i.prol.i, ptr %sunkaddr1461, align 8, !noalias !162
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep2186.i.prol.i, i8 0, i64 %.20.i272, i1 false), !noalias !162
  br i1 %467, label %B288.endif.loopexit.unr-lcssa.i.i.i, label %B222.endif.us.i.i.i90.preheader

B222.endif.us.i.i.i90.preheader:                  ; preds = %B222.endif.us.i.i.prol.loopexit.i, %B222.endif.us.i.i.preheader.i
  %lsr.iv2182.i.i.ph = phi i64 [ %unroll_iter.i.i.i.i, %B222.endif.us.i.i.preheader.i ], [ %887, %B222.endif.us.i.i.prol.loopexit.i ]
  %lsr.iv2170.i.i.ph = phi ptr [ %scevgep2169.i.i, %B222.endif.us.i.i.preheader.i ], [ %scevgep2171.i.prol.i, %B222.endif.us.i.i.prol.loopexit.i ]
  %lsr.iv.i1550.i.i.ph = phi ptr [ %arg.matrices, %B222.endif.us.i.i.preheader.i ], [ %scevgep2187.i.prol.i, %B222.endif.us.i.i.prol.loopexit.i ]
  br label %B222.endif.us.i.i.i90

B222.endif.us.i.i.i90:                            ; preds = %B222.endif.us.i.i.i90, %B222.endif.us.i.i.i90.preheader
  %lsr.iv2182.i.i = phi i64 [ %lsr.iv.next2183.i.1.i, %B222.endif.us.i.i.i90 ], [ %lsr.iv2182.i.i.ph, %B222.endif.us.i.i.i90.preheader ]
  %lsr.iv2170.i.i = phi ptr [ %scevgep2171.i.1.i, %B222.endif.us.i.i.i90 ], [ %lsr.iv2170.i.i.ph, %B222.endif.us.i.i.i90.preheader ]
  %lsr.iv.i1550.i.i = phi ptr [ %scevgep165.i, %B222.endif.us.i.i.i90 ], [ %lsr.iv.i1550.i.i.ph, %B222.endif.us.i.i.i90.preheader ]
  %scevgep2180.i.i = getelementptr i8, ptr %lsr.iv2170.i.i, i64 %.1364.idx.i.i
  %scevgep2181.i.i = getelementptr i8, ptr %scevgep2180.i.i, i64 -24
  %.945.us.i.i.i = load double, ptr %scevgep2181.i.i, align 8, !noalias !162
  %scevgep2174.i.i = getelementptr i8, ptr %lsr.iv2170.i.i, i64 -24
  store double %.945.us.i.i.i, ptr %scevgep2174.i.i, align 8, !noalias !162
  tail call void @llvm.memset.p0.i64(ptr align 8 %lsr.iv.i1550.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !162
  %scevgep1051 = getelementptr i8, ptr %lsr.iv2170.i.i, i64 %.1364.idx.i.i
  %scevgep1052 = getelementptr i8, ptr %scevgep1051, i64 -16
  %.945.us.1.i.i.i = load double, ptr %scevgep1052, align 8, !noalias !162
  %scevgep2173.i.i = getelementptr i8, ptr %lsr.iv2170.i.i, i64 -16
  store double %.945.us.1.i.i.i, ptr %scevgep2173.i.i, align 8, !noalias !162
  %scevgep2184.i.i = getelementptr i8, ptr %lsr.iv.i1550.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep2184.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !162
  %scevgep1049 = getelementptr i8, ptr %lsr.iv2170.i.i, i64 %.1364.idx.i.i
  %scevgep1050 = getelementptr i8, ptr %scevgep1049, i64 -8
  %.945.us.2.i.i.i = load double, ptr %scevgep1050, align 8, !noalias !162
  %scevgep2172.i.i = getelementptr i8, ptr %lsr.iv2170.i.i, i64 -8
  store double %.945.us.2.i.i.i, ptr %scevgep2172.i.i, align 8, !noalias !162
  %scevgep2185.i.i = getelementptr i8, ptr %scevgep2184.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep2185.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !162
  %.945.us.3.i.i.i = load double, ptr %scevgep2180.i.i, align 8, !noalias !162
  store double %.945.us.3.i.i.i, ptr %lsr.iv2170.i.i, align 8, !noalias !162
  %scevgep2186.i.i = getelementptr i8, ptr %scevgep2185.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep2186.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !162
  %scevgep2171.i.i = getelementptr i8, ptr %lsr.iv2170.i.i, i64 32
  %scevgep1046 = getelementptr i8, ptr %lsr.iv2170.i.i, i64 %.1364.idx.i.i
  %scevgep1047 = getelementptr i8, ptr %scevgep1046, i64 32
  %scevgep1048 = getelementptr i8, ptr %scevgep1046, i64 8
  %.945.us.i.i.1.i = load double, ptr %scevgep1048, align 8, !noalias !162
  %scevgep2174.i.1.i = getelementptr i8, ptr %lsr.iv2170.i.i, i64 8
  store double %.945.us.i.i.1.i, ptr %scevgep2174.i.1.i, align 8, !noalias !162
  %scevgep161.i98 = getelementptr i8, ptr %scevgep2186.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep161.i98, i8 0, i64 %.20.i272, i1 false), !noalias !162
  %scevgep1044 = getelementptr i8, ptr %lsr.iv2170.i.i, i64 %.1364.idx.i.i
  %scevgep1045 = getelementptr i8, ptr %scevgep1044, i64 16
  %.945.us.1.i.i.1.i = load double, ptr %scevgep1045, align 8, !noalias !162
  %scevgep2173.i.1.i = getelementptr i8, ptr %lsr.iv2170.i.i, i64 16
  store double %.945.us.1.i.i.1.i, ptr %scevgep2173.i.1.i, align 8, !noalias !162
  %scevgep162.i101 = getelementptr i8, ptr %scevgep161.i98, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep162.i101, i8 0, i64 %.20.i272, i1 false), !noalias !162
  %scevgep1042 = getelementptr i8, ptr %lsr.iv2170.i.i, i64 %.1364.idx.i.i
  %scevgep1043 = getelementptr i8, ptr %scevgep1042, i64 24
  %.945.us.2.i.i.1.i = load double, ptr %scevgep1043, align 8, !noalias !162
  %scevgep2172.i.1.i = getelementptr i8, ptr %lsr.iv2170.i.i, i64 24
  store double %.945.us.2.i.i.1.i, ptr %scevgep2172.i.1.i, align 8, !noalias !162
  %scevgep163.i104 = getelementptr i8, ptr %scevgep162.i101, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep163.i104, i8 0, i64 %.20.i272, i1 false), !noalias !162
  %.945.us.3.i.i.1.i = load double, ptr %scevgep1047, align 8, !noalias !162
  store double %.945.us.3.i.i.1.i, ptr %scevgep2171.i.i, align 8, !noalias !162
  %scevgep164.i = getelementptr i8, ptr %scevgep163.i104, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep164.i, i8 0, i64 %.20.i272, i1 false), !noalias !162
  %scevgep2171.i.1.i = getelementptr i8, ptr %lsr.iv2170.i.i, i64 64
  %lsr.iv.next2183.i.1.i = add i64 %lsr.iv2182.i.i, -8
  %scevgep165.i = getelementptr i8, ptr %scevgep164.i, i64 %.20.i272
  %niter.ncmp.3.i1573.i.1.i = icmp eq i64 %lsr.iv.next2183.i.1.i, 0
  br i1 %niter.ncmp.3.i1573.i.1.i, label %B288.endif.loopexit.unr-lcssa.i.i.i, label %B222.endif.us.i.i.i90

B288.endif.loopexit.unr-lcssa.i.i.i:              ; preds = %B222.endif.us.i.i.i90, %B222.endif.us.i.i.prol.loopexit.i
  %468 = icmp eq i64 %xtraiter.i.i.i.i, 0
  br i1 %468, label %B288.endif.i.i.i, label %B222.endif.us.epil.preheader.i.i.i

B222.endif.us.epil.preheader.i.i.i:               ; preds = %B288.endif.loopexit.unr-lcssa.i.i.i, %B222.endif.us.preheader.i.i.i89
  %.88012791285.us.epil.init.i.i.i = phi i64 [ 0, %B222.endif.us.preheader.i.i.i89 ], [ %unroll_iter.i.i.i.i, %B288.endif.loopexit.unr-lcssa.i.i.i ]
  %469 = shl i64 %.88012791285.us.epil.init.i.i.i, 3
  %scevgep.i1574.i.i = getelementptr i8, ptr %arg.vectors, i64 %469
  %470 = mul i64 %.88012791285.us.epil.init.i.i.i, %.20.i272
  %scevgep90.i.i.i = getelementptr i8, ptr %arg.matrices, i64 %470
  br label %B222.endif.us.epil.i.i.i

B222.endif.us.epil.i.i.i:                         ; preds = %B222.endif.us.epil.i.i.i, %B222.endif.us.epil.preheader.i.i.i
  %lsr.iv2190.i.i = phi ptr [ %scevgep2191.i.i, %B222.endif.us.epil.i.i.i ], [ %scevgep.i1574.i.i, %B222.endif.us.epil.preheader.i.i.i ]
  %lsr.iv2188.i.i = phi i64 [ %lsr.iv.next2189.i.i, %B222.endif.us.epil.i.i.i ], [ %xtraiter.i.i.i.i, %B222.endif.us.epil.preheader.i.i.i ]
  %lsr.iv91.i.i.i = phi ptr [ %scevgep92.i.i.i, %B222.endif.us.epil.i.i.i ], [ %scevgep90.i.i.i, %B222.endif.us.epil.preheader.i.i.i ]
  %scevgep2192.i.i = getelementptr i8, ptr %lsr.iv2190.i.i, i64 %.1364.idx.i.i
  %.945.us.epil.i.i.i = load double, ptr %scevgep2192.i.i, align 8, !noalias !162
  store double %.945.us.epil.i.i.i, ptr %lsr.iv2190.i.i, align 8, !noalias !162
  tail call void @llvm.memset.p0.i64(ptr align 8 %lsr.iv91.i.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !162
  %scevgep92.i.i.i = getelementptr i8, ptr %lsr.iv91.i.i.i, i64 %.20.i272
  %lsr.iv.next2189.i.i = add i64 %lsr.iv2188.i.i, -1
  %scevgep2191.i.i = getelementptr i8, ptr %lsr.iv2190.i.i, i64 8
  %epil.iter.cmp.not.i1577.i.i = icmp eq i64 %lsr.iv.next2189.i.i, 0
  br i1 %epil.iter.cmp.not.i1577.i.i, label %B288.endif.i.i.i, label %B222.endif.us.epil.i.i.i, !llvm.loop !181

B288.endif.i.i.i:                                 ; preds = %B222.endif.us.epil.i.i.i, %B288.endif.loopexit.unr-lcssa.i.i.i, %B194.endif.i.i.i
  br i1 %brmerge.i.i.i, label %B684.i.i.i, label %B318.i.i.i.preheader

B318.i.i.i.preheader:                             ; preds = %B288.endif.i.i.i
  br label %B318.i.i.i

B370.lr.ph.i.i.i:                                 ; preds = %B318.i.i.i
  %471 = icmp ult i64 %.591, 3
  %.1481.i.i.i = mul i64 %.124413271351.i.i.i, %arg.design.5.1.fr.i.i.i
  %472 = getelementptr double, ptr %arg.design, i64 %.1481.i.i.i
  br i1 %471, label %B370.epil.preheader.i.i.i, label %B370.i1464.i.i.preheader

B370.i1464.i.i.preheader:                         ; preds = %B370.lr.ph.i.i.i
  br label %B370.i1464.i.i

B614.lr.ph.i.i.i:                                 ; preds = %B522.i.i.i
  %473 = getelementptr double, ptr %arg.vectors, i64 %.166513101320.i.i.i
  %.1793.i1543.i.i = load double, ptr %473, align 8, !noalias !162
  %.1796.i.i.i = fmul double %.1569.i.i.i, %.1751.i.i.i
  %.1797.i.i.i = fsub double %.1793.i1543.i.i, %.1796.i.i.i
  store double %.1797.i.i.i, ptr %473, align 8, !noalias !162
  %.1993.i.i.i = mul i64 %.166513101320.i.i.i, %arg.design.5.1.fr.i.i.i
  %474 = getelementptr double, ptr %arg.matrices, i64 %.1993.i.i.i
  %.2001.i.i.i = fmul double %.1575.i.i.i, %.1751.i.i.i
  %min.iters.check25.i.i.i = icmp samesign ult i64 %indvars.iv.i.i.i19, 4
  br i1 %min.iters.check25.i.i.i, label %B614.preheader.i.i.i, label %vector.memcheck16.i.i.i

vector.memcheck16.i.i.i:                          ; preds = %B614.lr.ph.i.i.i
  %bound021.i.i.i = icmp ult ptr %scevgep17.i1482.i.i, %scevgep20.i1484.i.i
  %bound122.i.i.i = icmp ult ptr %scevgep19.i1462.i.i, %scevgep18.i1483.i.i
  %found.conflict23.i.i.i = and i1 %bound021.i.i.i, %bound122.i.i.i
  br i1 %found.conflict23.i.i.i, label %B614.preheader.i.i.i, label %vector.ph26.i.i.i

vector.ph26.i.i.i:                                ; preds = %vector.memcheck16.i.i.i
  %broadcast.splatinsert29.i.i.i = insertelement <2 x double> poison, double %.2001.i.i.i, i64 0
  %broadcast.splat30.i.i.i = shufflevector <2 x double> %broadcast.splatinsert29.i.i.i, <2 x double> poison, <2 x i32> zeroinitializer
  br label %vector.body31.i.i.i

vector.body31.i.i.i:                              ; preds = %vector.body31.i.i.i, %vector.ph26.i.i.i
  %index32.i.i.i = phi i64 [ 0, %vector.ph26.i.i.i ], [ %index.next37.i.i.i, %vector.body31.i.i.i ]
  %475 = shl i64 %index32.i.i.i, 3
  %scevgep124.i.i.i = getelementptr i8, ptr %lsr.iv121.i.i.i, i64 %475
  %scevgep125.i.i.i = getelementptr i8, ptr %scevgep124.i.i.i, i64 -16
  %wide.load33.i.i.i = load <2 x double>, ptr %scevgep125.i.i.i, align 8, !alias.scope !182, !noalias !185
  %wide.load34.i.i.i = load <2 x double>, ptr %scevgep124.i.i.i, align 8, !alias.scope !182, !noalias !185
  %scevgep119.i1544.i.i = getelementptr i8, ptr %lsr.iv113.i.i.i, i64 %475
  %476 = shl i64 %index32.i.i.i, 3
  %scevgep1065 = getelementptr i8, ptr %lsr.iv113.i.i.i, i64 %476
  %scevgep1066 = getelementptr i8, ptr %scevgep1065, i64 16
  %wide.load35.i.i.i = load <2 x double>, ptr %scevgep119.i1544.i.i, align 8, !alias.scope !187, !noalias !162
  %wide.load36.i.i.i = load <2 x double>, ptr %scevgep1066, align 8, !alias.scope !187, !noalias !162
  %477 = fmul <2 x double> %broadcast.splat30.i.i.i, %wide.load35.i.i.i
  %478 = fmul <2 x double> %broadcast.splat30.i.i.i, %wide.load36.i.i.i
  %479 = fadd <2 x double> %wide.load33.i.i.i, %477
  %480 = fadd <2 x double> %wide.load34.i.i.i, %478
  store <2 x double> %479, ptr %scevgep125.i.i.i, align 8, !alias.scope !182, !noalias !185
  store <2 x double> %480, ptr %scevgep124.i.i.i, align 8, !alias.scope !182, !noalias !185
  %index.next37.i.i.i = add nuw i64 %index32.i.i.i, 4
  %481 = icmp eq i64 %391, %index.next37.i.i.i
  br i1 %481, label %middle.block38.i.i.i, label %vector.body31.i.i.i, !llvm.loop !188

middle.block38.i.i.i:                             ; preds = %vector.body31.i.i.i
  %cmp.n39.i.i.i = icmp eq i64 %indvars.iv.i.i.i19, %392
  br i1 %cmp.n39.i.i.i, label %B1031.i.i.i, label %B614.preheader.i.i.i

B614.preheader.i.i.i:                             ; preds = %middle.block38.i.i.i, %vector.memcheck16.i.i.i, %B614.lr.ph.i.i.i
  %.191613031305.ph.i.i.i = phi i64 [ 0, %vector.memcheck16.i.i.i ], [ 0, %B614.lr.ph.i.i.i ], [ %392, %middle.block38.i.i.i ]
  %xtraiter51.i.i.i = and i64 %indvars.iv.i.i.i19, 1
  %lcmp.mod52.not.i.i.i = icmp eq i64 %xtraiter51.i.i.i, 0
  br i1 %lcmp.mod52.not.i.i.i, label %B614.prol.loopexit.i.i.i, label %B614.prol.i.i.i

B614.prol.i.i.i:                                  ; preds = %B614.preheader.i.i.i
  %.1923.prol.i.i.i = or disjoint i64 %.191613031305.ph.i.i.i, 1
  %482 = getelementptr double, ptr %474, i64 %.191613031305.ph.i.i.i
  %.1998.prol.i.i.i = load double, ptr %482, align 8, !noalias !162
  %483 = getelementptr double, ptr %472, i64 %.191613031305.ph.i.i.i
  %.2052.prol.i.i.i = load double, ptr %483, align 8, !noalias !162
  %.2053.prol.i.i.i = fmul double %.2001.i.i.i, %.2052.prol.i.i.i
  %.2054.prol.i.i.i = fadd double %.1998.prol.i.i.i, %.2053.prol.i.i.i
  store double %.2054.prol.i.i.i, ptr %482, align 8, !noalias !162
  br label %B614.prol.loopexit.i.i.i

B614.prol.loopexit.i.i.i:                         ; preds = %B614.prol.i.i.i, %B614.preheader.i.i.i
  %.191613031305.unr.i.i.i = phi i64 [ %.191613031305.ph.i.i.i, %B614.preheader.i.i.i ], [ %.1923.prol.i.i.i, %B614.prol.i.i.i ]
  %484 = icmp eq i64 %.166513101320.i.i.i, %.191613031305.ph.i.i.i
  br i1 %484, label %B1031.i.i.i, label %B614.i.i.i.preheader

B614.i.i.i.preheader:                             ; preds = %B614.prol.loopexit.i.i.i
  br label %B614.i.i.i

B726.endif.i.i.i:                                 ; preds = %B312.loopexit.i.i.i.i
  %485 = icmp slt i64 %arg.design.5.1.fr.i.i.i, 1
  br i1 %485, label %B1846.i.i, label %B788.lr.ph.i.i.i.preheader

B788.lr.ph.i.i.i.preheader:                       ; preds = %B726.endif.i.i.i
  br label %B788.lr.ph.i.i.i

B788.lr.ph.i.i.i:                                 ; preds = %B788.lr.ph.i.i.i.preheader, %B752.backedge.i.i.i
  %lsr.iv176.i.i.i = phi ptr [ %scevgep177.i1505.i.i, %B752.backedge.i.i.i ], [ %spare.2.sroa.330.08635.i.i, %B788.lr.ph.i.i.i.preheader ]
  %lsr.iv157.i.i.i = phi ptr [ %scevgep158.i1504.i.i, %B752.backedge.i.i.i ], [ %scevgep156.i.i.i, %B788.lr.ph.i.i.i.preheader ]
  %largest.2.11379.i.i.i = phi double [ %"$phi930.1.2.1.frozen.i.i.i", %B752.backedge.i.i.i ], [ 0.000000e+00, %B788.lr.ph.i.i.i.preheader ]
  %.229213711377.i.i.i = phi i64 [ %.2299.i.i.i, %B752.backedge.i.i.i ], [ 0, %B788.lr.ph.i.i.i.preheader ]
  %486 = icmp ult i64 %.591, 3
  br i1 %486, label %B788.epil.preheader.i.i.i, label %B788.i.i.i.preheader

B788.i.i.i.preheader:                             ; preds = %B788.lr.ph.i.i.i
  br label %B788.i.i.i

B1846.i.i:                                        ; preds = %B726.endif.i.i.i, %B1004.i.i.i, %B684.i.i.i
  %487 = icmp slt i64 %.591, 1
  br i1 %487, label %B1982.i.i, label %B60.endif.i.i.i.preheader

B60.endif.i.i.i.preheader:                        ; preds = %B1846.i.i
  %scevgep1112 = getelementptr i8, ptr %spare.2.sroa.330.08635.i.i, i64 %874
  br label %B60.endif.i.i.i

B294.loopexit.i.i.i:                              ; preds = %B295.i.i.i
  %488 = fmul double %total.4.1.i.i.i, 5.000000e-01
  br label %B1982.i.i

B295.i.i.i:                                       ; preds = %B152.endif.endif.i.i.i, %B60.endif.i.i.i
  %total.4.1.i.i.i = phi double [ %.493.i.i.i, %B152.endif.endif.i.i.i ], [ %.303.i.i.i, %B60.endif.i.i.i ]
  %scevgep1114 = getelementptr i8, ptr %lsr.iv1113, i64 %874
  %lsr.iv.next1116 = add nuw i64 %lsr.iv1115, 1
  %exitcond1938.i.i = icmp eq i64 %arg.design.5.1.fr.i.i.i, %lsr.iv.next1116
  br i1 %exitcond1938.i.i, label %B294.loopexit.i.i.i, label %B60.endif.i.i.i

B60.endif.i.i.i:                                  ; preds = %B295.i.i.i, %B60.endif.i.i.i.preheader
  %lsr.iv1115 = phi i64 [ 1, %B60.endif.i.i.i.preheader ], [ %lsr.iv.next1116, %B295.i.i.i ]
  %lsr.iv1113 = phi ptr [ %scevgep1112, %B60.endif.i.i.i.preheader ], [ %scevgep1114, %B295.i.i.i ]
  %total.3.0270.i.i.i = phi double [ %total.4.1.i.i.i, %B295.i.i.i ], [ 0.000000e+00, %B60.endif.i.i.i.preheader ]
  %489 = shl i64 %lsr.iv1115, 3
  %scevgep1128 = getelementptr i8, ptr %spare.2.sroa.120.08649.i.i, i64 %489
  %.271.i.i.i = load double, ptr %scevgep1128, align 8, !noalias !189
  %scevgep1129 = getelementptr i8, ptr %arg.target, i64 %489
  %scevgep1130 = getelementptr i8, ptr %scevgep1129, i64 -8
  %.72.i.i.i.i = load double, ptr %scevgep1130, align 8, !noalias !192
  %.73.i.i.i.i = fsub double %.72.i.i.i.i, %.271.i.i.i
  %490 = shl i64 %lsr.iv1115, 3
  %scevgep1126 = getelementptr i8, ptr %862, i64 %490
  %scevgep1127 = getelementptr i8, ptr %scevgep1126, i64 -8
  %.123.i.i.i.i = load double, ptr %scevgep1127, align 8, !noalias !192
  %.124.i.i.i.i = fsub double %.271.i.i.i, %.123.i.i.i.i
  %.13.i.i.i.i.i = fcmp ogt double %.124.i.i.i.i, %.73.i.i.i.i
  %.14.i.i.i.i.i = select i1 %.13.i.i.i.i.i, double %.124.i.i.i.i, double %.73.i.i.i.i
  %.15.i.i.i.i.i = fcmp olt double %.14.i.i.i.i.i, 0.000000e+00
  %.16.i.i.i.i.i = select i1 %.15.i.i.i.i.i, double 0.000000e+00, double %.14.i.i.i.i.i
  %491 = shl i64 %lsr.iv1115, 3
  %scevgep1124 = getelementptr i8, ptr %863, i64 %491
  %scevgep1125 = getelementptr i8, ptr %scevgep1124, i64 -8
  %.206.i.i.i.i = load double, ptr %scevgep1125, align 8, !noalias !192
  %.207.i.i.i.i = fmul double %.206.i.i.i.i, %.16.i.i.i.i.i
  %.208.i.i.i.i = fmul double %.207.i.i.i.i, %.207.i.i.i.i
  %.303.i.i.i = fadd double %total.3.0270.i.i.i, %.208.i.i.i.i
  %492 = shl i64 %lsr.iv1115, 3
  %scevgep1122 = getelementptr i8, ptr %861, i64 %492
  %scevgep1123 = getelementptr i8, ptr %scevgep1122, i64 -8
  %.363.i.i.i = load double, ptr %scevgep1123, align 8, !noalias !189
  %.364.i.i.i = fcmp ogt double %.363.i.i.i, 0.000000e+00
  br i1 %.364.i.i.i, label %B152.endif.endif.i.i.i, label %B295.i.i.i

B152.endif.endif.i.i.i:                           ; preds = %B60.endif.i.i.i
  %.429.i.i.i = load double, ptr %lsr.iv1113, align 8, !noalias !189
  %.10.i.i.i.i = fcmp olt double %.429.i.i.i, 0x3D719799812DEA11
  %.11.i.i.i.i = select i1 %.10.i.i.i.i, double 0x3D719799812DEA11, double %.429.i.i.i
  %sqrt.i.i.i = tail call double @llvm.sqrt.f64(double %.11.i.i.i.i)
  %493 = shl i64 %lsr.iv1115, 3
  %scevgep1118 = getelementptr i8, ptr %scevgep1117, i64 %493
  %scevgep1119 = getelementptr i8, ptr %scevgep1118, i64 -32
  %.72.i3.i.i.i = load double, ptr %scevgep1119, align 8, !noalias !195
  %.73.i4.i.i.i = fsub double %.72.i3.i.i.i, %sqrt.i.i.i
  %scevgep1120 = getelementptr i8, ptr %865, i64 %493
  %scevgep1121 = getelementptr i8, ptr %scevgep1120, i64 -8
  %.123.i6.i.i.i = load double, ptr %scevgep1121, align 8, !noalias !195
  %.124.i7.i.i.i = fsub double %sqrt.i.i.i, %.123.i6.i.i.i
  %.13.i.i8.i.i.i = fcmp ogt double %.124.i7.i.i.i, %.73.i4.i.i.i
  %.14.i.i9.i.i.i = select i1 %.13.i.i8.i.i.i, double %.124.i7.i.i.i, double %.73.i4.i.i.i
  %.15.i.i10.i.i.i = fcmp olt double %.14.i.i9.i.i.i, 0.000000e+00
  %.16.i.i11.i.i.i = select i1 %.15.i.i10.i.i.i, double 0.000000e+00, double %.14.i.i9.i.i.i
  %.207.i14.i.i.i = fmul double %.363.i.i.i, %.16.i.i11.i.i.i
  %.208.i15.i.i.i = fmul double %.207.i14.i.i.i, %.207.i14.i.i.i
  %.493.i.i.i = fadd double %.303.i.i.i, %.208.i15.i.i.i
  br label %B295.i.i.i

B1982.i.i:                                        ; preds = %B294.loopexit.i.i.i, %B1846.i.i
  %total.3.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B1846.i.i ], [ %488, %B294.loopexit.i.i.i ]
  %.3749.i.i = fsub double %energy.2.08659.i.i, %total.3.0.lcssa.i.i.i
  %.3751.i.i = fmul double %.1489.i.i, %.3749.i.i
  %.3753.i.i = fsub double %.3751.i.i, %.11.i1446.i.i
  %.41.i219.i.i = load i64, ptr %arg.state, align 8, !noalias !198
  %.42.i220.i.i = add i64 %.41.i219.i.i, %const1239
  store i64 %.42.i220.i.i, ptr %arg.state, align 8, !noalias !198
  %.101.i221.i.i = lshr i64 %.42.i220.i.i, 30
  %.102.i222.i.i = xor i64 %.101.i221.i.i, %.42.i220.i.i
  %.103.i223.i.i = mul i64 %.102.i222.i.i, %const1242
  %.104.i224.i.i = lshr i64 %.103.i223.i.i, 27
  %.105.i225.i.i = xor i64 %.104.i224.i.i, %.103.i223.i.i
  %.106.i226.i.i = mul i64 %.105.i225.i.i, %const1237
  %494 = lshr i64 %.106.i226.i.i, 42
  %495 = lshr i64 %.106.i226.i.i, 11
  %.109.i227.i.i = xor i64 %494, %495
  %.110.i228.i.i = uitofp nneg i64 %.109.i227.i.i to double
  %.111.i229.i.i = fmul double %.110.i228.i.i, 0x3CA0000000000000
  %.10.i772.i.i = fcmp olt double %.111.i229.i.i, 1.000000e-300
  %.11.i773.i.i = select i1 %.10.i772.i.i, double 1.000000e-300, double %.111.i229.i.i
  %.3814.i.i = tail call double @llvm.log.f64(double %.11.i773.i.i)
  %.3817.i.i = fcmp ult double %.3753.i.i, %.3814.i.i
  br i1 %.3817.i.i, label %B36.i1721.i.i, label %B1996.i.i

B1996.i.i:                                        ; preds = %B1982.i.i
  %496 = icmp sgt i64 %arg.design.5.1.fr.i.i.i, 0
  %.161.i.i.i = load i64, ptr %spare.2.sroa.1620.08549.i.i, align 8, !noalias !201
  %.162.i.i.i = add nsw i64 %.161.i.i.i, 1
  store i64 %.162.i.i.i, ptr %spare.2.sroa.1620.08549.i.i, align 8, !noalias !201
  br i1 %496, label %B104.endif.us.preheader.i.i.i, label %B178.endif.i.i.i

B104.endif.us.preheader.i.i.i:                    ; preds = %B1996.i.i
  %497 = icmp ult i64 %.591, 7
  br i1 %497, label %B104.endif.us.epil.preheader.i.i.i, label %B104.endif.us.i.preheader.i.i

B104.endif.us.i.preheader.i.i:                    ; preds = %B104.endif.us.preheader.i.i.i
  %498 = icmp eq i64 %883, 0
  br i1 %498, label %B104.endif.us.i.epil.preheader.i.i, label %B104.endif.us.i.i.i.preheader

B104.endif.us.i.i.i.preheader:                    ; preds = %B104.endif.us.i.preheader.i.i
  br label %B104.endif.us.i.i.i

B104.endif.us.i.i.i:                              ; preds = %B104.endif.us.i.i.i, %B104.endif.us.i.i.i.preheader
  %lsr.iv1131 = phi i64 [ %892, %B104.endif.us.i.i.i.preheader ], [ %lsr.iv.next1132, %B104.endif.us.i.i.i ]
  %lsr.iv69.i.i.i = phi ptr [ %scevgep2277.i.i, %B104.endif.us.i.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B104.endif.us.i.i.i.preheader ]
  tail call void @llvm.memset.p0.i64(ptr align 8 %lsr.iv69.i.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !204
  %scevgep71.i.i.i = getelementptr i8, ptr %lsr.iv69.i.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep71.i.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !204
  %scevgep72.i.i.i = getelementptr i8, ptr %scevgep71.i.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep72.i.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !204
  %scevgep73.i.i.i = getelementptr i8, ptr %scevgep72.i.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep73.i.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !204
  %scevgep74.i.i.i = getelementptr i8, ptr %scevgep73.i.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep74.i.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !204
  %scevgep75.i.i.i = getelementptr i8, ptr %scevgep74.i.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep75.i.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !204
  %scevgep76.i.i.i = getelementptr i8, ptr %scevgep75.i.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep76.i.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !204
  %scevgep77.i.i.i = getelementptr i8, ptr %scevgep76.i.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep77.i.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !204
  %scevgep2269.i.i = getelementptr i8, ptr %scevgep77.i.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep2269.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !204
  %scevgep2270.i.i = getelementptr i8, ptr %scevgep2269.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep2270.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !204
  %scevgep2271.i.i = getelementptr i8, ptr %scevgep2270.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep2271.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !204
  %scevgep2272.i.i = getelementptr i8, ptr %scevgep2271.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep2272.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !204
  %scevgep2273.i.i = getelementptr i8, ptr %scevgep2272.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep2273.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !204
  %scevgep2274.i.i = getelementptr i8, ptr %scevgep2273.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep2274.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !204
  %scevgep2275.i.i = getelementptr i8, ptr %scevgep2274.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep2275.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !204
  %scevgep2276.i.i = getelementptr i8, ptr %scevgep2275.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep2276.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !204
  %scevgep2277.i.i = getelementptr i8, ptr %scevgep2276.i.i, i64 %.20.i272
  %lsr.iv.next1132 = add i64 %lsr.iv1131, -2
  %niter.ncmp.1.i.i = icmp eq i64 %lsr.iv.next1132, 0
  br i1 %niter.ncmp.1.i.i, label %B178.endif.loopexit.unr-lcssa.i.unr-lcssa.i.i, label %B104.endif.us.i.i.i

B208.i1585.i.i:                                   ; preds = %B208.i1585.i.i.preheader, %B467.i.i.i
  %lsr.iv29.i.i.i41 = phi ptr [ %scevgep30.i1668.i.i, %B467.i.i.i ], [ %arg.design, %B208.i1585.i.i.preheader ]
  %lsr.iv.i1586.i.i = phi ptr [ %scevgep21.i1667.i.i, %B467.i.i.i ], [ %scevgep93.i.i.i, %B208.i1585.i.i.preheader ]
  %.585736756.i.i.i = phi i64 [ %.592.i.i.i, %B467.i.i.i ], [ 0, %B208.i1585.i.i.preheader ]
  %.592.i.i.i = add nuw nsw i64 %.585736756.i.i.i, 1
  %499 = getelementptr i64, ptr %.478.i.i.i, i64 %.585736756.i.i.i
  %.650.i1589.i.i = load i64, ptr %499, align 8, !noalias !201
  %.651.i.i.i = icmp eq i64 %.650.i1589.i.i, 0
  br i1 %.651.i.i.i, label %B467.i.i.i, label %B230.i.i.i

B230.i.i.i:                                       ; preds = %B208.i1585.i.i
  %500 = icmp sgt i64 %arg.design.5.1.fr.i.i.i, 0
  br i1 %500, label %B64.lr.ph.i.i1669.i.i, label %B118.i.i1590.i.i

B64.lr.ph.i.i1669.i.i:                            ; preds = %B230.i.i.i
  %501 = icmp ult i64 %arg.design.5.1.fr.i.i.i, 4
  br i1 %501, label %B64.epil.preheader.i.i1700.i.i, label %B64.i.i1671.i.i.preheader

B64.i.i1671.i.i.preheader:                        ; preds = %B64.lr.ph.i.i1669.i.i
  br label %B64.i.i1671.i.i

B64.i.i1671.i.i:                                  ; preds = %B64.i.i1671.i.i, %B64.i.i1671.i.i.preheader
  %eta.2.0539.i.i1672.i.i = phi double [ %.326.3.i.i1697.i.i, %B64.i.i1671.i.i ], [ 0.000000e+00, %B64.i.i1671.i.i.preheader ]
  %.210535537.i.i1673.i.i = phi i64 [ %.217.3.i.i1693.i.i, %B64.i.i1671.i.i ], [ 0, %B64.i.i1671.i.i.preheader ]
  %502 = shl i64 %.210535537.i.i1673.i.i, 3
  %scevgep22.i1674.i.i = getelementptr i8, ptr %lsr.iv.i1586.i.i, i64 %502
  %scevgep27.i1675.i.i = getelementptr i8, ptr %scevgep22.i1674.i.i, i64 -24
  %.292.i.i1676.i.i = load double, ptr %scevgep27.i1675.i.i, align 8, !noalias !205
  %sunkaddr1468 = mul i64 %.210535537.i.i1673.i.i, 8
  %sunkaddr1469 = getelementptr i8, ptr %spare.2.sroa.120.08649.i.i, i64 %sunkaddr1468
  %.323.i.i1678.i.i = load double, ptr %sunkaddr1469, align 8, !noalias !205
  %.324.i.i1679.i.i = fmul double %.292.i.i1676.i.i, %.323.i.i1678.i.i
  %.326.i.i1680.i.i = fadd double %eta.2.0539.i.i1672.i.i, %.324.i.i1679.i.i
  %503 = shl i64 %.210535537.i.i1673.i.i, 3
  %scevgep1143 = getelementptr i8, ptr %lsr.iv.i1586.i.i, i64 %503
  %scevgep1144 = getelementptr i8, ptr %scevgep1143, i64 -16
  %.292.1.i.i1683.i.i = load double, ptr %scevgep1144, align 8, !noalias !205
  %sunkaddr1470 = mul i64 %.210535537.i.i1673.i.i, 8
  %sunkaddr1471 = getelementptr i8, ptr %spare.2.sroa.120.08649.i.i, i64 %sunkaddr1470
  %sunkaddr1472 = getelementptr i8, ptr %sunkaddr1471, i64 8
  %.323.1.i.i1684.i.i = load double, ptr %sunkaddr1472, align 8, !noalias !205
  %.324.1.i.i1685.i.i = fmul double %.292.1.i.i1683.i.i, %.323.1.i.i1684.i.i
  %.326.1.i.i1686.i.i = fadd double %.326.i.i1680.i.i, %.324.1.i.i1685.i.i
  %504 = shl i64 %.210535537.i.i1673.i.i, 3
  %scevgep1141 = getelementptr i8, ptr %lsr.iv.i1586.i.i, i64 %504
  %scevgep1142 = getelementptr i8, ptr %scevgep1141, i64 -8
  %.292.2.i.i1689.i.i = load double, ptr %scevgep1142, align 8, !noalias !205
  %sunkaddr1473 = mul i64 %.210535537.i.i1673.i.i, 8
  %sunkaddr1474 = getelementptr i8, ptr %spare.2.sroa.120.08649.i.i, i64 %sunkaddr1473
  %sunkaddr1475 = getelementptr i8, ptr %sunkaddr1474, i64 16
  %.323.2.i.i1690.i.i = load double, ptr %sunkaddr1475, align 8, !noalias !205
  %.324.2.i.i1691.i.i = fmul double %.292.2.i.i1689.i.i, %.323.2.i.i1690.i.i
  %.326.2.i.i1692.i.i = fadd double %.326.1.i.i1686.i.i, %.324.2.i.i1691.i.i
  %.217.3.i.i1693.i.i = add nuw nsw i64 %.210535537.i.i1673.i.i, 4
  %.292.3.i.i1694.i.i = load double, ptr %scevgep22.i1674.i.i, align 8, !noalias !205
  %sunkaddr1476 = mul i64 %.210535537.i.i1673.i.i, 8
  %sunkaddr1477 = getelementptr i8, ptr %spare.2.sroa.120.08649.i.i, i64 %sunkaddr1476
  %sunkaddr1478 = getelementptr i8, ptr %sunkaddr1477, i64 24
  %.323.3.i.i1695.i.i = load double, ptr %sunkaddr1478, align 8, !noalias !205
  %.324.3.i.i1696.i.i = fmul double %.292.3.i.i1694.i.i, %.323.3.i.i1695.i.i
  %.326.3.i.i1697.i.i = fadd double %.326.2.i.i1692.i.i, %.324.3.i.i1696.i.i
  %niter.ncmp.3.i.i1698.i.i = icmp eq i64 %unroll_iter.i.i.i.i, %.217.3.i.i1693.i.i
  br i1 %niter.ncmp.3.i.i1698.i.i, label %B118.loopexit.unr-lcssa.i.i1699.i.i, label %B64.i.i1671.i.i

B118.loopexit.unr-lcssa.i.i1699.i.i:              ; preds = %B64.i.i1671.i.i
  %505 = icmp eq i64 %xtraiter.i.i.i.i, 0
  br i1 %505, label %B118.i.i1590.i.i, label %B64.epil.preheader.i.i1700.i.i

B64.epil.preheader.i.i1700.i.i:                   ; preds = %B118.loopexit.unr-lcssa.i.i1699.i.i, %B64.lr.ph.i.i1669.i.i
  %eta.2.0539.epil.init.i.i1701.i.i = phi double [ 0.000000e+00, %B64.lr.ph.i.i1669.i.i ], [ %.326.3.i.i1697.i.i, %B118.loopexit.unr-lcssa.i.i1699.i.i ]
  %.210535537.epil.init.i.i1702.i.i = phi i64 [ 0, %B64.lr.ph.i.i1669.i.i ], [ %unroll_iter.i.i.i.i, %B118.loopexit.unr-lcssa.i.i1699.i.i ]
  %506 = shl i64 %.210535537.epil.init.i.i1702.i.i, 3
  %scevgep33.i.i1703.i.i = getelementptr i8, ptr %spare.2.sroa.120.08649.i.i, i64 %506
  %scevgep31.i.i.i70 = getelementptr i8, ptr %lsr.iv29.i.i.i41, i64 %506
  br label %B64.epil.i.i1704.i.i

B64.epil.i.i1704.i.i:                             ; preds = %B64.epil.i.i1704.i.i, %B64.epil.preheader.i.i1700.i.i
  %eta.2.0539.epil.i.i1705.i.i = phi double [ %eta.2.0539.epil.init.i.i1701.i.i, %B64.epil.preheader.i.i1700.i.i ], [ %.326.epil.i.i1710.i.i, %B64.epil.i.i1704.i.i ]
  %epil.iter.i.i1706.i.i = phi i64 [ 0, %B64.epil.preheader.i.i1700.i.i ], [ %epil.iter.next.i.i1711.i.i, %B64.epil.i.i1704.i.i ]
  %507 = shl i64 %epil.iter.i.i1706.i.i, 3
  %scevgep32.i.i.i = getelementptr i8, ptr %scevgep31.i.i.i70, i64 %507
  %.292.epil.i.i1707.i.i = load double, ptr %scevgep32.i.i.i, align 8, !noalias !205
  %scevgep28.i.i.i71 = getelementptr i8, ptr %scevgep33.i.i1703.i.i, i64 %507
  %.323.epil.i.i1708.i.i = load double, ptr %scevgep28.i.i.i71, align 8, !noalias !205
  %.324.epil.i.i1709.i.i = fmul double %.292.epil.i.i1707.i.i, %.323.epil.i.i1708.i.i
  %.326.epil.i.i1710.i.i = fadd double %eta.2.0539.epil.i.i1705.i.i, %.324.epil.i.i1709.i.i
  %epil.iter.next.i.i1711.i.i = add i64 %epil.iter.i.i1706.i.i, 1
  %epil.iter.cmp.not.i.i1712.i.i = icmp eq i64 %xtraiter.i.i.i.i, %epil.iter.next.i.i1711.i.i
  br i1 %epil.iter.cmp.not.i.i1712.i.i, label %B118.i.i1590.i.i, label %B64.epil.i.i1704.i.i, !llvm.loop !208

B118.i.i1590.i.i:                                 ; preds = %B64.epil.i.i1704.i.i, %B118.loopexit.unr-lcssa.i.i1699.i.i, %B230.i.i.i
  %eta.2.0.lcssa.i.i1591.i.i = phi double [ 0.000000e+00, %B230.i.i.i ], [ %.326.3.i.i1697.i.i, %B118.loopexit.unr-lcssa.i.i1699.i.i ], [ %.326.epil.i.i1710.i.i, %B64.epil.i.i1704.i.i ]
  %508 = icmp slt i64 %arg.design.5.1.fr.i.i.i, 1
  %.335.i.i1592.i.i = fneg double %eta.2.0.lcssa.i.i1591.i.i
  %.338.i.i1593.i.i = tail call double @llvm.exp.f64(double %.335.i.i1592.i.i)
  %.339.i.i1594.i.i = fadd double %.338.i.i1593.i.i, 1.000000e+00
  %.343.i.i1595.i.i = fdiv double 1.000000e+00, %.339.i.i1594.i.i
  %.348.i.i1596.i.i = fsub double 1.000000e+00, %.343.i.i1595.i.i
  %.350.i.i1597.i.i = fmul double %.343.i.i1595.i.i, %.348.i.i1596.i.i
  br i1 %508, label %B230.endif.i.i.i, label %B222.endif.us.preheader.i.i1598.i.i

B222.endif.us.preheader.i.i1598.i.i:              ; preds = %B118.i.i1590.i.i
  %.759.i.i1599.i.i = mul i64 %.585736756.i.i.i, %arg.design.5.1.fr.i.i.i
  %509 = getelementptr double, ptr %spare.2.sroa.600.08617.i.i, i64 %.759.i.i1599.i.i
  %510 = getelementptr double, ptr %spare.2.sroa.870.08599.i.i, i64 %.759.i.i1599.i.i
  br label %B222.endif.us.i.i1601.i.i

B222.endif.us.i.i1601.i.i:                        ; preds = %B250.B310_crit_edge.us.i.i1643.i.i, %B222.endif.us.preheader.i.i1598.i.i
  %lsr.iv29.i.i1602.i.i = phi ptr [ %spare.2.sroa.330.08635.i.i, %B222.endif.us.preheader.i.i1598.i.i ], [ %scevgep30.i.i1650.i.i, %B250.B310_crit_edge.us.i.i1643.i.i ]
  %lsr.iv.i.i1603.i.i = phi ptr [ %scevgep156.i.i.i, %B222.endif.us.preheader.i.i1598.i.i ], [ %scevgep10.i.i1649.i.i, %B250.B310_crit_edge.us.i.i1643.i.i ]
  %.440552558.us.i.i1604.i.i = phi i64 [ 0, %B222.endif.us.preheader.i.i1598.i.i ], [ %.447.us.i.i1645.i.i, %B250.B310_crit_edge.us.i.i1643.i.i ]
  %511 = icmp ult i64 %arg.design.5.1.fr.i.i.i, 4
  br i1 %511, label %B254.us.epil.preheader.i.i1630.i.i, label %B254.us.i.i1606.i.i.preheader

B254.us.i.i1606.i.i.preheader:                    ; preds = %B222.endif.us.i.i1601.i.i
  br label %B254.us.i.i1606.i.i

B254.us.i.i1606.i.i:                              ; preds = %B254.us.i.i1606.i.i, %B254.us.i.i1606.i.i.preheader
  %s.2.1547.us.i.i1607.i.i = phi double [ %.701.us.3.i.i1627.i.i, %B254.us.i.i1606.i.i ], [ 0.000000e+00, %B254.us.i.i1606.i.i.preheader ]
  %.564543545.us.i.i1608.i.i = phi i64 [ %.571.us.3.i.i1623.i.i, %B254.us.i.i1606.i.i ], [ 0, %B254.us.i.i1606.i.i.preheader ]
  %512 = shl i64 %.564543545.us.i.i1608.i.i, 3
  %scevgep16.i.i1609.i.i = getelementptr i8, ptr %lsr.iv.i.i1603.i.i, i64 %512
  %scevgep17.i.i1610.i.i = getelementptr i8, ptr %scevgep16.i.i1609.i.i, i64 -24
  %.647.us.i.i1611.i.i = load double, ptr %scevgep17.i.i1610.i.i, align 8, !noalias !205
  %scevgep33.i.i.i42 = getelementptr i8, ptr %lsr.iv.i1586.i.i, i64 %512
  %scevgep39.i.i.i43 = getelementptr i8, ptr %scevgep33.i.i.i42, i64 -24
  %.698.us.i.i1612.i.i = load double, ptr %scevgep39.i.i.i43, align 8, !noalias !205
  %.699.us.i.i1613.i.i = fmul double %.647.us.i.i1611.i.i, %.698.us.i.i1612.i.i
  %.701.us.i.i1614.i.i = fadd double %s.2.1547.us.i.i1607.i.i, %.699.us.i.i1613.i.i
  %513 = shl i64 %.564543545.us.i.i1608.i.i, 3
  %scevgep1151 = getelementptr i8, ptr %lsr.iv.i.i1603.i.i, i64 %513
  %scevgep1152 = getelementptr i8, ptr %scevgep1151, i64 -16
  %.647.us.1.i.i1615.i.i = load double, ptr %scevgep1152, align 8, !noalias !205
  %514 = shl i64 %.564543545.us.i.i1608.i.i, 3
  %scevgep1147 = getelementptr i8, ptr %lsr.iv.i1586.i.i, i64 %514
  %scevgep1148 = getelementptr i8, ptr %scevgep1147, i64 -16
  %.698.us.1.i.i1616.i.i = load double, ptr %scevgep1148, align 8, !noalias !205
  %.699.us.1.i.i1617.i.i = fmul double %.647.us.1.i.i1615.i.i, %.698.us.1.i.i1616.i.i
  %.701.us.1.i.i1618.i.i = fadd double %.701.us.i.i1614.i.i, %.699.us.1.i.i1617.i.i
  %515 = shl i64 %.564543545.us.i.i1608.i.i, 3
  %scevgep1149 = getelementptr i8, ptr %lsr.iv.i.i1603.i.i, i64 %515
  %scevgep1150 = getelementptr i8, ptr %scevgep1149, i64 -8
  %.647.us.2.i.i1619.i.i = load double, ptr %scevgep1150, align 8, !noalias !205
  %516 = shl i64 %.564543545.us.i.i1608.i.i, 3
  %scevgep1145 = getelementptr i8, ptr %lsr.iv.i1586.i.i, i64 %516
  %scevgep1146 = getelementptr i8, ptr %scevgep1145, i64 -8
  %.698.us.2.i.i1620.i.i = load double, ptr %scevgep1146, align 8, !noalias !205
  %.699.us.2.i.i1621.i.i = fmul double %.647.us.2.i.i1619.i.i, %.698.us.2.i.i1620.i.i
  %.701.us.2.i.i1622.i.i = fadd double %.701.us.1.i.i1618.i.i, %.699.us.2.i.i1621.i.i
  %.571.us.3.i.i1623.i.i = add nuw nsw i64 %.564543545.us.i.i1608.i.i, 4
  %.647.us.3.i.i1624.i.i = load double, ptr %scevgep16.i.i1609.i.i, align 8, !noalias !205
  %.698.us.3.i.i1625.i.i = load double, ptr %scevgep33.i.i.i42, align 8, !noalias !205
  %.699.us.3.i.i1626.i.i = fmul double %.647.us.3.i.i1624.i.i, %.698.us.3.i.i1625.i.i
  %.701.us.3.i.i1627.i.i = fadd double %.701.us.2.i.i1622.i.i, %.699.us.3.i.i1626.i.i
  %niter9.ncmp.3.i.i1628.i.i = icmp eq i64 %unroll_iter.i.i.i.i, %.571.us.3.i.i1623.i.i
  br i1 %niter9.ncmp.3.i.i1628.i.i, label %B250.B310_crit_edge.us.unr-lcssa.i.i1629.i.i, label %B254.us.i.i1606.i.i

B250.B310_crit_edge.us.unr-lcssa.i.i1629.i.i:     ; preds = %B254.us.i.i1606.i.i
  %517 = icmp eq i64 %xtraiter.i.i.i.i, 0
  br i1 %517, label %B250.B310_crit_edge.us.i.i1643.i.i, label %B254.us.epil.preheader.i.i1630.i.i

B254.us.epil.preheader.i.i1630.i.i:               ; preds = %B250.B310_crit_edge.us.unr-lcssa.i.i1629.i.i, %B222.endif.us.i.i1601.i.i
  %s.2.1547.us.epil.init.i.i1631.i.i = phi double [ 0.000000e+00, %B222.endif.us.i.i1601.i.i ], [ %.701.us.3.i.i1627.i.i, %B250.B310_crit_edge.us.unr-lcssa.i.i1629.i.i ]
  %.564543545.us.epil.init.i.i1632.i.i = phi i64 [ 0, %B222.endif.us.i.i1601.i.i ], [ %unroll_iter.i.i.i.i, %B250.B310_crit_edge.us.unr-lcssa.i.i1629.i.i ]
  %518 = shl i64 %.564543545.us.epil.init.i.i1632.i.i, 3
  %scevgep31.i.i1633.i.i = getelementptr i8, ptr %lsr.iv29.i.i1602.i.i, i64 %518
  %scevgep44.i.i.i52 = getelementptr i8, ptr %lsr.iv29.i.i.i41, i64 %518
  br label %B254.us.epil.i.i1634.i.i

B254.us.epil.i.i1634.i.i:                         ; preds = %B254.us.epil.i.i1634.i.i, %B254.us.epil.preheader.i.i1630.i.i
  %s.2.1547.us.epil.i.i1635.i.i = phi double [ %s.2.1547.us.epil.init.i.i1631.i.i, %B254.us.epil.preheader.i.i1630.i.i ], [ %.701.us.epil.i.i1640.i.i, %B254.us.epil.i.i1634.i.i ]
  %epil.iter4.i.i1636.i.i = phi i64 [ 0, %B254.us.epil.preheader.i.i1630.i.i ], [ %epil.iter4.next.i.i1641.i.i, %B254.us.epil.i.i1634.i.i ]
  %519 = shl i64 %epil.iter4.i.i1636.i.i, 3
  %scevgep46.i.i.i53 = getelementptr i8, ptr %scevgep31.i.i1633.i.i, i64 %519
  %.647.us.epil.i.i1637.i.i = load double, ptr %scevgep46.i.i.i53, align 8, !noalias !205
  %scevgep45.i.i.i = getelementptr i8, ptr %scevgep44.i.i.i52, i64 %519
  %.698.us.epil.i.i1638.i.i = load double, ptr %scevgep45.i.i.i, align 8, !noalias !205
  %.699.us.epil.i.i1639.i.i = fmul double %.647.us.epil.i.i1637.i.i, %.698.us.epil.i.i1638.i.i
  %.701.us.epil.i.i1640.i.i = fadd double %s.2.1547.us.epil.i.i1635.i.i, %.699.us.epil.i.i1639.i.i
  %epil.iter4.next.i.i1641.i.i = add i64 %epil.iter4.i.i1636.i.i, 1
  %epil.iter4.cmp.not.i.i1642.i.i = icmp eq i64 %xtraiter.i.i.i.i, %epil.iter4.next.i.i1641.i.i
  br i1 %epil.iter4.cmp.not.i.i1642.i.i, label %B250.B310_crit_edge.us.i.i1643.i.i, label %B254.us.epil.i.i1634.i.i, !llvm.loop !209

B250.B310_crit_edge.us.i.i1643.i.i:               ; preds = %B254.us.epil.i.i1634.i.i, %B250.B310_crit_edge.us.unr-lcssa.i.i1629.i.i
  %.701.us.lcssa.i.i1644.i.i = phi double [ %.701.us.3.i.i1627.i.i, %B250.B310_crit_edge.us.unr-lcssa.i.i1629.i.i ], [ %.701.us.epil.i.i1640.i.i, %B254.us.epil.i.i1634.i.i ]
  %.447.us.i.i1645.i.i = add nuw nsw i64 %.440552558.us.i.i1604.i.i, 1
  %.711.us.i.i1646.i.i = fmul double %.343.i.i1595.i.i, %.701.us.lcssa.i.i1644.i.i
  %520 = getelementptr double, ptr %509, i64 %.440552558.us.i.i1604.i.i
  store double %.711.us.i.i1646.i.i, ptr %520, align 8, !noalias !205
  %.767.us.i.i1647.i.i = fmul double %.350.i.i1597.i.i, %.701.us.lcssa.i.i1644.i.i
  %.769.us.i.i1648.i.i = fmul double %.701.us.lcssa.i.i1644.i.i, %.767.us.i.i1647.i.i
  %521 = getelementptr double, ptr %510, i64 %.440552558.us.i.i1604.i.i
  store double %.769.us.i.i1648.i.i, ptr %521, align 8, !noalias !205
  %scevgep10.i.i1649.i.i = getelementptr i8, ptr %lsr.iv.i.i1603.i.i, i64 %.20.i272
  %scevgep30.i.i1650.i.i = getelementptr i8, ptr %lsr.iv29.i.i1602.i.i, i64 %.20.i272
  %exitcond569.not.i.i1651.i.i = icmp eq i64 %.447.us.i.i1645.i.i, %arg.design.5.1.fr.i.i.i
  br i1 %exitcond569.not.i.i1651.i.i, label %B230.endif.i.i.i, label %B222.endif.us.i.i1601.i.i

B467.i.i.i:                                       ; preds = %B378.B296.loopexit_crit_edge.us.i.i.i, %B230.endif.i.i.i, %B208.i1585.i.i
  %scevgep21.i1667.i.i = getelementptr i8, ptr %lsr.iv.i1586.i.i, i64 %.20.i272
  %scevgep30.i1668.i.i = getelementptr i8, ptr %lsr.iv29.i.i.i41, i64 %.20.i272
  %exitcond772.not.i.i.i = icmp eq i64 %.592.i.i.i, %.121
  br i1 %exitcond772.not.i.i.i, label %B134.preheader.i1224.i.i, label %B208.i1585.i.i

B178.endif.loopexit.unr-lcssa.i.unr-lcssa.i.i:    ; preds = %B104.endif.us.i.i.i
  %522 = and i64 %883, 8
  %523 = icmp eq i64 %522, 0
  br i1 %523, label %B104.endif.us.i.epil.preheader.i.i, label %B178.endif.loopexit.unr-lcssa.i.i.i

B104.endif.us.i.epil.preheader.i.i:               ; preds = %B178.endif.loopexit.unr-lcssa.i.unr-lcssa.i.i, %B104.endif.us.i.preheader.i.i
  %lsr.iv69.i.epil.init.i.i = phi ptr [ %spare.2.sroa.1140.08581.i.i, %B104.endif.us.i.preheader.i.i ], [ %scevgep2277.i.i, %B178.endif.loopexit.unr-lcssa.i.unr-lcssa.i.i ]
  tail call void @llvm.memset.p0.i64(ptr align 8 %lsr.iv69.i.epil.init.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !204
  %scevgep71.i.epil.i.i = getelementptr i8, ptr %lsr.iv69.i.epil.init.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep71.i.epil.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !204
  %scevgep72.i.epil.i.i = getelementptr i8, ptr %scevgep71.i.epil.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep72.i.epil.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !204
  %scevgep73.i.epil.i.i = getelementptr i8, ptr %scevgep72.i.epil.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep73.i.epil.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !204
  %scevgep74.i.epil.i.i = getelementptr i8, ptr %scevgep73.i.epil.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep74.i.epil.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !204
  %scevgep75.i.epil.i.i = getelementptr i8, ptr %scevgep74.i.epil.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep75.i.epil.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !204
  %scevgep76.i.epil.i.i = getelementptr i8, ptr %scevgep75.i.epil.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep76.i.epil.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !204
  %scevgep77.i.epil.i.i = getelementptr i8, ptr %scevgep76.i.epil.i.i, i64 %.20.i272
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep77.i.epil.i.i, i8 0, i64 %.20.i272, i1 false), !noalias !204
  br label %B178.endif.loopexit.unr-lcssa.i.i.i

B178.endif.loopexit.unr-lcssa.i.i.i:              ; preds = %B104.endif.us.i.epil.preheader.i.i, %B178.endif.loopexit.unr-lcssa.i.unr-lcssa.i.i
  %524 = icmp eq i64 %xtraiter.i1713.i.i, 0
  br i1 %524, label %B178.endif.i.i.i, label %B104.endif.us.epil.preheader.i.i.i

B104.endif.us.epil.preheader.i.i.i:               ; preds = %B178.endif.loopexit.unr-lcssa.i.i.i, %B104.endif.us.preheader.i.i.i
  %.280694700.us.epil.init.i.i.i = phi i64 [ 0, %B104.endif.us.preheader.i.i.i ], [ %unroll_iter.i1714.i.i, %B178.endif.loopexit.unr-lcssa.i.i.i ]
  %525 = mul i64 %.280694700.us.epil.init.i.i.i, %.20.i272
  %scevgep65.i.i.i73 = getelementptr i8, ptr %spare.2.sroa.1140.08581.i.i, i64 %525
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep65.i.i.i73, i8 0, i64 %890, i1 false), !noalias !201
  br label %B178.endif.i.i.i

B178.endif.i.i.i:                                 ; preds = %B104.endif.us.epil.preheader.i.i.i, %B178.endif.loopexit.unr-lcssa.i.i.i, %B1996.i.i
  %526 = icmp slt i64 %.121, 1
  br i1 %526, label %B134.preheader.i1224.i.i, label %B208.i1585.i.i.preheader

B208.i1585.i.i.preheader:                         ; preds = %B178.endif.i.i.i
  br label %B208.i1585.i.i

B230.endif.i.i.i:                                 ; preds = %B250.B310_crit_edge.us.i.i1643.i.i, %B118.i.i1590.i.i
  %527 = icmp slt i64 %arg.design.5.1.fr.i.i.i, 1
  %.866.i.i1652.i.i = load i64, ptr %spare.2.sroa.1620.08549.i.i, align 8, !noalias !205
  %528 = getelementptr i64, ptr %spare.2.sroa.1410.08563.i.i, i64 %.585736756.i.i.i
  store i64 %.866.i.i1652.i.i, ptr %528, align 8, !noalias !205
  %.904.i.i.i.i = fmul double %.343.i.i1595.i.i, 2.000000e+00
  %.907.i.i.i.i = fsub double 1.000000e+00, %.904.i.i.i.i
  %.909.i.i.i.i = fmul double %.350.i.i1597.i.i, %.907.i.i.i.i
  %.719.i1653.i.i = fcmp oeq double %.909.i.i.i.i, 0.000000e+00
  %brmerge.i1654.i.i = or i1 %527, %.719.i1653.i.i
  br i1 %brmerge.i1654.i.i, label %B467.i.i.i, label %B300.us.preheader.i.i.i

B300.us.preheader.i.i.i:                          ; preds = %B230.endif.i.i.i
  %.930.i.i.i = mul i64 %.585736756.i.i.i, %arg.design.5.1.fr.i.i.i
  %529 = getelementptr double, ptr %spare.2.sroa.870.08599.i.i, i64 %.930.i.i.i
  br label %B300.us.i.i.i

B300.us.i.i.i:                                    ; preds = %B378.B296.loopexit_crit_edge.us.i.i.i, %B300.us.preheader.i.i.i
  %lsr.iv56.i.i.i = phi ptr [ %spare.2.sroa.1140.08581.i.i, %B300.us.preheader.i.i.i ], [ %scevgep57.i.i.i, %B378.B296.loopexit_crit_edge.us.i.i.i ]
  %.814718724.us.i.i.i = phi i64 [ 0, %B300.us.preheader.i.i.i ], [ %.821.us.i.i.i, %B378.B296.loopexit_crit_edge.us.i.i.i ]
  %530 = and i64 %arg.design.5.1.fr.i.i.i, 1
  %531 = icmp eq i64 %530, 0
  %sunkaddr1482 = mul i64 %.585736756.i.i.i, 8
  %sunkaddr1483 = getelementptr i8, ptr %.478.i.i.i, i64 %sunkaddr1482
  %.879.us.i.i.i = load i64, ptr %sunkaddr1483, align 8, !noalias !201
  %.881.us.i.i.i = sitofp i64 %.879.us.i.i.i to double
  %.882.us.i.i.i = fmul double %.909.i.i.i.i, %.881.us.i.i.i
  %532 = getelementptr double, ptr %529, i64 %.814718724.us.i.i.i
  %.935.us.i.i.i = load double, ptr %532, align 8, !noalias !201
  %.936.us.i.i.i = fmul double %.935.us.i.i.i, %.882.us.i.i.i
  %.941.us.i.i.i = fdiv double %.936.us.i.i.i, %.350.i.i1597.i.i
  br i1 %531, label %B382.us.prol.loopexit.i.i.i, label %B382.us.prol.i.i.i

B382.us.prol.i.i.i:                               ; preds = %B300.us.i.i.i
  %invariant.gep.us.i.i.i = getelementptr double, ptr %spare.2.sroa.1140.08581.i.i, i64 %.814718724.us.i.i.i
  %.1114.us.prol.i.i.i = load double, ptr %invariant.gep.us.i.i.i, align 8, !noalias !201
  %sunkaddr1484 = mul i64 %.930.i.i.i, 8
  %sunkaddr1485 = getelementptr i8, ptr %arg.design, i64 %sunkaddr1484
  %.1165.us.prol.i.i.i = load double, ptr %sunkaddr1485, align 8, !noalias !201
  %.1167.us.prol.i.i.i = fmul double %.941.us.i.i.i, %.1165.us.prol.i.i.i
  %.1168.us.prol.i.i.i = fadd double %.1114.us.prol.i.i.i, %.1167.us.prol.i.i.i
  store double %.1168.us.prol.i.i.i, ptr %invariant.gep.us.i.i.i, align 8, !noalias !201
  br label %B382.us.prol.loopexit.i.i.i

B382.us.prol.loopexit.i.i.i:                      ; preds = %B382.us.prol.i.i.i, %B300.us.i.i.i
  %.1031710712.us.unr.i.i.i = phi i64 [ 0, %B300.us.i.i.i ], [ 1, %B382.us.prol.i.i.i ]
  %533 = icmp eq i64 %arg.design.5.1.fr.i.i.i, 1
  br i1 %533, label %B378.B296.loopexit_crit_edge.us.i.i.i, label %B382.us.preheader11.i.i.i

B382.us.preheader11.i.i.i:                        ; preds = %B382.us.prol.loopexit.i.i.i
  %534 = mul nuw nsw i64 %.1031710712.us.unr.i.i.i, %.20.i272
  %535 = add nuw nsw i64 %.1031710712.us.unr.i.i.i, 1
  %536 = mul i64 %535, %.20.i272
  br label %B382.us.i.i.i

B382.us.i.i.i:                                    ; preds = %B382.us.i.i.i, %B382.us.preheader11.i.i.i
  %lsr.iv58.i.i.i = phi ptr [ %lsr.iv56.i.i.i, %B382.us.preheader11.i.i.i ], [ %scevgep59.i.i.i, %B382.us.i.i.i ]
  %.1031710712.us.i.i.i = phi i64 [ %.1031710712.us.unr.i.i.i, %B382.us.preheader11.i.i.i ], [ %.1038.us.1.i.i.i, %B382.us.i.i.i ]
  %scevgep60.i.i.i = getelementptr i8, ptr %lsr.iv58.i.i.i, i64 %534
  %.1114.us.i.i.i = load double, ptr %scevgep60.i.i.i, align 8, !noalias !201
  %537 = shl i64 %.1031710712.us.i.i.i, 3
  %scevgep64.i.i.i57 = getelementptr i8, ptr %lsr.iv29.i.i.i41, i64 %537
  %.1165.us.i.i.i = load double, ptr %scevgep64.i.i.i57, align 8, !noalias !201
  %.1167.us.i.i.i = fmul double %.941.us.i.i.i, %.1165.us.i.i.i
  %.1168.us.i.i.i = fadd double %.1114.us.i.i.i, %.1167.us.i.i.i
  store double %.1168.us.i.i.i, ptr %scevgep60.i.i.i, align 8, !noalias !201
  %.1038.us.1.i.i.i = add nuw nsw i64 %.1031710712.us.i.i.i, 2
  %scevgep61.i.i.i58 = getelementptr i8, ptr %lsr.iv58.i.i.i, i64 %536
  %.1114.us.1.i.i.i = load double, ptr %scevgep61.i.i.i58, align 8, !noalias !201
  %538 = shl i64 %.1031710712.us.i.i.i, 3
  %scevgep1153 = getelementptr i8, ptr %lsr.iv29.i.i.i41, i64 %538
  %scevgep1154 = getelementptr i8, ptr %scevgep1153, i64 8
  %.1165.us.1.i.i.i = load double, ptr %scevgep1154, align 8, !noalias !201
  %.1167.us.1.i.i.i = fmul double %.941.us.i.i.i, %.1165.us.1.i.i.i
  %.1168.us.1.i.i.i = fadd double %.1114.us.1.i.i.i, %.1167.us.1.i.i.i
  store double %.1168.us.1.i.i.i, ptr %scevgep61.i.i.i58, align 8, !noalias !201
  %scevgep59.i.i.i = getelementptr i8, ptr %lsr.iv58.i.i.i, i64 %.1364.idx.i.i
  %exitcond770.not.1.i.i.i = icmp eq i64 %arg.design.5.1.fr.i.i.i, %.1038.us.1.i.i.i
  br i1 %exitcond770.not.1.i.i.i, label %B378.B296.loopexit_crit_edge.us.i.i.i, label %B382.us.i.i.i, !llvm.loop !210

B378.B296.loopexit_crit_edge.us.i.i.i:            ; preds = %B382.us.i.i.i, %B382.us.prol.loopexit.i.i.i
  %.821.us.i.i.i = add nuw nsw i64 %.814718724.us.i.i.i, 1
  %scevgep57.i.i.i = getelementptr i8, ptr %lsr.iv56.i.i.i, i64 8
  %exitcond771.not.i.i.i = icmp eq i64 %arg.design.5.1.fr.i.i.i, %.821.us.i.i.i
  br i1 %exitcond771.not.i.i.i, label %B467.i.i.i, label %B300.us.i.i.i

B2138.i.i:                                        ; preds = %B638.endif.i933.i.i, %B1084.i954.i.i
  %total.5.0.lcssa.i960.i.i = phi double [ %total.3.0.lcssa.i934.i.i, %B638.endif.i933.i.i ], [ %total.6.1.i955.i.i, %B1084.i954.i.i ]
  %.2203.i961.i.i = fmul double %total.5.0.lcssa.i960.i.i, 5.000000e-01
  %.3970.i.i = fsub double %total.3.0.lcssa.i.i.i, %.2203.i961.i.i
  %.3972.i.i = fmul double %.1497.i.i, %.3970.i.i
  %.10.i1447.i.i = fcmp ogt double %.3972.i.i, 0.000000e+00
  %.11.i1448.i.i = select i1 %.10.i1447.i.i, double 0.000000e+00, double %.3972.i.i
  %.4002.i.i = fadd double %.3753.i.i, %.11.i1448.i.i
  %.4004.i.i = fcmp ult double %.4002.i.i, %.3814.i.i
  br i1 %.4004.i.i, label %B36.i1721.i.i, label %B2184.i.i

B36.i1721.i.i:                                    ; preds = %B2138.i.i, %B1982.i.i, %B886.i.i.i, %B176.i.i.i.i, %B188.i.i.i
  %539 = icmp eq i64 %n.5.280881779.i.i, 1
  %.234.i1725.i.i = load i64, ptr %arg.cells, align 8, !noalias !211
  %.248.i1726.i.i = icmp slt i64 %.234.i1725.i.i, 0
  %.249.i1727.i.i = select i1 %.248.i1726.i.i, i64 %.121, i64 0
  %540 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.i1725.i.i
  %.263.i1728.i.i = getelementptr i64, ptr %540, i64 %.249.i1727.i.i
  %.264.i1729.i.i = load i64, ptr %.263.i1728.i.i, align 8, !noalias !211
  %.295.i1732.i.i = load i64, ptr %arg.signs, align 8, !noalias !211
  %.298.i1733.i.i = sub nsw i64 %.264.i1729.i.i, %.295.i1732.i.i
  store i64 %.298.i1733.i.i, ptr %.263.i1728.i.i, align 8, !noalias !211
  %sunkaddr1486 = getelementptr i8, ptr %arg.cells, i64 8
  %.234.1.i1738.i.i = load i64, ptr %sunkaddr1486, align 8, !noalias !211
  %.248.1.i1739.i.i = icmp slt i64 %.234.1.i1738.i.i, 0
  %.249.1.i1740.i.i = select i1 %.248.1.i1739.i.i, i64 %.121, i64 0
  %541 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.1.i1738.i.i
  %.263.1.i1741.i.i = getelementptr i64, ptr %541, i64 %.249.1.i1740.i.i
  %.264.1.i1742.i.i = load i64, ptr %.263.1.i1741.i.i, align 8, !noalias !211
  %sunkaddr1487 = getelementptr i8, ptr %arg.signs, i64 8
  %.295.1.i1746.i.i = load i64, ptr %sunkaddr1487, align 8, !noalias !211
  %.298.1.i1747.i.i = sub nsw i64 %.264.1.i1742.i.i, %.295.1.i1746.i.i
  store i64 %.298.1.i1747.i.i, ptr %.263.1.i1741.i.i, align 8, !noalias !211
  br i1 %539, label %B2559.i.i, label %B36.i1721.1.i.i

B36.i1721.1.i.i:                                  ; preds = %B36.i1721.i.i
  %sunkaddr1488 = getelementptr i8, ptr %arg.cells, i64 16
  %.234.i1725.1.i.i = load i64, ptr %sunkaddr1488, align 8, !noalias !211
  %.248.i1726.1.i.i = icmp slt i64 %.234.i1725.1.i.i, 0
  %.249.i1727.1.i.i = select i1 %.248.i1726.1.i.i, i64 %.121, i64 0
  %542 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.i1725.1.i.i
  %.263.i1728.1.i.i = getelementptr i64, ptr %542, i64 %.249.i1727.1.i.i
  %.264.i1729.1.i.i = load i64, ptr %.263.i1728.1.i.i, align 8, !noalias !211
  %sunkaddr1489 = getelementptr i8, ptr %arg.signs, i64 16
  %.295.i1732.1.i.i = load i64, ptr %sunkaddr1489, align 8, !noalias !211
  %.298.i1733.1.i.i = sub nsw i64 %.264.i1729.1.i.i, %.295.i1732.1.i.i
  store i64 %.298.i1733.1.i.i, ptr %.263.i1728.1.i.i, align 8, !noalias !211
  %sunkaddr1490 = getelementptr i8, ptr %arg.cells, i64 24
  %.234.1.i1738.1.i.i = load i64, ptr %sunkaddr1490, align 8, !noalias !211
  %.248.1.i1739.1.i.i = icmp slt i64 %.234.1.i1738.1.i.i, 0
  %.249.1.i1740.1.i.i = select i1 %.248.1.i1739.1.i.i, i64 %.121, i64 0
  %543 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.1.i1738.1.i.i
  %.263.1.i1741.1.i.i = getelementptr i64, ptr %543, i64 %.249.1.i1740.1.i.i
  %.264.1.i1742.1.i.i = load i64, ptr %.263.1.i1741.1.i.i, align 8, !noalias !211
  %sunkaddr1491 = getelementptr i8, ptr %arg.signs, i64 24
  %.295.1.i1746.1.i.i = load i64, ptr %sunkaddr1491, align 8, !noalias !211
  %.298.1.i1747.1.i.i = sub nsw i64 %.264.1.i1742.1.i.i, %.295.1.i1746.1.i.i
  store i64 %.298.1.i1747.1.i.i, ptr %.263.1.i1741.1.i.i, align 8, !noalias !211
  %exitcond.not.1.i1748.1.i.i = icmp eq i64 %n.5.280881779.i.i, 2
  br i1 %exitcond.not.1.i1748.1.i.i, label %B2559.i.i, label %B36.i1721.2.i.i

B36.i1721.2.i.i:                                  ; preds = %B36.i1721.1.i.i
  %sunkaddr1492 = getelementptr i8, ptr %arg.cells, i64 32
  %.234.i1725.2.i.i = load i64, ptr %sunkaddr1492, align 8, !noalias !211
  %.248.i1726.2.i.i = icmp slt i64 %.234.i1725.2.i.i, 0
  %.249.i1727.2.i.i = select i1 %.248.i1726.2.i.i, i64 %.121, i64 0
  %544 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.i1725.2.i.i
  %.263.i1728.2.i.i = getelementptr i64, ptr %544, i64 %.249.i1727.2.i.i
  %.264.i1729.2.i.i = load i64, ptr %.263.i1728.2.i.i, align 8, !noalias !211
  %sunkaddr1493 = getelementptr i8, ptr %arg.signs, i64 32
  %.295.i1732.2.i.i = load i64, ptr %sunkaddr1493, align 8, !noalias !211
  %.298.i1733.2.i.i = sub nsw i64 %.264.i1729.2.i.i, %.295.i1732.2.i.i
  store i64 %.298.i1733.2.i.i, ptr %.263.i1728.2.i.i, align 8, !noalias !211
  %sunkaddr1494 = getelementptr i8, ptr %arg.cells, i64 40
  %.234.1.i1738.2.i.i = load i64, ptr %sunkaddr1494, align 8, !noalias !211
  %.248.1.i1739.2.i.i = icmp slt i64 %.234.1.i1738.2.i.i, 0
  %.249.1.i1740.2.i.i = select i1 %.248.1.i1739.2.i.i, i64 %.121, i64 0
  %545 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.1.i1738.2.i.i
  %.263.1.i1741.2.i.i = getelementptr i64, ptr %545, i64 %.249.1.i1740.2.i.i
  %.264.1.i1742.2.i.i = load i64, ptr %.263.1.i1741.2.i.i, align 8, !noalias !211
  %sunkaddr1495 = getelementptr i8, ptr %arg.signs, i64 40
  %.295.1.i1746.2.i.i = load i64, ptr %sunkaddr1495, align 8, !noalias !211
  %.298.1.i1747.2.i.i = sub nsw i64 %.264.1.i1742.2.i.i, %.295.1.i1746.2.i.i
  store i64 %.298.1.i1747.2.i.i, ptr %.263.1.i1741.2.i.i, align 8, !noalias !211
  %exitcond.not.1.i1748.2.i.i = icmp eq i64 %n.5.280881779.i.i, 3
  br i1 %exitcond.not.1.i1748.2.i.i, label %B2559.i.i, label %B36.i1721.3.i.i

B36.i1721.3.i.i:                                  ; preds = %B36.i1721.2.i.i
  %sunkaddr1496 = getelementptr i8, ptr %arg.cells, i64 48
  %.234.i1725.3.i.i = load i64, ptr %sunkaddr1496, align 8, !noalias !211
  %.248.i1726.3.i.i = icmp slt i64 %.234.i1725.3.i.i, 0
  %.249.i1727.3.i.i = select i1 %.248.i1726.3.i.i, i64 %.121, i64 0
  %546 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.i1725.3.i.i
  %.263.i1728.3.i.i = getelementptr i64, ptr %546, i64 %.249.i1727.3.i.i
  %.264.i1729.3.i.i = load i64, ptr %.263.i1728.3.i.i, align 8, !noalias !211
  %sunkaddr1497 = getelementptr i8, ptr %arg.signs, i64 48
  %.295.i1732.3.i.i = load i64, ptr %sunkaddr1497, align 8, !noalias !211
  %.298.i1733.3.i.i = sub nsw i64 %.264.i1729.3.i.i, %.295.i1732.3.i.i
  store i64 %.298.i1733.3.i.i, ptr %.263.i1728.3.i.i, align 8, !noalias !211
  %sunkaddr1498 = getelementptr i8, ptr %arg.cells, i64 56
  %.234.1.i1738.3.i.i = load i64, ptr %sunkaddr1498, align 8, !noalias !211
  %.248.1.i1739.3.i.i = icmp slt i64 %.234.1.i1738.3.i.i, 0
  %.249.1.i1740.3.i.i = select i1 %.248.1.i1739.3.i.i, i64 %.121, i64 0
  %547 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.1.i1738.3.i.i
  %.263.1.i1741.3.i.i = getelementptr i64, ptr %547, i64 %.249.1.i1740.3.i.i
  %.264.1.i1742.3.i.i = load i64, ptr %.263.1.i1741.3.i.i, align 8, !noalias !211
  %sunkaddr1499 = getelementptr i8, ptr %arg.signs, i64 56
  %.295.1.i1746.3.i.i = load i64, ptr %sunkaddr1499, align 8, !noalias !211
  %.298.1.i1747.3.i.i = sub nsw i64 %.264.1.i1742.3.i.i, %.295.1.i1746.3.i.i
  store i64 %.298.1.i1747.3.i.i, ptr %.263.1.i1741.3.i.i, align 8, !noalias !211
  %exitcond.not.1.i1748.3.i.i = icmp eq i64 %n.5.280881779.i.i, 4
  br i1 %exitcond.not.1.i1748.3.i.i, label %B2559.i.i, label %B36.i1721.4.i.i

B36.i1721.4.i.i:                                  ; preds = %B36.i1721.3.i.i
  %sunkaddr1500 = getelementptr i8, ptr %arg.cells, i64 64
  %.234.i1725.4.i.i = load i64, ptr %sunkaddr1500, align 8, !noalias !211
  %.248.i1726.4.i.i = icmp slt i64 %.234.i1725.4.i.i, 0
  %.249.i1727.4.i.i = select i1 %.248.i1726.4.i.i, i64 %.121, i64 0
  %548 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.i1725.4.i.i
  %.263.i1728.4.i.i = getelementptr i64, ptr %548, i64 %.249.i1727.4.i.i
  %.264.i1729.4.i.i = load i64, ptr %.263.i1728.4.i.i, align 8, !noalias !211
  %sunkaddr1501 = getelementptr i8, ptr %arg.signs, i64 64
  %.295.i1732.4.i.i = load i64, ptr %sunkaddr1501, align 8, !noalias !211
  %.298.i1733.4.i.i = sub nsw i64 %.264.i1729.4.i.i, %.295.i1732.4.i.i
  store i64 %.298.i1733.4.i.i, ptr %.263.i1728.4.i.i, align 8, !noalias !211
  %sunkaddr1502 = getelementptr i8, ptr %arg.cells, i64 72
  %.234.1.i1738.4.i.i = load i64, ptr %sunkaddr1502, align 8, !noalias !211
  %.248.1.i1739.4.i.i = icmp slt i64 %.234.1.i1738.4.i.i, 0
  %.249.1.i1740.4.i.i = select i1 %.248.1.i1739.4.i.i, i64 %.121, i64 0
  %549 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.1.i1738.4.i.i
  %.263.1.i1741.4.i.i = getelementptr i64, ptr %549, i64 %.249.1.i1740.4.i.i
  %.264.1.i1742.4.i.i = load i64, ptr %.263.1.i1741.4.i.i, align 8, !noalias !211
  %sunkaddr1503 = getelementptr i8, ptr %arg.signs, i64 72
  %.295.1.i1746.4.i.i = load i64, ptr %sunkaddr1503, align 8, !noalias !211
  %.298.1.i1747.4.i.i = sub nsw i64 %.264.1.i1742.4.i.i, %.295.1.i1746.4.i.i
  store i64 %.298.1.i1747.4.i.i, ptr %.263.1.i1741.4.i.i, align 8, !noalias !211
  %exitcond.not.1.i1748.4.i.i = icmp eq i64 %n.5.280881779.i.i, 5
  br i1 %exitcond.not.1.i1748.4.i.i, label %B2559.i.i, label %B36.i1721.5.i.i

B36.i1721.5.i.i:                                  ; preds = %B36.i1721.4.i.i
  %sunkaddr1504 = getelementptr i8, ptr %arg.cells, i64 80
  %.234.i1725.5.i.i = load i64, ptr %sunkaddr1504, align 8, !noalias !211
  %.248.i1726.5.i.i = icmp slt i64 %.234.i1725.5.i.i, 0
  %.249.i1727.5.i.i = select i1 %.248.i1726.5.i.i, i64 %.121, i64 0
  %550 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.i1725.5.i.i
  %.263.i1728.5.i.i = getelementptr i64, ptr %550, i64 %.249.i1727.5.i.i
  %.264.i1729.5.i.i = load i64, ptr %.263.i1728.5.i.i, align 8, !noalias !211
  %sunkaddr1505 = getelementptr i8, ptr %arg.signs, i64 80
  %.295.i1732.5.i.i = load i64, ptr %sunkaddr1505, align 8, !noalias !211
  %.298.i1733.5.i.i = sub nsw i64 %.264.i1729.5.i.i, %.295.i1732.5.i.i
  store i64 %.298.i1733.5.i.i, ptr %.263.i1728.5.i.i, align 8, !noalias !211
  %sunkaddr1506 = getelementptr i8, ptr %arg.cells, i64 88
  %.234.1.i1738.5.i.i = load i64, ptr %sunkaddr1506, align 8, !noalias !211
  %.248.1.i1739.5.i.i = icmp slt i64 %.234.1.i1738.5.i.i, 0
  %.249.1.i1740.5.i.i = select i1 %.248.1.i1739.5.i.i, i64 %.121, i64 0
  %551 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.1.i1738.5.i.i
  %.263.1.i1741.5.i.i = getelementptr i64, ptr %551, i64 %.249.1.i1740.5.i.i
  %.264.1.i1742.5.i.i = load i64, ptr %.263.1.i1741.5.i.i, align 8, !noalias !211
  %sunkaddr1507 = getelementptr i8, ptr %arg.signs, i64 88
  %.295.1.i1746.5.i.i = load i64, ptr %sunkaddr1507, align 8, !noalias !211
  %.298.1.i1747.5.i.i = sub nsw i64 %.264.1.i1742.5.i.i, %.295.1.i1746.5.i.i
  store i64 %.298.1.i1747.5.i.i, ptr %.263.1.i1741.5.i.i, align 8, !noalias !211
  br label %B2559.i.i

B2184.i.i:                                        ; preds = %B2138.i.i
  %552 = icmp eq i64 %n.5.280881779.i.i, 1
  %.4110.i.i = add nsw i64 %taken.2.08662.i.i, 1
  %sunkaddr1508 = getelementptr i8, ptr %arg.cells, i64 8
  %.247.i1424.i.i = load i64, ptr %sunkaddr1508, align 8, !noalias !214
  %.278.i1426.i.i = load i64, ptr %arg.who, align 8, !noalias !214
  %.292.i1427.i.i = icmp slt i64 %.278.i1426.i.i, 0
  %.293.i1428.i.i = select i1 %.292.i1427.i.i, i64 %.208, i64 0
  %553 = getelementptr i64, ptr %.410.i.i.i, i64 %.278.i1426.i.i
  %.307.i1429.i.i = getelementptr i64, ptr %553, i64 %.293.i1428.i.i
  store i64 %.247.i1424.i.i, ptr %.307.i1429.i.i, align 8, !noalias !214
  %.339.i1431.i.i = load i64, ptr %arg.to, align 8, !noalias !214
  %.370.i1432.i.i = load i64, ptr %arg.who, align 8, !noalias !214
  %.401.i1434.i.i = load i64, ptr %arg.factors, align 8, !noalias !214
  %.424.i1435.i.i = icmp slt i64 %.370.i1432.i.i, 0
  %.425.i1436.i.i = select i1 %.424.i1435.i.i, i64 %.208, i64 0
  %.426.i1437.i.i = add i64 %.425.i1436.i.i, %.370.i1432.i.i
  %.427.i1438.i.i = icmp slt i64 %.401.i1434.i.i, 0
  %.428.i1439.i.i = select i1 %.427.i1438.i.i, i64 %.179, i64 0
  %.446.i1440.i.i = mul i64 %.426.i1437.i.i, %.179
  %554 = getelementptr i64, ptr %.338.i.i.i5, i64 %.446.i1440.i.i
  %555 = getelementptr i64, ptr %554, i64 %.401.i1434.i.i
  %.450.i1441.i.i = getelementptr i64, ptr %555, i64 %.428.i1439.i.i
  store i64 %.339.i1431.i.i, ptr %.450.i1441.i.i, align 8, !noalias !214
  br i1 %552, label %B2184.endif.endif.i.i, label %B30.i1420.1.i.i

B30.i1420.1.i.i:                                  ; preds = %B2184.i.i
  %sunkaddr1509 = getelementptr i8, ptr %arg.cells, i64 24
  %.247.i1424.1.i.i = load i64, ptr %sunkaddr1509, align 8, !noalias !214
  %sunkaddr1510 = getelementptr i8, ptr %arg.who, i64 8
  %.278.i1426.1.i.i = load i64, ptr %sunkaddr1510, align 8, !noalias !214
  %.292.i1427.1.i.i = icmp slt i64 %.278.i1426.1.i.i, 0
  %.293.i1428.1.i.i = select i1 %.292.i1427.1.i.i, i64 %.208, i64 0
  %556 = getelementptr i64, ptr %.410.i.i.i, i64 %.278.i1426.1.i.i
  %.307.i1429.1.i.i = getelementptr i64, ptr %556, i64 %.293.i1428.1.i.i
  store i64 %.247.i1424.1.i.i, ptr %.307.i1429.1.i.i, align 8, !noalias !214
  %sunkaddr1511 = getelementptr i8, ptr %arg.to, i64 8
  %.339.i1431.1.i.i = load i64, ptr %sunkaddr1511, align 8, !noalias !214
  %.370.i1432.1.i.i = load i64, ptr %sunkaddr1510, align 8, !noalias !214
  %sunkaddr1512 = getelementptr i8, ptr %arg.factors, i64 8
  %.401.i1434.1.i.i = load i64, ptr %sunkaddr1512, align 8, !noalias !214
  %.424.i1435.1.i.i = icmp slt i64 %.370.i1432.1.i.i, 0
  %.425.i1436.1.i.i = select i1 %.424.i1435.1.i.i, i64 %.208, i64 0
  %.426.i1437.1.i.i = add i64 %.425.i1436.1.i.i, %.370.i1432.1.i.i
  %.427.i1438.1.i.i = icmp slt i64 %.401.i1434.1.i.i, 0
  %.428.i1439.1.i.i = select i1 %.427.i1438.1.i.i, i64 %.179, i64 0
  %.446.i1440.1.i.i = mul i64 %.426.i1437.1.i.i, %.179
  %557 = getelementptr i64, ptr %.338.i.i.i5, i64 %.446.i1440.1.i.i
  %558 = getelementptr i64, ptr %557, i64 %.401.i1434.1.i.i
  %.450.i1441.1.i.i = getelementptr i64, ptr %558, i64 %.428.i1439.1.i.i
  store i64 %.339.i1431.1.i.i, ptr %.450.i1441.1.i.i, align 8, !noalias !214
  %exitcond.not.i1443.1.i.i = icmp eq i64 %n.5.280881779.i.i, 2
  br i1 %exitcond.not.i1443.1.i.i, label %B2184.endif.endif.i.i, label %B30.i1420.2.i.i

B30.i1420.2.i.i:                                  ; preds = %B30.i1420.1.i.i
  %sunkaddr1513 = getelementptr i8, ptr %arg.cells, i64 40
  %.247.i1424.2.i.i = load i64, ptr %sunkaddr1513, align 8, !noalias !214
  %sunkaddr1514 = getelementptr i8, ptr %arg.who, i64 16
  %.278.i1426.2.i.i = load i64, ptr %sunkaddr1514, align 8, !noalias !214
  %.292.i1427.2.i.i = icmp slt i64 %.278.i1426.2.i.i, 0
  %.293.i1428.2.i.i = select i1 %.292.i1427.2.i.i, i64 %.208, i64 0
  %559 = getelementptr i64, ptr %.410.i.i.i, i64 %.278.i1426.2.i.i
  %.307.i1429.2.i.i = getelementptr i64, ptr %559, i64 %.293.i1428.2.i.i
  store i64 %.247.i1424.2.i.i, ptr %.307.i1429.2.i.i, align 8, !noalias !214
  %sunkaddr1515 = getelementptr i8, ptr %arg.to, i64 16
  %.339.i1431.2.i.i = load i64, ptr %sunkaddr1515, align 8, !noalias !214
  %.370.i1432.2.i.i = load i64, ptr %sunkaddr1514, align 8, !noalias !214
  %sunkaddr1516 = getelementptr i8, ptr %arg.factors, i64 16
  %.401.i1434.2.i.i = load i64, ptr %sunkaddr1516, align 8, !noalias !214
  %.424.i1435.2.i.i = icmp slt i64 %.370.i1432.2.i.i, 0
  %.425.i1436.2.i.i = select i1 %.424.i1435.2.i.i, i64 %.208, i64 0
  %.426.i1437.2.i.i = add i64 %.425.i1436.2.i.i, %.370.i1432.2.i.i
  %.427.i1438.2.i.i = icmp slt i64 %.401.i1434.2.i.i, 0
  %.428.i1439.2.i.i = select i1 %.427.i1438.2.i.i, i64 %.179, i64 0
  %.446.i1440.2.i.i = mul i64 %.426.i1437.2.i.i, %.179
  %560 = getelementptr i64, ptr %.338.i.i.i5, i64 %.446.i1440.2.i.i
  %561 = getelementptr i64, ptr %560, i64 %.401.i1434.2.i.i
  %.450.i1441.2.i.i = getelementptr i64, ptr %561, i64 %.428.i1439.2.i.i
  store i64 %.339.i1431.2.i.i, ptr %.450.i1441.2.i.i, align 8, !noalias !214
  %exitcond.not.i1443.2.i.i = icmp eq i64 %n.5.280881779.i.i, 3
  br i1 %exitcond.not.i1443.2.i.i, label %B2184.endif.endif.i.i, label %B30.i1420.3.i.i

B30.i1420.3.i.i:                                  ; preds = %B30.i1420.2.i.i
  %sunkaddr1517 = getelementptr i8, ptr %arg.cells, i64 56
  %.247.i1424.3.i.i = load i64, ptr %sunkaddr1517, align 8, !noalias !214
  %sunkaddr1518 = getelementptr i8, ptr %arg.who, i64 24
  %.278.i1426.3.i.i = load i64, ptr %sunkaddr1518, align 8, !noalias !214
  %.292.i1427.3.i.i = icmp slt i64 %.278.i1426.3.i.i, 0
  %.293.i1428.3.i.i = select i1 %.292.i1427.3.i.i, i64 %.208, i64 0
  %562 = getelementptr i64, ptr %.410.i.i.i, i64 %.278.i1426.3.i.i
  %.307.i1429.3.i.i = getelementptr i64, ptr %562, i64 %.293.i1428.3.i.i
  store i64 %.247.i1424.3.i.i, ptr %.307.i1429.3.i.i, align 8, !noalias !214
  %sunkaddr1519 = getelementptr i8, ptr %arg.to, i64 24
  %.339.i1431.3.i.i = load i64, ptr %sunkaddr1519, align 8, !noalias !214
  %.370.i1432.3.i.i = load i64, ptr %sunkaddr1518, align 8, !noalias !214
  %sunkaddr1520 = getelementptr i8, ptr %arg.factors, i64 24
  %.401.i1434.3.i.i = load i64, ptr %sunkaddr1520, align 8, !noalias !214
  %.424.i1435.3.i.i = icmp slt i64 %.370.i1432.3.i.i, 0
  %.425.i1436.3.i.i = select i1 %.424.i1435.3.i.i, i64 %.208, i64 0
  %.426.i1437.3.i.i = add i64 %.425.i1436.3.i.i, %.370.i1432.3.i.i
  %.427.i1438.3.i.i = icmp slt i64 %.401.i1434.3.i.i, 0
  %.428.i1439.3.i.i = select i1 %.427.i1438.3.i.i, i64 %.179, i64 0
  %.446.i1440.3.i.i = mul i64 %.426.i1437.3.i.i, %.179
  %563 = getelementptr i64, ptr %.338.i.i.i5, i64 %.446.i1440.3.i.i
  %564 = getelementptr i64, ptr %563, i64 %.401.i1434.3.i.i
  %.450.i1441.3.i.i = getelementptr i64, ptr %564, i64 %.428.i1439.3.i.i
  store i64 %.339.i1431.3.i.i, ptr %.450.i1441.3.i.i, align 8, !noalias !214
  %exitcond.not.i1443.3.i.i = icmp eq i64 %n.5.280881779.i.i, 4
  br i1 %exitcond.not.i1443.3.i.i, label %B2184.endif.endif.i.i, label %B30.i1420.4.i.i

B30.i1420.4.i.i:                                  ; preds = %B30.i1420.3.i.i
  %sunkaddr1521 = getelementptr i8, ptr %arg.cells, i64 72
  %.247.i1424.4.i.i = load i64, ptr %sunkaddr1521, align 8, !noalias !214
  %sunkaddr1522 = getelementptr i8, ptr %arg.who, i64 32
  %.278.i1426.4.i.i = load i64, ptr %sunkaddr1522, align 8, !noalias !214
  %.292.i1427.4.i.i = icmp slt i64 %.278.i1426.4.i.i, 0
  %.293.i1428.4.i.i = select i1 %.292.i1427.4.i.i, i64 %.208, i64 0
  %565 = getelementptr i64, ptr %.410.i.i.i, i64 %.278.i1426.4.i.i
  %.307.i1429.4.i.i = getelementptr i64, ptr %565, i64 %.293.i1428.4.i.i
  store i64 %.247.i1424.4.i.i, ptr %.307.i1429.4.i.i, align 8, !noalias !214
  %sunkaddr1523 = getelementptr i8, ptr %arg.to, i64 32
  %.339.i1431.4.i.i = load i64, ptr %sunkaddr1523, align 8, !noalias !214
  %.370.i1432.4.i.i = load i64, ptr %sunkaddr1522, align 8, !noalias !214
  %sunkaddr1524 = getelementptr i8, ptr %arg.factors, i64 32
  %.401.i1434.4.i.i = load i64, ptr %sunkaddr1524, align 8, !noalias !214
  %.424.i1435.4.i.i = icmp slt i64 %.370.i1432.4.i.i, 0
  %.425.i1436.4.i.i = select i1 %.424.i1435.4.i.i, i64 %.208, i64 0
  %.426.i1437.4.i.i = add i64 %.425.i1436.4.i.i, %.370.i1432.4.i.i
  %.427.i1438.4.i.i = icmp slt i64 %.401.i1434.4.i.i, 0
  %.428.i1439.4.i.i = select i1 %.427.i1438.4.i.i, i64 %.179, i64 0
  %.446.i1440.4.i.i = mul i64 %.426.i1437.4.i.i, %.179
  %566 = getelementptr i64, ptr %.338.i.i.i5, i64 %.446.i1440.4.i.i
  %567 = getelementptr i64, ptr %566, i64 %.401.i1434.4.i.i
  %.450.i1441.4.i.i = getelementptr i64, ptr %567, i64 %.428.i1439.4.i.i
  store i64 %.339.i1431.4.i.i, ptr %.450.i1441.4.i.i, align 8, !noalias !214
  %exitcond.not.i1443.4.i.i = icmp eq i64 %n.5.280881779.i.i, 5
  br i1 %exitcond.not.i1443.4.i.i, label %B2184.endif.endif.i.i, label %B30.i1420.5.i.i

B30.i1420.5.i.i:                                  ; preds = %B30.i1420.4.i.i
  %sunkaddr1525 = getelementptr i8, ptr %arg.cells, i64 88
  %.247.i1424.5.i.i = load i64, ptr %sunkaddr1525, align 8, !noalias !214
  %sunkaddr1526 = getelementptr i8, ptr %arg.who, i64 40
  %.278.i1426.5.i.i = load i64, ptr %sunkaddr1526, align 8, !noalias !214
  %.292.i1427.5.i.i = icmp slt i64 %.278.i1426.5.i.i, 0
  %.293.i1428.5.i.i = select i1 %.292.i1427.5.i.i, i64 %.208, i64 0
  %568 = getelementptr i64, ptr %.410.i.i.i, i64 %.278.i1426.5.i.i
  %.307.i1429.5.i.i = getelementptr i64, ptr %568, i64 %.293.i1428.5.i.i
  store i64 %.247.i1424.5.i.i, ptr %.307.i1429.5.i.i, align 8, !noalias !214
  %sunkaddr1527 = getelementptr i8, ptr %arg.to, i64 40
  %.339.i1431.5.i.i = load i64, ptr %sunkaddr1527, align 8, !noalias !214
  %.370.i1432.5.i.i = load i64, ptr %sunkaddr1526, align 8, !noalias !214
  %sunkaddr1528 = getelementptr i8, ptr %arg.factors, i64 40
  %.401.i1434.5.i.i = load i64, ptr %sunkaddr1528, align 8, !noalias !214
  %.424.i1435.5.i.i = icmp slt i64 %.370.i1432.5.i.i, 0
  %.425.i1436.5.i.i = select i1 %.424.i1435.5.i.i, i64 %.208, i64 0
  %.426.i1437.5.i.i = add i64 %.425.i1436.5.i.i, %.370.i1432.5.i.i
  %.427.i1438.5.i.i = icmp slt i64 %.401.i1434.5.i.i, 0
  %.428.i1439.5.i.i = select i1 %.427.i1438.5.i.i, i64 %.179, i64 0
  %.446.i1440.5.i.i = mul i64 %.426.i1437.5.i.i, %.179
  %569 = getelementptr i64, ptr %.338.i.i.i5, i64 %.446.i1440.5.i.i
  %570 = getelementptr i64, ptr %569, i64 %.401.i1434.5.i.i
  %.450.i1441.5.i.i = getelementptr i64, ptr %570, i64 %.428.i1439.5.i.i
  store i64 %.339.i1431.5.i.i, ptr %.450.i1441.5.i.i, align 8, !noalias !214
  br label %B2184.endif.endif.i.i

B2250.i.i:                                        ; preds = %B2250.i.i.preheader, %B2250.i.i
  %.425784218423.i.i = phi i64 [ %.4264.3.i.i, %B2250.i.i ], [ %.425784218423.unr.i.i, %B2250.i.i.preheader ]
  %571 = shl i64 %.425784218423.i.i, 3
  %scevgep2372.i.i = getelementptr i8, ptr %scevgep2368.i.i, i64 %571
  %scevgep2373.i.i = getelementptr i8, ptr %scevgep2372.i.i, i64 -24
  %.4318.i.i = load double, ptr %scevgep2373.i.i, align 8, !noalias !74
  %scevgep2364.i.i = getelementptr i8, ptr %scevgep2360.i.i, i64 %571
  %scevgep2365.i.i = getelementptr i8, ptr %scevgep2364.i.i, i64 -24
  store double %.4318.i.i, ptr %scevgep2365.i.i, align 8, !noalias !74
  %572 = shl i64 %.425784218423.i.i, 3
  %scevgep1211 = getelementptr i8, ptr %scevgep2368.i.i, i64 %572
  %scevgep1212 = getelementptr i8, ptr %scevgep1211, i64 -16
  %.4318.1.i.i = load double, ptr %scevgep1212, align 8, !noalias !74
  %573 = shl i64 %.425784218423.i.i, 3
  %scevgep1207 = getelementptr i8, ptr %scevgep2360.i.i, i64 %573
  %scevgep1208 = getelementptr i8, ptr %scevgep1207, i64 -16
  store double %.4318.1.i.i, ptr %scevgep1208, align 8, !noalias !74
  %scevgep1209 = getelementptr i8, ptr %scevgep2368.i.i, i64 %573
  %scevgep1210 = getelementptr i8, ptr %scevgep1209, i64 -8
  %.4318.2.i.i = load double, ptr %scevgep1210, align 8, !noalias !74
  %574 = shl i64 %.425784218423.i.i, 3
  %scevgep1205 = getelementptr i8, ptr %scevgep2360.i.i, i64 %574
  %scevgep1206 = getelementptr i8, ptr %scevgep1205, i64 -8
  store double %.4318.2.i.i, ptr %scevgep1206, align 8, !noalias !74
  %.4264.3.i.i = add nuw nsw i64 %.425784218423.i.i, 4
  %.4318.3.i.i = load double, ptr %scevgep2372.i.i, align 8, !noalias !74
  store double %.4318.3.i.i, ptr %scevgep2364.i.i, align 8, !noalias !74
  %exitcond.not.3.i.i = icmp eq i64 %arg.design.5.1.fr.i.i.i, %.4264.3.i.i
  br i1 %exitcond.not.3.i.i, label %B2292.i.i, label %B2250.i.i, !llvm.loop !217

B2292.i.i:                                        ; preds = %B2250.prol.loopexit.i.i, %middle.block.i.i66, %B2184.endif.endif.i.i, %B2250.i.i
  br i1 %"$phi764.1.2.180628086.not1781.i.i", label %B2434.i.i, label %B2310.i.i

B2310.i.i:                                        ; preds = %B2292.i.i
  %575 = fcmp uge double %.1715.i.i, %.1746.i.i
  %.4389.i.i = load i64, ptr %arg.moved, align 8, !noalias !74
  %.4460.i.i = select i1 %575, i64 %.41.i, i64 0
  %.idx798 = shl i64 %.1872.i.i, 4
  %576 = getelementptr i8, ptr %.639.i.i.i, i64 %.idx798
  %.4466.i.i = getelementptr i64, ptr %576, i64 %.4460.i.i
  store i64 %.4389.i.i, ptr %.4466.i.i, align 8, !noalias !74
  %sunkaddr1529 = getelementptr i8, ptr %arg.moved, i64 8
  %.4498.i.i = load i64, ptr %sunkaddr1529, align 8, !noalias !74
  %.4579.i.i = getelementptr i8, ptr %.4466.i.i, i64 8
  store i64 %.4498.i.i, ptr %.4579.i.i, align 8, !noalias !74
  br label %B2434.i.i

B2434.i.i:                                        ; preds = %B2310.i.i, %B2292.i.i
  %sunkaddr1530 = mul i64 %.290, 8
  %sunkaddr1531 = getelementptr i8, ptr %arg.fit_of, i64 %sunkaddr1530
  %.4646.i.i = load i64, ptr %sunkaddr1531, align 8, !noalias !74
  %sunkaddr1532 = mul i64 %.729.i.i, 8
  %sunkaddr1533 = getelementptr i8, ptr %207, i64 %sunkaddr1532
  %.4678.i.i = load i64, ptr %sunkaddr1533, align 8, !noalias !74
  store i64 %.4646.i.i, ptr %sunkaddr1533, align 8, !noalias !74
  store i64 %.4678.i.i, ptr %sunkaddr1531, align 8, !noalias !74
  br label %B2559.i.i

B2559.i.i:                                        ; preds = %B1318.endif.endif.endif.endif.i.i, %B248.endif.endif.5.i.i.i, %B2434.i.i, %B36.i1721.5.i.i, %B36.i1721.4.i.i, %B36.i1721.3.i.i, %B36.i1721.2.i.i, %B36.i1721.1.i.i, %B36.i1721.i.i, %B30.i1406.5.i.i, %B30.i1406.4.i.i, %B30.i1406.3.i.i, %B30.i1406.2.i.i, %B30.i1406.1.i.i, %B30.i1406.i.i, %B344.endif.i602.i.i, %B370.i609.3.i.i, %B370.i609.2.i.i, %B370.i609.1.i.i, %B248.endif.endif.5.i733.i.i, %B344.endif.i.i.i, %B366.i.1.i.i, %B248.endif.endif.5.i495.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i, %B306.i.i.i, %B282.i.i.i, %B186.i.i.i, %B342.3.2.i.i.i, %B342.3.1.i.i.i, %B342.3.i.i.i, %B178.endif.endif.3.i.i.i, %B342.2.1.i.i.i, %B342.2.i.i.i, %B178.endif.endif.2.i.i.i, %B338.1.preheader.i.i.i, %B178.endif.endif.1.i.i.i, %B780.i.i
  %fit.3.sroa.864.1.i.i = phi ptr [ %fit.2.sroa.1458.08435.i.i, %B370.i609.2.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B342.2.1.i.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B2434.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B30.i1406.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B370.i609.1.i.i ], [ %fit.2.sroa.1458.08435.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B186.i.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B248.endif.endif.5.i.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B1318.endif.endif.endif.endif.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B342.3.1.i.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B36.i1721.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B344.endif.i.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B306.i.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B282.i.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B338.1.preheader.i.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B780.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B178.endif.endif.3.i.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B178.endif.endif.2.i.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B178.endif.endif.1.i.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B342.3.i.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B342.2.i.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B342.3.2.i.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B248.endif.endif.5.i495.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B248.endif.endif.5.i733.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B366.i.1.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B30.i1406.5.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B30.i1406.4.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B30.i1406.3.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B30.i1406.2.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B30.i1406.1.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B36.i1721.5.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B36.i1721.4.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B36.i1721.3.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B36.i1721.2.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B36.i1721.1.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B344.endif.i602.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B370.i609.3.i.i ]
  %fit.3.sroa.752.1.i.i = phi ptr [ %fit.2.sroa.1269.08449.i.i, %B370.i609.2.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B342.2.1.i.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B2434.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B30.i1406.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B370.i609.1.i.i ], [ %fit.2.sroa.1269.08449.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B186.i.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B248.endif.endif.5.i.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B1318.endif.endif.endif.endif.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B342.3.1.i.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B36.i1721.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B344.endif.i.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B306.i.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B282.i.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B338.1.preheader.i.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B780.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B178.endif.endif.3.i.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B178.endif.endif.2.i.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B178.endif.endif.1.i.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B342.3.i.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B342.2.i.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B342.3.2.i.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B248.endif.endif.5.i495.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B248.endif.endif.5.i733.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B366.i.1.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B30.i1406.5.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B30.i1406.4.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B30.i1406.3.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B30.i1406.2.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B30.i1406.1.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B36.i1721.5.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B36.i1721.4.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B36.i1721.3.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B36.i1721.2.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B36.i1721.1.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B344.endif.i602.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B370.i609.3.i.i ]
  %fit.3.sroa.608.1.i.i = phi ptr [ %fit.2.sroa.1026.08467.i.i, %B370.i609.2.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B342.2.1.i.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B2434.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B30.i1406.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B370.i609.1.i.i ], [ %fit.2.sroa.1026.08467.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B186.i.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B248.endif.endif.5.i.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B1318.endif.endif.endif.endif.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B342.3.1.i.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B36.i1721.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B344.endif.i.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B306.i.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B282.i.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B338.1.preheader.i.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B780.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B178.endif.endif.3.i.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B178.endif.endif.2.i.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B178.endif.endif.1.i.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B342.3.i.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B342.2.i.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B342.3.2.i.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B248.endif.endif.5.i495.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B248.endif.endif.5.i733.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B366.i.1.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B30.i1406.5.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B30.i1406.4.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B30.i1406.3.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B30.i1406.2.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B30.i1406.1.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B36.i1721.5.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B36.i1721.4.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B36.i1721.3.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B36.i1721.2.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B36.i1721.1.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B344.endif.i602.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B370.i609.3.i.i ]
  %fit.3.sroa.464.1.i.i = phi ptr [ %fit.2.sroa.783.08485.i.i, %B370.i609.2.i.i ], [ %fit.2.sroa.783.08485.i.i, %B342.2.1.i.i.i ], [ %spare.2.sroa.870.08599.i.i, %B2434.i.i ], [ %fit.2.sroa.783.08485.i.i, %B30.i1406.i.i ], [ %fit.2.sroa.783.08485.i.i, %B370.i609.1.i.i ], [ %fit.2.sroa.783.08485.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %fit.2.sroa.783.08485.i.i, %B186.i.i.i ], [ %fit.2.sroa.783.08485.i.i, %B248.endif.endif.5.i.i.i ], [ %fit.2.sroa.783.08485.i.i, %B1318.endif.endif.endif.endif.i.i ], [ %fit.2.sroa.783.08485.i.i, %B342.3.1.i.i.i ], [ %fit.2.sroa.783.08485.i.i, %B36.i1721.i.i ], [ %fit.2.sroa.783.08485.i.i, %B344.endif.i.i.i ], [ %fit.2.sroa.783.08485.i.i, %B306.i.i.i ], [ %fit.2.sroa.783.08485.i.i, %B282.i.i.i ], [ %fit.2.sroa.783.08485.i.i, %B338.1.preheader.i.i.i ], [ %fit.2.sroa.783.08485.i.i, %B780.i.i ], [ %fit.2.sroa.783.08485.i.i, %B178.endif.endif.3.i.i.i ], [ %fit.2.sroa.783.08485.i.i, %B178.endif.endif.2.i.i.i ], [ %fit.2.sroa.783.08485.i.i, %B178.endif.endif.1.i.i.i ], [ %fit.2.sroa.783.08485.i.i, %B342.3.i.i.i ], [ %fit.2.sroa.783.08485.i.i, %B342.2.i.i.i ], [ %fit.2.sroa.783.08485.i.i, %B342.3.2.i.i.i ], [ %fit.2.sroa.783.08485.i.i, %B248.endif.endif.5.i495.i.i ], [ %fit.2.sroa.783.08485.i.i, %B248.endif.endif.5.i733.i.i ], [ %fit.2.sroa.783.08485.i.i, %B366.i.1.i.i ], [ %fit.2.sroa.783.08485.i.i, %B30.i1406.5.i.i ], [ %fit.2.sroa.783.08485.i.i, %B30.i1406.4.i.i ], [ %fit.2.sroa.783.08485.i.i, %B30.i1406.3.i.i ], [ %fit.2.sroa.783.08485.i.i, %B30.i1406.2.i.i ], [ %fit.2.sroa.783.08485.i.i, %B30.i1406.1.i.i ], [ %fit.2.sroa.783.08485.i.i, %B36.i1721.5.i.i ], [ %fit.2.sroa.783.08485.i.i, %B36.i1721.4.i.i ], [ %fit.2.sroa.783.08485.i.i, %B36.i1721.3.i.i ], [ %fit.2.sroa.783.08485.i.i, %B36.i1721.2.i.i ], [ %fit.2.sroa.783.08485.i.i, %B36.i1721.1.i.i ], [ %fit.2.sroa.783.08485.i.i, %B344.endif.i602.i.i ], [ %fit.2.sroa.783.08485.i.i, %B370.i609.3.i.i ]
  %fit.3.sroa.320.1.i.i = phi ptr [ %fit.2.sroa.540.08503.i.i, %B370.i609.2.i.i ], [ %fit.2.sroa.540.08503.i.i, %B342.2.1.i.i.i ], [ %spare.2.sroa.600.08617.i.i, %B2434.i.i ], [ %fit.2.sroa.540.08503.i.i, %B30.i1406.i.i ], [ %fit.2.sroa.540.08503.i.i, %B370.i609.1.i.i ], [ %fit.2.sroa.540.08503.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %fit.2.sroa.540.08503.i.i, %B186.i.i.i ], [ %fit.2.sroa.540.08503.i.i, %B248.endif.endif.5.i.i.i ], [ %fit.2.sroa.540.08503.i.i, %B1318.endif.endif.endif.endif.i.i ], [ %fit.2.sroa.540.08503.i.i, %B342.3.1.i.i.i ], [ %fit.2.sroa.540.08503.i.i, %B36.i1721.i.i ], [ %fit.2.sroa.540.08503.i.i, %B344.endif.i.i.i ], [ %fit.2.sroa.540.08503.i.i, %B306.i.i.i ], [ %fit.2.sroa.540.08503.i.i, %B282.i.i.i ], [ %fit.2.sroa.540.08503.i.i, %B338.1.preheader.i.i.i ], [ %fit.2.sroa.540.08503.i.i, %B780.i.i ], [ %fit.2.sroa.540.08503.i.i, %B178.endif.endif.3.i.i.i ], [ %fit.2.sroa.540.08503.i.i, %B178.endif.endif.2.i.i.i ], [ %fit.2.sroa.540.08503.i.i, %B178.endif.endif.1.i.i.i ], [ %fit.2.sroa.540.08503.i.i, %B342.3.i.i.i ], [ %fit.2.sroa.540.08503.i.i, %B342.2.i.i.i ], [ %fit.2.sroa.540.08503.i.i, %B342.3.2.i.i.i ], [ %fit.2.sroa.540.08503.i.i, %B248.endif.endif.5.i495.i.i ], [ %fit.2.sroa.540.08503.i.i, %B248.endif.endif.5.i733.i.i ], [ %fit.2.sroa.540.08503.i.i, %B366.i.1.i.i ], [ %fit.2.sroa.540.08503.i.i, %B30.i1406.5.i.i ], [ %fit.2.sroa.540.08503.i.i, %B30.i1406.4.i.i ], [ %fit.2.sroa.540.08503.i.i, %B30.i1406.3.i.i ], [ %fit.2.sroa.540.08503.i.i, %B30.i1406.2.i.i ], [ %fit.2.sroa.540.08503.i.i, %B30.i1406.1.i.i ], [ %fit.2.sroa.540.08503.i.i, %B36.i1721.5.i.i ], [ %fit.2.sroa.540.08503.i.i, %B36.i1721.4.i.i ], [ %fit.2.sroa.540.08503.i.i, %B36.i1721.3.i.i ], [ %fit.2.sroa.540.08503.i.i, %B36.i1721.2.i.i ], [ %fit.2.sroa.540.08503.i.i, %B36.i1721.1.i.i ], [ %fit.2.sroa.540.08503.i.i, %B344.endif.i602.i.i ], [ %fit.2.sroa.540.08503.i.i, %B370.i609.3.i.i ]
  %fit.3.sroa.176.1.i.i = phi ptr [ %fit.2.sroa.297.08521.i.i, %B370.i609.2.i.i ], [ %fit.2.sroa.297.08521.i.i, %B342.2.1.i.i.i ], [ %spare.2.sroa.330.08635.i.i, %B2434.i.i ], [ %fit.2.sroa.297.08521.i.i, %B30.i1406.i.i ], [ %fit.2.sroa.297.08521.i.i, %B370.i609.1.i.i ], [ %fit.2.sroa.297.08521.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %fit.2.sroa.297.08521.i.i, %B186.i.i.i ], [ %fit.2.sroa.297.08521.i.i, %B248.endif.endif.5.i.i.i ], [ %fit.2.sroa.297.08521.i.i, %B1318.endif.endif.endif.endif.i.i ], [ %fit.2.sroa.297.08521.i.i, %B342.3.1.i.i.i ], [ %fit.2.sroa.297.08521.i.i, %B36.i1721.i.i ], [ %fit.2.sroa.297.08521.i.i, %B344.endif.i.i.i ], [ %fit.2.sroa.297.08521.i.i, %B306.i.i.i ], [ %fit.2.sroa.297.08521.i.i, %B282.i.i.i ], [ %fit.2.sroa.297.08521.i.i, %B338.1.preheader.i.i.i ], [ %fit.2.sroa.297.08521.i.i, %B780.i.i ], [ %fit.2.sroa.297.08521.i.i, %B178.endif.endif.3.i.i.i ], [ %fit.2.sroa.297.08521.i.i, %B178.endif.endif.2.i.i.i ], [ %fit.2.sroa.297.08521.i.i, %B178.endif.endif.1.i.i.i ], [ %fit.2.sroa.297.08521.i.i, %B342.3.i.i.i ], [ %fit.2.sroa.297.08521.i.i, %B342.2.i.i.i ], [ %fit.2.sroa.297.08521.i.i, %B342.3.2.i.i.i ], [ %fit.2.sroa.297.08521.i.i, %B248.endif.endif.5.i495.i.i ], [ %fit.2.sroa.297.08521.i.i, %B248.endif.endif.5.i733.i.i ], [ %fit.2.sroa.297.08521.i.i, %B366.i.1.i.i ], [ %fit.2.sroa.297.08521.i.i, %B30.i1406.5.i.i ], [ %fit.2.sroa.297.08521.i.i, %B30.i1406.4.i.i ], [ %fit.2.sroa.297.08521.i.i, %B30.i1406.3.i.i ], [ %fit.2.sroa.297.08521.i.i, %B30.i1406.2.i.i ], [ %fit.2.sroa.297.08521.i.i, %B30.i1406.1.i.i ], [ %fit.2.sroa.297.08521.i.i, %B36.i1721.5.i.i ], [ %fit.2.sroa.297.08521.i.i, %B36.i1721.4.i.i ], [ %fit.2.sroa.297.08521.i.i, %B36.i1721.3.i.i ], [ %fit.2.sroa.297.08521.i.i, %B36.i1721.2.i.i ], [ %fit.2.sroa.297.08521.i.i, %B36.i1721.1.i.i ], [ %fit.2.sroa.297.08521.i.i, %B344.endif.i602.i.i ], [ %fit.2.sroa.297.08521.i.i, %B370.i609.3.i.i ]
  %fit.3.sroa.64.1.i.i = phi ptr [ %fit.2.sroa.108.08535.i.i, %B370.i609.2.i.i ], [ %fit.2.sroa.108.08535.i.i, %B342.2.1.i.i.i ], [ %spare.2.sroa.120.08649.i.i, %B2434.i.i ], [ %fit.2.sroa.108.08535.i.i, %B30.i1406.i.i ], [ %fit.2.sroa.108.08535.i.i, %B370.i609.1.i.i ], [ %fit.2.sroa.108.08535.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %fit.2.sroa.108.08535.i.i, %B186.i.i.i ], [ %fit.2.sroa.108.08535.i.i, %B248.endif.endif.5.i.i.i ], [ %fit.2.sroa.108.08535.i.i, %B1318.endif.endif.endif.endif.i.i ], [ %fit.2.sroa.108.08535.i.i, %B342.3.1.i.i.i ], [ %fit.2.sroa.108.08535.i.i, %B36.i1721.i.i ], [ %fit.2.sroa.108.08535.i.i, %B344.endif.i.i.i ], [ %fit.2.sroa.108.08535.i.i, %B306.i.i.i ], [ %fit.2.sroa.108.08535.i.i, %B282.i.i.i ], [ %fit.2.sroa.108.08535.i.i, %B338.1.preheader.i.i.i ], [ %fit.2.sroa.108.08535.i.i, %B780.i.i ], [ %fit.2.sroa.108.08535.i.i, %B178.endif.endif.3.i.i.i ], [ %fit.2.sroa.108.08535.i.i, %B178.endif.endif.2.i.i.i ], [ %fit.2.sroa.108.08535.i.i, %B178.endif.endif.1.i.i.i ], [ %fit.2.sroa.108.08535.i.i, %B342.3.i.i.i ], [ %fit.2.sroa.108.08535.i.i, %B342.2.i.i.i ], [ %fit.2.sroa.108.08535.i.i, %B342.3.2.i.i.i ], [ %fit.2.sroa.108.08535.i.i, %B248.endif.endif.5.i495.i.i ], [ %fit.2.sroa.108.08535.i.i, %B248.endif.endif.5.i733.i.i ], [ %fit.2.sroa.108.08535.i.i, %B366.i.1.i.i ], [ %fit.2.sroa.108.08535.i.i, %B30.i1406.5.i.i ], [ %fit.2.sroa.108.08535.i.i, %B30.i1406.4.i.i ], [ %fit.2.sroa.108.08535.i.i, %B30.i1406.3.i.i ], [ %fit.2.sroa.108.08535.i.i, %B30.i1406.2.i.i ], [ %fit.2.sroa.108.08535.i.i, %B30.i1406.1.i.i ], [ %fit.2.sroa.108.08535.i.i, %B36.i1721.5.i.i ], [ %fit.2.sroa.108.08535.i.i, %B36.i1721.4.i.i ], [ %fit.2.sroa.108.08535.i.i, %B36.i1721.3.i.i ], [ %fit.2.sroa.108.08535.i.i, %B36.i1721.2.i.i ], [ %fit.2.sroa.108.08535.i.i, %B36.i1721.1.i.i ], [ %fit.2.sroa.108.08535.i.i, %B344.endif.i602.i.i ], [ %fit.2.sroa.108.08535.i.i, %B370.i609.3.i.i ]
  %spare.3.sroa.864.1.i.i = phi ptr [ %spare.2.sroa.1620.08549.i.i, %B370.i609.2.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B342.2.1.i.i.i ], [ %fit.2.sroa.1458.08435.i.i, %B2434.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B30.i1406.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B370.i609.1.i.i ], [ %spare.2.sroa.1620.08549.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B186.i.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B248.endif.endif.5.i.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B1318.endif.endif.endif.endif.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B342.3.1.i.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B36.i1721.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B344.endif.i.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B306.i.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B282.i.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B338.1.preheader.i.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B780.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B178.endif.endif.3.i.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B178.endif.endif.2.i.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B178.endif.endif.1.i.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B342.3.i.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B342.2.i.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B342.3.2.i.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B248.endif.endif.5.i495.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B248.endif.endif.5.i733.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B366.i.1.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B30.i1406.5.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B30.i1406.4.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B30.i1406.3.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B30.i1406.2.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B30.i1406.1.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B36.i1721.5.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B36.i1721.4.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B36.i1721.3.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B36.i1721.2.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B36.i1721.1.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B344.endif.i602.i.i ], [ %spare.2.sroa.1620.08549.i.i, %B370.i609.3.i.i ]
  %spare.3.sroa.752.1.i.i = phi ptr [ %spare.2.sroa.1410.08563.i.i, %B370.i609.2.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B342.2.1.i.i.i ], [ %fit.2.sroa.1269.08449.i.i, %B2434.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B30.i1406.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B370.i609.1.i.i ], [ %spare.2.sroa.1410.08563.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B186.i.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B248.endif.endif.5.i.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B1318.endif.endif.endif.endif.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B342.3.1.i.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B36.i1721.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B344.endif.i.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B306.i.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B282.i.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B338.1.preheader.i.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B780.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B178.endif.endif.3.i.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B178.endif.endif.2.i.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B178.endif.endif.1.i.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B342.3.i.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B342.2.i.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B342.3.2.i.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B248.endif.endif.5.i495.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B248.endif.endif.5.i733.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B366.i.1.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B30.i1406.5.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B30.i1406.4.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B30.i1406.3.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B30.i1406.2.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B30.i1406.1.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B36.i1721.5.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B36.i1721.4.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B36.i1721.3.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B36.i1721.2.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B36.i1721.1.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B344.endif.i602.i.i ], [ %spare.2.sroa.1410.08563.i.i, %B370.i609.3.i.i ]
  %spare.3.sroa.608.1.i.i = phi ptr [ %spare.2.sroa.1140.08581.i.i, %B370.i609.2.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B342.2.1.i.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B2434.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B30.i1406.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B370.i609.1.i.i ], [ %spare.2.sroa.1140.08581.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B186.i.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B248.endif.endif.5.i.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B1318.endif.endif.endif.endif.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B342.3.1.i.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B36.i1721.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B344.endif.i.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B306.i.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B282.i.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B338.1.preheader.i.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B780.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B178.endif.endif.3.i.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B178.endif.endif.2.i.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B178.endif.endif.1.i.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B342.3.i.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B342.2.i.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B342.3.2.i.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B248.endif.endif.5.i495.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B248.endif.endif.5.i733.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B366.i.1.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B30.i1406.5.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B30.i1406.4.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B30.i1406.3.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B30.i1406.2.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B30.i1406.1.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B36.i1721.5.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B36.i1721.4.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B36.i1721.3.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B36.i1721.2.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B36.i1721.1.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B344.endif.i602.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B370.i609.3.i.i ]
  %spare.3.sroa.464.1.i.i = phi ptr [ %spare.2.sroa.870.08599.i.i, %B370.i609.2.i.i ], [ %spare.2.sroa.870.08599.i.i, %B342.2.1.i.i.i ], [ %fit.2.sroa.783.08485.i.i, %B2434.i.i ], [ %spare.2.sroa.870.08599.i.i, %B30.i1406.i.i ], [ %spare.2.sroa.870.08599.i.i, %B370.i609.1.i.i ], [ %spare.2.sroa.870.08599.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %spare.2.sroa.870.08599.i.i, %B186.i.i.i ], [ %spare.2.sroa.870.08599.i.i, %B248.endif.endif.5.i.i.i ], [ %spare.2.sroa.870.08599.i.i, %B1318.endif.endif.endif.endif.i.i ], [ %spare.2.sroa.870.08599.i.i, %B342.3.1.i.i.i ], [ %spare.2.sroa.870.08599.i.i, %B36.i1721.i.i ], [ %spare.2.sroa.870.08599.i.i, %B344.endif.i.i.i ], [ %spare.2.sroa.870.08599.i.i, %B306.i.i.i ], [ %spare.2.sroa.870.08599.i.i, %B282.i.i.i ], [ %spare.2.sroa.870.08599.i.i, %B338.1.preheader.i.i.i ], [ %spare.2.sroa.870.08599.i.i, %B780.i.i ], [ %spare.2.sroa.870.08599.i.i, %B178.endif.endif.3.i.i.i ], [ %spare.2.sroa.870.08599.i.i, %B178.endif.endif.2.i.i.i ], [ %spare.2.sroa.870.08599.i.i, %B178.endif.endif.1.i.i.i ], [ %spare.2.sroa.870.08599.i.i, %B342.3.i.i.i ], [ %spare.2.sroa.870.08599.i.i, %B342.2.i.i.i ], [ %spare.2.sroa.870.08599.i.i, %B342.3.2.i.i.i ], [ %spare.2.sroa.870.08599.i.i, %B248.endif.endif.5.i495.i.i ], [ %spare.2.sroa.870.08599.i.i, %B248.endif.endif.5.i733.i.i ], [ %spare.2.sroa.870.08599.i.i, %B366.i.1.i.i ], [ %spare.2.sroa.870.08599.i.i, %B30.i1406.5.i.i ], [ %spare.2.sroa.870.08599.i.i, %B30.i1406.4.i.i ], [ %spare.2.sroa.870.08599.i.i, %B30.i1406.3.i.i ], [ %spare.2.sroa.870.08599.i.i, %B30.i1406.2.i.i ], [ %spare.2.sroa.870.08599.i.i, %B30.i1406.1.i.i ], [ %spare.2.sroa.870.08599.i.i, %B36.i1721.5.i.i ], [ %spare.2.sroa.870.08599.i.i, %B36.i1721.4.i.i ], [ %spare.2.sroa.870.08599.i.i, %B36.i1721.3.i.i ], [ %spare.2.sroa.870.08599.i.i, %B36.i1721.2.i.i ], [ %spare.2.sroa.870.08599.i.i, %B36.i1721.1.i.i ], [ %spare.2.sroa.870.08599.i.i, %B344.endif.i602.i.i ], [ %spare.2.sroa.870.08599.i.i, %B370.i609.3.i.i ]
  %spare.3.sroa.320.1.i.i = phi ptr [ %spare.2.sroa.600.08617.i.i, %B370.i609.2.i.i ], [ %spare.2.sroa.600.08617.i.i, %B342.2.1.i.i.i ], [ %fit.2.sroa.540.08503.i.i, %B2434.i.i ], [ %spare.2.sroa.600.08617.i.i, %B30.i1406.i.i ], [ %spare.2.sroa.600.08617.i.i, %B370.i609.1.i.i ], [ %spare.2.sroa.600.08617.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %spare.2.sroa.600.08617.i.i, %B186.i.i.i ], [ %spare.2.sroa.600.08617.i.i, %B248.endif.endif.5.i.i.i ], [ %spare.2.sroa.600.08617.i.i, %B1318.endif.endif.endif.endif.i.i ], [ %spare.2.sroa.600.08617.i.i, %B342.3.1.i.i.i ], [ %spare.2.sroa.600.08617.i.i, %B36.i1721.i.i ], [ %spare.2.sroa.600.08617.i.i, %B344.endif.i.i.i ], [ %spare.2.sroa.600.08617.i.i, %B306.i.i.i ], [ %spare.2.sroa.600.08617.i.i, %B282.i.i.i ], [ %spare.2.sroa.600.08617.i.i, %B338.1.preheader.i.i.i ], [ %spare.2.sroa.600.08617.i.i, %B780.i.i ], [ %spare.2.sroa.600.08617.i.i, %B178.endif.endif.3.i.i.i ], [ %spare.2.sroa.600.08617.i.i, %B178.endif.endif.2.i.i.i ], [ %spare.2.sroa.600.08617.i.i, %B178.endif.endif.1.i.i.i ], [ %spare.2.sroa.600.08617.i.i, %B342.3.i.i.i ], [ %spare.2.sroa.600.08617.i.i, %B342.2.i.i.i ], [ %spare.2.sroa.600.08617.i.i, %B342.3.2.i.i.i ], [ %spare.2.sroa.600.08617.i.i, %B248.endif.endif.5.i495.i.i ], [ %spare.2.sroa.600.08617.i.i, %B248.endif.endif.5.i733.i.i ], [ %spare.2.sroa.600.08617.i.i, %B366.i.1.i.i ], [ %spare.2.sroa.600.08617.i.i, %B30.i1406.5.i.i ], [ %spare.2.sroa.600.08617.i.i, %B30.i1406.4.i.i ], [ %spare.2.sroa.600.08617.i.i, %B30.i1406.3.i.i ], [ %spare.2.sroa.600.08617.i.i, %B30.i1406.2.i.i ], [ %spare.2.sroa.600.08617.i.i, %B30.i1406.1.i.i ], [ %spare.2.sroa.600.08617.i.i, %B36.i1721.5.i.i ], [ %spare.2.sroa.600.08617.i.i, %B36.i1721.4.i.i ], [ %spare.2.sroa.600.08617.i.i, %B36.i1721.3.i.i ], [ %spare.2.sroa.600.08617.i.i, %B36.i1721.2.i.i ], [ %spare.2.sroa.600.08617.i.i, %B36.i1721.1.i.i ], [ %spare.2.sroa.600.08617.i.i, %B344.endif.i602.i.i ], [ %spare.2.sroa.600.08617.i.i, %B370.i609.3.i.i ]
  %spare.3.sroa.176.1.i.i = phi ptr [ %spare.2.sroa.330.08635.i.i, %B370.i609.2.i.i ], [ %spare.2.sroa.330.08635.i.i, %B342.2.1.i.i.i ], [ %fit.2.sroa.297.08521.i.i, %B2434.i.i ], [ %spare.2.sroa.330.08635.i.i, %B30.i1406.i.i ], [ %spare.2.sroa.330.08635.i.i, %B370.i609.1.i.i ], [ %spare.2.sroa.330.08635.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %spare.2.sroa.330.08635.i.i, %B186.i.i.i ], [ %spare.2.sroa.330.08635.i.i, %B248.endif.endif.5.i.i.i ], [ %spare.2.sroa.330.08635.i.i, %B1318.endif.endif.endif.endif.i.i ], [ %spare.2.sroa.330.08635.i.i, %B342.3.1.i.i.i ], [ %spare.2.sroa.330.08635.i.i, %B36.i1721.i.i ], [ %spare.2.sroa.330.08635.i.i, %B344.endif.i.i.i ], [ %spare.2.sroa.330.08635.i.i, %B306.i.i.i ], [ %spare.2.sroa.330.08635.i.i, %B282.i.i.i ], [ %spare.2.sroa.330.08635.i.i, %B338.1.preheader.i.i.i ], [ %spare.2.sroa.330.08635.i.i, %B780.i.i ], [ %spare.2.sroa.330.08635.i.i, %B178.endif.endif.3.i.i.i ], [ %spare.2.sroa.330.08635.i.i, %B178.endif.endif.2.i.i.i ], [ %spare.2.sroa.330.08635.i.i, %B178.endif.endif.1.i.i.i ], [ %spare.2.sroa.330.08635.i.i, %B342.3.i.i.i ], [ %spare.2.sroa.330.08635.i.i, %B342.2.i.i.i ], [ %spare.2.sroa.330.08635.i.i, %B342.3.2.i.i.i ], [ %spare.2.sroa.330.08635.i.i, %B248.endif.endif.5.i495.i.i ], [ %spare.2.sroa.330.08635.i.i, %B248.endif.endif.5.i733.i.i ], [ %spare.2.sroa.330.08635.i.i, %B366.i.1.i.i ], [ %spare.2.sroa.330.08635.i.i, %B30.i1406.5.i.i ], [ %spare.2.sroa.330.08635.i.i, %B30.i1406.4.i.i ], [ %spare.2.sroa.330.08635.i.i, %B30.i1406.3.i.i ], [ %spare.2.sroa.330.08635.i.i, %B30.i1406.2.i.i ], [ %spare.2.sroa.330.08635.i.i, %B30.i1406.1.i.i ], [ %spare.2.sroa.330.08635.i.i, %B36.i1721.5.i.i ], [ %spare.2.sroa.330.08635.i.i, %B36.i1721.4.i.i ], [ %spare.2.sroa.330.08635.i.i, %B36.i1721.3.i.i ], [ %spare.2.sroa.330.08635.i.i, %B36.i1721.2.i.i ], [ %spare.2.sroa.330.08635.i.i, %B36.i1721.1.i.i ], [ %spare.2.sroa.330.08635.i.i, %B344.endif.i602.i.i ], [ %spare.2.sroa.330.08635.i.i, %B370.i609.3.i.i ]
  %spare.3.sroa.64.1.i.i = phi ptr [ %spare.2.sroa.120.08649.i.i, %B370.i609.2.i.i ], [ %spare.2.sroa.120.08649.i.i, %B342.2.1.i.i.i ], [ %fit.2.sroa.108.08535.i.i, %B2434.i.i ], [ %spare.2.sroa.120.08649.i.i, %B30.i1406.i.i ], [ %spare.2.sroa.120.08649.i.i, %B370.i609.1.i.i ], [ %spare.2.sroa.120.08649.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %spare.2.sroa.120.08649.i.i, %B186.i.i.i ], [ %spare.2.sroa.120.08649.i.i, %B248.endif.endif.5.i.i.i ], [ %spare.2.sroa.120.08649.i.i, %B1318.endif.endif.endif.endif.i.i ], [ %spare.2.sroa.120.08649.i.i, %B342.3.1.i.i.i ], [ %spare.2.sroa.120.08649.i.i, %B36.i1721.i.i ], [ %spare.2.sroa.120.08649.i.i, %B344.endif.i.i.i ], [ %spare.2.sroa.120.08649.i.i, %B306.i.i.i ], [ %spare.2.sroa.120.08649.i.i, %B282.i.i.i ], [ %spare.2.sroa.120.08649.i.i, %B338.1.preheader.i.i.i ], [ %spare.2.sroa.120.08649.i.i, %B780.i.i ], [ %spare.2.sroa.120.08649.i.i, %B178.endif.endif.3.i.i.i ], [ %spare.2.sroa.120.08649.i.i, %B178.endif.endif.2.i.i.i ], [ %spare.2.sroa.120.08649.i.i, %B178.endif.endif.1.i.i.i ], [ %spare.2.sroa.120.08649.i.i, %B342.3.i.i.i ], [ %spare.2.sroa.120.08649.i.i, %B342.2.i.i.i ], [ %spare.2.sroa.120.08649.i.i, %B342.3.2.i.i.i ], [ %spare.2.sroa.120.08649.i.i, %B248.endif.endif.5.i495.i.i ], [ %spare.2.sroa.120.08649.i.i, %B248.endif.endif.5.i733.i.i ], [ %spare.2.sroa.120.08649.i.i, %B366.i.1.i.i ], [ %spare.2.sroa.120.08649.i.i, %B30.i1406.5.i.i ], [ %spare.2.sroa.120.08649.i.i, %B30.i1406.4.i.i ], [ %spare.2.sroa.120.08649.i.i, %B30.i1406.3.i.i ], [ %spare.2.sroa.120.08649.i.i, %B30.i1406.2.i.i ], [ %spare.2.sroa.120.08649.i.i, %B30.i1406.1.i.i ], [ %spare.2.sroa.120.08649.i.i, %B36.i1721.5.i.i ], [ %spare.2.sroa.120.08649.i.i, %B36.i1721.4.i.i ], [ %spare.2.sroa.120.08649.i.i, %B36.i1721.3.i.i ], [ %spare.2.sroa.120.08649.i.i, %B36.i1721.2.i.i ], [ %spare.2.sroa.120.08649.i.i, %B36.i1721.1.i.i ], [ %spare.2.sroa.120.08649.i.i, %B344.endif.i602.i.i ], [ %spare.2.sroa.120.08649.i.i, %B370.i609.3.i.i ]
  %energy.3.1.i.i = phi double [ %energy.2.08659.i.i, %B370.i609.2.i.i ], [ %energy.2.08659.i.i, %B342.2.1.i.i.i ], [ %total.3.0.lcssa.i.i.i, %B2434.i.i ], [ %energy.2.08659.i.i, %B30.i1406.i.i ], [ %energy.2.08659.i.i, %B370.i609.1.i.i ], [ %energy.2.08659.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %energy.2.08659.i.i, %B186.i.i.i ], [ %energy.2.08659.i.i, %B248.endif.endif.5.i.i.i ], [ %energy.2.08659.i.i, %B1318.endif.endif.endif.endif.i.i ], [ %energy.2.08659.i.i, %B342.3.1.i.i.i ], [ %energy.2.08659.i.i, %B36.i1721.i.i ], [ %energy.2.08659.i.i, %B344.endif.i.i.i ], [ %energy.2.08659.i.i, %B306.i.i.i ], [ %energy.2.08659.i.i, %B282.i.i.i ], [ %energy.2.08659.i.i, %B338.1.preheader.i.i.i ], [ %energy.2.08659.i.i, %B780.i.i ], [ %energy.2.08659.i.i, %B178.endif.endif.3.i.i.i ], [ %energy.2.08659.i.i, %B178.endif.endif.2.i.i.i ], [ %energy.2.08659.i.i, %B178.endif.endif.1.i.i.i ], [ %energy.2.08659.i.i, %B342.3.i.i.i ], [ %energy.2.08659.i.i, %B342.2.i.i.i ], [ %energy.2.08659.i.i, %B342.3.2.i.i.i ], [ %energy.2.08659.i.i, %B248.endif.endif.5.i495.i.i ], [ %energy.2.08659.i.i, %B248.endif.endif.5.i733.i.i ], [ %energy.2.08659.i.i, %B366.i.1.i.i ], [ %energy.2.08659.i.i, %B30.i1406.5.i.i ], [ %energy.2.08659.i.i, %B30.i1406.4.i.i ], [ %energy.2.08659.i.i, %B30.i1406.3.i.i ], [ %energy.2.08659.i.i, %B30.i1406.2.i.i ], [ %energy.2.08659.i.i, %B30.i1406.1.i.i ], [ %energy.2.08659.i.i, %B36.i1721.5.i.i ], [ %energy.2.08659.i.i, %B36.i1721.4.i.i ], [ %energy.2.08659.i.i, %B36.i1721.3.i.i ], [ %energy.2.08659.i.i, %B36.i1721.2.i.i ], [ %energy.2.08659.i.i, %B36.i1721.1.i.i ], [ %energy.2.08659.i.i, %B344.endif.i602.i.i ], [ %energy.2.08659.i.i, %B370.i609.3.i.i ]
  %looked.3.1.i.i = phi i64 [ %looked.2.08661.i.i, %B370.i609.2.i.i ], [ %looked.2.08661.i.i, %B342.2.1.i.i.i ], [ %.25821783.i.i, %B2434.i.i ], [ %.25821783.i.i, %B30.i1406.i.i ], [ %looked.2.08661.i.i, %B370.i609.1.i.i ], [ %looked.2.08661.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %looked.2.08661.i.i, %B186.i.i.i ], [ %looked.2.08661.i.i, %B248.endif.endif.5.i.i.i ], [ %.25821783.i.i, %B1318.endif.endif.endif.endif.i.i ], [ %looked.2.08661.i.i, %B342.3.1.i.i.i ], [ %.25821783.i.i, %B36.i1721.i.i ], [ %looked.2.08661.i.i, %B344.endif.i.i.i ], [ %looked.2.08661.i.i, %B306.i.i.i ], [ %looked.2.08661.i.i, %B282.i.i.i ], [ %looked.2.08661.i.i, %B338.1.preheader.i.i.i ], [ %looked.2.08661.i.i, %B780.i.i ], [ %looked.2.08661.i.i, %B178.endif.endif.3.i.i.i ], [ %looked.2.08661.i.i, %B178.endif.endif.2.i.i.i ], [ %looked.2.08661.i.i, %B178.endif.endif.1.i.i.i ], [ %looked.2.08661.i.i, %B342.3.i.i.i ], [ %looked.2.08661.i.i, %B342.2.i.i.i ], [ %looked.2.08661.i.i, %B342.3.2.i.i.i ], [ %looked.2.08661.i.i, %B248.endif.endif.5.i495.i.i ], [ %looked.2.08661.i.i, %B248.endif.endif.5.i733.i.i ], [ %looked.2.08661.i.i, %B366.i.1.i.i ], [ %.25821783.i.i, %B30.i1406.5.i.i ], [ %.25821783.i.i, %B30.i1406.4.i.i ], [ %.25821783.i.i, %B30.i1406.3.i.i ], [ %.25821783.i.i, %B30.i1406.2.i.i ], [ %.25821783.i.i, %B30.i1406.1.i.i ], [ %.25821783.i.i, %B36.i1721.5.i.i ], [ %.25821783.i.i, %B36.i1721.4.i.i ], [ %.25821783.i.i, %B36.i1721.3.i.i ], [ %.25821783.i.i, %B36.i1721.2.i.i ], [ %.25821783.i.i, %B36.i1721.1.i.i ], [ %looked.2.08661.i.i, %B344.endif.i602.i.i ], [ %looked.2.08661.i.i, %B370.i609.3.i.i ]
  %taken.3.1.i.i = phi i64 [ %taken.2.08662.i.i, %B370.i609.2.i.i ], [ %taken.2.08662.i.i, %B342.2.1.i.i.i ], [ %.4110.i.i, %B2434.i.i ], [ %taken.2.08662.i.i, %B30.i1406.i.i ], [ %taken.2.08662.i.i, %B370.i609.1.i.i ], [ %taken.2.08662.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %taken.2.08662.i.i, %B186.i.i.i ], [ %taken.2.08662.i.i, %B248.endif.endif.5.i.i.i ], [ %taken.2.08662.i.i, %B1318.endif.endif.endif.endif.i.i ], [ %taken.2.08662.i.i, %B342.3.1.i.i.i ], [ %taken.2.08662.i.i, %B36.i1721.i.i ], [ %taken.2.08662.i.i, %B344.endif.i.i.i ], [ %taken.2.08662.i.i, %B306.i.i.i ], [ %taken.2.08662.i.i, %B282.i.i.i ], [ %taken.2.08662.i.i, %B338.1.preheader.i.i.i ], [ %taken.2.08662.i.i, %B780.i.i ], [ %taken.2.08662.i.i, %B178.endif.endif.3.i.i.i ], [ %taken.2.08662.i.i, %B178.endif.endif.2.i.i.i ], [ %taken.2.08662.i.i, %B178.endif.endif.1.i.i.i ], [ %taken.2.08662.i.i, %B342.3.i.i.i ], [ %taken.2.08662.i.i, %B342.2.i.i.i ], [ %taken.2.08662.i.i, %B342.3.2.i.i.i ], [ %taken.2.08662.i.i, %B248.endif.endif.5.i495.i.i ], [ %taken.2.08662.i.i, %B248.endif.endif.5.i733.i.i ], [ %taken.2.08662.i.i, %B366.i.1.i.i ], [ %taken.2.08662.i.i, %B30.i1406.5.i.i ], [ %taken.2.08662.i.i, %B30.i1406.4.i.i ], [ %taken.2.08662.i.i, %B30.i1406.3.i.i ], [ %taken.2.08662.i.i, %B30.i1406.2.i.i ], [ %taken.2.08662.i.i, %B30.i1406.1.i.i ], [ %taken.2.08662.i.i, %B36.i1721.5.i.i ], [ %taken.2.08662.i.i, %B36.i1721.4.i.i ], [ %taken.2.08662.i.i, %B36.i1721.3.i.i ], [ %taken.2.08662.i.i, %B36.i1721.2.i.i ], [ %taken.2.08662.i.i, %B36.i1721.1.i.i ], [ %taken.2.08662.i.i, %B344.endif.i602.i.i ], [ %taken.2.08662.i.i, %B370.i609.3.i.i ]
  %.1618.i.i = icmp samesign ugt i64 %.16178664.i.i, 1
  br i1 %.1618.i.i, label %B632.endif.endif.i.i, label %B228.backedge.i

B0.else.if.i.i.i:                                 ; preds = %B232.i
  br label %B0.else.endif.i.i.i

B0.else.endif.i.i.i:                              ; preds = %B0.else.if.i.i.i, %B232.i
  %.786.sroa.0.1.i.i.i = phi i64 [ 0, %B0.else.if.i.i.i ], [ %.798.i.i.i, %B232.i ]
  %.806.not.i.i.i = icmp slt i64 %.798.i.i.i, %.1001
  br i1 %.806.not.i.i.i, label %B0.else.endif.endif.i.i.i, label %B0.else.endif.if.i.i.i, !prof !46

B0.else.endif.if.i.i.i:                           ; preds = %B0.else.endif.i.i.i
  br label %B0.else.endif.endif.i.i.i

B0.else.endif.endif.i.i.i:                        ; preds = %B0.else.endif.if.i.i.i, %B0.else.endif.i.i.i
  %.786.sroa.0.3.i.i.i = phi i64 [ %.1001, %B0.else.endif.if.i.i.i ], [ %.786.sroa.0.1.i.i.i, %B0.else.endif.i.i.i ]
  %.728.i.i.i = mul i64 %.798.i.i.i, %.121
  %.730.i.i.i6 = getelementptr i64, ptr %arg.known, i64 %.728.i.i.i
  %.656.i.i.i = mul i64 %.798.i.i.i, %.654.i.i.i
  %.658.i.i.i = getelementptr double, ptr %arg.through, i64 %.656.i.i.i
  %.572.i.i.i = mul i64 %.798.i.i.i, %.570.i.i.i
  %.574.i.i.i = getelementptr double, ptr %arg.direct, i64 %.572.i.i.i
  %.490.i.i.i = getelementptr double, ptr %arg.changes, i64 %.572.i.i.i
  %.406.i.i.i = getelementptr double, ptr %arg.inverse, i64 %.656.i.i.i
  %.324.i.i.i7 = mul i64 %.798.i.i.i, %arg.design.5.1.fr.i.i.i
  %.326.i.i.i8 = getelementptr double, ptr %arg.beta, i64 %.324.i.i.i7
  %.899.i.i.i = getelementptr i64, ptr %arg.version, i64 %.786.sroa.0.3.i.i.i
  %sunkaddr1534 = mul i64 %.290, 8
  %sunkaddr1535 = getelementptr i8, ptr %arg.fit_of, i64 %sunkaddr1534
  %.993.i.i = load i64, ptr %sunkaddr1535, align 8, !noalias !74
  %.305.i2.i.i = icmp slt i64 %.993.i.i, 0
  %.797.i4.i.i = select i1 %.305.i2.i.i, i64 %.1001, i64 0
  %.798.i5.i.i = add i64 %.797.i4.i.i, %.993.i.i
  %.801.i6.i.i = icmp slt i64 %.798.i5.i.i, 0
  br i1 %.801.i6.i.i, label %B0.else.if.i110.i.i, label %B0.else.endif.i7.i.i, !prof !3

B0.else.if.i110.i.i:                              ; preds = %B0.else.endif.endif.i.i.i
  br label %B0.else.endif.i7.i.i

B0.else.endif.i7.i.i:                             ; preds = %B0.else.if.i110.i.i, %B0.else.endif.endif.i.i.i
  %.786.sroa.0.1.i8.i.i = phi i64 [ 0, %B0.else.if.i110.i.i ], [ %.798.i5.i.i, %B0.else.endif.endif.i.i.i ]
  %.806.not.i9.i.i = icmp slt i64 %.798.i5.i.i, %.1001
  br i1 %.806.not.i9.i.i, label %B0.else.endif.endif.i11.i.i, label %B0.else.endif.if.i10.i.i, !prof !46

B0.else.endif.if.i10.i.i:                         ; preds = %B0.else.endif.i7.i.i
  br label %B0.else.endif.endif.i11.i.i

B0.else.endif.endif.i11.i.i:                      ; preds = %B0.else.endif.if.i10.i.i, %B0.else.endif.i7.i.i
  %.786.sroa.0.3.i12.i.i = phi i64 [ %.1001, %B0.else.endif.if.i10.i.i ], [ %.786.sroa.0.1.i8.i.i, %B0.else.endif.i7.i.i ]
  %577 = icmp slt i64 %.591, 1
  %.728.i24.i.i = mul i64 %.798.i5.i.i, %.121
  %.730.i25.i.i = getelementptr i64, ptr %arg.known, i64 %.728.i24.i.i
  %.656.i29.i.i = mul i64 %.798.i5.i.i, %.654.i.i.i
  %.658.i30.i.i = getelementptr double, ptr %arg.through, i64 %.656.i29.i.i
  %.572.i34.i.i = mul i64 %.798.i5.i.i, %.570.i.i.i
  %.574.i35.i.i = getelementptr double, ptr %arg.direct, i64 %.572.i34.i.i
  %.490.i40.i.i = getelementptr double, ptr %arg.changes, i64 %.572.i34.i.i
  %.406.i45.i.i = getelementptr double, ptr %arg.inverse, i64 %.656.i29.i.i
  %.324.i48.i.i = mul i64 %.798.i5.i.i, %arg.design.5.1.fr.i.i.i
  %.326.i49.i.i = getelementptr double, ptr %arg.beta, i64 %.324.i48.i.i
  %.899.i52.i.i = getelementptr i64, ptr %arg.version, i64 %.786.sroa.0.3.i12.i.i
  br i1 %577, label %B0.endif.endif.endif.endif.i.i, label %B60.lr.ph.i113.i.i

B60.lr.ph.i113.i.i:                               ; preds = %B0.else.endif.endif.i11.i.i
  %578 = mul i64 %.798.i.i.i, %.20.i272
  %579 = add i64 %578, 8
  %580 = mul i64 %579, %arg.design.5.1.fr.i.i.i
  %581 = shl i64 %.324.i.i.i7, 3
  %582 = getelementptr i8, ptr %arg.beta, i64 %581
  %scevgep84.i = getelementptr i8, ptr %scevgep83.i, i64 %580
  br label %B60.endif.i119.i.i

B294.loopexit.i152.i.i:                           ; preds = %B295.i147.i.i
  %583 = fmul double %total.4.1.i148.i.i, 5.000000e-01
  br label %B0.endif.endif.endif.endif.i.i

B295.i147.i.i:                                    ; preds = %B152.endif.endif.i154.i.i, %B60.endif.i119.i.i
  %total.4.1.i148.i.i = phi double [ %.493.i173.i.i, %B152.endif.endif.i154.i.i ], [ %.303.i142.i.i, %B60.endif.i119.i.i ]
  %scevgep85.i = getelementptr i8, ptr %lsr.iv.i9, i64 %874
  %lsr.iv.next957 = add nuw i64 %lsr.iv956, 1
  %exitcond.i.i = icmp eq i64 %arg.design.5.1.fr.i.i.i, %lsr.iv.next957
  br i1 %exitcond.i.i, label %B294.loopexit.i152.i.i, label %B60.endif.i119.i.i

B60.endif.i119.i.i:                               ; preds = %B295.i147.i.i, %B60.lr.ph.i113.i.i
  %lsr.iv956 = phi i64 [ %lsr.iv.next957, %B295.i147.i.i ], [ 1, %B60.lr.ph.i113.i.i ]
  %lsr.iv.i9 = phi ptr [ %scevgep85.i, %B295.i147.i.i ], [ %scevgep84.i, %B60.lr.ph.i113.i.i ]
  %total.3.0270.i122.i.i = phi double [ %total.4.1.i148.i.i, %B295.i147.i.i ], [ 0.000000e+00, %B60.lr.ph.i113.i.i ]
  %584 = shl i64 %lsr.iv956, 3
  %scevgep971 = getelementptr i8, ptr %582, i64 %584
  %.271.i124.i.i = load double, ptr %scevgep971, align 8, !noalias !218
  %585 = shl i64 %lsr.iv956, 3
  %scevgep969 = getelementptr i8, ptr %arg.target, i64 %585
  %scevgep970 = getelementptr i8, ptr %scevgep969, i64 -8
  %.72.i.i127.i.i = load double, ptr %scevgep970, align 8, !noalias !221
  %.73.i.i128.i.i = fsub double %.72.i.i127.i.i, %.271.i124.i.i
  %586 = shl i64 %lsr.iv956, 3
  %scevgep967 = getelementptr i8, ptr %862, i64 %586
  %scevgep968 = getelementptr i8, ptr %scevgep967, i64 -8
  %.123.i.i131.i.i = load double, ptr %scevgep968, align 8, !noalias !221
  %.124.i.i132.i.i = fsub double %.271.i124.i.i, %.123.i.i131.i.i
  %.13.i.i.i133.i.i = fcmp ogt double %.124.i.i132.i.i, %.73.i.i128.i.i
  %.14.i.i.i134.i.i = select i1 %.13.i.i.i133.i.i, double %.124.i.i132.i.i, double %.73.i.i128.i.i
  %.15.i.i.i135.i.i = fcmp olt double %.14.i.i.i134.i.i, 0.000000e+00
  %.16.i.i.i136.i.i = select i1 %.15.i.i.i135.i.i, double 0.000000e+00, double %.14.i.i.i134.i.i
  %587 = shl i64 %lsr.iv956, 3
  %scevgep965 = getelementptr i8, ptr %863, i64 %587
  %scevgep966 = getelementptr i8, ptr %scevgep965, i64 -8
  %.206.i.i139.i.i = load double, ptr %scevgep966, align 8, !noalias !221
  %.207.i.i140.i.i = fmul double %.206.i.i139.i.i, %.16.i.i.i136.i.i
  %.208.i.i141.i.i = fmul double %.207.i.i140.i.i, %.207.i.i140.i.i
  %.303.i142.i.i = fadd double %total.3.0270.i122.i.i, %.208.i.i141.i.i
  %588 = shl i64 %lsr.iv956, 3
  %scevgep963 = getelementptr i8, ptr %861, i64 %588
  %scevgep964 = getelementptr i8, ptr %scevgep963, i64 -8
  %.363.i145.i.i = load double, ptr %scevgep964, align 8, !noalias !218
  %.364.i146.i.i = fcmp ogt double %.363.i145.i.i, 0.000000e+00
  br i1 %.364.i146.i.i, label %B152.endif.endif.i154.i.i, label %B295.i147.i.i

B152.endif.endif.i154.i.i:                        ; preds = %B60.endif.i119.i.i
  %.429.i155.i.i = load double, ptr %lsr.iv.i9, align 8, !noalias !218
  %.10.i.i156.i.i = fcmp olt double %.429.i155.i.i, 0x3D719799812DEA11
  %.11.i.i157.i.i = select i1 %.10.i.i156.i.i, double 0x3D719799812DEA11, double %.429.i155.i.i
  %sqrt.i158.i.i = tail call double @llvm.sqrt.f64(double %.11.i.i157.i.i)
  %589 = shl i64 %lsr.iv956, 3
  %scevgep959 = getelementptr i8, ptr %scevgep958, i64 %589
  %scevgep960 = getelementptr i8, ptr %scevgep959, i64 -32
  %.72.i3.i161.i.i = load double, ptr %scevgep960, align 8, !noalias !224
  %.73.i4.i162.i.i = fsub double %.72.i3.i161.i.i, %sqrt.i158.i.i
  %scevgep961 = getelementptr i8, ptr %865, i64 %589
  %scevgep962 = getelementptr i8, ptr %scevgep961, i64 -8
  %.123.i6.i165.i.i = load double, ptr %scevgep962, align 8, !noalias !224
  %.124.i7.i166.i.i = fsub double %sqrt.i158.i.i, %.123.i6.i165.i.i
  %.13.i.i8.i167.i.i = fcmp ogt double %.124.i7.i166.i.i, %.73.i4.i162.i.i
  %.14.i.i9.i168.i.i = select i1 %.13.i.i8.i167.i.i, double %.124.i7.i166.i.i, double %.73.i4.i162.i.i
  %.15.i.i10.i169.i.i = fcmp olt double %.14.i.i9.i168.i.i, 0.000000e+00
  %.16.i.i11.i170.i.i = select i1 %.15.i.i10.i169.i.i, double 0.000000e+00, double %.14.i.i9.i168.i.i
  %.207.i14.i171.i.i = fmul double %.363.i145.i.i, %.16.i.i11.i170.i.i
  %.208.i15.i172.i.i = fmul double %.207.i14.i171.i.i, %.207.i14.i171.i.i
  %.493.i173.i.i = fadd double %.303.i142.i.i, %.208.i15.i172.i.i
  br label %B295.i147.i.i

B0.endif.endif.endif.endif.i.i:                   ; preds = %B294.loopexit.i152.i.i, %B0.else.endif.endif.i11.i.i
  %total.3.0.lcssa.i153.i.i = phi double [ 0.000000e+00, %B0.else.endif.endif.i11.i.i ], [ %583, %B294.loopexit.i152.i.i ]
  %590 = getelementptr double, ptr %arg.temperatures, i64 %.89211571159.i
  %.1485.i.i = load double, ptr %590, align 8, !noalias !74
  %.1489.i.i = fdiv double 1.000000e+00, %.1485.i.i
  %.1497.i.i = fdiv double %.1489.i.i, 3.000000e+00
  %591 = getelementptr i64, ptr %arg.steps, i64 %.89211571159.i
  %.1538.i.i = load i64, ptr %591, align 8, !noalias !74
  %.16188430.not.i.i = icmp slt i64 %.1538.i.i, 1
  br i1 %.16188430.not.i.i, label %B228.backedge.i, label %B576.lr.ph.i.i

B576.lr.ph.i.i:                                   ; preds = %B0.endif.endif.endif.endif.i.i
  %592 = ptrtoint ptr %arg.case_sums to i64
  %593 = icmp ult i64 %869, 16
  %594 = icmp ult i64 %arg.design.5.1.fr.i.i.i, 4
  %595 = shl i64 %.544.i.i.i, 3
  %596 = add i64 %595, %592
  %597 = sub i64 %596, %877
  %598 = sub i64 %877, %596
  %599 = mul i64 %.544.i.i.i, -8
  %600 = sub i64 %599, %592
  %diff.check1993.i.i = icmp ult i64 %598, 16
  %diff.check.i.i = icmp ult i64 %597, 32
  %or.cond.i.i = select i1 %594, i1 true, i1 %diff.check.i.i
  %601 = getelementptr i8, ptr %arg.case_sums, i64 %595
  %scevgep2132.i.i = getelementptr i8, ptr %601, i64 8
  %scevgep2348.i.i = getelementptr i8, ptr %601, i64 16
  %scevgep2360.i.i = getelementptr i8, ptr %601, i64 24
  %invariant.op.i = or i1 %593, %diff.check1993.i.i
  br label %B632.endif.endif.i.i

B632.endif.endif.i.i:                             ; preds = %B576.lr.ph.i.i, %B2559.i.i
  %.16178664.i.i = phi i64 [ %.1538.i.i, %B576.lr.ph.i.i ], [ %.1627.i.i, %B2559.i.i ]
  %taken.2.08662.i.i = phi i64 [ 0, %B576.lr.ph.i.i ], [ %taken.3.1.i.i, %B2559.i.i ]
  %looked.2.08661.i.i = phi i64 [ 0, %B576.lr.ph.i.i ], [ %looked.3.1.i.i, %B2559.i.i ]
  %energy.2.08659.i.i = phi double [ %total.3.0.lcssa.i153.i.i, %B576.lr.ph.i.i ], [ %energy.3.1.i.i, %B2559.i.i ]
  %spare.2.sroa.120.08649.i.i = phi ptr [ %.326.i49.i.i, %B576.lr.ph.i.i ], [ %spare.3.sroa.64.1.i.i, %B2559.i.i ]
  %spare.2.sroa.330.08635.i.i = phi ptr [ %.406.i45.i.i, %B576.lr.ph.i.i ], [ %spare.3.sroa.176.1.i.i, %B2559.i.i ]
  %spare.2.sroa.600.08617.i.i = phi ptr [ %.490.i40.i.i, %B576.lr.ph.i.i ], [ %spare.3.sroa.320.1.i.i, %B2559.i.i ]
  %spare.2.sroa.870.08599.i.i = phi ptr [ %.574.i35.i.i, %B576.lr.ph.i.i ], [ %spare.3.sroa.464.1.i.i, %B2559.i.i ]
  %spare.2.sroa.1140.08581.i.i = phi ptr [ %.658.i30.i.i, %B576.lr.ph.i.i ], [ %spare.3.sroa.608.1.i.i, %B2559.i.i ]
  %spare.2.sroa.1410.08563.i.i = phi ptr [ %.730.i25.i.i, %B576.lr.ph.i.i ], [ %spare.3.sroa.752.1.i.i, %B2559.i.i ]
  %spare.2.sroa.1620.08549.i.i = phi ptr [ %.899.i52.i.i, %B576.lr.ph.i.i ], [ %spare.3.sroa.864.1.i.i, %B2559.i.i ]
  %fit.2.sroa.108.08535.i.i = phi ptr [ %.326.i.i.i8, %B576.lr.ph.i.i ], [ %fit.3.sroa.64.1.i.i, %B2559.i.i ]
  %fit.2.sroa.297.08521.i.i = phi ptr [ %.406.i.i.i, %B576.lr.ph.i.i ], [ %fit.3.sroa.176.1.i.i, %B2559.i.i ]
  %fit.2.sroa.540.08503.i.i = phi ptr [ %.490.i.i.i, %B576.lr.ph.i.i ], [ %fit.3.sroa.320.1.i.i, %B2559.i.i ]
  %fit.2.sroa.783.08485.i.i = phi ptr [ %.574.i.i.i, %B576.lr.ph.i.i ], [ %fit.3.sroa.464.1.i.i, %B2559.i.i ]
  %fit.2.sroa.1026.08467.i.i = phi ptr [ %.658.i.i.i, %B576.lr.ph.i.i ], [ %fit.3.sroa.608.1.i.i, %B2559.i.i ]
  %fit.2.sroa.1269.08449.i.i = phi ptr [ %.730.i.i.i6, %B576.lr.ph.i.i ], [ %fit.3.sroa.752.1.i.i, %B2559.i.i ]
  %fit.2.sroa.1458.08435.i.i = phi ptr [ %.899.i.i.i, %B576.lr.ph.i.i ], [ %fit.3.sroa.864.1.i.i, %B2559.i.i ]
  %.1627.i.i = add nsw i64 %.16178664.i.i, -1
  %.41.i.i.i = load i64, ptr %arg.state, align 8, !noalias !227
  %.42.i.i.i = add i64 %.41.i.i.i, %const1239
  store i64 %.42.i.i.i, ptr %arg.state, align 8, !noalias !227
  %.101.i.i.i = lshr i64 %.42.i.i.i, 30
  %.102.i.i.i = xor i64 %.101.i.i.i, %.42.i.i.i
  %.103.i.i.i = mul i64 %.102.i.i.i, %const1242
  %.104.i.i.i = lshr i64 %.103.i.i.i, 27
  %.105.i.i.i = xor i64 %.104.i.i.i, %.103.i.i.i
  %.106.i.i.i = mul i64 %.105.i.i.i, %const1237
  %602 = lshr i64 %.106.i.i.i, 42
  %603 = lshr i64 %.106.i.i.i, 11
  %.109.i.i.i = xor i64 %602, %603
  %.110.i.i.i = uitofp nneg i64 %.109.i.i.i to double
  %.111.i.i.i = fmul double %.110.i.i.i, 0x3CA0000000000000
  %sunkaddr1536 = getelementptr i8, ptr %arg.starts, i64 16
  %.1713.i.i = load i64, ptr %sunkaddr1536, align 8, !noalias !74
  %.1714.i.i = sitofp i64 %.1713.i.i to double
  %.1715.i.i = fmul double %.111.i.i.i, %.1714.i.i
  %sunkaddr1537 = getelementptr i8, ptr %arg.starts, i64 8
  %.1745.i.i = load i64, ptr %sunkaddr1537, align 8, !noalias !74
  %.1746.i.i = sitofp i64 %.1745.i.i to double
  %.1747.i.i = fcmp uge double %.1715.i.i, %.1746.i.i
  %"$phi632.1.2.1.i.i" = zext i1 %.1747.i.i to i64
  %.42.i209.i.i = add i64 %.41.i.i.i, %const1225
  store i64 %.42.i209.i.i, ptr %arg.state, align 8, !noalias !230
  %.101.i210.i.i = lshr i64 %.42.i209.i.i, 30
  %.102.i211.i.i = xor i64 %.101.i210.i.i, %.42.i209.i.i
  %.103.i212.i.i = mul i64 %.102.i211.i.i, %const1242
  %.104.i213.i.i = lshr i64 %.103.i212.i.i, 27
  %.105.i214.i.i = xor i64 %.104.i213.i.i, %.103.i212.i.i
  %.106.i215.i.i = mul i64 %.105.i214.i.i, %const1237
  %604 = lshr i64 %.106.i215.i.i, 42
  %605 = lshr i64 %.106.i215.i.i, 11
  %.109.i216.i.i = xor i64 %604, %605
  %.110.i217.i.i = uitofp nneg i64 %.109.i216.i.i to double
  %.111.i218.i.i = fmul double %.110.i217.i.i, 0x3CA0000000000000
  %.1792.i.i = fmul double %.111.i218.i.i, %.1791.i.i
  %.5.i.i.i = fptosi double %.1792.i.i to i64
  %.1870.i.i = icmp slt i64 %.5.i.i.i, 0
  %.1871.i.i = select i1 %.1870.i.i, i64 %.179, i64 0
  %.1872.i.i = add i64 %.1871.i.i, %.5.i.i.i
  %.1910.i.i = select i1 %.1747.i.i, i64 %.1905.reass.i.i, i64 0
  %.1912.i.i = mul i64 %.1872.i.i, %factor.op.mul.i.i
  %606 = getelementptr i64, ptr %arg.limits, i64 %.1910.i.i
  %607 = getelementptr i64, ptr %606, i64 %.1912.i.i
  %.1918.i.i = getelementptr i8, ptr %607, i64 8
  %.1919.i.i = load i64, ptr %.1918.i.i, align 8, !noalias !74
  %.1920.i.i = icmp sgt i64 %.1919.i.i, 0
  br i1 %.1920.i.i, label %B764.i.i, label %B998.endif.i.i

B998.endif.i.i:                                   ; preds = %B632.endif.endif.i.i, %B764.i.i
  %.41.i186.i.i = phi i64 [ %.42.i176.i.i, %B764.i.i ], [ %.42.i209.i.i, %B632.endif.endif.i.i ]
  %.42.i187.i.i = add i64 %.41.i186.i.i, %const1239
  %.101.i188.i.i = lshr i64 %.42.i187.i.i, 30
  %.102.i189.i.i = xor i64 %.101.i188.i.i, %.42.i187.i.i
  %.103.i190.i.i = mul i64 %.102.i189.i.i, %const1242
  %.104.i191.i.i = lshr i64 %.103.i190.i.i, 27
  %.105.i192.i.i = xor i64 %.104.i191.i.i, %.103.i190.i.i
  %.106.i193.i.i = mul i64 %.105.i192.i.i, %const1237
  %608 = lshr i64 %.106.i193.i.i, 42
  %609 = lshr i64 %.106.i193.i.i, 11
  %.109.i194.i.i = xor i64 %608, %609
  %.110.i195.i.i = uitofp nneg i64 %.109.i194.i.i to double
  %.111.i196.i.i = fmul double %.110.i195.i.i, 0x3CA0000000000000
  %.42.i.i238.i.i = add i64 %.41.i186.i.i, %const1225
  store i64 %.42.i.i238.i.i, ptr %arg.state, align 8, !noalias !233
  %.101.i.i239.i.i = lshr i64 %.42.i.i238.i.i, 30
  %.102.i.i240.i.i = xor i64 %.101.i.i239.i.i, %.42.i.i238.i.i
  %.103.i.i241.i.i = mul i64 %.102.i.i240.i.i, %const1242
  %.104.i.i242.i.i = lshr i64 %.103.i.i241.i.i, 27
  %.105.i.i243.i.i = xor i64 %.104.i.i242.i.i, %.103.i.i241.i.i
  %.106.i.i244.i.i = mul i64 %.105.i.i243.i.i, %const1237
  %610 = lshr i64 %.106.i.i244.i.i, 42
  %611 = lshr i64 %.106.i.i244.i.i, 11
  %.109.i.i245.i.i = xor i64 %610, %611
  %.110.i.i246.i.i = uitofp nneg i64 %.109.i.i245.i.i to double
  %.111.i.i247.i.i = fmul double %.110.i.i246.i.i, 0x3CA0000000000000
  %sunkaddr1538 = getelementptr i8, ptr %arg.starts, i64 16
  %.168.i.i.i = load i64, ptr %sunkaddr1538, align 8, !noalias !98
  %.169.i.i.i = sitofp i64 %.168.i.i.i to double
  %.170.i.i.i = fmul double %.111.i.i247.i.i, %.169.i.i.i
  %sunkaddr1539 = getelementptr i8, ptr %arg.starts, i64 8
  %.200.i.i.i = load i64, ptr %sunkaddr1539, align 8, !noalias !98
  %.201.i.i.i = sitofp i64 %.200.i.i.i to double
  %.202.i.i.i = fcmp uge double %.170.i.i.i, %.201.i.i.i
  %"$phi58.0.2.0.i.i.i" = zext i1 %.202.i.i.i to i64
  %.242.i.i.i = getelementptr i64, ptr %arg.starts, i64 %"$phi58.0.2.0.i.i.i"
  %.243.i.i.i = load i64, ptr %.242.i.i.i, align 8, !noalias !98
  %.244.i.i.i = select i1 %.202.i.i.i, i64 2, i64 1
  %.273.i.i.i = getelementptr i64, ptr %arg.starts, i64 %.244.i.i.i
  %.274.i.i.i = load i64, ptr %.273.i.i.i, align 8, !noalias !98
  %.307.i248.i.i = sub nsw i64 %.274.i.i.i, %.243.i.i.i
  %.42.i57.i.i.i = add i64 %.41.i186.i.i, %const1244
  %.101.i58.i.i.i = lshr i64 %.42.i57.i.i.i, 30
  %.102.i59.i.i.i = xor i64 %.101.i58.i.i.i, %.42.i57.i.i.i
  %.103.i60.i.i.i = mul i64 %.102.i59.i.i.i, %const1242
  %.104.i61.i.i.i = lshr i64 %.103.i60.i.i.i, 27
  %.105.i62.i.i.i = xor i64 %.104.i61.i.i.i, %.103.i60.i.i.i
  %.106.i63.i.i.i = mul i64 %.105.i62.i.i.i, %const1237
  %612 = lshr i64 %.106.i63.i.i.i, 42
  %613 = lshr i64 %.106.i63.i.i.i, 11
  %.109.i64.i.i.i = xor i64 %612, %613
  %.110.i65.i.i.i = uitofp nneg i64 %.109.i64.i.i.i to double
  %.111.i66.i.i.i = fmul double %.110.i65.i.i.i, 0x3CA0000000000000
  %.356.i.i.i10 = fmul double %.111.i66.i.i.i, %.1791.i.i
  %.5.i93.i.i.i = fptosi double %.356.i.i.i10 to i64
  %.42.i68.i.i.i = add i64 %.41.i186.i.i, %const1228
  %.101.i69.i.i.i = lshr i64 %.42.i68.i.i.i, 30
  %.102.i70.i.i.i = xor i64 %.101.i69.i.i.i, %.42.i68.i.i.i
  %.103.i71.i.i.i = mul i64 %.102.i70.i.i.i, %const1242
  %.104.i72.i.i.i = lshr i64 %.103.i71.i.i.i, 27
  %.105.i73.i.i.i = xor i64 %.104.i72.i.i.i, %.103.i71.i.i.i
  %.106.i74.i.i.i = mul i64 %.105.i73.i.i.i, %const1237
  %614 = lshr i64 %.106.i74.i.i.i, 42
  %615 = lshr i64 %.106.i74.i.i.i, 11
  %.109.i75.i.i.i = xor i64 %614, %615
  %.110.i76.i.i.i = uitofp nneg i64 %.109.i75.i.i.i to double
  %.111.i77.i.i.i = fmul double %.110.i76.i.i.i, 0x3CA0000000000000
  %.413.i.i.i = sitofp i64 %.307.i248.i.i to double
  %.414.i.i.i = fmul double %.111.i77.i.i.i, %.413.i.i.i
  %.5.i94.i.i.i = fptosi double %.414.i.i.i to i64
  %.440.i.i.i = add nsw i64 %.243.i.i.i, %.5.i94.i.i.i
  %.645.i249.i.i = icmp slt i64 %.440.i.i.i, 0
  %.646.i.i.i = select i1 %.645.i249.i.i, i64 %.208, i64 0
  %.647.i250.i.i = add i64 %.646.i.i.i, %.440.i.i.i
  %.648.i251.i.i = icmp slt i64 %.5.i93.i.i.i, 0
  %.649.i.i.i = select i1 %.648.i251.i.i, i64 %.179, i64 0
  %.650.i.i.i = add i64 %.649.i.i.i, %.5.i93.i.i.i
  %.667.i.i.i = mul i64 %.647.i250.i.i, %.179
  %616 = getelementptr i64, ptr %.338.i.i.i5, i64 %.667.i.i.i
  %.671.i.i.i = getelementptr i64, ptr %616, i64 %.650.i.i.i
  %invariant.gep.i252.i.i = getelementptr i64, ptr %.338.i.i.i5, i64 %.650.i.i.i
  %.42.i79.i.i.i = add i64 %.41.i186.i.i, %const
  store i64 %.42.i79.i.i.i, ptr %arg.state, align 8, !noalias !236
  %.101.i80.i.i.i = lshr i64 %.42.i79.i.i.i, 30
  %.102.i81.i.i.i = xor i64 %.101.i80.i.i.i, %.42.i79.i.i.i
  %.103.i82.i.i.i = mul i64 %.102.i81.i.i.i, %const1242
  %.104.i83.i.i.i = lshr i64 %.103.i82.i.i.i, 27
  %.105.i84.i.i.i = xor i64 %.104.i83.i.i.i, %.103.i82.i.i.i
  %.106.i85.i.i.i = mul i64 %.105.i84.i.i.i, %const1237
  %617 = lshr i64 %.106.i85.i.i.i, 42
  %618 = lshr i64 %.106.i85.i.i.i, 11
  %.109.i86.i.i.i = xor i64 %617, %618
  %.110.i87.i.i.i = uitofp nneg i64 %.109.i86.i.i.i to double
  %.111.i88.i.i.i = fmul double %.110.i87.i.i.i, 0x3CA0000000000000
  %.591.i.i.i = fmul double %.111.i88.i.i.i, %.413.i.i.i
  %.5.i95.i.i.i = fptosi double %.591.i.i.i to i64
  %.617.i.i.i = add nsw i64 %.243.i.i.i, %.5.i95.i.i.i
  %.672.i.i.i = load i64, ptr %.671.i.i.i, align 8, !noalias !98
  %.697.i.i.i = icmp slt i64 %.617.i.i.i, 0
  %.698.i.i.i = select i1 %.697.i.i.i, i64 %.208, i64 0
  %.699.i.i.i = add i64 %.698.i.i.i, %.617.i.i.i
  %.719.i.i.i = mul i64 %.699.i.i.i, %.179
  %gep.i.i.i = getelementptr i64, ptr %invariant.gep.i252.i.i, i64 %.719.i.i.i
  %.724.i.i.i = load i64, ptr %gep.i.i.i, align 8, !noalias !98
  %.725.not.i.i.i = icmp eq i64 %.672.i.i.i, %.724.i.i.i
  br i1 %.725.not.i.i.i, label %B248.endif.endif.1.i.i.i, label %B998.endif.B1058_crit_edge.i.i

B998.endif.B1058_crit_edge.i.i:                   ; preds = %B998.endif.i.i
  %.pre.i.i = shl i64 %.650.i.i.i, 3
  br label %B1058.i.i

B248.endif.endif.1.i.i.i:                         ; preds = %B998.endif.i.i
  %.42.i2.i253.i.i = add i64 %.41.i186.i.i, %const1241
  store i64 %.42.i2.i253.i.i, ptr %arg.state, align 8, !noalias !239
  %.101.i3.i254.i.i = lshr i64 %.42.i2.i253.i.i, 30
  %.102.i4.i255.i.i = xor i64 %.101.i3.i254.i.i, %.42.i2.i253.i.i
  %.103.i5.i256.i.i = mul i64 %.102.i4.i255.i.i, %const1242
  %.104.i6.i257.i.i = lshr i64 %.103.i5.i256.i.i, 27
  %.105.i7.i258.i.i = xor i64 %.104.i6.i257.i.i, %.103.i5.i256.i.i
  %.106.i8.i259.i.i = mul i64 %.105.i7.i258.i.i, %const1237
  %619 = lshr i64 %.106.i8.i259.i.i, 42
  %620 = lshr i64 %.106.i8.i259.i.i, 11
  %.109.i9.i260.i.i = xor i64 %619, %620
  %.110.i10.i261.i.i = uitofp nneg i64 %.109.i9.i260.i.i to double
  %.111.i11.i262.i.i = fmul double %.110.i10.i261.i.i, 0x3CA0000000000000
  %.591.1.i.i.i = fmul double %.111.i11.i262.i.i, %.413.i.i.i
  %.5.i.i263.i.i = fptosi double %.591.1.i.i.i to i64
  %.617.1.i.i.i = add nsw i64 %.243.i.i.i, %.5.i.i263.i.i
  %sunkaddr.i264.i.i = shl i64 %.650.i.i.i, 3
  %sunkaddr102.i.i.i = getelementptr inbounds i8, ptr %616, i64 %sunkaddr.i264.i.i
  %.672.1.i.i.i = load i64, ptr %sunkaddr102.i.i.i, align 8, !noalias !98
  %.697.1.i.i.i = icmp slt i64 %.617.1.i.i.i, 0
  %.698.1.i.i.i = select i1 %.697.1.i.i.i, i64 %.208, i64 0
  %.699.1.i.i.i = add i64 %.698.1.i.i.i, %.617.1.i.i.i
  %.719.1.i.i.i = mul i64 %.699.1.i.i.i, %.179
  %gep.1.i.i.i = getelementptr i64, ptr %invariant.gep.i252.i.i, i64 %.719.1.i.i.i
  %.724.1.i.i.i = load i64, ptr %gep.1.i.i.i, align 8, !noalias !98
  %.725.not.1.i.i.i = icmp eq i64 %.672.1.i.i.i, %.724.1.i.i.i
  br i1 %.725.not.1.i.i.i, label %B248.endif.endif.2.i.i.i, label %B1058.i.i

B248.endif.endif.2.i.i.i:                         ; preds = %B248.endif.endif.1.i.i.i
  %.42.i13.i265.i.i = add i64 %.41.i186.i.i, %const1227
  store i64 %.42.i13.i265.i.i, ptr %arg.state, align 8, !noalias !242
  %.101.i14.i266.i.i = lshr i64 %.42.i13.i265.i.i, 30
  %.102.i15.i267.i.i = xor i64 %.101.i14.i266.i.i, %.42.i13.i265.i.i
  %.103.i16.i268.i.i = mul i64 %.102.i15.i267.i.i, %const1242
  %.104.i17.i269.i.i = lshr i64 %.103.i16.i268.i.i, 27
  %.105.i18.i270.i.i = xor i64 %.104.i17.i269.i.i, %.103.i16.i268.i.i
  %.106.i19.i271.i.i = mul i64 %.105.i18.i270.i.i, %const1237
  %621 = lshr i64 %.106.i19.i271.i.i, 42
  %622 = lshr i64 %.106.i19.i271.i.i, 11
  %.109.i20.i272.i.i = xor i64 %621, %622
  %.110.i21.i273.i.i = uitofp nneg i64 %.109.i20.i272.i.i to double
  %.111.i22.i274.i.i = fmul double %.110.i21.i273.i.i, 0x3CA0000000000000
  %.591.2.i.i.i = fmul double %.111.i22.i274.i.i, %.413.i.i.i
  %.5.i89.i.i.i = fptosi double %.591.2.i.i.i to i64
  %.617.2.i.i.i = add nsw i64 %.243.i.i.i, %.5.i89.i.i.i
  %sunkaddr1540 = getelementptr inbounds i8, ptr %616, i64 %sunkaddr.i264.i.i
  %.672.2.i.i.i = load i64, ptr %sunkaddr1540, align 8, !noalias !98
  %.697.2.i.i.i = icmp slt i64 %.617.2.i.i.i, 0
  %.698.2.i.i.i = select i1 %.697.2.i.i.i, i64 %.208, i64 0
  %.699.2.i.i.i = add i64 %.698.2.i.i.i, %.617.2.i.i.i
  %.719.2.i.i.i = mul i64 %.699.2.i.i.i, %.179
  %gep.2.i.i.i = getelementptr i64, ptr %invariant.gep.i252.i.i, i64 %.719.2.i.i.i
  %.724.2.i.i.i = load i64, ptr %gep.2.i.i.i, align 8, !noalias !98
  %.725.not.2.i.i.i = icmp eq i64 %.672.2.i.i.i, %.724.2.i.i.i
  br i1 %.725.not.2.i.i.i, label %B248.endif.endif.3.i.i.i, label %B1058.i.i

B248.endif.endif.3.i.i.i:                         ; preds = %B248.endif.endif.2.i.i.i
  %.42.i24.i275.i.i = add i64 %.41.i186.i.i, %const1246
  store i64 %.42.i24.i275.i.i, ptr %arg.state, align 8, !noalias !245
  %.101.i25.i276.i.i = lshr i64 %.42.i24.i275.i.i, 30
  %.102.i26.i277.i.i = xor i64 %.101.i25.i276.i.i, %.42.i24.i275.i.i
  %.103.i27.i278.i.i = mul i64 %.102.i26.i277.i.i, %const1242
  %.104.i28.i279.i.i = lshr i64 %.103.i27.i278.i.i, 27
  %.105.i29.i280.i.i = xor i64 %.104.i28.i279.i.i, %.103.i27.i278.i.i
  %.106.i30.i281.i.i = mul i64 %.105.i29.i280.i.i, %const1237
  %623 = lshr i64 %.106.i30.i281.i.i, 42
  %624 = lshr i64 %.106.i30.i281.i.i, 11
  %.109.i31.i282.i.i = xor i64 %623, %624
  %.110.i32.i283.i.i = uitofp nneg i64 %.109.i31.i282.i.i to double
  %.111.i33.i284.i.i = fmul double %.110.i32.i283.i.i, 0x3CA0000000000000
  %.591.3.i.i.i = fmul double %.111.i33.i284.i.i, %.413.i.i.i
  %.5.i90.i.i.i = fptosi double %.591.3.i.i.i to i64
  %.617.3.i.i.i = add nsw i64 %.243.i.i.i, %.5.i90.i.i.i
  %sunkaddr1541 = getelementptr inbounds i8, ptr %616, i64 %sunkaddr.i264.i.i
  %.672.3.i.i.i = load i64, ptr %sunkaddr1541, align 8, !noalias !98
  %.697.3.i.i.i = icmp slt i64 %.617.3.i.i.i, 0
  %.698.3.i.i.i = select i1 %.697.3.i.i.i, i64 %.208, i64 0
  %.699.3.i.i.i = add i64 %.698.3.i.i.i, %.617.3.i.i.i
  %.719.3.i.i.i = mul i64 %.699.3.i.i.i, %.179
  %gep.3.i.i.i = getelementptr i64, ptr %invariant.gep.i252.i.i, i64 %.719.3.i.i.i
  %.724.3.i.i.i = load i64, ptr %gep.3.i.i.i, align 8, !noalias !98
  %.725.not.3.i.i.i = icmp eq i64 %.672.3.i.i.i, %.724.3.i.i.i
  br i1 %.725.not.3.i.i.i, label %B248.endif.endif.4.i.i.i, label %B1058.i.i

B248.endif.endif.4.i.i.i:                         ; preds = %B248.endif.endif.3.i.i.i
  %.42.i35.i285.i.i = add i64 %.41.i186.i.i, %const1236
  store i64 %.42.i35.i285.i.i, ptr %arg.state, align 8, !noalias !248
  %.101.i36.i286.i.i = lshr i64 %.42.i35.i285.i.i, 30
  %.102.i37.i287.i.i = xor i64 %.101.i36.i286.i.i, %.42.i35.i285.i.i
  %.103.i38.i288.i.i = mul i64 %.102.i37.i287.i.i, %const1242
  %.104.i39.i289.i.i = lshr i64 %.103.i38.i288.i.i, 27
  %.105.i40.i290.i.i = xor i64 %.104.i39.i289.i.i, %.103.i38.i288.i.i
  %.106.i41.i291.i.i = mul i64 %.105.i40.i290.i.i, %const1237
  %625 = lshr i64 %.106.i41.i291.i.i, 42
  %626 = lshr i64 %.106.i41.i291.i.i, 11
  %.109.i42.i292.i.i = xor i64 %625, %626
  %.110.i43.i293.i.i = uitofp nneg i64 %.109.i42.i292.i.i to double
  %.111.i44.i294.i.i = fmul double %.110.i43.i293.i.i, 0x3CA0000000000000
  %.591.4.i.i.i = fmul double %.111.i44.i294.i.i, %.413.i.i.i
  %.5.i91.i.i.i = fptosi double %.591.4.i.i.i to i64
  %.617.4.i.i.i = add nsw i64 %.243.i.i.i, %.5.i91.i.i.i
  %sunkaddr1542 = getelementptr inbounds i8, ptr %616, i64 %sunkaddr.i264.i.i
  %.672.4.i.i.i = load i64, ptr %sunkaddr1542, align 8, !noalias !98
  %.697.4.i.i.i = icmp slt i64 %.617.4.i.i.i, 0
  %.698.4.i.i.i = select i1 %.697.4.i.i.i, i64 %.208, i64 0
  %.699.4.i.i.i = add i64 %.698.4.i.i.i, %.617.4.i.i.i
  %.719.4.i.i.i = mul i64 %.699.4.i.i.i, %.179
  %gep.4.i.i.i = getelementptr i64, ptr %invariant.gep.i252.i.i, i64 %.719.4.i.i.i
  %.724.4.i.i.i = load i64, ptr %gep.4.i.i.i, align 8, !noalias !98
  %.725.not.4.i.i.i = icmp eq i64 %.672.4.i.i.i, %.724.4.i.i.i
  br i1 %.725.not.4.i.i.i, label %B248.endif.endif.5.i.i.i, label %B1058.i.i

B248.endif.endif.5.i.i.i:                         ; preds = %B248.endif.endif.4.i.i.i
  %.42.i46.i295.i.i = add i64 %.41.i186.i.i, 3326683750974675154
  store i64 %.42.i46.i295.i.i, ptr %arg.state, align 8, !noalias !251
  %.101.i47.i296.i.i = lshr i64 %.42.i46.i295.i.i, 30
  %.102.i48.i297.i.i = xor i64 %.101.i47.i296.i.i, %.42.i46.i295.i.i
  %.103.i49.i298.i.i = mul i64 %.102.i48.i297.i.i, %const1242
  %.104.i50.i299.i.i = lshr i64 %.103.i49.i298.i.i, 27
  %.105.i51.i300.i.i = xor i64 %.104.i50.i299.i.i, %.103.i49.i298.i.i
  %.106.i52.i301.i.i = mul i64 %.105.i51.i300.i.i, %const1237
  %627 = lshr i64 %.106.i52.i301.i.i, 42
  %628 = lshr i64 %.106.i52.i301.i.i, 11
  %.109.i53.i302.i.i = xor i64 %627, %628
  %.110.i54.i303.i.i = uitofp nneg i64 %.109.i53.i302.i.i to double
  %.111.i55.i304.i.i = fmul double %.110.i54.i303.i.i, 0x3CA0000000000000
  %.591.5.i.i.i = fmul double %.111.i55.i304.i.i, %.413.i.i.i
  %.5.i92.i.i.i = fptosi double %.591.5.i.i.i to i64
  %.617.5.i.i.i = add nsw i64 %.243.i.i.i, %.5.i92.i.i.i
  %sunkaddr1543 = getelementptr inbounds i8, ptr %616, i64 %sunkaddr.i264.i.i
  %.672.5.i.i.i = load i64, ptr %sunkaddr1543, align 8, !noalias !98
  %.697.5.i.i.i = icmp slt i64 %.617.5.i.i.i, 0
  %.698.5.i.i.i = select i1 %.697.5.i.i.i, i64 %.208, i64 0
  %.699.5.i.i.i = add i64 %.698.5.i.i.i, %.617.5.i.i.i
  %.719.5.i.i.i = mul i64 %.699.5.i.i.i, %.179
  %gep.5.i.i.i = getelementptr i64, ptr %invariant.gep.i252.i.i, i64 %.719.5.i.i.i
  %.724.5.i.i.i = load i64, ptr %gep.5.i.i.i, align 8, !noalias !98
  %.725.not.5.i.i.i = icmp eq i64 %.672.5.i.i.i, %.724.5.i.i.i
  br i1 %.725.not.5.i.i.i, label %B2559.i.i, label %B1058.i.i

B1192.endif.i.i:                                  ; preds = %B30.i.5.i.i, %B30.i.4.i.i, %B30.i.3.i.i, %B30.i.2.i.i, %B30.i.1.i.i, %B30.i.i.i
  %.25821783.i.i = add nsw i64 %looked.2.08661.i.i, 1
  %brmerge.not.i.i = select i1 %"$phi764.1.2.180628086.not1781.i.i", i1 %incomplete.2.0.lcssa.i, i1 false
  br i1 %brmerge.not.i.i, label %B1318.endif.endif.i.i, label %B1286.i.i

B1318.endif.endif.i.i:                            ; preds = %B1192.endif.i.i, %B242.us.i.5.i.i, %B134.us.i.5.i.i, %B395.us.i.4.i.i, %B395.us.i.3.i.i, %B395.us.i.2.i.i, %B395.us.i.1.i.i, %B395.us.i.i.i, %B1286.i.i
  %.41.i197.i.i = load i64, ptr %arg.state, align 8, !noalias !254
  %.42.i198.i.i = add i64 %.41.i197.i.i, %const1239
  store i64 %.42.i198.i.i, ptr %arg.state, align 8, !noalias !254
  %.2802.i.i = shl nuw nsw i64 %n.5.280881779.i.i, 1
  %scevgep.i.i.i.i = getelementptr i8, ptr %fit.2.sroa.297.08521.i.i, i64 24
  %.455.pre.i.i.i = load i64, ptr %fit.2.sroa.1458.08435.i.i, align 8, !noalias !257
  br label %B134.i.i.i

B134.i.i.i:                                       ; preds = %B1083.i.i.i, %B1318.endif.endif.i.i
  %.866.i28.i.i.i = phi i64 [ %.866.i29.i.i.i, %B1083.i.i.i ], [ %.455.pre.i.i.i, %B1318.endif.endif.i.i ]
  %.455.i.i.i = phi i64 [ %.45526.i.i.i, %B1083.i.i.i ], [ %.455.pre.i.i.i, %B1318.endif.endif.i.i ]
  %.32813821384.i.i.i = phi i64 [ %.335.i.i.i11, %B1083.i.i.i ], [ 0, %B1318.endif.endif.i.i ]
  %.335.i.i.i11 = add nuw nsw i64 %.32813821384.i.i.i, 1
  %629 = getelementptr i64, ptr %arg.cells, i64 %.32813821384.i.i.i
  %.395.i.i.i = load i64, ptr %629, align 8, !noalias !257
  %.408.i798.i.i = icmp slt i64 %.395.i.i.i, 0
  %.409.i.i.i = select i1 %.408.i798.i.i, i64 %.121, i64 0
  %630 = getelementptr i64, ptr %fit.2.sroa.1269.08449.i.i, i64 %.395.i.i.i
  %.423.i.i.i = getelementptr i64, ptr %630, i64 %.409.i.i.i
  %.424.i.i.i = load i64, ptr %.423.i.i.i, align 8, !noalias !257
  %.456.not.i.i.i = icmp eq i64 %.424.i.i.i, %.455.i.i.i
  br i1 %.456.not.i.i.i, label %B1083.i.i.i, label %B208.i.i.i

B208.i.i.i:                                       ; preds = %B134.i.i.i
  %631 = icmp sgt i64 %arg.design.5.1.fr.i.i.i, 0
  br i1 %631, label %B64.lr.ph.i.i.i.i, label %B118.i.i.i.i

B64.lr.ph.i.i.i.i:                                ; preds = %B208.i.i.i
  %632 = icmp ult i64 %arg.design.5.1.fr.i.i.i, 4
  %.267.i.i.i.i = add i64 %.409.i.i.i, %.395.i.i.i
  br i1 %632, label %B64.epil.preheader.i.i.i.i, label %B64.lr.ph.new.i.i.i.i

B64.lr.ph.new.i.i.i.i:                            ; preds = %B64.lr.ph.i.i.i.i
  %633 = mul i64 %.267.i.i.i.i, %.20.i272
  %634 = getelementptr i8, ptr %arg.design, i64 %633
  %scevgep37.i.i.i.i = getelementptr i8, ptr %634, i64 24
  br label %B64.i.i.i.i

B64.i.i.i.i:                                      ; preds = %B64.i.i.i.i, %B64.lr.ph.new.i.i.i.i
  %eta.2.0539.i.i.i.i = phi double [ 0.000000e+00, %B64.lr.ph.new.i.i.i.i ], [ %.326.3.i.i.i.i, %B64.i.i.i.i ]
  %.210535537.i.i.i.i = phi i64 [ 0, %B64.lr.ph.new.i.i.i.i ], [ %.217.3.i.i.i.i, %B64.i.i.i.i ]
  %635 = shl i64 %.210535537.i.i.i.i, 3
  %scevgep43.i.i.i.i = getelementptr i8, ptr %scevgep37.i.i.i.i, i64 %635
  %scevgep44.i.i.i.i = getelementptr i8, ptr %scevgep43.i.i.i.i, i64 -24
  %.292.i.i.i.i = load double, ptr %scevgep44.i.i.i.i, align 8, !noalias !260
  %sunkaddr1547 = mul i64 %.210535537.i.i.i.i, 8
  %sunkaddr1548 = getelementptr i8, ptr %fit.2.sroa.108.08535.i.i, i64 %sunkaddr1547
  %.323.i.i.i.i = load double, ptr %sunkaddr1548, align 8, !noalias !260
  %.324.i.i.i.i = fmul double %.292.i.i.i.i, %.323.i.i.i.i
  %.326.i.i.i.i = fadd double %eta.2.0539.i.i.i.i, %.324.i.i.i.i
  %636 = shl i64 %.210535537.i.i.i.i, 3
  %scevgep982 = getelementptr i8, ptr %scevgep37.i.i.i.i, i64 %636
  %scevgep983 = getelementptr i8, ptr %scevgep982, i64 -16
  %.292.1.i.i.i.i = load double, ptr %scevgep983, align 8, !noalias !260
  %sunkaddr1549 = mul i64 %.210535537.i.i.i.i, 8
  %sunkaddr1550 = getelementptr i8, ptr %fit.2.sroa.108.08535.i.i, i64 %sunkaddr1549
  %sunkaddr1551 = getelementptr i8, ptr %sunkaddr1550, i64 8
  %.323.1.i.i.i.i = load double, ptr %sunkaddr1551, align 8, !noalias !260
  %.324.1.i.i.i.i = fmul double %.292.1.i.i.i.i, %.323.1.i.i.i.i
  %.326.1.i.i.i.i = fadd double %.326.i.i.i.i, %.324.1.i.i.i.i
  %637 = shl i64 %.210535537.i.i.i.i, 3
  %scevgep980 = getelementptr i8, ptr %scevgep37.i.i.i.i, i64 %637
  %scevgep981 = getelementptr i8, ptr %scevgep980, i64 -8
  %.292.2.i.i.i.i = load double, ptr %scevgep981, align 8, !noalias !260
  %sunkaddr1552 = mul i64 %.210535537.i.i.i.i, 8
  %sunkaddr1553 = getelementptr i8, ptr %fit.2.sroa.108.08535.i.i, i64 %sunkaddr1552
  %sunkaddr1554 = getelementptr i8, ptr %sunkaddr1553, i64 16
  %.323.2.i.i.i.i = load double, ptr %sunkaddr1554, align 8, !noalias !260
  %.324.2.i.i.i.i = fmul double %.292.2.i.i.i.i, %.323.2.i.i.i.i
  %.326.2.i.i.i.i = fadd double %.326.1.i.i.i.i, %.324.2.i.i.i.i
  %.217.3.i.i.i.i = add nuw nsw i64 %.210535537.i.i.i.i, 4
  %.292.3.i.i.i.i = load double, ptr %scevgep43.i.i.i.i, align 8, !noalias !260
  %sunkaddr1555 = mul i64 %.210535537.i.i.i.i, 8
  %sunkaddr1556 = getelementptr i8, ptr %fit.2.sroa.108.08535.i.i, i64 %sunkaddr1555
  %sunkaddr1557 = getelementptr i8, ptr %sunkaddr1556, i64 24
  %.323.3.i.i.i.i = load double, ptr %sunkaddr1557, align 8, !noalias !260
  %.324.3.i.i.i.i = fmul double %.292.3.i.i.i.i, %.323.3.i.i.i.i
  %.326.3.i.i.i.i = fadd double %.326.2.i.i.i.i, %.324.3.i.i.i.i
  %niter.ncmp.3.i.i.i.i = icmp eq i64 %unroll_iter.i.i.i.i, %.217.3.i.i.i.i
  br i1 %niter.ncmp.3.i.i.i.i, label %B118.loopexit.unr-lcssa.i.i.i.i, label %B64.i.i.i.i

B118.loopexit.unr-lcssa.i.i.i.i:                  ; preds = %B64.i.i.i.i
  %638 = icmp eq i64 %xtraiter.i.i.i.i, 0
  br i1 %638, label %B118.i.i.i.i, label %B64.epil.preheader.i.i.i.i

B64.epil.preheader.i.i.i.i:                       ; preds = %B118.loopexit.unr-lcssa.i.i.i.i, %B64.lr.ph.i.i.i.i
  %eta.2.0539.epil.init.i.i.i.i = phi double [ 0.000000e+00, %B64.lr.ph.i.i.i.i ], [ %.326.3.i.i.i.i, %B118.loopexit.unr-lcssa.i.i.i.i ]
  %.210535537.epil.init.i.i.i.i = phi i64 [ 0, %B64.lr.ph.i.i.i.i ], [ %unroll_iter.i.i.i.i, %B118.loopexit.unr-lcssa.i.i.i.i ]
  %639 = shl i64 %.210535537.epil.init.i.i.i.i, 3
  %scevgep33.i.i.i.i = getelementptr i8, ptr %fit.2.sroa.108.08535.i.i, i64 %639
  %640 = mul i64 %.267.i.i.i.i, %arg.design.5.1.fr.i.i.i
  %641 = add i64 %.210535537.epil.init.i.i.i.i, %640
  %642 = shl i64 %641, 3
  %scevgep35.i.i.i.i = getelementptr i8, ptr %arg.design, i64 %642
  br label %B64.epil.i.i.i.i

B64.epil.i.i.i.i:                                 ; preds = %B64.epil.i.i.i.i, %B64.epil.preheader.i.i.i.i
  %eta.2.0539.epil.i.i.i.i = phi double [ %eta.2.0539.epil.init.i.i.i.i, %B64.epil.preheader.i.i.i.i ], [ %.326.epil.i.i.i.i, %B64.epil.i.i.i.i ]
  %epil.iter.i.i.i.i = phi i64 [ 0, %B64.epil.preheader.i.i.i.i ], [ %epil.iter.next.i.i.i.i, %B64.epil.i.i.i.i ]
  %643 = shl i64 %epil.iter.i.i.i.i, 3
  %scevgep181.i.i.i = getelementptr i8, ptr %scevgep35.i.i.i.i, i64 %643
  %.292.epil.i.i.i.i = load double, ptr %scevgep181.i.i.i, align 8, !noalias !260
  %scevgep180.i.i.i = getelementptr i8, ptr %scevgep33.i.i.i.i, i64 %643
  %.323.epil.i.i.i.i = load double, ptr %scevgep180.i.i.i, align 8, !noalias !260
  %.324.epil.i.i.i.i = fmul double %.292.epil.i.i.i.i, %.323.epil.i.i.i.i
  %.326.epil.i.i.i.i = fadd double %eta.2.0539.epil.i.i.i.i, %.324.epil.i.i.i.i
  %epil.iter.next.i.i.i.i = add i64 %epil.iter.i.i.i.i, 1
  %epil.iter.cmp.not.i.i.i.i = icmp eq i64 %xtraiter.i.i.i.i, %epil.iter.next.i.i.i.i
  br i1 %epil.iter.cmp.not.i.i.i.i, label %B118.i.i.i.i, label %B64.epil.i.i.i.i, !llvm.loop !263

B118.i.i.i.i:                                     ; preds = %B64.epil.i.i.i.i, %B118.loopexit.unr-lcssa.i.i.i.i, %B208.i.i.i
  %eta.2.0.lcssa.i.i.i.i = phi double [ 0.000000e+00, %B208.i.i.i ], [ %.326.3.i.i.i.i, %B118.loopexit.unr-lcssa.i.i.i.i ], [ %.326.epil.i.i.i.i, %B64.epil.i.i.i.i ]
  %644 = icmp slt i64 %arg.design.5.1.fr.i.i.i, 1
  %.335.i.i.i.i = fneg double %eta.2.0.lcssa.i.i.i.i
  %.338.i.i.i.i = tail call double @llvm.exp.f64(double %.335.i.i.i.i)
  %.339.i.i.i.i = fadd double %.338.i.i.i.i, 1.000000e+00
  %.343.i.i.i.i = fdiv double 1.000000e+00, %.339.i.i.i.i
  %.348.i.i.i.i = fsub double 1.000000e+00, %.343.i.i.i.i
  %.350.i.i.i.i = fmul double %.343.i.i.i.i, %.348.i.i.i.i
  br i1 %644, label %_ZN9pvp_bayes4walk18_linearise_patternB3v17B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.i.i.i, label %B222.endif.us.preheader.i.i.i.i

B222.endif.us.preheader.i.i.i.i:                  ; preds = %B118.i.i.i.i
  %.673.i.i.i.i = add i64 %.409.i.i.i, %.395.i.i.i
  %.759.i.i.i.i = mul i64 %.673.i.i.i.i, %arg.design.5.1.fr.i.i.i
  %645 = getelementptr double, ptr %fit.2.sroa.540.08503.i.i, i64 %.759.i.i.i.i
  %646 = getelementptr double, ptr %fit.2.sroa.783.08485.i.i, i64 %.759.i.i.i.i
  %647 = mul i64 %.673.i.i.i.i, %.20.i272
  %648 = getelementptr i8, ptr %arg.design, i64 %647
  %scevgep18.i.i.i.i = getelementptr i8, ptr %648, i64 24
  br label %B222.endif.us.i.i.i.i

B222.endif.us.i.i.i.i:                            ; preds = %B250.B310_crit_edge.us.i.i.i.i, %B222.endif.us.preheader.i.i.i.i
  %lsr.iv29.i.i.i.i = phi ptr [ %fit.2.sroa.297.08521.i.i, %B222.endif.us.preheader.i.i.i.i ], [ %scevgep30.i.i.i.i, %B250.B310_crit_edge.us.i.i.i.i ]
  %lsr.iv.i.i.i.i = phi ptr [ %scevgep.i.i.i.i, %B222.endif.us.preheader.i.i.i.i ], [ %scevgep10.i.i.i.i, %B250.B310_crit_edge.us.i.i.i.i ]
  %.440552558.us.i.i.i.i = phi i64 [ 0, %B222.endif.us.preheader.i.i.i.i ], [ %.447.us.i.i.i.i, %B250.B310_crit_edge.us.i.i.i.i ]
  %649 = icmp ult i64 %arg.design.5.1.fr.i.i.i, 4
  br i1 %649, label %B254.us.epil.preheader.i.i.i.i, label %B254.us.i.i.i.i.preheader

B254.us.i.i.i.i.preheader:                        ; preds = %B222.endif.us.i.i.i.i
  br label %B254.us.i.i.i.i

B254.us.i.i.i.i:                                  ; preds = %B254.us.i.i.i.i, %B254.us.i.i.i.i.preheader
  %s.2.1547.us.i.i.i.i = phi double [ %.701.us.3.i.i.i.i, %B254.us.i.i.i.i ], [ 0.000000e+00, %B254.us.i.i.i.i.preheader ]
  %.564543545.us.i.i.i.i = phi i64 [ %.571.us.3.i.i.i.i, %B254.us.i.i.i.i ], [ 0, %B254.us.i.i.i.i.preheader ]
  %650 = shl i64 %.564543545.us.i.i.i.i, 3
  %scevgep16.i.i.i.i = getelementptr i8, ptr %lsr.iv.i.i.i.i, i64 %650
  %scevgep17.i.i.i.i = getelementptr i8, ptr %scevgep16.i.i.i.i, i64 -24
  %.647.us.i.i.i.i = load double, ptr %scevgep17.i.i.i.i, align 8, !noalias !260
  %scevgep24.i.i.i.i = getelementptr i8, ptr %scevgep18.i.i.i.i, i64 %650
  %scevgep25.i.i.i.i = getelementptr i8, ptr %scevgep24.i.i.i.i, i64 -24
  %.698.us.i.i.i.i = load double, ptr %scevgep25.i.i.i.i, align 8, !noalias !260
  %.699.us.i.i.i.i = fmul double %.647.us.i.i.i.i, %.698.us.i.i.i.i
  %.701.us.i.i.i.i = fadd double %s.2.1547.us.i.i.i.i, %.699.us.i.i.i.i
  %651 = shl i64 %.564543545.us.i.i.i.i, 3
  %scevgep990 = getelementptr i8, ptr %lsr.iv.i.i.i.i, i64 %651
  %scevgep991 = getelementptr i8, ptr %scevgep990, i64 -16
  %.647.us.1.i.i.i.i = load double, ptr %scevgep991, align 8, !noalias !260
  %652 = shl i64 %.564543545.us.i.i.i.i, 3
  %scevgep986 = getelementptr i8, ptr %scevgep18.i.i.i.i, i64 %652
  %scevgep987 = getelementptr i8, ptr %scevgep986, i64 -16
  %.698.us.1.i.i.i.i = load double, ptr %scevgep987, align 8, !noalias !260
  %.699.us.1.i.i.i.i = fmul double %.647.us.1.i.i.i.i, %.698.us.1.i.i.i.i
  %.701.us.1.i.i.i.i = fadd double %.701.us.i.i.i.i, %.699.us.1.i.i.i.i
  %653 = shl i64 %.564543545.us.i.i.i.i, 3
  %scevgep988 = getelementptr i8, ptr %lsr.iv.i.i.i.i, i64 %653
  %scevgep989 = getelementptr i8, ptr %scevgep988, i64 -8
  %.647.us.2.i.i.i.i = load double, ptr %scevgep989, align 8, !noalias !260
  %654 = shl i64 %.564543545.us.i.i.i.i, 3
  %scevgep984 = getelementptr i8, ptr %scevgep18.i.i.i.i, i64 %654
  %scevgep985 = getelementptr i8, ptr %scevgep984, i64 -8
  %.698.us.2.i.i.i.i = load double, ptr %scevgep985, align 8, !noalias !260
  %.699.us.2.i.i.i.i = fmul double %.647.us.2.i.i.i.i, %.698.us.2.i.i.i.i
  %.701.us.2.i.i.i.i = fadd double %.701.us.1.i.i.i.i, %.699.us.2.i.i.i.i
  %.571.us.3.i.i.i.i = add nuw nsw i64 %.564543545.us.i.i.i.i, 4
  %.647.us.3.i.i.i.i = load double, ptr %scevgep16.i.i.i.i, align 8, !noalias !260
  %.698.us.3.i.i.i.i = load double, ptr %scevgep24.i.i.i.i, align 8, !noalias !260
  %.699.us.3.i.i.i.i = fmul double %.647.us.3.i.i.i.i, %.698.us.3.i.i.i.i
  %.701.us.3.i.i.i.i = fadd double %.701.us.2.i.i.i.i, %.699.us.3.i.i.i.i
  %niter9.ncmp.3.i.i.i.i = icmp eq i64 %unroll_iter.i.i.i.i, %.571.us.3.i.i.i.i
  br i1 %niter9.ncmp.3.i.i.i.i, label %B250.B310_crit_edge.us.unr-lcssa.i.i.i.i, label %B254.us.i.i.i.i

B250.B310_crit_edge.us.unr-lcssa.i.i.i.i:         ; preds = %B254.us.i.i.i.i
  %655 = icmp eq i64 %xtraiter.i.i.i.i, 0
  br i1 %655, label %B250.B310_crit_edge.us.i.i.i.i, label %B254.us.epil.preheader.i.i.i.i

B254.us.epil.preheader.i.i.i.i:                   ; preds = %B250.B310_crit_edge.us.unr-lcssa.i.i.i.i, %B222.endif.us.i.i.i.i
  %s.2.1547.us.epil.init.i.i.i.i = phi double [ 0.000000e+00, %B222.endif.us.i.i.i.i ], [ %.701.us.3.i.i.i.i, %B250.B310_crit_edge.us.unr-lcssa.i.i.i.i ]
  %.564543545.us.epil.init.i.i.i.i = phi i64 [ 0, %B222.endif.us.i.i.i.i ], [ %unroll_iter.i.i.i.i, %B250.B310_crit_edge.us.unr-lcssa.i.i.i.i ]
  %656 = shl i64 %.564543545.us.epil.init.i.i.i.i, 3
  %scevgep27.i.i.i.i = getelementptr i8, ptr %648, i64 %656
  %scevgep31.i.i.i.i = getelementptr i8, ptr %lsr.iv29.i.i.i.i, i64 %656
  br label %B254.us.epil.i.i.i.i

B254.us.epil.i.i.i.i:                             ; preds = %B254.us.epil.i.i.i.i, %B254.us.epil.preheader.i.i.i.i
  %s.2.1547.us.epil.i.i.i.i = phi double [ %s.2.1547.us.epil.init.i.i.i.i, %B254.us.epil.preheader.i.i.i.i ], [ %.701.us.epil.i.i.i.i, %B254.us.epil.i.i.i.i ]
  %epil.iter4.i.i.i.i = phi i64 [ 0, %B254.us.epil.preheader.i.i.i.i ], [ %epil.iter4.next.i.i.i.i, %B254.us.epil.i.i.i.i ]
  %657 = shl i64 %epil.iter4.i.i.i.i, 3
  %scevgep191.i.i.i = getelementptr i8, ptr %scevgep31.i.i.i.i, i64 %657
  %.647.us.epil.i.i.i.i = load double, ptr %scevgep191.i.i.i, align 8, !noalias !260
  %scevgep190.i.i.i = getelementptr i8, ptr %scevgep27.i.i.i.i, i64 %657
  %.698.us.epil.i.i.i.i = load double, ptr %scevgep190.i.i.i, align 8, !noalias !260
  %.699.us.epil.i.i.i.i = fmul double %.647.us.epil.i.i.i.i, %.698.us.epil.i.i.i.i
  %.701.us.epil.i.i.i.i = fadd double %s.2.1547.us.epil.i.i.i.i, %.699.us.epil.i.i.i.i
  %epil.iter4.next.i.i.i.i = add i64 %epil.iter4.i.i.i.i, 1
  %epil.iter4.cmp.not.i.i.i.i = icmp eq i64 %xtraiter.i.i.i.i, %epil.iter4.next.i.i.i.i
  br i1 %epil.iter4.cmp.not.i.i.i.i, label %B250.B310_crit_edge.us.i.i.i.i, label %B254.us.epil.i.i.i.i, !llvm.loop !264

B250.B310_crit_edge.us.i.i.i.i:                   ; preds = %B254.us.epil.i.i.i.i, %B250.B310_crit_edge.us.unr-lcssa.i.i.i.i
  %.701.us.lcssa.i.i.i.i = phi double [ %.701.us.3.i.i.i.i, %B250.B310_crit_edge.us.unr-lcssa.i.i.i.i ], [ %.701.us.epil.i.i.i.i, %B254.us.epil.i.i.i.i ]
  %.447.us.i.i.i.i = add nuw nsw i64 %.440552558.us.i.i.i.i, 1
  %.711.us.i.i.i.i = fmul double %.343.i.i.i.i, %.701.us.lcssa.i.i.i.i
  %658 = getelementptr double, ptr %645, i64 %.440552558.us.i.i.i.i
  store double %.711.us.i.i.i.i, ptr %658, align 8, !noalias !260
  %.767.us.i.i.i.i = fmul double %.350.i.i.i.i, %.701.us.lcssa.i.i.i.i
  %.769.us.i.i.i.i = fmul double %.701.us.lcssa.i.i.i.i, %.767.us.i.i.i.i
  %659 = getelementptr double, ptr %646, i64 %.440552558.us.i.i.i.i
  store double %.769.us.i.i.i.i, ptr %659, align 8, !noalias !260
  %scevgep10.i.i.i.i = getelementptr i8, ptr %lsr.iv.i.i.i.i, i64 %.20.i272
  %scevgep30.i.i.i.i = getelementptr i8, ptr %lsr.iv29.i.i.i.i, i64 %.20.i272
  %exitcond569.not.i.i.i.i = icmp eq i64 %.447.us.i.i.i.i, %arg.design.5.1.fr.i.i.i
  br i1 %exitcond569.not.i.i.i.i, label %_ZN9pvp_bayes4walk18_linearise_patternB3v17B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.loopexit.i.i.i, label %B222.endif.us.i.i.i.i

_ZN9pvp_bayes4walk18_linearise_patternB3v17B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.loopexit.i.i.i: ; preds = %B250.B310_crit_edge.us.i.i.i.i
  %.866.i.pre.i.i.i = load i64, ptr %fit.2.sroa.1458.08435.i.i, align 8, !noalias !260
  br label %_ZN9pvp_bayes4walk18_linearise_patternB3v17B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.i.i.i

_ZN9pvp_bayes4walk18_linearise_patternB3v17B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.i.i.i: ; preds = %_ZN9pvp_bayes4walk18_linearise_patternB3v17B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.loopexit.i.i.i, %B118.i.i.i.i
  %.866.i.i.i.i = phi i64 [ %.866.i.pre.i.i.i, %_ZN9pvp_bayes4walk18_linearise_patternB3v17B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.loopexit.i.i.i ], [ %.866.i28.i.i.i, %B118.i.i.i.i ]
  %sunkaddr203.i.i.i = shl i64 %.409.i.i.i, 3
  %sunkaddr204.i.i.i = getelementptr inbounds i8, ptr %630, i64 %sunkaddr203.i.i.i
  store i64 %.866.i.i.i.i, ptr %sunkaddr204.i.i.i, align 8, !noalias !260
  br label %B1083.i.i.i

B280.i.i.i:                                       ; preds = %B510.endif.i.i.i, %B280.lr.ph.i.i.i
  %lsr.iv156.i.i.i = phi ptr [ %677, %B280.lr.ph.i.i.i ], [ %scevgep157.i.i.i, %B510.endif.i.i.i ]
  %lsr.iv136.i.i.i = phi ptr [ %scevgep135.i.i.i, %B280.lr.ph.i.i.i ], [ %scevgep137.i.i.i, %B510.endif.i.i.i ]
  %total.3.01430.i.i.i = phi double [ 0.000000e+00, %B280.lr.ph.i.i.i ], [ %.1311.i.i.i, %B510.endif.i.i.i ]
  %.64014071429.i.i.i = phi i64 [ %arg.design.5.1.fr.i.i.i, %B280.lr.ph.i.i.i ], [ %.650.i775.i.i, %B510.endif.i.i.i ]
  %.650.i775.i.i = add nsw i64 %.64014071429.i.i.i, -1
  br i1 %brmerge.not.i.i, label %B388.endif.i.i.i, label %B326.lr.ph.i.i.i

B326.i.i.i:                                       ; preds = %B326.i.i.i.preheader, %B326.i.i.i
  %step.3.21392.i.i.i = phi double [ %.901.3.i.i.i, %B326.i.i.i ], [ 0.000000e+00, %B326.i.i.i.preheader ]
  %.78513881390.i.i.i = phi i64 [ %.792.3.i.i.i, %B326.i.i.i ], [ 0, %B326.i.i.i.preheader ]
  %660 = shl i64 %.78513881390.i.i.i, 3
  %scevgep143.i.i.i = getelementptr i8, ptr %lsr.iv136.i.i.i, i64 %660
  %scevgep144.i.i.i = getelementptr i8, ptr %scevgep143.i.i.i, i64 -24
  %.868.i.i.i = load double, ptr %scevgep144.i.i.i, align 8, !noalias !257
  %sunkaddr1561 = mul i64 %.78513881390.i.i.i, 8
  %sunkaddr1562 = getelementptr i8, ptr %arg.sums, i64 %sunkaddr1561
  %.898.i.i.i = load double, ptr %sunkaddr1562, align 8, !noalias !257
  %.899.i776.i.i = fmul double %.868.i.i.i, %.898.i.i.i
  %.901.i.i.i = fadd double %step.3.21392.i.i.i, %.899.i776.i.i
  %661 = shl i64 %.78513881390.i.i.i, 3
  %scevgep1002 = getelementptr i8, ptr %lsr.iv136.i.i.i, i64 %661
  %scevgep1003 = getelementptr i8, ptr %scevgep1002, i64 -16
  %.868.1.i.i.i = load double, ptr %scevgep1003, align 8, !noalias !257
  %sunkaddr1563 = mul i64 %.78513881390.i.i.i, 8
  %sunkaddr1564 = getelementptr i8, ptr %arg.sums, i64 %sunkaddr1563
  %sunkaddr1565 = getelementptr i8, ptr %sunkaddr1564, i64 8
  %.898.1.i.i.i = load double, ptr %sunkaddr1565, align 8, !noalias !257
  %.899.1.i.i.i = fmul double %.868.1.i.i.i, %.898.1.i.i.i
  %.901.1.i.i.i = fadd double %.901.i.i.i, %.899.1.i.i.i
  %662 = shl i64 %.78513881390.i.i.i, 3
  %scevgep1000 = getelementptr i8, ptr %lsr.iv136.i.i.i, i64 %662
  %scevgep1001 = getelementptr i8, ptr %scevgep1000, i64 -8
  %.868.2.i.i.i = load double, ptr %scevgep1001, align 8, !noalias !257
  %sunkaddr1566 = mul i64 %.78513881390.i.i.i, 8
  %sunkaddr1567 = getelementptr i8, ptr %arg.sums, i64 %sunkaddr1566
  %sunkaddr1568 = getelementptr i8, ptr %sunkaddr1567, i64 16
  %.898.2.i.i.i = load double, ptr %sunkaddr1568, align 8, !noalias !257
  %.899.2.i.i.i = fmul double %.868.2.i.i.i, %.898.2.i.i.i
  %.901.2.i.i.i = fadd double %.901.1.i.i.i, %.899.2.i.i.i
  %.792.3.i.i.i = add nuw nsw i64 %.78513881390.i.i.i, 4
  %.868.3.i.i.i = load double, ptr %scevgep143.i.i.i, align 8, !noalias !257
  %sunkaddr1569 = mul i64 %.78513881390.i.i.i, 8
  %sunkaddr1570 = getelementptr i8, ptr %arg.sums, i64 %sunkaddr1569
  %sunkaddr1571 = getelementptr i8, ptr %sunkaddr1570, i64 24
  %.898.3.i.i.i = load double, ptr %sunkaddr1571, align 8, !noalias !257
  %.899.3.i.i.i = fmul double %.868.3.i.i.i, %.898.3.i.i.i
  %.901.3.i.i.i = fadd double %.901.2.i.i.i, %.899.3.i.i.i
  %niter.ncmp.3.i.i.i14 = icmp eq i64 %unroll_iter.i.i.i.i, %.792.3.i.i.i
  br i1 %niter.ncmp.3.i.i.i14, label %B388.endif.loopexit.unr-lcssa.i.i.i, label %B326.i.i.i

B414.i.1.i.i:                                     ; preds = %B388.endif.i.i.i
  %663 = icmp eq i64 %n.5.280881779.i.i, 2
  %sunkaddr1572 = getelementptr i8, ptr %arg.signs, i64 16
  %.1070.i.1.i.i = load i64, ptr %sunkaddr1572, align 8, !noalias !257
  %sunkaddr1573 = getelementptr i8, ptr %arg.cells, i64 16
  %.1102.i.1.i.i = load i64, ptr %sunkaddr1573, align 8, !noalias !257
  %.1125.i778.1.i.i = icmp slt i64 %.1102.i.1.i.i, 0
  %.1126.i.1.i.i = select i1 %.1125.i778.1.i.i, i64 %.121, i64 0
  %.1127.i.1.i.i = add i64 %.1126.i.1.i.i, %.1102.i.1.i.i
  %.1147.i.1.i.i = mul i64 %.1127.i.1.i.i, %arg.design.5.1.fr.i.i.i
  %gep1406.i.1.i.i = getelementptr double, ptr %invariant.gep.i777.i.i, i64 %.1147.i.1.i.i
  %.1152.i.1.i.i = load double, ptr %gep1406.i.1.i.i, align 8, !noalias !257
  %.1153.i.1.i.i = sitofp i64 %.1070.i.1.i.i to double
  %.1154.i.1.i.i = fmul double %.1152.i.1.i.i, %.1153.i.1.i.i
  %.1156.i.1.i.i = fsub double %.1156.1.i.i.i, %.1154.i.1.i.i
  %sunkaddr1574 = getelementptr i8, ptr %arg.signs, i64 24
  %.1070.1.i.1.i.i = load i64, ptr %sunkaddr1574, align 8, !noalias !257
  %sunkaddr1575 = getelementptr i8, ptr %arg.cells, i64 24
  %.1102.1.i.1.i.i = load i64, ptr %sunkaddr1575, align 8, !noalias !257
  %.1125.1.i.1.i.i = icmp slt i64 %.1102.1.i.1.i.i, 0
  %.1126.1.i.1.i.i = select i1 %.1125.1.i.1.i.i, i64 %.121, i64 0
  %.1127.1.i.1.i.i = add i64 %.1126.1.i.1.i.i, %.1102.1.i.1.i.i
  %.1147.1.i.1.i.i = mul i64 %.1127.1.i.1.i.i, %arg.design.5.1.fr.i.i.i
  %gep1406.1.i.1.i.i = getelementptr double, ptr %invariant.gep.i777.i.i, i64 %.1147.1.i.1.i.i
  %.1152.1.i.1.i.i = load double, ptr %gep1406.1.i.1.i.i, align 8, !noalias !257
  %.1153.1.i.1.i.i = sitofp i64 %.1070.1.i.1.i.i to double
  %.1154.1.i.1.i.i = fmul double %.1152.1.i.1.i.i, %.1153.1.i.1.i.i
  %.1156.1.i.1.i.i = fsub double %.1156.i.1.i.i, %.1154.1.i.1.i.i
  br i1 %663, label %B474.loopexit.i.i.i, label %B414.i.2.i.i

B414.i.2.i.i:                                     ; preds = %B414.i.1.i.i
  %664 = icmp eq i64 %n.5.280881779.i.i, 3
  %sunkaddr1576 = getelementptr i8, ptr %arg.signs, i64 32
  %.1070.i.2.i.i = load i64, ptr %sunkaddr1576, align 8, !noalias !257
  %sunkaddr1577 = getelementptr i8, ptr %arg.cells, i64 32
  %.1102.i.2.i.i = load i64, ptr %sunkaddr1577, align 8, !noalias !257
  %.1125.i778.2.i.i = icmp slt i64 %.1102.i.2.i.i, 0
  %.1126.i.2.i.i = select i1 %.1125.i778.2.i.i, i64 %.121, i64 0
  %.1127.i.2.i.i = add i64 %.1126.i.2.i.i, %.1102.i.2.i.i
  %.1147.i.2.i.i = mul i64 %.1127.i.2.i.i, %arg.design.5.1.fr.i.i.i
  %gep1406.i.2.i.i = getelementptr double, ptr %invariant.gep.i777.i.i, i64 %.1147.i.2.i.i
  %.1152.i.2.i.i = load double, ptr %gep1406.i.2.i.i, align 8, !noalias !257
  %.1153.i.2.i.i = sitofp i64 %.1070.i.2.i.i to double
  %.1154.i.2.i.i = fmul double %.1152.i.2.i.i, %.1153.i.2.i.i
  %.1156.i.2.i.i = fsub double %.1156.1.i.1.i.i, %.1154.i.2.i.i
  %sunkaddr1578 = getelementptr i8, ptr %arg.signs, i64 40
  %.1070.1.i.2.i.i = load i64, ptr %sunkaddr1578, align 8, !noalias !257
  %sunkaddr1579 = getelementptr i8, ptr %arg.cells, i64 40
  %.1102.1.i.2.i.i = load i64, ptr %sunkaddr1579, align 8, !noalias !257
  %.1125.1.i.2.i.i = icmp slt i64 %.1102.1.i.2.i.i, 0
  %.1126.1.i.2.i.i = select i1 %.1125.1.i.2.i.i, i64 %.121, i64 0
  %.1127.1.i.2.i.i = add i64 %.1126.1.i.2.i.i, %.1102.1.i.2.i.i
  %.1147.1.i.2.i.i = mul i64 %.1127.1.i.2.i.i, %arg.design.5.1.fr.i.i.i
  %gep1406.1.i.2.i.i = getelementptr double, ptr %invariant.gep.i777.i.i, i64 %.1147.1.i.2.i.i
  %.1152.1.i.2.i.i = load double, ptr %gep1406.1.i.2.i.i, align 8, !noalias !257
  %.1153.1.i.2.i.i = sitofp i64 %.1070.1.i.2.i.i to double
  %.1154.1.i.2.i.i = fmul double %.1152.1.i.2.i.i, %.1153.1.i.2.i.i
  %.1156.1.i.2.i.i = fsub double %.1156.i.2.i.i, %.1154.1.i.2.i.i
  br i1 %664, label %B474.loopexit.i.i.i, label %B414.i.3.i.i

B414.i.3.i.i:                                     ; preds = %B414.i.2.i.i
  %665 = icmp eq i64 %n.5.280881779.i.i, 4
  %sunkaddr1580 = getelementptr i8, ptr %arg.signs, i64 48
  %.1070.i.3.i.i = load i64, ptr %sunkaddr1580, align 8, !noalias !257
  %sunkaddr1581 = getelementptr i8, ptr %arg.cells, i64 48
  %.1102.i.3.i.i = load i64, ptr %sunkaddr1581, align 8, !noalias !257
  %.1125.i778.3.i.i = icmp slt i64 %.1102.i.3.i.i, 0
  %.1126.i.3.i.i = select i1 %.1125.i778.3.i.i, i64 %.121, i64 0
  %.1127.i.3.i.i = add i64 %.1126.i.3.i.i, %.1102.i.3.i.i
  %.1147.i.3.i.i = mul i64 %.1127.i.3.i.i, %arg.design.5.1.fr.i.i.i
  %gep1406.i.3.i.i = getelementptr double, ptr %invariant.gep.i777.i.i, i64 %.1147.i.3.i.i
  %.1152.i.3.i.i = load double, ptr %gep1406.i.3.i.i, align 8, !noalias !257
  %.1153.i.3.i.i = sitofp i64 %.1070.i.3.i.i to double
  %.1154.i.3.i.i = fmul double %.1152.i.3.i.i, %.1153.i.3.i.i
  %.1156.i.3.i.i = fsub double %.1156.1.i.2.i.i, %.1154.i.3.i.i
  %sunkaddr1582 = getelementptr i8, ptr %arg.signs, i64 56
  %.1070.1.i.3.i.i = load i64, ptr %sunkaddr1582, align 8, !noalias !257
  %sunkaddr1583 = getelementptr i8, ptr %arg.cells, i64 56
  %.1102.1.i.3.i.i = load i64, ptr %sunkaddr1583, align 8, !noalias !257
  %.1125.1.i.3.i.i = icmp slt i64 %.1102.1.i.3.i.i, 0
  %.1126.1.i.3.i.i = select i1 %.1125.1.i.3.i.i, i64 %.121, i64 0
  %.1127.1.i.3.i.i = add i64 %.1126.1.i.3.i.i, %.1102.1.i.3.i.i
  %.1147.1.i.3.i.i = mul i64 %.1127.1.i.3.i.i, %arg.design.5.1.fr.i.i.i
  %gep1406.1.i.3.i.i = getelementptr double, ptr %invariant.gep.i777.i.i, i64 %.1147.1.i.3.i.i
  %.1152.1.i.3.i.i = load double, ptr %gep1406.1.i.3.i.i, align 8, !noalias !257
  %.1153.1.i.3.i.i = sitofp i64 %.1070.1.i.3.i.i to double
  %.1154.1.i.3.i.i = fmul double %.1152.1.i.3.i.i, %.1153.1.i.3.i.i
  %.1156.1.i.3.i.i = fsub double %.1156.i.3.i.i, %.1154.1.i.3.i.i
  br i1 %665, label %B474.loopexit.i.i.i, label %B414.i.4.i.i

B414.i.4.i.i:                                     ; preds = %B414.i.3.i.i
  %666 = icmp eq i64 %n.5.280881779.i.i, 5
  %sunkaddr1584 = getelementptr i8, ptr %arg.signs, i64 64
  %.1070.i.4.i.i = load i64, ptr %sunkaddr1584, align 8, !noalias !257
  %sunkaddr1585 = getelementptr i8, ptr %arg.cells, i64 64
  %.1102.i.4.i.i = load i64, ptr %sunkaddr1585, align 8, !noalias !257
  %.1125.i778.4.i.i = icmp slt i64 %.1102.i.4.i.i, 0
  %.1126.i.4.i.i = select i1 %.1125.i778.4.i.i, i64 %.121, i64 0
  %.1127.i.4.i.i = add i64 %.1126.i.4.i.i, %.1102.i.4.i.i
  %.1147.i.4.i.i = mul i64 %.1127.i.4.i.i, %arg.design.5.1.fr.i.i.i
  %gep1406.i.4.i.i = getelementptr double, ptr %invariant.gep.i777.i.i, i64 %.1147.i.4.i.i
  %.1152.i.4.i.i = load double, ptr %gep1406.i.4.i.i, align 8, !noalias !257
  %.1153.i.4.i.i = sitofp i64 %.1070.i.4.i.i to double
  %.1154.i.4.i.i = fmul double %.1152.i.4.i.i, %.1153.i.4.i.i
  %.1156.i.4.i.i = fsub double %.1156.1.i.3.i.i, %.1154.i.4.i.i
  %sunkaddr1586 = getelementptr i8, ptr %arg.signs, i64 72
  %.1070.1.i.4.i.i = load i64, ptr %sunkaddr1586, align 8, !noalias !257
  %sunkaddr1587 = getelementptr i8, ptr %arg.cells, i64 72
  %.1102.1.i.4.i.i = load i64, ptr %sunkaddr1587, align 8, !noalias !257
  %.1125.1.i.4.i.i = icmp slt i64 %.1102.1.i.4.i.i, 0
  %.1126.1.i.4.i.i = select i1 %.1125.1.i.4.i.i, i64 %.121, i64 0
  %.1127.1.i.4.i.i = add i64 %.1126.1.i.4.i.i, %.1102.1.i.4.i.i
  %.1147.1.i.4.i.i = mul i64 %.1127.1.i.4.i.i, %arg.design.5.1.fr.i.i.i
  %gep1406.1.i.4.i.i = getelementptr double, ptr %invariant.gep.i777.i.i, i64 %.1147.1.i.4.i.i
  %.1152.1.i.4.i.i = load double, ptr %gep1406.1.i.4.i.i, align 8, !noalias !257
  %.1153.1.i.4.i.i = sitofp i64 %.1070.1.i.4.i.i to double
  %.1154.1.i.4.i.i = fmul double %.1152.1.i.4.i.i, %.1153.1.i.4.i.i
  %.1156.1.i.4.i.i = fsub double %.1156.i.4.i.i, %.1154.1.i.4.i.i
  br i1 %666, label %B474.loopexit.i.i.i, label %B414.i.5.i.i

B414.i.5.i.i:                                     ; preds = %B414.i.4.i.i
  %sunkaddr1588 = getelementptr i8, ptr %arg.signs, i64 80
  %.1070.i.5.i.i = load i64, ptr %sunkaddr1588, align 8, !noalias !257
  %sunkaddr1589 = getelementptr i8, ptr %arg.cells, i64 80
  %.1102.i.5.i.i = load i64, ptr %sunkaddr1589, align 8, !noalias !257
  %.1125.i778.5.i.i = icmp slt i64 %.1102.i.5.i.i, 0
  %.1126.i.5.i.i = select i1 %.1125.i778.5.i.i, i64 %.121, i64 0
  %.1127.i.5.i.i = add i64 %.1126.i.5.i.i, %.1102.i.5.i.i
  %.1147.i.5.i.i = mul i64 %.1127.i.5.i.i, %arg.design.5.1.fr.i.i.i
  %gep1406.i.5.i.i = getelementptr double, ptr %invariant.gep.i777.i.i, i64 %.1147.i.5.i.i
  %.1152.i.5.i.i = load double, ptr %gep1406.i.5.i.i, align 8, !noalias !257
  %.1153.i.5.i.i = sitofp i64 %.1070.i.5.i.i to double
  %.1154.i.5.i.i = fmul double %.1152.i.5.i.i, %.1153.i.5.i.i
  %.1156.i.5.i.i = fsub double %.1156.1.i.4.i.i, %.1154.i.5.i.i
  %sunkaddr1590 = getelementptr i8, ptr %arg.signs, i64 88
  %.1070.1.i.5.i.i = load i64, ptr %sunkaddr1590, align 8, !noalias !257
  %sunkaddr1591 = getelementptr i8, ptr %arg.cells, i64 88
  %.1102.1.i.5.i.i = load i64, ptr %sunkaddr1591, align 8, !noalias !257
  %.1125.1.i.5.i.i = icmp slt i64 %.1102.1.i.5.i.i, 0
  %.1126.1.i.5.i.i = select i1 %.1125.1.i.5.i.i, i64 %.121, i64 0
  %.1127.1.i.5.i.i = add i64 %.1126.1.i.5.i.i, %.1102.1.i.5.i.i
  %.1147.1.i.5.i.i = mul i64 %.1127.1.i.5.i.i, %arg.design.5.1.fr.i.i.i
  %gep1406.1.i.5.i.i = getelementptr double, ptr %invariant.gep.i777.i.i, i64 %.1147.1.i.5.i.i
  %.1152.1.i.5.i.i = load double, ptr %gep1406.1.i.5.i.i, align 8, !noalias !257
  %.1153.1.i.5.i.i = sitofp i64 %.1070.1.i.5.i.i to double
  %.1154.1.i.5.i.i = fmul double %.1152.1.i.5.i.i, %.1153.1.i.5.i.i
  %.1156.1.i.5.i.i = fsub double %.1156.i.5.i.i, %.1154.1.i.5.i.i
  br label %B474.loopexit.i.i.i

B474.loopexit.i.i.i:                              ; preds = %B388.endif.i.i.i, %B414.i.5.i.i, %B414.i.4.i.i, %B414.i.3.i.i, %B414.i.2.i.i, %B414.i.1.i.i
  %.1156.1.i.lcssa.i.i = phi double [ %.1156.1.i.i.i, %B388.endif.i.i.i ], [ %.1156.1.i.1.i.i, %B414.i.1.i.i ], [ %.1156.1.i.2.i.i, %B414.i.2.i.i ], [ %.1156.1.i.3.i.i, %B414.i.3.i.i ], [ %.1156.1.i.4.i.i, %B414.i.4.i.i ], [ %.1156.1.i.5.i.i, %B414.i.5.i.i ]
  %667 = getelementptr double, ptr %.1295.i.i, i64 %.650.i775.i.i
  store double %.1156.1.i.lcssa.i.i, ptr %667, align 8, !noalias !257
  %.1201.i779.i.i = icmp samesign ugt i64 %.64014071429.i.i.i, 1
  br i1 %.1201.i779.i.i, label %B510.endif.i.i.i, label %B638.endif.i.i.i

B670.i.i.i:                                       ; preds = %B670.i.i.i.preheader, %B1084.i.i.i
  %fit.2.sroa.1026.08467.pn.i.i = phi ptr [ %lsr.iv103.i.i.i, %B1084.i.i.i ], [ %fit.2.sroa.1026.08467.i.i, %B670.i.i.i.preheader ]
  %total.5.01495.i.i.i = phi double [ %total.6.1.i.i.i, %B1084.i.i.i ], [ %total.3.0.lcssa.i780.i.i, %B670.i.i.i.preheader ]
  %.145514651493.i.i.i = phi i64 [ %.1462.i.i.i, %B1084.i.i.i ], [ 1, %B670.i.i.i.preheader ]
  %lsr.iv103.i.i.i = getelementptr i8, ptr %fit.2.sroa.1026.08467.pn.i.i, i64 8
  %.1462.i.i.i = add nuw i64 %.145514651493.i.i.i, 1
  %668 = getelementptr double, ptr %861, i64 %.145514651493.i.i.i
  %669 = getelementptr i8, ptr %668, i64 -8
  %.1545.i.i.i = load double, ptr %669, align 8, !noalias !257
  %.1546.i.i.i = fcmp ogt double %.1545.i.i.i, 0.000000e+00
  br i1 %.1546.i.i.i, label %B734.lr.ph.i.i.i, label %B1084.i.i.i

B734.i.1.i.i:                                     ; preds = %B734.lr.ph.i.i.i
  %670 = icmp eq i64 %n.5.280881779.i.i, 2
  %sunkaddr1592 = getelementptr i8, ptr %arg.signs, i64 16
  %.1707.i.1.i.i = load i64, ptr %sunkaddr1592, align 8, !noalias !257
  %sunkaddr1593 = getelementptr i8, ptr %arg.cells, i64 16
  %.1739.i.1.i.i = load i64, ptr %sunkaddr1593, align 8, !noalias !257
  %.1762.i.1.i.i = icmp slt i64 %.1739.i.1.i.i, 0
  %.1763.i.1.i.i = select i1 %.1762.i.1.i.i, i64 %.121, i64 0
  %.1764.i.1.i.i = add i64 %.1763.i.1.i.i, %.1739.i.1.i.i
  %.1784.i.1.i.i = mul i64 %.1764.i.1.i.i, %arg.design.5.1.fr.i.i.i
  %gep1449.i.1.i.i = getelementptr double, ptr %invariant.gep1438.i.i.i, i64 %.1784.i.1.i.i
  %.1789.i.1.i.i = load double, ptr %gep1449.i.1.i.i, align 8, !noalias !257
  %.1790.i.1.i.i = sitofp i64 %.1707.i.1.i.i to double
  %.1791.i.1.i.i = fmul double %.1789.i.1.i.i, %.1790.i.1.i.i
  %.1793.i.1.i.i = fsub double %.1793.1.i.i.i, %.1791.i.1.i.i
  %sunkaddr1594 = getelementptr i8, ptr %arg.signs, i64 24
  %.1707.1.i.1.i.i = load i64, ptr %sunkaddr1594, align 8, !noalias !257
  %sunkaddr1595 = getelementptr i8, ptr %arg.cells, i64 24
  %.1739.1.i.1.i.i = load i64, ptr %sunkaddr1595, align 8, !noalias !257
  %.1762.1.i.1.i.i = icmp slt i64 %.1739.1.i.1.i.i, 0
  %.1763.1.i.1.i.i = select i1 %.1762.1.i.1.i.i, i64 %.121, i64 0
  %.1764.1.i.1.i.i = add i64 %.1763.1.i.1.i.i, %.1739.1.i.1.i.i
  %.1784.1.i.1.i.i = mul i64 %.1764.1.i.1.i.i, %arg.design.5.1.fr.i.i.i
  %gep1449.1.i.1.i.i = getelementptr double, ptr %invariant.gep1438.i.i.i, i64 %.1784.1.i.1.i.i
  %.1789.1.i.1.i.i = load double, ptr %gep1449.1.i.1.i.i, align 8, !noalias !257
  %.1790.1.i.1.i.i = sitofp i64 %.1707.1.i.1.i.i to double
  %.1791.1.i.1.i.i = fmul double %.1789.1.i.1.i.i, %.1790.1.i.1.i.i
  %.1793.1.i.1.i.i = fsub double %.1793.i.1.i.i, %.1791.1.i.1.i.i
  br i1 %670, label %B794.endif.i.i.i, label %B734.i.2.i.i

B734.i.2.i.i:                                     ; preds = %B734.i.1.i.i
  %671 = icmp eq i64 %n.5.280881779.i.i, 3
  %sunkaddr1596 = getelementptr i8, ptr %arg.signs, i64 32
  %.1707.i.2.i.i = load i64, ptr %sunkaddr1596, align 8, !noalias !257
  %sunkaddr1597 = getelementptr i8, ptr %arg.cells, i64 32
  %.1739.i.2.i.i = load i64, ptr %sunkaddr1597, align 8, !noalias !257
  %.1762.i.2.i.i = icmp slt i64 %.1739.i.2.i.i, 0
  %.1763.i.2.i.i = select i1 %.1762.i.2.i.i, i64 %.121, i64 0
  %.1764.i.2.i.i = add i64 %.1763.i.2.i.i, %.1739.i.2.i.i
  %.1784.i.2.i.i = mul i64 %.1764.i.2.i.i, %arg.design.5.1.fr.i.i.i
  %gep1449.i.2.i.i = getelementptr double, ptr %invariant.gep1438.i.i.i, i64 %.1784.i.2.i.i
  %.1789.i.2.i.i = load double, ptr %gep1449.i.2.i.i, align 8, !noalias !257
  %.1790.i.2.i.i = sitofp i64 %.1707.i.2.i.i to double
  %.1791.i.2.i.i = fmul double %.1789.i.2.i.i, %.1790.i.2.i.i
  %.1793.i.2.i.i = fsub double %.1793.1.i.1.i.i, %.1791.i.2.i.i
  %sunkaddr1598 = getelementptr i8, ptr %arg.signs, i64 40
  %.1707.1.i.2.i.i = load i64, ptr %sunkaddr1598, align 8, !noalias !257
  %sunkaddr1599 = getelementptr i8, ptr %arg.cells, i64 40
  %.1739.1.i.2.i.i = load i64, ptr %sunkaddr1599, align 8, !noalias !257
  %.1762.1.i.2.i.i = icmp slt i64 %.1739.1.i.2.i.i, 0
  %.1763.1.i.2.i.i = select i1 %.1762.1.i.2.i.i, i64 %.121, i64 0
  %.1764.1.i.2.i.i = add i64 %.1763.1.i.2.i.i, %.1739.1.i.2.i.i
  %.1784.1.i.2.i.i = mul i64 %.1764.1.i.2.i.i, %arg.design.5.1.fr.i.i.i
  %gep1449.1.i.2.i.i = getelementptr double, ptr %invariant.gep1438.i.i.i, i64 %.1784.1.i.2.i.i
  %.1789.1.i.2.i.i = load double, ptr %gep1449.1.i.2.i.i, align 8, !noalias !257
  %.1790.1.i.2.i.i = sitofp i64 %.1707.1.i.2.i.i to double
  %.1791.1.i.2.i.i = fmul double %.1789.1.i.2.i.i, %.1790.1.i.2.i.i
  %.1793.1.i.2.i.i = fsub double %.1793.i.2.i.i, %.1791.1.i.2.i.i
  br i1 %671, label %B794.endif.i.i.i, label %B734.i.3.i.i

B734.i.3.i.i:                                     ; preds = %B734.i.2.i.i
  %672 = icmp eq i64 %n.5.280881779.i.i, 4
  %sunkaddr1600 = getelementptr i8, ptr %arg.signs, i64 48
  %.1707.i.3.i.i = load i64, ptr %sunkaddr1600, align 8, !noalias !257
  %sunkaddr1601 = getelementptr i8, ptr %arg.cells, i64 48
  %.1739.i.3.i.i = load i64, ptr %sunkaddr1601, align 8, !noalias !257
  %.1762.i.3.i.i = icmp slt i64 %.1739.i.3.i.i, 0
  %.1763.i.3.i.i = select i1 %.1762.i.3.i.i, i64 %.121, i64 0
  %.1764.i.3.i.i = add i64 %.1763.i.3.i.i, %.1739.i.3.i.i
  %.1784.i.3.i.i = mul i64 %.1764.i.3.i.i, %arg.design.5.1.fr.i.i.i
  %gep1449.i.3.i.i = getelementptr double, ptr %invariant.gep1438.i.i.i, i64 %.1784.i.3.i.i
  %.1789.i.3.i.i = load double, ptr %gep1449.i.3.i.i, align 8, !noalias !257
  %.1790.i.3.i.i = sitofp i64 %.1707.i.3.i.i to double
  %.1791.i.3.i.i = fmul double %.1789.i.3.i.i, %.1790.i.3.i.i
  %.1793.i.3.i.i = fsub double %.1793.1.i.2.i.i, %.1791.i.3.i.i
  %sunkaddr1602 = getelementptr i8, ptr %arg.signs, i64 56
  %.1707.1.i.3.i.i = load i64, ptr %sunkaddr1602, align 8, !noalias !257
  %sunkaddr1603 = getelementptr i8, ptr %arg.cells, i64 56
  %.1739.1.i.3.i.i = load i64, ptr %sunkaddr1603, align 8, !noalias !257
  %.1762.1.i.3.i.i = icmp slt i64 %.1739.1.i.3.i.i, 0
  %.1763.1.i.3.i.i = select i1 %.1762.1.i.3.i.i, i64 %.121, i64 0
  %.1764.1.i.3.i.i = add i64 %.1763.1.i.3.i.i, %.1739.1.i.3.i.i
  %.1784.1.i.3.i.i = mul i64 %.1764.1.i.3.i.i, %arg.design.5.1.fr.i.i.i
  %gep1449.1.i.3.i.i = getelementptr double, ptr %invariant.gep1438.i.i.i, i64 %.1784.1.i.3.i.i
  %.1789.1.i.3.i.i = load double, ptr %gep1449.1.i.3.i.i, align 8, !noalias !257
  %.1790.1.i.3.i.i = sitofp i64 %.1707.1.i.3.i.i to double
  %.1791.1.i.3.i.i = fmul double %.1789.1.i.3.i.i, %.1790.1.i.3.i.i
  %.1793.1.i.3.i.i = fsub double %.1793.i.3.i.i, %.1791.1.i.3.i.i
  br i1 %672, label %B794.endif.i.i.i, label %B734.i.4.i.i

B734.i.4.i.i:                                     ; preds = %B734.i.3.i.i
  %673 = icmp eq i64 %n.5.280881779.i.i, 5
  %sunkaddr1604 = getelementptr i8, ptr %arg.signs, i64 64
  %.1707.i.4.i.i = load i64, ptr %sunkaddr1604, align 8, !noalias !257
  %sunkaddr1605 = getelementptr i8, ptr %arg.cells, i64 64
  %.1739.i.4.i.i = load i64, ptr %sunkaddr1605, align 8, !noalias !257
  %.1762.i.4.i.i = icmp slt i64 %.1739.i.4.i.i, 0
  %.1763.i.4.i.i = select i1 %.1762.i.4.i.i, i64 %.121, i64 0
  %.1764.i.4.i.i = add i64 %.1763.i.4.i.i, %.1739.i.4.i.i
  %.1784.i.4.i.i = mul i64 %.1764.i.4.i.i, %arg.design.5.1.fr.i.i.i
  %gep1449.i.4.i.i = getelementptr double, ptr %invariant.gep1438.i.i.i, i64 %.1784.i.4.i.i
  %.1789.i.4.i.i = load double, ptr %gep1449.i.4.i.i, align 8, !noalias !257
  %.1790.i.4.i.i = sitofp i64 %.1707.i.4.i.i to double
  %.1791.i.4.i.i = fmul double %.1789.i.4.i.i, %.1790.i.4.i.i
  %.1793.i.4.i.i = fsub double %.1793.1.i.3.i.i, %.1791.i.4.i.i
  %sunkaddr1606 = getelementptr i8, ptr %arg.signs, i64 72
  %.1707.1.i.4.i.i = load i64, ptr %sunkaddr1606, align 8, !noalias !257
  %sunkaddr1607 = getelementptr i8, ptr %arg.cells, i64 72
  %.1739.1.i.4.i.i = load i64, ptr %sunkaddr1607, align 8, !noalias !257
  %.1762.1.i.4.i.i = icmp slt i64 %.1739.1.i.4.i.i, 0
  %.1763.1.i.4.i.i = select i1 %.1762.1.i.4.i.i, i64 %.121, i64 0
  %.1764.1.i.4.i.i = add i64 %.1763.1.i.4.i.i, %.1739.1.i.4.i.i
  %.1784.1.i.4.i.i = mul i64 %.1764.1.i.4.i.i, %arg.design.5.1.fr.i.i.i
  %gep1449.1.i.4.i.i = getelementptr double, ptr %invariant.gep1438.i.i.i, i64 %.1784.1.i.4.i.i
  %.1789.1.i.4.i.i = load double, ptr %gep1449.1.i.4.i.i, align 8, !noalias !257
  %.1790.1.i.4.i.i = sitofp i64 %.1707.1.i.4.i.i to double
  %.1791.1.i.4.i.i = fmul double %.1789.1.i.4.i.i, %.1790.1.i.4.i.i
  %.1793.1.i.4.i.i = fsub double %.1793.i.4.i.i, %.1791.1.i.4.i.i
  br i1 %673, label %B794.endif.i.i.i, label %B734.i.5.i.i

B734.i.5.i.i:                                     ; preds = %B734.i.4.i.i
  %sunkaddr1608 = getelementptr i8, ptr %arg.signs, i64 80
  %.1707.i.5.i.i = load i64, ptr %sunkaddr1608, align 8, !noalias !257
  %sunkaddr1609 = getelementptr i8, ptr %arg.cells, i64 80
  %.1739.i.5.i.i = load i64, ptr %sunkaddr1609, align 8, !noalias !257
  %.1762.i.5.i.i = icmp slt i64 %.1739.i.5.i.i, 0
  %.1763.i.5.i.i = select i1 %.1762.i.5.i.i, i64 %.121, i64 0
  %.1764.i.5.i.i = add i64 %.1763.i.5.i.i, %.1739.i.5.i.i
  %.1784.i.5.i.i = mul i64 %.1764.i.5.i.i, %arg.design.5.1.fr.i.i.i
  %gep1449.i.5.i.i = getelementptr double, ptr %invariant.gep1438.i.i.i, i64 %.1784.i.5.i.i
  %.1789.i.5.i.i = load double, ptr %gep1449.i.5.i.i, align 8, !noalias !257
  %.1790.i.5.i.i = sitofp i64 %.1707.i.5.i.i to double
  %.1791.i.5.i.i = fmul double %.1789.i.5.i.i, %.1790.i.5.i.i
  %.1793.i.5.i.i = fsub double %.1793.1.i.4.i.i, %.1791.i.5.i.i
  %sunkaddr1610 = getelementptr i8, ptr %arg.signs, i64 88
  %.1707.1.i.5.i.i = load i64, ptr %sunkaddr1610, align 8, !noalias !257
  %sunkaddr1611 = getelementptr i8, ptr %arg.cells, i64 88
  %.1739.1.i.5.i.i = load i64, ptr %sunkaddr1611, align 8, !noalias !257
  %.1762.1.i.5.i.i = icmp slt i64 %.1739.1.i.5.i.i, 0
  %.1763.1.i.5.i.i = select i1 %.1762.1.i.5.i.i, i64 %.121, i64 0
  %.1764.1.i.5.i.i = add i64 %.1763.1.i.5.i.i, %.1739.1.i.5.i.i
  %.1784.1.i.5.i.i = mul i64 %.1764.1.i.5.i.i, %arg.design.5.1.fr.i.i.i
  %gep1449.1.i.5.i.i = getelementptr double, ptr %invariant.gep1438.i.i.i, i64 %.1784.1.i.5.i.i
  %.1789.1.i.5.i.i = load double, ptr %gep1449.1.i.5.i.i, align 8, !noalias !257
  %.1790.1.i.5.i.i = sitofp i64 %.1707.1.i.5.i.i to double
  %.1791.1.i.5.i.i = fmul double %.1789.1.i.5.i.i, %.1790.1.i.5.i.i
  %.1793.1.i.5.i.i = fsub double %.1793.i.5.i.i, %.1791.1.i.5.i.i
  br label %B794.endif.i.i.i

B870.i.i.i:                                       ; preds = %B870.i.i.i.preheader, %B870.i.i.i
  %lsr.iv1009 = phi ptr [ %scevgep1008, %B870.i.i.i.preheader ], [ %scevgep1010, %B870.i.i.i ]
  %lsr.iv1006 = phi i64 [ %unroll_iter.i.i.i.i, %B870.i.i.i.preheader ], [ %lsr.iv.next1007, %B870.i.i.i ]
  %lsr.iv96.i.i.i = phi ptr [ %scevgep97.i.i.i, %B870.i.i.i ], [ %fit.2.sroa.1026.08467.pn.i.i, %B870.i.i.i.preheader ]
  %variance.2.21456.i.i.i = phi double [ %.2065.3.i.i.i, %B870.i.i.i ], [ %.1859.i.i.i, %B870.i.i.i.preheader ]
  %scevgep1015 = getelementptr i8, ptr %lsr.iv1009, i64 %.20.i272
  %scevgep1016 = getelementptr i8, ptr %scevgep1015, i64 -24
  %.2010.i.i.i = load double, ptr %scevgep1016, align 8, !noalias !257
  %scevgep101.i.i.i = getelementptr i8, ptr %lsr.iv96.i.i.i, i64 8
  %.2062.i.i.i = load double, ptr %scevgep101.i.i.i, align 8, !noalias !257
  %.2063.i.i.i = fmul double %.2010.i.i.i, %.2062.i.i.i
  %.2065.i.i.i = fsub double %variance.2.21456.i.i.i, %.2063.i.i.i
  %scevgep1013 = getelementptr i8, ptr %lsr.iv1009, i64 %.20.i272
  %scevgep1014 = getelementptr i8, ptr %scevgep1013, i64 -16
  %.2010.1.i.i.i = load double, ptr %scevgep1014, align 8, !noalias !257
  %sunkaddr673.i = getelementptr i8, ptr %lsr.iv96.i.i.i, i64 %.20.i272
  %sunkaddr674.i = getelementptr i8, ptr %sunkaddr673.i, i64 8
  %.2062.1.i.i.i = load double, ptr %sunkaddr674.i, align 8, !noalias !257
  %.2063.1.i.i.i = fmul double %.2010.1.i.i.i, %.2062.1.i.i.i
  %.2065.1.i.i.i = fsub double %.2065.i.i.i, %.2063.1.i.i.i
  %scevgep1011 = getelementptr i8, ptr %lsr.iv1009, i64 %.20.i272
  %scevgep1012 = getelementptr i8, ptr %scevgep1011, i64 -8
  %.2010.2.i.i.i = load double, ptr %scevgep1012, align 8, !noalias !257
  %sunkaddr1612 = getelementptr i8, ptr %lsr.iv96.i.i.i, i64 %.1364.idx.i.i
  %sunkaddr1613 = getelementptr i8, ptr %sunkaddr1612, i64 8
  %.2062.2.i.i.i = load double, ptr %sunkaddr1613, align 8, !noalias !257
  %.2063.2.i.i.i = fmul double %.2010.2.i.i.i, %.2062.2.i.i.i
  %.2065.2.i.i.i = fsub double %.2065.1.i.i.i, %.2063.2.i.i.i
  %.2010.3.i.i.i = load double, ptr %scevgep1015, align 8, !noalias !257
  %sunkaddr1614 = getelementptr i8, ptr %lsr.iv96.i.i.i, i64 %870
  %sunkaddr1615 = getelementptr i8, ptr %sunkaddr1614, i64 8
  %.2062.3.i.i.i = load double, ptr %sunkaddr1615, align 8, !noalias !257
  %.2063.3.i.i.i = fmul double %.2010.3.i.i.i, %.2062.3.i.i.i
  %.2065.3.i.i.i = fsub double %.2065.2.i.i.i, %.2063.3.i.i.i
  %scevgep97.i.i.i = getelementptr i8, ptr %lsr.iv96.i.i.i, i64 %871
  %lsr.iv.next1007 = add nsw i64 %lsr.iv1006, -4
  %scevgep1010 = getelementptr i8, ptr %lsr.iv1009, i64 32
  %niter74.ncmp.3.i.i.i = icmp eq i64 %lsr.iv.next1007, 0
  br i1 %niter74.ncmp.3.i.i.i, label %B928.endif.endif.loopexit.unr-lcssa.i.i.i, label %B870.i.i.i

B1082.i.i.i:                                      ; preds = %B638.endif.i.i.i, %B1084.i.i.i
  %total.5.0.lcssa.i.i.i = phi double [ %total.3.0.lcssa.i780.i.i, %B638.endif.i.i.i ], [ %total.6.1.i.i.i, %B1084.i.i.i ]
  %.2203.i.i.i = fmul double %total.5.0.lcssa.i.i.i, 5.000000e-01
  br label %B1318.endif.endif.endif.endif.i.i

B1083.i.i.i:                                      ; preds = %_ZN9pvp_bayes4walk18_linearise_patternB3v17B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.i.i.i, %B134.i.i.i
  %.866.i29.i.i.i = phi i64 [ %.866.i.i.i.i, %_ZN9pvp_bayes4walk18_linearise_patternB3v17B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.i.i.i ], [ %.866.i28.i.i.i, %B134.i.i.i ]
  %.45526.i.i.i = phi i64 [ %.866.i.i.i.i, %_ZN9pvp_bayes4walk18_linearise_patternB3v17B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.i.i.i ], [ %.455.i.i.i, %B134.i.i.i ]
  %exitcond.not.i799.i.i = icmp eq i64 %.2802.i.i, %.335.i.i.i11
  br i1 %exitcond.not.i799.i.i, label %B240.endif.i.i.i, label %B134.i.i.i

B1084.i.i.i:                                      ; preds = %B928.endif.endif.i.i.i, %B670.i.i.i
  %total.6.1.i.i.i = phi double [ %total.5.01495.i.i.i, %B670.i.i.i ], [ %.2140.i.i.i, %B928.endif.endif.i.i.i ]
  %exitcond1527.not.i.i.i = icmp eq i64 %.1462.i.i.i, %arg.design.5.1.fr.i.i.i
  br i1 %exitcond1527.not.i.i.i, label %B1082.i.i.i, label %B670.i.i.i

B240.endif.i.i.i:                                 ; preds = %B1083.i.i.i
  %674 = icmp slt i64 %arg.design.5.1.fr.i.i.i, 1
  %.101.i199.i.i = lshr i64 %.42.i198.i.i, 30
  %.102.i200.i.i = xor i64 %.101.i199.i.i, %.42.i198.i.i
  %.103.i201.i.i = mul i64 %.102.i200.i.i, %const1242
  %.104.i202.i.i = lshr i64 %.103.i201.i.i, 27
  %.105.i203.i.i = xor i64 %.104.i202.i.i, %.103.i201.i.i
  %.106.i204.i.i = mul i64 %.105.i203.i.i, %const1237
  %675 = lshr i64 %.106.i204.i.i, 42
  %676 = lshr i64 %.106.i204.i.i, 11
  %.109.i205.i.i = xor i64 %675, %676
  %.110.i206.i.i = uitofp nneg i64 %.109.i205.i.i to double
  %.111.i207.i.i = fmul double %.110.i206.i.i, 0x3CA0000000000000
  %.10.i.i.i12 = fcmp olt double %.111.i207.i.i, 1.000000e-300
  %.11.i.i.i13 = select i1 %.10.i.i.i12, double 1.000000e-300, double %.111.i207.i.i
  %.2792.i.i = tail call double @llvm.log.f64(double %.11.i.i.i13)
  %.2797.i.i = fdiv double %.2792.i.i, %.1497.i.i
  %.2799.i.i = fsub double %energy.2.08659.i.i, %.2797.i.i
  %.218.i.i.i = fmul double %.2799.i.i, 2.000000e+00
  br i1 %674, label %B638.endif.i.i.i, label %B280.lr.ph.i.i.i

B280.lr.ph.i.i.i:                                 ; preds = %B240.endif.i.i.i
  %677 = getelementptr i8, ptr %fit.2.sroa.297.08521.i.i, i64 %868
  %scevgep135.i.i.i = getelementptr i8, ptr %677, i64 24
  br label %B280.i.i.i

B326.lr.ph.i.i.i:                                 ; preds = %B280.i.i.i
  %678 = icmp ult i64 %arg.design.5.1.fr.i.i.i, 4
  br i1 %678, label %B326.epil.preheader.i.i.i, label %B326.i.i.i.preheader

B326.i.i.i.preheader:                             ; preds = %B326.lr.ph.i.i.i
  br label %B326.i.i.i

B388.endif.loopexit.unr-lcssa.i.i.i:              ; preds = %B326.i.i.i
  %679 = icmp eq i64 %xtraiter.i.i.i.i, 0
  br i1 %679, label %B388.endif.i.i.i, label %B326.epil.preheader.i.i.i

B326.epil.preheader.i.i.i:                        ; preds = %B388.endif.loopexit.unr-lcssa.i.i.i, %B326.lr.ph.i.i.i
  %step.3.21392.epil.init.i.i.i = phi double [ 0.000000e+00, %B326.lr.ph.i.i.i ], [ %.901.3.i.i.i, %B388.endif.loopexit.unr-lcssa.i.i.i ]
  %.78513881390.epil.init.i.i.i = phi i64 [ 0, %B326.lr.ph.i.i.i ], [ %unroll_iter.i.i.i.i, %B388.endif.loopexit.unr-lcssa.i.i.i ]
  %680 = shl i64 %.78513881390.epil.init.i.i.i, 3
  %scevgep153.i.i.i = getelementptr i8, ptr %arg.sums, i64 %680
  %scevgep158.i.i.i = getelementptr i8, ptr %lsr.iv156.i.i.i, i64 %680
  br label %B326.epil.i.i.i

B326.epil.i.i.i:                                  ; preds = %B326.epil.i.i.i, %B326.epil.preheader.i.i.i
  %step.3.21392.epil.i.i.i = phi double [ %step.3.21392.epil.init.i.i.i, %B326.epil.preheader.i.i.i ], [ %.901.epil.i.i.i, %B326.epil.i.i.i ]
  %epil.iter.i.i.i15 = phi i64 [ 0, %B326.epil.preheader.i.i.i ], [ %epil.iter.next.i.i.i16, %B326.epil.i.i.i ]
  %681 = shl i64 %epil.iter.i.i.i15, 3
  %scevgep2085.i.i = getelementptr i8, ptr %scevgep158.i.i.i, i64 %681
  %.868.epil.i.i.i = load double, ptr %scevgep2085.i.i, align 8, !noalias !257
  %scevgep2084.i.i = getelementptr i8, ptr %scevgep153.i.i.i, i64 %681
  %.898.epil.i.i.i = load double, ptr %scevgep2084.i.i, align 8, !noalias !257
  %.899.epil.i.i.i = fmul double %.868.epil.i.i.i, %.898.epil.i.i.i
  %.901.epil.i.i.i = fadd double %step.3.21392.epil.i.i.i, %.899.epil.i.i.i
  %epil.iter.next.i.i.i16 = add i64 %epil.iter.i.i.i15, 1
  %epil.iter.cmp.not.i.i.i17 = icmp eq i64 %xtraiter.i.i.i.i, %epil.iter.next.i.i.i16
  br i1 %epil.iter.cmp.not.i.i.i17, label %B388.endif.i.i.i, label %B326.epil.i.i.i, !llvm.loop !265

B388.endif.i.i.i:                                 ; preds = %B326.epil.i.i.i, %B388.endif.loopexit.unr-lcssa.i.i.i, %B280.i.i.i
  %step.5.1.i.i.i = phi double [ 0.000000e+00, %B280.i.i.i ], [ %.901.3.i.i.i, %B388.endif.loopexit.unr-lcssa.i.i.i ], [ %.901.epil.i.i.i, %B326.epil.i.i.i ]
  %682 = icmp eq i64 %n.5.280881779.i.i, 1
  %invariant.gep.i777.i.i = getelementptr double, ptr %fit.2.sroa.540.08503.i.i, i64 %.650.i775.i.i
  %.1070.i.i.i = load i64, ptr %arg.signs, align 8, !noalias !257
  %.1102.i.i.i = load i64, ptr %arg.cells, align 8, !noalias !257
  %.1125.i778.i.i = icmp slt i64 %.1102.i.i.i, 0
  %.1126.i.i.i = select i1 %.1125.i778.i.i, i64 %.121, i64 0
  %.1127.i.i.i = add i64 %.1126.i.i.i, %.1102.i.i.i
  %.1147.i.i.i = mul i64 %.1127.i.i.i, %arg.design.5.1.fr.i.i.i
  %gep1406.i.i.i = getelementptr double, ptr %invariant.gep.i777.i.i, i64 %.1147.i.i.i
  %.1152.i.i.i = load double, ptr %gep1406.i.i.i, align 8, !noalias !257
  %.1153.i.i.i = sitofp i64 %.1070.i.i.i to double
  %.1154.i.i.i = fmul double %.1152.i.i.i, %.1153.i.i.i
  %.1156.i.i.i = fsub double %step.5.1.i.i.i, %.1154.i.i.i
  %sunkaddr1616 = getelementptr i8, ptr %arg.signs, i64 8
  %.1070.1.i.i.i = load i64, ptr %sunkaddr1616, align 8, !noalias !257
  %sunkaddr1617 = getelementptr i8, ptr %arg.cells, i64 8
  %.1102.1.i.i.i = load i64, ptr %sunkaddr1617, align 8, !noalias !257
  %.1125.1.i.i.i = icmp slt i64 %.1102.1.i.i.i, 0
  %.1126.1.i.i.i = select i1 %.1125.1.i.i.i, i64 %.121, i64 0
  %.1127.1.i.i.i = add i64 %.1126.1.i.i.i, %.1102.1.i.i.i
  %.1147.1.i.i.i = mul i64 %.1127.1.i.i.i, %arg.design.5.1.fr.i.i.i
  %gep1406.1.i.i.i = getelementptr double, ptr %invariant.gep.i777.i.i, i64 %.1147.1.i.i.i
  %.1152.1.i.i.i = load double, ptr %gep1406.1.i.i.i, align 8, !noalias !257
  %.1153.1.i.i.i = sitofp i64 %.1070.1.i.i.i to double
  %.1154.1.i.i.i = fmul double %.1152.1.i.i.i, %.1153.1.i.i.i
  %.1156.1.i.i.i = fsub double %.1156.i.i.i, %.1154.1.i.i.i
  br i1 %682, label %B474.loopexit.i.i.i, label %B414.i.1.i.i

B510.endif.i.i.i:                                 ; preds = %B474.loopexit.i.i.i
  %.1214.i.i.i = add nsw i64 %.64014071429.i.i.i, -2
  %.1245.i.i.i = getelementptr double, ptr %fit.2.sroa.108.08535.i.i, i64 %.650.i775.i.i
  %.1246.i.i.i = load double, ptr %.1245.i.i.i, align 8, !noalias !257
  %.1280.i.i.i = fadd double %.1156.1.i.lcssa.i.i, %.1246.i.i.i
  %.71.i.i.i.i = getelementptr double, ptr %arg.target, i64 %.1214.i.i.i
  %.72.i.i787.i.i = load double, ptr %.71.i.i.i.i, align 8, !noalias !266
  %.73.i.i788.i.i = fsub double %.72.i.i787.i.i, %.1280.i.i.i
  %.122.i.i.i.i = getelementptr double, ptr %862, i64 %.1214.i.i.i
  %.123.i.i789.i.i = load double, ptr %.122.i.i.i.i, align 8, !noalias !266
  %.124.i.i790.i.i = fsub double %.1280.i.i.i, %.123.i.i789.i.i
  %.13.i.i.i791.i.i = fcmp ogt double %.124.i.i790.i.i, %.73.i.i788.i.i
  %.14.i.i.i792.i.i = select i1 %.13.i.i.i791.i.i, double %.124.i.i790.i.i, double %.73.i.i788.i.i
  %.15.i.i.i793.i.i = fcmp olt double %.14.i.i.i792.i.i, 0.000000e+00
  %.16.i.i.i794.i.i = select i1 %.15.i.i.i793.i.i, double 0.000000e+00, double %.14.i.i.i792.i.i
  %.205.i.i.i.i = getelementptr double, ptr %863, i64 %.1214.i.i.i
  %.206.i.i795.i.i = load double, ptr %.205.i.i.i.i, align 8, !noalias !266
  %.207.i.i796.i.i = fmul double %.206.i.i795.i.i, %.16.i.i.i794.i.i
  %.208.i.i797.i.i = fmul double %.207.i.i796.i.i, %.207.i.i796.i.i
  %.1311.i.i.i = fadd double %total.3.01430.i.i.i, %.208.i.i797.i.i
  %.1319.i.i.i = fcmp ogt double %.1311.i.i.i, %.218.i.i.i
  %scevgep137.i.i.i = getelementptr i8, ptr %lsr.iv136.i.i.i, i64 %869
  %scevgep157.i.i.i = getelementptr i8, ptr %lsr.iv156.i.i.i, i64 %869
  br i1 %.1319.i.i.i, label %B1318.endif.endif.endif.endif.i.i, label %B280.i.i.i

B638.endif.i.i.i:                                 ; preds = %B240.endif.i.i.i, %B474.loopexit.i.i.i
  %total.3.0.lcssa.i780.i.i = phi double [ 0.000000e+00, %B240.endif.i.i.i ], [ %total.3.01430.i.i.i, %B474.loopexit.i.i.i ]
  %683 = icmp slt i64 %.591, 1
  br i1 %683, label %B1082.i.i.i, label %B670.i.i.i.preheader

B670.i.i.i.preheader:                             ; preds = %B638.endif.i.i.i
  br label %B670.i.i.i

B734.lr.ph.i.i.i:                                 ; preds = %B670.i.i.i
  %684 = icmp eq i64 %n.5.280881779.i.i, 1
  %invariant.gep1438.i.i.i = getelementptr double, ptr %fit.2.sroa.783.08485.i.i, i64 %.145514651493.i.i.i
  %.1707.i.i.i = load i64, ptr %arg.signs, align 8, !noalias !257
  %.1739.i.i.i = load i64, ptr %arg.cells, align 8, !noalias !257
  %.1762.i.i.i = icmp slt i64 %.1739.i.i.i, 0
  %.1763.i.i.i = select i1 %.1762.i.i.i, i64 %.121, i64 0
  %.1764.i.i.i = add i64 %.1763.i.i.i, %.1739.i.i.i
  %.1784.i.i.i = mul i64 %.1764.i.i.i, %arg.design.5.1.fr.i.i.i
  %gep1449.i.i.i = getelementptr double, ptr %invariant.gep1438.i.i.i, i64 %.1784.i.i.i
  %.1789.i.i.i = load double, ptr %gep1449.i.i.i, align 8, !noalias !257
  %.1790.i.i.i = sitofp i64 %.1707.i.i.i to double
  %.1791.i.i.i = fmul double %.1789.i.i.i, %.1790.i.i.i
  %.1793.i.i.i = fsub double 0.000000e+00, %.1791.i.i.i
  %sunkaddr1618 = getelementptr i8, ptr %arg.signs, i64 8
  %.1707.1.i.i.i = load i64, ptr %sunkaddr1618, align 8, !noalias !257
  %sunkaddr1619 = getelementptr i8, ptr %arg.cells, i64 8
  %.1739.1.i.i.i = load i64, ptr %sunkaddr1619, align 8, !noalias !257
  %.1762.1.i.i.i = icmp slt i64 %.1739.1.i.i.i, 0
  %.1763.1.i.i.i = select i1 %.1762.1.i.i.i, i64 %.121, i64 0
  %.1764.1.i.i.i = add i64 %.1763.1.i.i.i, %.1739.1.i.i.i
  %.1784.1.i.i.i = mul i64 %.1764.1.i.i.i, %arg.design.5.1.fr.i.i.i
  %gep1449.1.i.i.i = getelementptr double, ptr %invariant.gep1438.i.i.i, i64 %.1784.1.i.i.i
  %.1789.1.i.i.i = load double, ptr %gep1449.1.i.i.i, align 8, !noalias !257
  %.1790.1.i.i.i = sitofp i64 %.1707.1.i.i.i to double
  %.1791.1.i.i.i = fmul double %.1789.1.i.i.i, %.1790.1.i.i.i
  %.1793.1.i.i.i = fsub double %.1793.i.i.i, %.1791.1.i.i.i
  br i1 %684, label %B794.endif.i.i.i, label %B734.i.1.i.i

B794.endif.i.i.i:                                 ; preds = %B734.lr.ph.i.i.i, %B734.i.5.i.i, %B734.i.4.i.i, %B734.i.3.i.i, %B734.i.2.i.i, %B734.i.1.i.i
  %.1793.1.i.lcssa.i.i = phi double [ %.1793.1.i.i.i, %B734.lr.ph.i.i.i ], [ %.1793.1.i.1.i.i, %B734.i.1.i.i ], [ %.1793.1.i.2.i.i, %B734.i.2.i.i ], [ %.1793.1.i.3.i.i, %B734.i.3.i.i ], [ %.1793.1.i.4.i.i, %B734.i.4.i.i ], [ %.1793.1.i.5.i.i, %B734.i.5.i.i ]
  %685 = icmp slt i64 %arg.design.5.1.fr.i.i.i, 1
  %.1848.i.i.i = mul i64 %.145514651493.i.i.i, %arg.design.5.1.fr.i.i.i
  %686 = getelementptr double, ptr %fit.2.sroa.297.08521.i.i, i64 %.1848.i.i.i
  %687 = getelementptr double, ptr %686, i64 %.145514651493.i.i.i
  %.1853.i.i.i = load double, ptr %687, align 8, !noalias !257
  %.1859.i.i.i = fadd double %.1793.1.i.lcssa.i.i, %.1853.i.i.i
  br i1 %685, label %B928.endif.endif.i.i.i, label %B870.lr.ph.i.i.i

B870.lr.ph.i.i.i:                                 ; preds = %B794.endif.i.i.i
  %688 = icmp ult i64 %arg.design.5.1.fr.i.i.i, 4
  br i1 %688, label %B870.epil.preheader.i.i.i, label %B870.i.i.i.preheader

B870.i.i.i.preheader:                             ; preds = %B870.lr.ph.i.i.i
  br label %B870.i.i.i

B928.endif.endif.loopexit.unr-lcssa.i.i.i:        ; preds = %B870.i.i.i
  %689 = icmp eq i64 %xtraiter.i.i.i.i, 0
  br i1 %689, label %B928.endif.endif.i.i.i, label %B870.epil.preheader.i.i.i

B870.epil.preheader.i.i.i:                        ; preds = %B928.endif.endif.loopexit.unr-lcssa.i.i.i, %B870.lr.ph.i.i.i
  %variance.2.21456.epil.init.i.i.i = phi double [ %.1859.i.i.i, %B870.lr.ph.i.i.i ], [ %.2065.3.i.i.i, %B928.endif.endif.loopexit.unr-lcssa.i.i.i ]
  %.194914521454.epil.init.i.i.i = phi i64 [ 0, %B870.lr.ph.i.i.i ], [ %unroll_iter.i.i.i.i, %B928.endif.endif.loopexit.unr-lcssa.i.i.i ]
  %690 = mul i64 %.194914521454.epil.init.i.i.i, %.20.i272
  %scevgep105.i.i.i = getelementptr i8, ptr %lsr.iv103.i.i.i, i64 %690
  %691 = shl i64 %.194914521454.epil.init.i.i.i, 3
  %scevgep108.i.i.i = getelementptr i8, ptr %.1295.i.i, i64 %691
  br label %B870.epil.i.i.i

B870.epil.i.i.i:                                  ; preds = %B870.epil.i.i.i, %B870.epil.preheader.i.i.i
  %lsr.iv106.i.i.i = phi ptr [ %scevgep107.i.i.i, %B870.epil.i.i.i ], [ %scevgep105.i.i.i, %B870.epil.preheader.i.i.i ]
  %variance.2.21456.epil.i.i.i = phi double [ %.2065.epil.i.i.i, %B870.epil.i.i.i ], [ %variance.2.21456.epil.init.i.i.i, %B870.epil.preheader.i.i.i ]
  %epil.iter69.i.i.i = phi i64 [ %epil.iter69.next.i.i.i, %B870.epil.i.i.i ], [ 0, %B870.epil.preheader.i.i.i ]
  %692 = shl i64 %epil.iter69.i.i.i, 3
  %scevgep2097.i.i = getelementptr i8, ptr %scevgep108.i.i.i, i64 %692
  %.2010.epil.i.i.i = load double, ptr %scevgep2097.i.i, align 8, !noalias !257
  %.2062.epil.i.i.i = load double, ptr %lsr.iv106.i.i.i, align 8, !noalias !257
  %.2063.epil.i.i.i = fmul double %.2010.epil.i.i.i, %.2062.epil.i.i.i
  %.2065.epil.i.i.i = fsub double %variance.2.21456.epil.i.i.i, %.2063.epil.i.i.i
  %epil.iter69.next.i.i.i = add i64 %epil.iter69.i.i.i, 1
  %scevgep107.i.i.i = getelementptr i8, ptr %lsr.iv106.i.i.i, i64 %.20.i272
  %epil.iter69.cmp.not.i.i.i = icmp eq i64 %xtraiter.i.i.i.i, %epil.iter69.next.i.i.i
  br i1 %epil.iter69.cmp.not.i.i.i, label %B928.endif.endif.i.i.i, label %B870.epil.i.i.i, !llvm.loop !269

B928.endif.endif.i.i.i:                           ; preds = %B870.epil.i.i.i, %B928.endif.endif.loopexit.unr-lcssa.i.i.i, %B794.endif.i.i.i
  %variance.2.2.lcssa.i.i.i = phi double [ %.1859.i.i.i, %B794.endif.i.i.i ], [ %.2065.3.i.i.i, %B928.endif.endif.loopexit.unr-lcssa.i.i.i ], [ %.2065.epil.i.i.i, %B870.epil.i.i.i ]
  %.10.i.i784.i.i = fcmp olt double %variance.2.2.lcssa.i.i.i, 0x3D719799812DEA11
  %.11.i.i785.i.i = select i1 %.10.i.i784.i.i, double 0x3D719799812DEA11, double %variance.2.2.lcssa.i.i.i
  %sqrt.i786.i.i = tail call double @llvm.sqrt.f64(double %.11.i.i785.i.i)
  %sunkaddr265.i.i.i = shl i64 %.145514651493.i.i.i, 3
  %sunkaddr266.i.i.i = getelementptr i8, ptr %864, i64 %sunkaddr265.i.i.i
  %sunkaddr267.i.i.i = getelementptr i8, ptr %sunkaddr266.i.i.i, i64 -8
  %.72.i6.i.i.i = load double, ptr %sunkaddr267.i.i.i, align 8, !noalias !270
  %.73.i7.i.i.i = fsub double %.72.i6.i.i.i, %sqrt.i786.i.i
  %sunkaddr269.i.i.i = getelementptr i8, ptr %865, i64 %sunkaddr265.i.i.i
  %sunkaddr270.i.i.i = getelementptr i8, ptr %sunkaddr269.i.i.i, i64 -8
  %.123.i9.i.i.i = load double, ptr %sunkaddr270.i.i.i, align 8, !noalias !270
  %.124.i10.i.i.i = fsub double %sqrt.i786.i.i, %.123.i9.i.i.i
  %.13.i.i11.i.i.i = fcmp ogt double %.124.i10.i.i.i, %.73.i7.i.i.i
  %.14.i.i12.i.i.i = select i1 %.13.i.i11.i.i.i, double %.124.i10.i.i.i, double %.73.i7.i.i.i
  %.15.i.i13.i.i.i = fcmp olt double %.14.i.i12.i.i.i, 0.000000e+00
  %.16.i.i14.i.i.i = select i1 %.15.i.i13.i.i.i, double 0.000000e+00, double %.14.i.i12.i.i.i
  %.207.i17.i.i.i = fmul double %.1545.i.i.i, %.16.i.i14.i.i.i
  %.208.i18.i.i.i = fmul double %.207.i17.i.i.i, %.207.i17.i.i.i
  %.2140.i.i.i = fadd double %total.5.01495.i.i.i, %.208.i18.i.i.i
  %.2148.i.i.i = fcmp ogt double %.2140.i.i.i, %.218.i.i.i
  br i1 %.2148.i.i.i, label %B1318.endif.endif.endif.endif.i.i, label %B1084.i.i.i

B1318.endif.endif.endif.endif.i.i:                ; preds = %B928.endif.endif.i.i.i, %B510.endif.i.i.i, %B1082.i.i.i
  %.2203.sink.i.i.i = phi double [ %.2203.i.i.i, %B1082.i.i.i ], [ 0x7FF0000000000000, %B928.endif.endif.i.i.i ], [ 0x7FF0000000000000, %B510.endif.i.i.i ]
  %.2884.i.i = fcmp ogt double %.2203.sink.i.i.i, %.2799.i.i
  br i1 %.2884.i.i, label %B2559.i.i, label %B1472.i.i

B1554.endif.i.i:                                  ; preds = %B218.B330_crit_edge.us.i.i.i, %B82.i.i.i, %B1472.i.i
  %693 = icmp eq i64 %n.5.280881779.i.i, 1
  %.3098.i.i = fsub double %energy.2.08659.i.i, %.2203.sink.i.i.i
  %.3102.i.i = fmul double %.1497.i.i, %.3098.i.i
  %.10.i1445.i.i = fcmp ogt double %.3102.i.i, 0.000000e+00
  %.11.i1446.i.i = select i1 %.10.i1445.i.i, double 0.000000e+00, double %.3102.i.i
  %.234.i.i.i = load i64, ptr %arg.cells, align 8, !noalias !273
  %.248.i.i.i = icmp slt i64 %.234.i.i.i, 0
  %.249.i.i.i = select i1 %.248.i.i.i, i64 %.121, i64 0
  %694 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.i.i.i
  %.263.i.i.i = getelementptr i64, ptr %694, i64 %.249.i.i.i
  %.264.i.i.i = load i64, ptr %.263.i.i.i, align 8, !noalias !273
  %.295.i.i.i = load i64, ptr %arg.signs, align 8, !noalias !273
  %.298.i.i.i = add nsw i64 %.295.i.i.i, %.264.i.i.i
  store i64 %.298.i.i.i, ptr %.263.i.i.i, align 8, !noalias !273
  %sunkaddr1620 = getelementptr i8, ptr %arg.cells, i64 8
  %.234.1.i.i.i = load i64, ptr %sunkaddr1620, align 8, !noalias !273
  %.248.1.i.i.i = icmp slt i64 %.234.1.i.i.i, 0
  %.249.1.i.i.i = select i1 %.248.1.i.i.i, i64 %.121, i64 0
  %695 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.1.i.i.i
  %.263.1.i.i.i = getelementptr i64, ptr %695, i64 %.249.1.i.i.i
  %.264.1.i.i.i = load i64, ptr %.263.1.i.i.i, align 8, !noalias !273
  %sunkaddr1621 = getelementptr i8, ptr %arg.signs, i64 8
  %.295.1.i.i.i = load i64, ptr %sunkaddr1621, align 8, !noalias !273
  %.298.1.i.i.i = add nsw i64 %.295.1.i.i.i, %.264.1.i.i.i
  store i64 %.298.1.i.i.i, ptr %.263.1.i.i.i, align 8, !noalias !273
  br i1 %693, label %B1554.endif.endif.endif.i.i, label %B36.i.1.i.i

B36.i.1.i.i:                                      ; preds = %B1554.endif.i.i
  %sunkaddr1622 = getelementptr i8, ptr %arg.cells, i64 16
  %.234.i.1.i.i = load i64, ptr %sunkaddr1622, align 8, !noalias !273
  %.248.i.1.i.i = icmp slt i64 %.234.i.1.i.i, 0
  %.249.i.1.i.i = select i1 %.248.i.1.i.i, i64 %.121, i64 0
  %696 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.i.1.i.i
  %.263.i.1.i.i = getelementptr i64, ptr %696, i64 %.249.i.1.i.i
  %.264.i.1.i.i = load i64, ptr %.263.i.1.i.i, align 8, !noalias !273
  %sunkaddr1623 = getelementptr i8, ptr %arg.signs, i64 16
  %.295.i.1.i.i = load i64, ptr %sunkaddr1623, align 8, !noalias !273
  %.298.i.1.i.i = add nsw i64 %.295.i.1.i.i, %.264.i.1.i.i
  store i64 %.298.i.1.i.i, ptr %.263.i.1.i.i, align 8, !noalias !273
  %sunkaddr1624 = getelementptr i8, ptr %arg.cells, i64 24
  %.234.1.i.1.i.i = load i64, ptr %sunkaddr1624, align 8, !noalias !273
  %.248.1.i.1.i.i = icmp slt i64 %.234.1.i.1.i.i, 0
  %.249.1.i.1.i.i = select i1 %.248.1.i.1.i.i, i64 %.121, i64 0
  %697 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.1.i.1.i.i
  %.263.1.i.1.i.i = getelementptr i64, ptr %697, i64 %.249.1.i.1.i.i
  %.264.1.i.1.i.i = load i64, ptr %.263.1.i.1.i.i, align 8, !noalias !273
  %sunkaddr1625 = getelementptr i8, ptr %arg.signs, i64 24
  %.295.1.i.1.i.i = load i64, ptr %sunkaddr1625, align 8, !noalias !273
  %.298.1.i.1.i.i = add nsw i64 %.295.1.i.1.i.i, %.264.1.i.1.i.i
  store i64 %.298.1.i.1.i.i, ptr %.263.1.i.1.i.i, align 8, !noalias !273
  %exitcond.not.1.i.1.i.i = icmp eq i64 %n.5.280881779.i.i, 2
  br i1 %exitcond.not.1.i.1.i.i, label %B1554.endif.endif.endif.i.i, label %B36.i.2.i.i

B36.i.2.i.i:                                      ; preds = %B36.i.1.i.i
  %sunkaddr1626 = getelementptr i8, ptr %arg.cells, i64 32
  %.234.i.2.i.i = load i64, ptr %sunkaddr1626, align 8, !noalias !273
  %.248.i.2.i.i = icmp slt i64 %.234.i.2.i.i, 0
  %.249.i.2.i.i = select i1 %.248.i.2.i.i, i64 %.121, i64 0
  %698 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.i.2.i.i
  %.263.i.2.i.i = getelementptr i64, ptr %698, i64 %.249.i.2.i.i
  %.264.i.2.i.i = load i64, ptr %.263.i.2.i.i, align 8, !noalias !273
  %sunkaddr1627 = getelementptr i8, ptr %arg.signs, i64 32
  %.295.i.2.i.i = load i64, ptr %sunkaddr1627, align 8, !noalias !273
  %.298.i.2.i.i = add nsw i64 %.295.i.2.i.i, %.264.i.2.i.i
  store i64 %.298.i.2.i.i, ptr %.263.i.2.i.i, align 8, !noalias !273
  %sunkaddr1628 = getelementptr i8, ptr %arg.cells, i64 40
  %.234.1.i.2.i.i = load i64, ptr %sunkaddr1628, align 8, !noalias !273
  %.248.1.i.2.i.i = icmp slt i64 %.234.1.i.2.i.i, 0
  %.249.1.i.2.i.i = select i1 %.248.1.i.2.i.i, i64 %.121, i64 0
  %699 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.1.i.2.i.i
  %.263.1.i.2.i.i = getelementptr i64, ptr %699, i64 %.249.1.i.2.i.i
  %.264.1.i.2.i.i = load i64, ptr %.263.1.i.2.i.i, align 8, !noalias !273
  %sunkaddr1629 = getelementptr i8, ptr %arg.signs, i64 40
  %.295.1.i.2.i.i = load i64, ptr %sunkaddr1629, align 8, !noalias !273
  %.298.1.i.2.i.i = add nsw i64 %.295.1.i.2.i.i, %.264.1.i.2.i.i
  store i64 %.298.1.i.2.i.i, ptr %.263.1.i.2.i.i, align 8, !noalias !273
  %exitcond.not.1.i.2.i.i = icmp eq i64 %n.5.280881779.i.i, 3
  br i1 %exitcond.not.1.i.2.i.i, label %B1554.endif.endif.endif.i.i, label %B36.i.3.i.i

B36.i.3.i.i:                                      ; preds = %B36.i.2.i.i
  %sunkaddr1630 = getelementptr i8, ptr %arg.cells, i64 48
  %.234.i.3.i.i = load i64, ptr %sunkaddr1630, align 8, !noalias !273
  %.248.i.3.i.i = icmp slt i64 %.234.i.3.i.i, 0
  %.249.i.3.i.i = select i1 %.248.i.3.i.i, i64 %.121, i64 0
  %700 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.i.3.i.i
  %.263.i.3.i.i = getelementptr i64, ptr %700, i64 %.249.i.3.i.i
  %.264.i.3.i.i = load i64, ptr %.263.i.3.i.i, align 8, !noalias !273
  %sunkaddr1631 = getelementptr i8, ptr %arg.signs, i64 48
  %.295.i.3.i.i = load i64, ptr %sunkaddr1631, align 8, !noalias !273
  %.298.i.3.i.i = add nsw i64 %.295.i.3.i.i, %.264.i.3.i.i
  store i64 %.298.i.3.i.i, ptr %.263.i.3.i.i, align 8, !noalias !273
  %sunkaddr1632 = getelementptr i8, ptr %arg.cells, i64 56
  %.234.1.i.3.i.i = load i64, ptr %sunkaddr1632, align 8, !noalias !273
  %.248.1.i.3.i.i = icmp slt i64 %.234.1.i.3.i.i, 0
  %.249.1.i.3.i.i = select i1 %.248.1.i.3.i.i, i64 %.121, i64 0
  %701 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.1.i.3.i.i
  %.263.1.i.3.i.i = getelementptr i64, ptr %701, i64 %.249.1.i.3.i.i
  %.264.1.i.3.i.i = load i64, ptr %.263.1.i.3.i.i, align 8, !noalias !273
  %sunkaddr1633 = getelementptr i8, ptr %arg.signs, i64 56
  %.295.1.i.3.i.i = load i64, ptr %sunkaddr1633, align 8, !noalias !273
  %.298.1.i.3.i.i = add nsw i64 %.295.1.i.3.i.i, %.264.1.i.3.i.i
  store i64 %.298.1.i.3.i.i, ptr %.263.1.i.3.i.i, align 8, !noalias !273
  %exitcond.not.1.i.3.i.i = icmp eq i64 %n.5.280881779.i.i, 4
  br i1 %exitcond.not.1.i.3.i.i, label %B1554.endif.endif.endif.i.i, label %B36.i.4.i.i

B36.i.4.i.i:                                      ; preds = %B36.i.3.i.i
  %sunkaddr1634 = getelementptr i8, ptr %arg.cells, i64 64
  %.234.i.4.i.i = load i64, ptr %sunkaddr1634, align 8, !noalias !273
  %.248.i.4.i.i = icmp slt i64 %.234.i.4.i.i, 0
  %.249.i.4.i.i = select i1 %.248.i.4.i.i, i64 %.121, i64 0
  %702 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.i.4.i.i
  %.263.i.4.i.i = getelementptr i64, ptr %702, i64 %.249.i.4.i.i
  %.264.i.4.i.i = load i64, ptr %.263.i.4.i.i, align 8, !noalias !273
  %sunkaddr1635 = getelementptr i8, ptr %arg.signs, i64 64
  %.295.i.4.i.i = load i64, ptr %sunkaddr1635, align 8, !noalias !273
  %.298.i.4.i.i = add nsw i64 %.295.i.4.i.i, %.264.i.4.i.i
  store i64 %.298.i.4.i.i, ptr %.263.i.4.i.i, align 8, !noalias !273
  %sunkaddr1636 = getelementptr i8, ptr %arg.cells, i64 72
  %.234.1.i.4.i.i = load i64, ptr %sunkaddr1636, align 8, !noalias !273
  %.248.1.i.4.i.i = icmp slt i64 %.234.1.i.4.i.i, 0
  %.249.1.i.4.i.i = select i1 %.248.1.i.4.i.i, i64 %.121, i64 0
  %703 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.1.i.4.i.i
  %.263.1.i.4.i.i = getelementptr i64, ptr %703, i64 %.249.1.i.4.i.i
  %.264.1.i.4.i.i = load i64, ptr %.263.1.i.4.i.i, align 8, !noalias !273
  %sunkaddr1637 = getelementptr i8, ptr %arg.signs, i64 72
  %.295.1.i.4.i.i = load i64, ptr %sunkaddr1637, align 8, !noalias !273
  %.298.1.i.4.i.i = add nsw i64 %.295.1.i.4.i.i, %.264.1.i.4.i.i
  store i64 %.298.1.i.4.i.i, ptr %.263.1.i.4.i.i, align 8, !noalias !273
  %exitcond.not.1.i.4.i.i = icmp eq i64 %n.5.280881779.i.i, 5
  br i1 %exitcond.not.1.i.4.i.i, label %B1554.endif.endif.endif.i.i, label %B36.i.5.i.i

B36.i.5.i.i:                                      ; preds = %B36.i.4.i.i
  %sunkaddr1638 = getelementptr i8, ptr %arg.cells, i64 80
  %.234.i.5.i.i = load i64, ptr %sunkaddr1638, align 8, !noalias !273
  %.248.i.5.i.i = icmp slt i64 %.234.i.5.i.i, 0
  %.249.i.5.i.i = select i1 %.248.i.5.i.i, i64 %.121, i64 0
  %704 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.i.5.i.i
  %.263.i.5.i.i = getelementptr i64, ptr %704, i64 %.249.i.5.i.i
  %.264.i.5.i.i = load i64, ptr %.263.i.5.i.i, align 8, !noalias !273
  %sunkaddr1639 = getelementptr i8, ptr %arg.signs, i64 80
  %.295.i.5.i.i = load i64, ptr %sunkaddr1639, align 8, !noalias !273
  %.298.i.5.i.i = add nsw i64 %.295.i.5.i.i, %.264.i.5.i.i
  store i64 %.298.i.5.i.i, ptr %.263.i.5.i.i, align 8, !noalias !273
  %sunkaddr1640 = getelementptr i8, ptr %arg.cells, i64 88
  %.234.1.i.5.i.i = load i64, ptr %sunkaddr1640, align 8, !noalias !273
  %.248.1.i.5.i.i = icmp slt i64 %.234.1.i.5.i.i, 0
  %.249.1.i.5.i.i = select i1 %.248.1.i.5.i.i, i64 %.121, i64 0
  %705 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.1.i.5.i.i
  %.263.1.i.5.i.i = getelementptr i64, ptr %705, i64 %.249.1.i.5.i.i
  %.264.1.i.5.i.i = load i64, ptr %.263.1.i.5.i.i, align 8, !noalias !273
  %sunkaddr1641 = getelementptr i8, ptr %arg.signs, i64 88
  %.295.1.i.5.i.i = load i64, ptr %sunkaddr1641, align 8, !noalias !273
  %.298.1.i.5.i.i = add nsw i64 %.295.1.i.5.i.i, %.264.1.i.5.i.i
  store i64 %.298.1.i.5.i.i, ptr %.263.1.i.5.i.i, align 8, !noalias !273
  br label %B1554.endif.endif.endif.i.i

B1554.endif.endif.endif.i.i:                      ; preds = %B36.i.5.i.i, %B36.i.4.i.i, %B36.i.3.i.i, %B36.i.2.i.i, %B36.i.1.i.i, %B1554.endif.i.i
  %706 = icmp sgt i64 %arg.design.5.1.fr.i.i.i, 0
  br i1 %706, label %B1642.lr.ph.i.i, label %B1802.i.i

B1642.lr.ph.i.i:                                  ; preds = %B1554.endif.endif.endif.i.i
  br i1 %brmerge.not.i.i, label %B1642.preheader.i.i, label %B1642.us.preheader.i.i

B1642.us.preheader.i.i:                           ; preds = %B1642.lr.ph.i.i
  %707 = icmp ult i64 %arg.design.5.1.fr.i.i.i, 10
  br i1 %707, label %B1642.us.preheader2030.i.i, label %vector.memcheck1989.i.i

vector.memcheck1989.i.i:                          ; preds = %B1642.us.preheader.i.i
  %708 = icmp ult i64 %884, 16
  %709 = ptrtoint ptr %arg.sums to i64
  %710 = ptrtoint ptr %spare.2.sroa.120.08649.i.i to i64
  %711 = ptrtoint ptr %fit.2.sroa.108.08535.i.i to i64
  %712 = add i64 %879, %710
  %diff.check1991.i.i = icmp ult i64 %712, 16
  %713 = or i1 %708, %diff.check1991.i.i
  %714 = add i64 %879, %711
  %diff.check1999.i.i = icmp ult i64 %714, 16
  %715 = or i1 %713, %diff.check1999.i.i
  %716 = add i64 %600, %710
  %diff.check2003.i.i = icmp ult i64 %716, 16
  %717 = or i1 %diff.check2003.i.i, %715
  %718 = sub i64 %710, %709
  %diff.check2005.i.i = icmp ult i64 %718, 16
  %719 = or i1 %diff.check2005.i.i, %717
  %720 = sub i64 %710, %711
  %diff.check2007.i.i = icmp ult i64 %720, 16
  %721 = or i1 %diff.check2007.i.i, %719
  %722 = add i64 %880, %710
  %diff.check2009.i.i = icmp ult i64 %722, 16
  %723 = or i1 %diff.check2009.i.i, %721
  %conflict.rdx2010.i.reass.i = or i1 %invariant.op.i, %723
  br i1 %conflict.rdx2010.i.reass.i, label %B1642.us.preheader2030.i.i, label %vector.body2016.i.i.preheader

vector.body2016.i.i.preheader:                    ; preds = %vector.memcheck1989.i.i
  br label %vector.body2016.i.i

vector.body2016.i.i:                              ; preds = %vector.body2016.i.i, %vector.body2016.i.i.preheader
  %index2017.i.i = phi i64 [ %index.next2022.i.i, %vector.body2016.i.i ], [ 0, %vector.body2016.i.i.preheader ]
  %724 = shl i64 %index2017.i.i, 3
  %scevgep2104.i.i = getelementptr i8, ptr %.546.i.i.i, i64 %724
  %wide.load2018.i.i = load <2 x double>, ptr %scevgep2104.i.i, align 8, !noalias !74
  %scevgep2103.i.i = getelementptr i8, ptr %arg.sums, i64 %724
  %wide.load2019.i.i = load <2 x double>, ptr %scevgep2103.i.i, align 8, !noalias !74
  %725 = fadd <2 x double> %wide.load2018.i.i, %wide.load2019.i.i
  %726 = shl i64 %index2017.i.i, 3
  %scevgep1020 = getelementptr i8, ptr %.1364.i.i, i64 %726
  store <2 x double> %725, ptr %scevgep1020, align 8, !noalias !74
  %727 = shl i64 %index2017.i.i, 3
  %scevgep1019 = getelementptr i8, ptr %fit.2.sroa.108.08535.i.i, i64 %727
  %wide.load2020.i.i = load <2 x double>, ptr %scevgep1019, align 8, !noalias !74
  %728 = shl i64 %index2017.i.i, 3
  %scevgep1018 = getelementptr i8, ptr %.1295.i.i, i64 %728
  %wide.load2021.i.i = load <2 x double>, ptr %scevgep1018, align 8, !noalias !74
  %729 = fadd <2 x double> %wide.load2020.i.i, %wide.load2021.i.i
  %730 = shl i64 %index2017.i.i, 3
  %scevgep1017 = getelementptr i8, ptr %spare.2.sroa.120.08649.i.i, i64 %730
  store <2 x double> %729, ptr %scevgep1017, align 8, !noalias !74
  %index.next2022.i.i = add nuw nsw i64 %index2017.i.i, 2
  %731 = icmp eq i64 %n.vec2015.i.i, %index.next2022.i.i
  br i1 %731, label %middle.block2023.i.i, label %vector.body2016.i.i, !llvm.loop !276

middle.block2023.i.i:                             ; preds = %vector.body2016.i.i
  %732 = icmp eq i64 %arg.design.5.1.fr.i.i.i, %n.vec2015.i.i
  br i1 %732, label %B1802.i.i, label %B1642.us.preheader2030.i.i

B1642.us.preheader2030.i.i:                       ; preds = %middle.block2023.i.i, %vector.memcheck1989.i.i, %B1642.us.preheader.i.i
  %.3202.1.ph.i.i = phi i64 [ 0, %vector.memcheck1989.i.i ], [ 0, %B1642.us.preheader.i.i ], [ %n.vec2015.i.i, %middle.block2023.i.i ]
  %733 = and i64 %arg.design.5.1.fr.i.i.i, 1
  %734 = icmp eq i64 %733, 0
  %.neg.i.i105 = or disjoint i64 %.3202.1.ph.i.i, 1
  br i1 %734, label %B1642.us.prol.loopexit.i.i, label %B1642.us.prol.i.i

B1642.us.prol.i.i:                                ; preds = %B1642.us.preheader2030.i.i
  %735 = getelementptr double, ptr %.546.i.i.i, i64 %.3202.1.ph.i.i
  %.3330.us.prol.i.i = load double, ptr %735, align 8, !noalias !74
  %736 = getelementptr double, ptr %arg.sums, i64 %.3202.1.ph.i.i
  %.3367.us.prol.i.i = load double, ptr %736, align 8, !noalias !74
  %.3377.us.prol.i.i = fadd double %.3330.us.prol.i.i, %.3367.us.prol.i.i
  %.3411.us.prol.i.i = getelementptr double, ptr %.1364.i.i, i64 %.3202.1.ph.i.i
  store double %.3377.us.prol.i.i, ptr %.3411.us.prol.i.i, align 8, !noalias !74
  %737 = getelementptr double, ptr %fit.2.sroa.108.08535.i.i, i64 %.3202.1.ph.i.i
  %.3444.us.prol.i.i = load double, ptr %737, align 8, !noalias !74
  %.3474.us.prol.i.i = getelementptr double, ptr %.1295.i.i, i64 %.3202.1.ph.i.i
  %.3475.us.prol.i.i = load double, ptr %.3474.us.prol.i.i, align 8, !noalias !74
  %.3476.us.prol.i.i = fadd double %.3444.us.prol.i.i, %.3475.us.prol.i.i
  %738 = getelementptr double, ptr %spare.2.sroa.120.08649.i.i, i64 %.3202.1.ph.i.i
  store double %.3476.us.prol.i.i, ptr %738, align 8, !noalias !74
  br label %B1642.us.prol.loopexit.i.i

B1642.us.prol.loopexit.i.i:                       ; preds = %B1642.us.prol.i.i, %B1642.us.preheader2030.i.i
  %.3202.1.unr.i.i = phi i64 [ %.3202.1.ph.i.i, %B1642.us.preheader2030.i.i ], [ %.neg.i.i105, %B1642.us.prol.i.i ]
  %739 = icmp eq i64 %arg.design.5.1.fr.i.i.i, %.neg.i.i105
  br i1 %739, label %B1802.i.i, label %B1642.us.preheader2049.i.i

B1642.us.preheader2049.i.i:                       ; preds = %B1642.us.prol.loopexit.i.i
  %740 = sub i64 %arg.design.5.1.fr.i.i.i, %.3202.1.unr.i.i
  %741 = shl i64 %.3202.1.unr.i.i, 3
  %scevgep2108.i.i = getelementptr i8, ptr %scevgep2107.i.i, i64 %741
  %scevgep2113.i.i = getelementptr i8, ptr %scevgep2112.i.i, i64 %741
  %scevgep2117.i.i = getelementptr i8, ptr %spare.2.sroa.120.08649.i.i, i64 8
  %scevgep2118.i.i = getelementptr i8, ptr %scevgep2117.i.i, i64 %741
  %scevgep2122.i.i = getelementptr i8, ptr %fit.2.sroa.108.08535.i.i, i64 8
  %scevgep2123.i.i = getelementptr i8, ptr %scevgep2122.i.i, i64 %741
  %scevgep2128.i.i = getelementptr i8, ptr %scevgep2127.i.i, i64 %741
  %scevgep2133.i.i = getelementptr i8, ptr %scevgep2132.i.i, i64 %741
  br label %B1642.us.i.i

B1642.preheader.i.i:                              ; preds = %B1642.lr.ph.i.i
  %742 = icmp ult i64 %arg.design.5.1.fr.i.i.i, 10
  br i1 %742, label %B1642.preheader2029.i.i, label %vector.memcheck1959.i.i

vector.memcheck1959.i.i:                          ; preds = %B1642.preheader.i.i
  %743 = ptrtoint ptr %fit.2.sroa.108.08535.i.i to i64
  %744 = ptrtoint ptr %spare.2.sroa.120.08649.i.i to i64
  %745 = add i64 %879, %744
  %diff.check1961.i.i = icmp ult i64 %745, 16
  %746 = add i64 %879, %743
  %diff.check1965.i.i = icmp ult i64 %746, 16
  %747 = or i1 %diff.check1961.i.i, %diff.check1965.i.i
  %748 = add i64 %600, %744
  %diff.check1969.i.i = icmp ult i64 %748, 16
  %749 = or i1 %diff.check1969.i.i, %747
  %750 = sub i64 %744, %743
  %diff.check1971.i.i = icmp ult i64 %750, 16
  %751 = or i1 %diff.check1971.i.i, %749
  %752 = add i64 %880, %744
  %diff.check1973.i.i = icmp ult i64 %752, 16
  %753 = or i1 %diff.check1973.i.i, %751
  %conflict.rdx1974.i.reass.i = or i1 %invariant.op.i, %753
  br i1 %conflict.rdx1974.i.reass.i, label %B1642.preheader2029.i.i, label %vector.body1980.i.i.preheader

vector.body1980.i.i.preheader:                    ; preds = %vector.memcheck1959.i.i
  br label %vector.body1980.i.i

vector.body1980.i.i:                              ; preds = %vector.body1980.i.i, %vector.body1980.i.i.preheader
  %index1981.i.i = phi i64 [ %index.next1985.i.i, %vector.body1980.i.i ], [ 0, %vector.body1980.i.i.preheader ]
  %754 = shl i64 %index1981.i.i, 3
  %scevgep2141.i.i = getelementptr i8, ptr %.546.i.i.i, i64 %754
  %wide.load1982.i.i = load <2 x double>, ptr %scevgep2141.i.i, align 8, !noalias !74
  %755 = fadd <2 x double> %wide.load1982.i.i, zeroinitializer
  %scevgep2140.i.i = getelementptr i8, ptr %.1364.i.i, i64 %754
  store <2 x double> %755, ptr %scevgep2140.i.i, align 8, !noalias !74
  %756 = shl i64 %index1981.i.i, 3
  %scevgep1032 = getelementptr i8, ptr %fit.2.sroa.108.08535.i.i, i64 %756
  %wide.load1983.i.i = load <2 x double>, ptr %scevgep1032, align 8, !noalias !74
  %757 = shl i64 %index1981.i.i, 3
  %scevgep1031 = getelementptr i8, ptr %.1295.i.i, i64 %757
  %wide.load1984.i.i = load <2 x double>, ptr %scevgep1031, align 8, !noalias !74
  %758 = fadd <2 x double> %wide.load1983.i.i, %wide.load1984.i.i
  %759 = shl i64 %index1981.i.i, 3
  %scevgep1030 = getelementptr i8, ptr %spare.2.sroa.120.08649.i.i, i64 %759
  store <2 x double> %758, ptr %scevgep1030, align 8, !noalias !74
  %index.next1985.i.i = add nuw nsw i64 %index1981.i.i, 2
  %760 = icmp eq i64 %n.vec2015.i.i, %index.next1985.i.i
  br i1 %760, label %middle.block1986.i.i, label %vector.body1980.i.i, !llvm.loop !277

middle.block1986.i.i:                             ; preds = %vector.body1980.i.i
  %761 = icmp eq i64 %arg.design.5.1.fr.i.i.i, %n.vec2015.i.i
  br i1 %761, label %B1802.i.i, label %B1642.preheader2029.i.i

B1642.preheader2029.i.i:                          ; preds = %middle.block1986.i.i, %vector.memcheck1959.i.i, %B1642.preheader.i.i
  %.3202.0.ph.i.i = phi i64 [ 0, %vector.memcheck1959.i.i ], [ 0, %B1642.preheader.i.i ], [ %n.vec2015.i.i, %middle.block1986.i.i ]
  %762 = and i64 %arg.design.5.1.fr.i.i.i, 1
  %763 = icmp eq i64 %762, 0
  %.neg2043.i.i = or disjoint i64 %.3202.0.ph.i.i, 1
  br i1 %763, label %B1642.prol.loopexit.i.i, label %B1642.prol.i.i

B1642.prol.i.i:                                   ; preds = %B1642.preheader2029.i.i
  %764 = getelementptr double, ptr %.546.i.i.i, i64 %.3202.0.ph.i.i
  %.3330.prol.i.i = load double, ptr %764, align 8, !noalias !74
  %.3377.prol.i.i = fadd double %.3330.prol.i.i, 0.000000e+00
  %.3411.prol.i.i = getelementptr double, ptr %.1364.i.i, i64 %.3202.0.ph.i.i
  store double %.3377.prol.i.i, ptr %.3411.prol.i.i, align 8, !noalias !74
  %765 = getelementptr double, ptr %fit.2.sroa.108.08535.i.i, i64 %.3202.0.ph.i.i
  %.3444.prol.i.i = load double, ptr %765, align 8, !noalias !74
  %.3474.prol.i.i = getelementptr double, ptr %.1295.i.i, i64 %.3202.0.ph.i.i
  %.3475.prol.i.i = load double, ptr %.3474.prol.i.i, align 8, !noalias !74
  %.3476.prol.i.i = fadd double %.3444.prol.i.i, %.3475.prol.i.i
  %766 = getelementptr double, ptr %spare.2.sroa.120.08649.i.i, i64 %.3202.0.ph.i.i
  store double %.3476.prol.i.i, ptr %766, align 8, !noalias !74
  br label %B1642.prol.loopexit.i.i

B1642.prol.loopexit.i.i:                          ; preds = %B1642.prol.i.i, %B1642.preheader2029.i.i
  %.3202.0.unr.i.i = phi i64 [ %.3202.0.ph.i.i, %B1642.preheader2029.i.i ], [ %.neg2043.i.i, %B1642.prol.i.i ]
  %767 = icmp eq i64 %arg.design.5.1.fr.i.i.i, %.neg2043.i.i
  br i1 %767, label %B1802.i.i, label %B1642.preheader2048.i.i

B1642.preheader2048.i.i:                          ; preds = %B1642.prol.loopexit.i.i
  %768 = sub i64 %arg.design.5.1.fr.i.i.i, %.3202.0.unr.i.i
  %769 = shl i64 %.3202.0.unr.i.i, 3
  %scevgep2145.i.i = getelementptr i8, ptr %scevgep2112.i.i, i64 %769
  %scevgep2150.i.i = getelementptr i8, ptr %scevgep2107.i.i, i64 %769
  %scevgep2154.i.i = getelementptr i8, ptr %spare.2.sroa.120.08649.i.i, i64 8
  %scevgep2155.i.i = getelementptr i8, ptr %scevgep2154.i.i, i64 %769
  %scevgep2159.i.i = getelementptr i8, ptr %fit.2.sroa.108.08535.i.i, i64 8
  %scevgep2160.i.i = getelementptr i8, ptr %scevgep2159.i.i, i64 %769
  %scevgep2165.i.i = getelementptr i8, ptr %scevgep2132.i.i, i64 %769
  br label %B1642.i.i

B1642.us.i.i:                                     ; preds = %B1642.us.i.i, %B1642.us.preheader2049.i.i
  %lsr.iv2105.i.i = phi i64 [ 0, %B1642.us.preheader2049.i.i ], [ %lsr.iv.next2106.i.i, %B1642.us.i.i ]
  %770 = shl i64 %lsr.iv2105.i.i, 3
  %scevgep2134.i.i = getelementptr i8, ptr %scevgep2133.i.i, i64 %770
  %scevgep2135.i.i = getelementptr i8, ptr %scevgep2134.i.i, i64 -8
  %.3330.us.i.i = load double, ptr %scevgep2135.i.i, align 8, !noalias !74
  %scevgep2129.i.i = getelementptr i8, ptr %scevgep2128.i.i, i64 %770
  %scevgep2130.i.i = getelementptr i8, ptr %scevgep2129.i.i, i64 -8
  %.3367.us.i.i = load double, ptr %scevgep2130.i.i, align 8, !noalias !74
  %.3377.us.i.i = fadd double %.3330.us.i.i, %.3367.us.i.i
  %771 = shl i64 %lsr.iv2105.i.i, 3
  %scevgep1025 = getelementptr i8, ptr %scevgep2108.i.i, i64 %771
  %scevgep1026 = getelementptr i8, ptr %scevgep1025, i64 -8
  store double %.3377.us.i.i, ptr %scevgep1026, align 8, !noalias !74
  %scevgep1029 = getelementptr i8, ptr %scevgep2123.i.i, i64 %771
  %772 = shl i64 %lsr.iv2105.i.i, 3
  %scevgep1027 = getelementptr i8, ptr %scevgep2123.i.i, i64 %772
  %scevgep1028 = getelementptr i8, ptr %scevgep1027, i64 -8
  %.3444.us.i.i = load double, ptr %scevgep1028, align 8, !noalias !74
  %773 = shl i64 %lsr.iv2105.i.i, 3
  %scevgep1023 = getelementptr i8, ptr %scevgep2113.i.i, i64 %773
  %scevgep1024 = getelementptr i8, ptr %scevgep1023, i64 -8
  %.3475.us.i.i = load double, ptr %scevgep1024, align 8, !noalias !74
  %.3476.us.i.i = fadd double %.3444.us.i.i, %.3475.us.i.i
  %774 = shl i64 %lsr.iv2105.i.i, 3
  %scevgep1021 = getelementptr i8, ptr %scevgep2118.i.i, i64 %774
  %scevgep1022 = getelementptr i8, ptr %scevgep1021, i64 -8
  store double %.3476.us.i.i, ptr %scevgep1022, align 8, !noalias !74
  %.3330.us.1.i.i = load double, ptr %scevgep2134.i.i, align 8, !noalias !74
  %.3367.us.1.i.i = load double, ptr %scevgep2129.i.i, align 8, !noalias !74
  %.3377.us.1.i.i = fadd double %.3330.us.1.i.i, %.3367.us.1.i.i
  store double %.3377.us.1.i.i, ptr %scevgep1025, align 8, !noalias !74
  %.3444.us.1.i.i = load double, ptr %scevgep1029, align 8, !noalias !74
  %.3475.us.1.i.i = load double, ptr %scevgep1023, align 8, !noalias !74
  %.3476.us.1.i.i = fadd double %.3444.us.1.i.i, %.3475.us.1.i.i
  store double %.3476.us.1.i.i, ptr %scevgep1021, align 8, !noalias !74
  %lsr.iv.next2106.i.i = add i64 %lsr.iv2105.i.i, 2
  %exitcond1936.not.1.i.i = icmp eq i64 %740, %lsr.iv.next2106.i.i
  br i1 %exitcond1936.not.1.i.i, label %B1802.i.i, label %B1642.us.i.i, !llvm.loop !278

B134.preheader.i1224.i.i:                         ; preds = %B178.endif.i.i.i, %B467.i.i.i
  %.455.pre.i1228.i.i = load i64, ptr %spare.2.sroa.1620.08549.i.i, align 8, !noalias !279
  br label %B134.i1229.i.i

B134.i1229.i.i:                                   ; preds = %B1083.i1329.i.i, %B134.preheader.i1224.i.i
  %.866.i28.i1230.i.i = phi i64 [ %.866.i29.i1330.i.i, %B1083.i1329.i.i ], [ %.455.pre.i1228.i.i, %B134.preheader.i1224.i.i ]
  %.455.i1231.i.i = phi i64 [ %.45526.i1331.i.i, %B1083.i1329.i.i ], [ %.455.pre.i1228.i.i, %B134.preheader.i1224.i.i ]
  %.32813821384.i1232.i.i = phi i64 [ %.335.i1233.i.i, %B1083.i1329.i.i ], [ 0, %B134.preheader.i1224.i.i ]
  %.335.i1233.i.i = add nuw nsw i64 %.32813821384.i1232.i.i, 1
  %775 = getelementptr i64, ptr %arg.cells, i64 %.32813821384.i1232.i.i
  %.395.i1234.i.i = load i64, ptr %775, align 8, !noalias !279
  %.408.i1235.i.i = icmp slt i64 %.395.i1234.i.i, 0
  %.409.i1236.i.i = select i1 %.408.i1235.i.i, i64 %.121, i64 0
  %776 = getelementptr i64, ptr %spare.2.sroa.1410.08563.i.i, i64 %.395.i1234.i.i
  %.423.i1237.i.i = getelementptr i64, ptr %776, i64 %.409.i1236.i.i
  %.424.i1238.i.i = load i64, ptr %.423.i1237.i.i, align 8, !noalias !279
  %.456.not.i1239.i.i = icmp eq i64 %.424.i1238.i.i, %.455.i1231.i.i
  br i1 %.456.not.i1239.i.i, label %B1083.i1329.i.i, label %B208.i1240.i.i

B208.i1240.i.i:                                   ; preds = %B134.i1229.i.i
  %777 = icmp sgt i64 %arg.design.5.1.fr.i.i.i, 0
  br i1 %777, label %B64.lr.ph.i.i1333.i.i, label %B118.i.i1241.i.i

B64.lr.ph.i.i1333.i.i:                            ; preds = %B208.i1240.i.i
  %778 = icmp ult i64 %arg.design.5.1.fr.i.i.i, 4
  %.267.i.i1335.i.i = add i64 %.409.i1236.i.i, %.395.i1234.i.i
  br i1 %778, label %B64.epil.preheader.i.i1377.i.i, label %B64.lr.ph.new.i.i1336.i.i

B64.lr.ph.new.i.i1336.i.i:                        ; preds = %B64.lr.ph.i.i1333.i.i
  %779 = mul i64 %.267.i.i1335.i.i, %.20.i272
  %780 = getelementptr i8, ptr %arg.design, i64 %779
  %scevgep37.i.i1337.i.i = getelementptr i8, ptr %780, i64 24
  br label %B64.i.i1338.i.i

B64.i.i1338.i.i:                                  ; preds = %B64.i.i1338.i.i, %B64.lr.ph.new.i.i1336.i.i
  %eta.2.0539.i.i1339.i.i = phi double [ 0.000000e+00, %B64.lr.ph.new.i.i1336.i.i ], [ %.326.3.i.i1374.i.i, %B64.i.i1338.i.i ]
  %.210535537.i.i1340.i.i = phi i64 [ 0, %B64.lr.ph.new.i.i1336.i.i ], [ %.217.3.i.i1367.i.i, %B64.i.i1338.i.i ]
  %781 = shl i64 %.210535537.i.i1340.i.i, 3
  %scevgep43.i.i1341.i.i = getelementptr i8, ptr %scevgep37.i.i1337.i.i, i64 %781
  %scevgep44.i.i1342.i.i = getelementptr i8, ptr %scevgep43.i.i1341.i.i, i64 -24
  %.292.i.i1343.i.i = load double, ptr %scevgep44.i.i1342.i.i, align 8, !noalias !282
  %sunkaddr1645 = mul i64 %.210535537.i.i1340.i.i, 8
  %sunkaddr1646 = getelementptr i8, ptr %spare.2.sroa.120.08649.i.i, i64 %sunkaddr1645
  %.323.i.i1346.i.i = load double, ptr %sunkaddr1646, align 8, !noalias !282
  %.324.i.i1347.i.i = fmul double %.292.i.i1343.i.i, %.323.i.i1346.i.i
  %.326.i.i1348.i.i = fadd double %eta.2.0539.i.i1339.i.i, %.324.i.i1347.i.i
  %782 = shl i64 %.210535537.i.i1340.i.i, 3
  %scevgep1165 = getelementptr i8, ptr %scevgep37.i.i1337.i.i, i64 %782
  %scevgep1166 = getelementptr i8, ptr %scevgep1165, i64 -16
  %.292.1.i.i1351.i.i = load double, ptr %scevgep1166, align 8, !noalias !282
  %sunkaddr1647 = mul i64 %.210535537.i.i1340.i.i, 8
  %sunkaddr1648 = getelementptr i8, ptr %spare.2.sroa.120.08649.i.i, i64 %sunkaddr1647
  %sunkaddr1649 = getelementptr i8, ptr %sunkaddr1648, i64 8
  %.323.1.i.i1355.i.i = load double, ptr %sunkaddr1649, align 8, !noalias !282
  %.324.1.i.i1356.i.i = fmul double %.292.1.i.i1351.i.i, %.323.1.i.i1355.i.i
  %.326.1.i.i1357.i.i = fadd double %.326.i.i1348.i.i, %.324.1.i.i1356.i.i
  %783 = shl i64 %.210535537.i.i1340.i.i, 3
  %scevgep1163 = getelementptr i8, ptr %scevgep37.i.i1337.i.i, i64 %783
  %scevgep1164 = getelementptr i8, ptr %scevgep1163, i64 -8
  %.292.2.i.i1360.i.i = load double, ptr %scevgep1164, align 8, !noalias !282
  %sunkaddr1650 = mul i64 %.210535537.i.i1340.i.i, 8
  %sunkaddr1651 = getelementptr i8, ptr %spare.2.sroa.120.08649.i.i, i64 %sunkaddr1650
  %sunkaddr1652 = getelementptr i8, ptr %sunkaddr1651, i64 16
  %.323.2.i.i1364.i.i = load double, ptr %sunkaddr1652, align 8, !noalias !282
  %.324.2.i.i1365.i.i = fmul double %.292.2.i.i1360.i.i, %.323.2.i.i1364.i.i
  %.326.2.i.i1366.i.i = fadd double %.326.1.i.i1357.i.i, %.324.2.i.i1365.i.i
  %.217.3.i.i1367.i.i = add nuw nsw i64 %.210535537.i.i1340.i.i, 4
  %.292.3.i.i1368.i.i = load double, ptr %scevgep43.i.i1341.i.i, align 8, !noalias !282
  %sunkaddr1653 = mul i64 %.210535537.i.i1340.i.i, 8
  %sunkaddr1654 = getelementptr i8, ptr %spare.2.sroa.120.08649.i.i, i64 %sunkaddr1653
  %sunkaddr1655 = getelementptr i8, ptr %sunkaddr1654, i64 24
  %.323.3.i.i1372.i.i = load double, ptr %sunkaddr1655, align 8, !noalias !282
  %.324.3.i.i1373.i.i = fmul double %.292.3.i.i1368.i.i, %.323.3.i.i1372.i.i
  %.326.3.i.i1374.i.i = fadd double %.326.2.i.i1366.i.i, %.324.3.i.i1373.i.i
  %niter.ncmp.3.i.i1375.i.i = icmp eq i64 %unroll_iter.i.i.i.i, %.217.3.i.i1367.i.i
  br i1 %niter.ncmp.3.i.i1375.i.i, label %B118.loopexit.unr-lcssa.i.i1376.i.i, label %B64.i.i1338.i.i

B118.loopexit.unr-lcssa.i.i1376.i.i:              ; preds = %B64.i.i1338.i.i
  %784 = icmp eq i64 %xtraiter.i.i.i.i, 0
  br i1 %784, label %B118.i.i1241.i.i, label %B64.epil.preheader.i.i1377.i.i

B64.epil.preheader.i.i1377.i.i:                   ; preds = %B118.loopexit.unr-lcssa.i.i1376.i.i, %B64.lr.ph.i.i1333.i.i
  %eta.2.0539.epil.init.i.i1378.i.i = phi double [ 0.000000e+00, %B64.lr.ph.i.i1333.i.i ], [ %.326.3.i.i1374.i.i, %B118.loopexit.unr-lcssa.i.i1376.i.i ]
  %.210535537.epil.init.i.i1379.i.i = phi i64 [ 0, %B64.lr.ph.i.i1333.i.i ], [ %unroll_iter.i.i.i.i, %B118.loopexit.unr-lcssa.i.i1376.i.i ]
  %785 = shl i64 %.210535537.epil.init.i.i1379.i.i, 3
  %scevgep33.i.i1380.i.i = getelementptr i8, ptr %spare.2.sroa.120.08649.i.i, i64 %785
  %786 = mul i64 %.267.i.i1335.i.i, %arg.design.5.1.fr.i.i.i
  %787 = add i64 %.210535537.epil.init.i.i1379.i.i, %786
  %788 = shl i64 %787, 3
  %scevgep35.i.i1381.i.i = getelementptr i8, ptr %arg.design, i64 %788
  br label %B64.epil.i.i1382.i.i

B64.epil.i.i1382.i.i:                             ; preds = %B64.epil.i.i1382.i.i, %B64.epil.preheader.i.i1377.i.i
  %eta.2.0539.epil.i.i1383.i.i = phi double [ %eta.2.0539.epil.init.i.i1378.i.i, %B64.epil.preheader.i.i1377.i.i ], [ %.326.epil.i.i1390.i.i, %B64.epil.i.i1382.i.i ]
  %epil.iter.i.i1384.i.i = phi i64 [ 0, %B64.epil.preheader.i.i1377.i.i ], [ %epil.iter.next.i.i1391.i.i, %B64.epil.i.i1382.i.i ]
  %789 = shl i64 %epil.iter.i.i1384.i.i, 3
  %scevgep181.i1385.i.i = getelementptr i8, ptr %scevgep35.i.i1381.i.i, i64 %789
  %.292.epil.i.i1386.i.i = load double, ptr %scevgep181.i1385.i.i, align 8, !noalias !282
  %scevgep180.i1387.i.i = getelementptr i8, ptr %scevgep33.i.i1380.i.i, i64 %789
  %.323.epil.i.i1388.i.i = load double, ptr %scevgep180.i1387.i.i, align 8, !noalias !282
  %.324.epil.i.i1389.i.i = fmul double %.292.epil.i.i1386.i.i, %.323.epil.i.i1388.i.i
  %.326.epil.i.i1390.i.i = fadd double %eta.2.0539.epil.i.i1383.i.i, %.324.epil.i.i1389.i.i
  %epil.iter.next.i.i1391.i.i = add i64 %epil.iter.i.i1384.i.i, 1
  %epil.iter.cmp.not.i.i1392.i.i = icmp eq i64 %xtraiter.i.i.i.i, %epil.iter.next.i.i1391.i.i
  br i1 %epil.iter.cmp.not.i.i1392.i.i, label %B118.i.i1241.i.i, label %B64.epil.i.i1382.i.i, !llvm.loop !263

B118.i.i1241.i.i:                                 ; preds = %B64.epil.i.i1382.i.i, %B118.loopexit.unr-lcssa.i.i1376.i.i, %B208.i1240.i.i
  %eta.2.0.lcssa.i.i1242.i.i = phi double [ 0.000000e+00, %B208.i1240.i.i ], [ %.326.3.i.i1374.i.i, %B118.loopexit.unr-lcssa.i.i1376.i.i ], [ %.326.epil.i.i1390.i.i, %B64.epil.i.i1382.i.i ]
  %790 = icmp slt i64 %arg.design.5.1.fr.i.i.i, 1
  %.335.i.i1243.i.i = fneg double %eta.2.0.lcssa.i.i1242.i.i
  %.338.i.i1244.i.i = tail call double @llvm.exp.f64(double %.335.i.i1243.i.i)
  %.339.i.i1245.i.i = fadd double %.338.i.i1244.i.i, 1.000000e+00
  %.343.i.i1246.i.i = fdiv double 1.000000e+00, %.339.i.i1245.i.i
  %.348.i.i1247.i.i = fsub double 1.000000e+00, %.343.i.i1246.i.i
  %.350.i.i1248.i.i = fmul double %.343.i.i1246.i.i, %.348.i.i1247.i.i
  br i1 %790, label %_ZN9pvp_bayes4walk18_linearise_patternB3v17B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.i1325.i.i, label %B222.endif.us.preheader.i.i1249.i.i

B222.endif.us.preheader.i.i1249.i.i:              ; preds = %B118.i.i1241.i.i
  %.673.i.i1251.i.i = add i64 %.409.i1236.i.i, %.395.i1234.i.i
  %.759.i.i1254.i.i = mul i64 %.673.i.i1251.i.i, %arg.design.5.1.fr.i.i.i
  %791 = getelementptr double, ptr %spare.2.sroa.600.08617.i.i, i64 %.759.i.i1254.i.i
  %792 = getelementptr double, ptr %spare.2.sroa.870.08599.i.i, i64 %.759.i.i1254.i.i
  %793 = mul i64 %.673.i.i1251.i.i, %.20.i272
  %794 = getelementptr i8, ptr %arg.design, i64 %793
  %scevgep18.i.i1258.i.i = getelementptr i8, ptr %794, i64 24
  br label %B222.endif.us.i.i1259.i.i

B222.endif.us.i.i1259.i.i:                        ; preds = %B250.B310_crit_edge.us.i.i1314.i.i, %B222.endif.us.preheader.i.i1249.i.i
  %lsr.iv29.i.i1260.i.i = phi ptr [ %spare.2.sroa.330.08635.i.i, %B222.endif.us.preheader.i.i1249.i.i ], [ %scevgep30.i.i1321.i.i, %B250.B310_crit_edge.us.i.i1314.i.i ]
  %lsr.iv.i.i1261.i.i = phi ptr [ %scevgep156.i.i.i, %B222.endif.us.preheader.i.i1249.i.i ], [ %scevgep10.i.i1320.i.i, %B250.B310_crit_edge.us.i.i1314.i.i ]
  %.440552558.us.i.i1262.i.i = phi i64 [ 0, %B222.endif.us.preheader.i.i1249.i.i ], [ %.447.us.i.i1316.i.i, %B250.B310_crit_edge.us.i.i1314.i.i ]
  %795 = icmp ult i64 %arg.design.5.1.fr.i.i.i, 4
  br i1 %795, label %B254.us.epil.preheader.i.i1298.i.i, label %B254.us.i.i1264.i.i.preheader

B254.us.i.i1264.i.i.preheader:                    ; preds = %B222.endif.us.i.i1259.i.i
  br label %B254.us.i.i1264.i.i

B254.us.i.i1264.i.i:                              ; preds = %B254.us.i.i1264.i.i, %B254.us.i.i1264.i.i.preheader
  %s.2.1547.us.i.i1265.i.i = phi double [ %.701.us.3.i.i1295.i.i, %B254.us.i.i1264.i.i ], [ 0.000000e+00, %B254.us.i.i1264.i.i.preheader ]
  %.564543545.us.i.i1266.i.i = phi i64 [ %.571.us.3.i.i1291.i.i, %B254.us.i.i1264.i.i ], [ 0, %B254.us.i.i1264.i.i.preheader ]
  %796 = shl i64 %.564543545.us.i.i1266.i.i, 3
  %scevgep16.i.i1267.i.i = getelementptr i8, ptr %lsr.iv.i.i1261.i.i, i64 %796
  %scevgep17.i.i1268.i.i = getelementptr i8, ptr %scevgep16.i.i1267.i.i, i64 -24
  %.647.us.i.i1269.i.i = load double, ptr %scevgep17.i.i1268.i.i, align 8, !noalias !282
  %scevgep24.i.i1270.i.i = getelementptr i8, ptr %scevgep18.i.i1258.i.i, i64 %796
  %scevgep25.i.i1271.i.i = getelementptr i8, ptr %scevgep24.i.i1270.i.i, i64 -24
  %.698.us.i.i1272.i.i = load double, ptr %scevgep25.i.i1271.i.i, align 8, !noalias !282
  %.699.us.i.i1273.i.i = fmul double %.647.us.i.i1269.i.i, %.698.us.i.i1272.i.i
  %.701.us.i.i1274.i.i = fadd double %s.2.1547.us.i.i1265.i.i, %.699.us.i.i1273.i.i
  %797 = shl i64 %.564543545.us.i.i1266.i.i, 3
  %scevgep1173 = getelementptr i8, ptr %lsr.iv.i.i1261.i.i, i64 %797
  %scevgep1174 = getelementptr i8, ptr %scevgep1173, i64 -16
  %.647.us.1.i.i1277.i.i = load double, ptr %scevgep1174, align 8, !noalias !282
  %798 = shl i64 %.564543545.us.i.i1266.i.i, 3
  %scevgep1169 = getelementptr i8, ptr %scevgep18.i.i1258.i.i, i64 %798
  %scevgep1170 = getelementptr i8, ptr %scevgep1169, i64 -16
  %.698.us.1.i.i1280.i.i = load double, ptr %scevgep1170, align 8, !noalias !282
  %.699.us.1.i.i1281.i.i = fmul double %.647.us.1.i.i1277.i.i, %.698.us.1.i.i1280.i.i
  %.701.us.1.i.i1282.i.i = fadd double %.701.us.i.i1274.i.i, %.699.us.1.i.i1281.i.i
  %799 = shl i64 %.564543545.us.i.i1266.i.i, 3
  %scevgep1171 = getelementptr i8, ptr %lsr.iv.i.i1261.i.i, i64 %799
  %scevgep1172 = getelementptr i8, ptr %scevgep1171, i64 -8
  %.647.us.2.i.i1285.i.i = load double, ptr %scevgep1172, align 8, !noalias !282
  %800 = shl i64 %.564543545.us.i.i1266.i.i, 3
  %scevgep1167 = getelementptr i8, ptr %scevgep18.i.i1258.i.i, i64 %800
  %scevgep1168 = getelementptr i8, ptr %scevgep1167, i64 -8
  %.698.us.2.i.i1288.i.i = load double, ptr %scevgep1168, align 8, !noalias !282
  %.699.us.2.i.i1289.i.i = fmul double %.647.us.2.i.i1285.i.i, %.698.us.2.i.i1288.i.i
  %.701.us.2.i.i1290.i.i = fadd double %.701.us.1.i.i1282.i.i, %.699.us.2.i.i1289.i.i
  %.571.us.3.i.i1291.i.i = add nuw nsw i64 %.564543545.us.i.i1266.i.i, 4
  %.647.us.3.i.i1292.i.i = load double, ptr %scevgep16.i.i1267.i.i, align 8, !noalias !282
  %.698.us.3.i.i1293.i.i = load double, ptr %scevgep24.i.i1270.i.i, align 8, !noalias !282
  %.699.us.3.i.i1294.i.i = fmul double %.647.us.3.i.i1292.i.i, %.698.us.3.i.i1293.i.i
  %.701.us.3.i.i1295.i.i = fadd double %.701.us.2.i.i1290.i.i, %.699.us.3.i.i1294.i.i
  %niter9.ncmp.3.i.i1296.i.i = icmp eq i64 %unroll_iter.i.i.i.i, %.571.us.3.i.i1291.i.i
  br i1 %niter9.ncmp.3.i.i1296.i.i, label %B250.B310_crit_edge.us.unr-lcssa.i.i1297.i.i, label %B254.us.i.i1264.i.i

B250.B310_crit_edge.us.unr-lcssa.i.i1297.i.i:     ; preds = %B254.us.i.i1264.i.i
  %801 = icmp eq i64 %xtraiter.i.i.i.i, 0
  br i1 %801, label %B250.B310_crit_edge.us.i.i1314.i.i, label %B254.us.epil.preheader.i.i1298.i.i

B254.us.epil.preheader.i.i1298.i.i:               ; preds = %B250.B310_crit_edge.us.unr-lcssa.i.i1297.i.i, %B222.endif.us.i.i1259.i.i
  %s.2.1547.us.epil.init.i.i1299.i.i = phi double [ 0.000000e+00, %B222.endif.us.i.i1259.i.i ], [ %.701.us.3.i.i1295.i.i, %B250.B310_crit_edge.us.unr-lcssa.i.i1297.i.i ]
  %.564543545.us.epil.init.i.i1300.i.i = phi i64 [ 0, %B222.endif.us.i.i1259.i.i ], [ %unroll_iter.i.i.i.i, %B250.B310_crit_edge.us.unr-lcssa.i.i1297.i.i ]
  %802 = shl i64 %.564543545.us.epil.init.i.i1300.i.i, 3
  %scevgep27.i.i1301.i.i = getelementptr i8, ptr %794, i64 %802
  %scevgep31.i.i1302.i.i = getelementptr i8, ptr %lsr.iv29.i.i1260.i.i, i64 %802
  br label %B254.us.epil.i.i1303.i.i

B254.us.epil.i.i1303.i.i:                         ; preds = %B254.us.epil.i.i1303.i.i, %B254.us.epil.preheader.i.i1298.i.i
  %s.2.1547.us.epil.i.i1304.i.i = phi double [ %s.2.1547.us.epil.init.i.i1299.i.i, %B254.us.epil.preheader.i.i1298.i.i ], [ %.701.us.epil.i.i1311.i.i, %B254.us.epil.i.i1303.i.i ]
  %epil.iter4.i.i1305.i.i = phi i64 [ 0, %B254.us.epil.preheader.i.i1298.i.i ], [ %epil.iter4.next.i.i1312.i.i, %B254.us.epil.i.i1303.i.i ]
  %803 = shl i64 %epil.iter4.i.i1305.i.i, 3
  %scevgep191.i1306.i.i = getelementptr i8, ptr %scevgep31.i.i1302.i.i, i64 %803
  %.647.us.epil.i.i1307.i.i = load double, ptr %scevgep191.i1306.i.i, align 8, !noalias !282
  %scevgep190.i1308.i.i = getelementptr i8, ptr %scevgep27.i.i1301.i.i, i64 %803
  %.698.us.epil.i.i1309.i.i = load double, ptr %scevgep190.i1308.i.i, align 8, !noalias !282
  %.699.us.epil.i.i1310.i.i = fmul double %.647.us.epil.i.i1307.i.i, %.698.us.epil.i.i1309.i.i
  %.701.us.epil.i.i1311.i.i = fadd double %s.2.1547.us.epil.i.i1304.i.i, %.699.us.epil.i.i1310.i.i
  %epil.iter4.next.i.i1312.i.i = add i64 %epil.iter4.i.i1305.i.i, 1
  %epil.iter4.cmp.not.i.i1313.i.i = icmp eq i64 %xtraiter.i.i.i.i, %epil.iter4.next.i.i1312.i.i
  br i1 %epil.iter4.cmp.not.i.i1313.i.i, label %B250.B310_crit_edge.us.i.i1314.i.i, label %B254.us.epil.i.i1303.i.i, !llvm.loop !264

B250.B310_crit_edge.us.i.i1314.i.i:               ; preds = %B254.us.epil.i.i1303.i.i, %B250.B310_crit_edge.us.unr-lcssa.i.i1297.i.i
  %.701.us.lcssa.i.i1315.i.i = phi double [ %.701.us.3.i.i1295.i.i, %B250.B310_crit_edge.us.unr-lcssa.i.i1297.i.i ], [ %.701.us.epil.i.i1311.i.i, %B254.us.epil.i.i1303.i.i ]
  %.447.us.i.i1316.i.i = add nuw nsw i64 %.440552558.us.i.i1262.i.i, 1
  %.711.us.i.i1317.i.i = fmul double %.343.i.i1246.i.i, %.701.us.lcssa.i.i1315.i.i
  %804 = getelementptr double, ptr %791, i64 %.440552558.us.i.i1262.i.i
  store double %.711.us.i.i1317.i.i, ptr %804, align 8, !noalias !282
  %.767.us.i.i1318.i.i = fmul double %.350.i.i1248.i.i, %.701.us.lcssa.i.i1315.i.i
  %.769.us.i.i1319.i.i = fmul double %.701.us.lcssa.i.i1315.i.i, %.767.us.i.i1318.i.i
  %805 = getelementptr double, ptr %792, i64 %.440552558.us.i.i1262.i.i
  store double %.769.us.i.i1319.i.i, ptr %805, align 8, !noalias !282
  %scevgep10.i.i1320.i.i = getelementptr i8, ptr %lsr.iv.i.i1261.i.i, i64 %.20.i272
  %scevgep30.i.i1321.i.i = getelementptr i8, ptr %lsr.iv29.i.i1260.i.i, i64 %.20.i272
  %exitcond569.not.i.i1322.i.i = icmp eq i64 %.447.us.i.i1316.i.i, %arg.design.5.1.fr.i.i.i
  br i1 %exitcond569.not.i.i1322.i.i, label %_ZN9pvp_bayes4walk18_linearise_patternB3v17B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.loopexit.i1323.i.i, label %B222.endif.us.i.i1259.i.i

_ZN9pvp_bayes4walk18_linearise_patternB3v17B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.loopexit.i1323.i.i: ; preds = %B250.B310_crit_edge.us.i.i1314.i.i
  %.866.i.pre.i1324.i.i = load i64, ptr %spare.2.sroa.1620.08549.i.i, align 8, !noalias !282
  br label %_ZN9pvp_bayes4walk18_linearise_patternB3v17B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.i1325.i.i

_ZN9pvp_bayes4walk18_linearise_patternB3v17B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.i1325.i.i: ; preds = %_ZN9pvp_bayes4walk18_linearise_patternB3v17B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.loopexit.i1323.i.i, %B118.i.i1241.i.i
  %.866.i.i1326.i.i = phi i64 [ %.866.i.pre.i1324.i.i, %_ZN9pvp_bayes4walk18_linearise_patternB3v17B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.loopexit.i1323.i.i ], [ %.866.i28.i1230.i.i, %B118.i.i1241.i.i ]
  %sunkaddr203.i1327.i.i = shl i64 %.409.i1236.i.i, 3
  %sunkaddr204.i1328.i.i = getelementptr inbounds i8, ptr %776, i64 %sunkaddr203.i1327.i.i
  store i64 %.866.i.i1326.i.i, ptr %sunkaddr204.i1328.i.i, align 8, !noalias !282
  br label %B1083.i1329.i.i

B280.i813.i.i:                                    ; preds = %B510.endif.i1106.i.i, %B280.lr.ph.i804.i.i
  %lsr.iv156.i814.i.i = phi ptr [ %821, %B280.lr.ph.i804.i.i ], [ %scevgep157.i1128.i.i, %B510.endif.i1106.i.i ]
  %lsr.iv136.i815.i.i = phi ptr [ %scevgep135.i811.i.i, %B280.lr.ph.i804.i.i ], [ %scevgep137.i1127.i.i, %B510.endif.i1106.i.i ]
  %total.3.01430.i816.i.i = phi double [ 0.000000e+00, %B280.lr.ph.i804.i.i ], [ %.1311.i1125.i.i, %B510.endif.i1106.i.i ]
  %.64014071429.i817.i.i = phi i64 [ %arg.design.5.1.fr.i.i.i, %B280.lr.ph.i804.i.i ], [ %.650.i818.i.i, %B510.endif.i1106.i.i ]
  %.650.i818.i.i = add nsw i64 %.64014071429.i817.i.i, -1
  br i1 %brmerge.not.i.i, label %B388.endif.i877.i.i, label %B326.lr.ph.i819.i.i

B326.i821.i.i:                                    ; preds = %B326.i821.i.i.preheader, %B326.i821.i.i
  %step.3.21392.i822.i.i = phi double [ %.901.3.i858.i.i, %B326.i821.i.i ], [ 0.000000e+00, %B326.i821.i.i.preheader ]
  %.78513881390.i823.i.i = phi i64 [ %.792.3.i850.i.i, %B326.i821.i.i ], [ 0, %B326.i821.i.i.preheader ]
  %806 = shl i64 %.78513881390.i823.i.i, 3
  %scevgep143.i824.i.i = getelementptr i8, ptr %lsr.iv136.i815.i.i, i64 %806
  %scevgep144.i825.i.i = getelementptr i8, ptr %scevgep143.i824.i.i, i64 -24
  %.868.i826.i.i = load double, ptr %scevgep144.i825.i.i, align 8, !noalias !279
  %sunkaddr1659 = mul i64 %.78513881390.i823.i.i, 8
  %sunkaddr1660 = getelementptr i8, ptr %arg.sums, i64 %sunkaddr1659
  %.898.i829.i.i = load double, ptr %sunkaddr1660, align 8, !noalias !279
  %.899.i830.i.i = fmul double %.868.i826.i.i, %.898.i829.i.i
  %.901.i831.i.i = fadd double %step.3.21392.i822.i.i, %.899.i830.i.i
  %807 = shl i64 %.78513881390.i823.i.i, 3
  %scevgep1184 = getelementptr i8, ptr %lsr.iv136.i815.i.i, i64 %807
  %scevgep1185 = getelementptr i8, ptr %scevgep1184, i64 -16
  %.868.1.i834.i.i = load double, ptr %scevgep1185, align 8, !noalias !279
  %sunkaddr1661 = mul i64 %.78513881390.i823.i.i, 8
  %sunkaddr1662 = getelementptr i8, ptr %arg.sums, i64 %sunkaddr1661
  %sunkaddr1663 = getelementptr i8, ptr %sunkaddr1662, i64 8
  %.898.1.i838.i.i = load double, ptr %sunkaddr1663, align 8, !noalias !279
  %.899.1.i839.i.i = fmul double %.868.1.i834.i.i, %.898.1.i838.i.i
  %.901.1.i840.i.i = fadd double %.901.i831.i.i, %.899.1.i839.i.i
  %808 = shl i64 %.78513881390.i823.i.i, 3
  %scevgep1182 = getelementptr i8, ptr %lsr.iv136.i815.i.i, i64 %808
  %scevgep1183 = getelementptr i8, ptr %scevgep1182, i64 -8
  %.868.2.i843.i.i = load double, ptr %scevgep1183, align 8, !noalias !279
  %sunkaddr1664 = mul i64 %.78513881390.i823.i.i, 8
  %sunkaddr1665 = getelementptr i8, ptr %arg.sums, i64 %sunkaddr1664
  %sunkaddr1666 = getelementptr i8, ptr %sunkaddr1665, i64 16
  %.898.2.i847.i.i = load double, ptr %sunkaddr1666, align 8, !noalias !279
  %.899.2.i848.i.i = fmul double %.868.2.i843.i.i, %.898.2.i847.i.i
  %.901.2.i849.i.i = fadd double %.901.1.i840.i.i, %.899.2.i848.i.i
  %.792.3.i850.i.i = add nuw nsw i64 %.78513881390.i823.i.i, 4
  %.868.3.i852.i.i = load double, ptr %scevgep143.i824.i.i, align 8, !noalias !279
  %sunkaddr1667 = mul i64 %.78513881390.i823.i.i, 8
  %sunkaddr1668 = getelementptr i8, ptr %arg.sums, i64 %sunkaddr1667
  %sunkaddr1669 = getelementptr i8, ptr %sunkaddr1668, i64 24
  %.898.3.i856.i.i = load double, ptr %sunkaddr1669, align 8, !noalias !279
  %.899.3.i857.i.i = fmul double %.868.3.i852.i.i, %.898.3.i856.i.i
  %.901.3.i858.i.i = fadd double %.901.2.i849.i.i, %.899.3.i857.i.i
  %niter.ncmp.3.i859.i.i = icmp eq i64 %unroll_iter.i.i.i.i, %.792.3.i850.i.i
  br i1 %niter.ncmp.3.i859.i.i, label %B388.endif.loopexit.unr-lcssa.i860.i.i, label %B326.i821.i.i

B414.i880.1.i.i:                                  ; preds = %B388.endif.i877.i.i
  %809 = icmp eq i64 %n.5.280881779.i.i, 2
  %sunkaddr1670 = getelementptr i8, ptr %arg.signs, i64 16
  %.1070.i885.1.i.i = load i64, ptr %sunkaddr1670, align 8, !noalias !279
  %sunkaddr1671 = getelementptr i8, ptr %arg.cells, i64 16
  %.1102.i888.1.i.i = load i64, ptr %sunkaddr1671, align 8, !noalias !279
  %.1125.i889.1.i.i = icmp slt i64 %.1102.i888.1.i.i, 0
  %.1126.i890.1.i.i = select i1 %.1125.i889.1.i.i, i64 %.121, i64 0
  %.1127.i891.1.i.i = add i64 %.1126.i890.1.i.i, %.1102.i888.1.i.i
  %.1147.i892.1.i.i = mul i64 %.1127.i891.1.i.i, %arg.design.5.1.fr.i.i.i
  %gep1406.i893.1.i.i = getelementptr double, ptr %invariant.gep.i879.i.i, i64 %.1147.i892.1.i.i
  %.1152.i894.1.i.i = load double, ptr %gep1406.i893.1.i.i, align 8, !noalias !279
  %.1153.i895.1.i.i = sitofp i64 %.1070.i885.1.i.i to double
  %.1154.i896.1.i.i = fmul double %.1152.i894.1.i.i, %.1153.i895.1.i.i
  %.1156.i897.1.i.i = fsub double %.1156.1.i915.i.i, %.1154.i896.1.i.i
  %sunkaddr1672 = getelementptr i8, ptr %arg.signs, i64 24
  %.1070.1.i902.1.i.i = load i64, ptr %sunkaddr1672, align 8, !noalias !279
  %sunkaddr1673 = getelementptr i8, ptr %arg.cells, i64 24
  %.1102.1.i906.1.i.i = load i64, ptr %sunkaddr1673, align 8, !noalias !279
  %.1125.1.i907.1.i.i = icmp slt i64 %.1102.1.i906.1.i.i, 0
  %.1126.1.i908.1.i.i = select i1 %.1125.1.i907.1.i.i, i64 %.121, i64 0
  %.1127.1.i909.1.i.i = add i64 %.1126.1.i908.1.i.i, %.1102.1.i906.1.i.i
  %.1147.1.i910.1.i.i = mul i64 %.1127.1.i909.1.i.i, %arg.design.5.1.fr.i.i.i
  %gep1406.1.i911.1.i.i = getelementptr double, ptr %invariant.gep.i879.i.i, i64 %.1147.1.i910.1.i.i
  %.1152.1.i912.1.i.i = load double, ptr %gep1406.1.i911.1.i.i, align 8, !noalias !279
  %.1153.1.i913.1.i.i = sitofp i64 %.1070.1.i902.1.i.i to double
  %.1154.1.i914.1.i.i = fmul double %.1152.1.i912.1.i.i, %.1153.1.i913.1.i.i
  %.1156.1.i915.1.i.i = fsub double %.1156.i897.1.i.i, %.1154.1.i914.1.i.i
  br i1 %809, label %B474.loopexit.i930.i.i, label %B414.i880.2.i.i

B414.i880.2.i.i:                                  ; preds = %B414.i880.1.i.i
  %810 = icmp eq i64 %n.5.280881779.i.i, 3
  %sunkaddr1674 = getelementptr i8, ptr %arg.signs, i64 32
  %.1070.i885.2.i.i = load i64, ptr %sunkaddr1674, align 8, !noalias !279
  %sunkaddr1675 = getelementptr i8, ptr %arg.cells, i64 32
  %.1102.i888.2.i.i = load i64, ptr %sunkaddr1675, align 8, !noalias !279
  %.1125.i889.2.i.i = icmp slt i64 %.1102.i888.2.i.i, 0
  %.1126.i890.2.i.i = select i1 %.1125.i889.2.i.i, i64 %.121, i64 0
  %.1127.i891.2.i.i = add i64 %.1126.i890.2.i.i, %.1102.i888.2.i.i
  %.1147.i892.2.i.i = mul i64 %.1127.i891.2.i.i, %arg.design.5.1.fr.i.i.i
  %gep1406.i893.2.i.i = getelementptr double, ptr %invariant.gep.i879.i.i, i64 %.1147.i892.2.i.i
  %.1152.i894.2.i.i = load double, ptr %gep1406.i893.2.i.i, align 8, !noalias !279
  %.1153.i895.2.i.i = sitofp i64 %.1070.i885.2.i.i to double
  %.1154.i896.2.i.i = fmul double %.1152.i894.2.i.i, %.1153.i895.2.i.i
  %.1156.i897.2.i.i = fsub double %.1156.1.i915.1.i.i, %.1154.i896.2.i.i
  %sunkaddr1676 = getelementptr i8, ptr %arg.signs, i64 40
  %.1070.1.i902.2.i.i = load i64, ptr %sunkaddr1676, align 8, !noalias !279
  %sunkaddr1677 = getelementptr i8, ptr %arg.cells, i64 40
  %.1102.1.i906.2.i.i = load i64, ptr %sunkaddr1677, align 8, !noalias !279
  %.1125.1.i907.2.i.i = icmp slt i64 %.1102.1.i906.2.i.i, 0
  %.1126.1.i908.2.i.i = select i1 %.1125.1.i907.2.i.i, i64 %.121, i64 0
  %.1127.1.i909.2.i.i = add i64 %.1126.1.i908.2.i.i, %.1102.1.i906.2.i.i
  %.1147.1.i910.2.i.i = mul i64 %.1127.1.i909.2.i.i, %arg.design.5.1.fr.i.i.i
  %gep1406.1.i911.2.i.i = getelementptr double, ptr %invariant.gep.i879.i.i, i64 %.1147.1.i910.2.i.i
  %.1152.1.i912.2.i.i = load double, ptr %gep1406.1.i911.2.i.i, align 8, !noalias !279
  %.1153.1.i913.2.i.i = sitofp i64 %.1070.1.i902.2.i.i to double
  %.1154.1.i914.2.i.i = fmul double %.1152.1.i912.2.i.i, %.1153.1.i913.2.i.i
  %.1156.1.i915.2.i.i = fsub double %.1156.i897.2.i.i, %.1154.1.i914.2.i.i
  br i1 %810, label %B474.loopexit.i930.i.i, label %B414.i880.3.i.i

B414.i880.3.i.i:                                  ; preds = %B414.i880.2.i.i
  %811 = icmp eq i64 %n.5.280881779.i.i, 4
  %sunkaddr1678 = getelementptr i8, ptr %arg.signs, i64 48
  %.1070.i885.3.i.i = load i64, ptr %sunkaddr1678, align 8, !noalias !279
  %sunkaddr1679 = getelementptr i8, ptr %arg.cells, i64 48
  %.1102.i888.3.i.i = load i64, ptr %sunkaddr1679, align 8, !noalias !279
  %.1125.i889.3.i.i = icmp slt i64 %.1102.i888.3.i.i, 0
  %.1126.i890.3.i.i = select i1 %.1125.i889.3.i.i, i64 %.121, i64 0
  %.1127.i891.3.i.i = add i64 %.1126.i890.3.i.i, %.1102.i888.3.i.i
  %.1147.i892.3.i.i = mul i64 %.1127.i891.3.i.i, %arg.design.5.1.fr.i.i.i
  %gep1406.i893.3.i.i = getelementptr double, ptr %invariant.gep.i879.i.i, i64 %.1147.i892.3.i.i
  %.1152.i894.3.i.i = load double, ptr %gep1406.i893.3.i.i, align 8, !noalias !279
  %.1153.i895.3.i.i = sitofp i64 %.1070.i885.3.i.i to double
  %.1154.i896.3.i.i = fmul double %.1152.i894.3.i.i, %.1153.i895.3.i.i
  %.1156.i897.3.i.i = fsub double %.1156.1.i915.2.i.i, %.1154.i896.3.i.i
  %sunkaddr1680 = getelementptr i8, ptr %arg.signs, i64 56
  %.1070.1.i902.3.i.i = load i64, ptr %sunkaddr1680, align 8, !noalias !279
  %sunkaddr1681 = getelementptr i8, ptr %arg.cells, i64 56
  %.1102.1.i906.3.i.i = load i64, ptr %sunkaddr1681, align 8, !noalias !279
  %.1125.1.i907.3.i.i = icmp slt i64 %.1102.1.i906.3.i.i, 0
  %.1126.1.i908.3.i.i = select i1 %.1125.1.i907.3.i.i, i64 %.121, i64 0
  %.1127.1.i909.3.i.i = add i64 %.1126.1.i908.3.i.i, %.1102.1.i906.3.i.i
  %.1147.1.i910.3.i.i = mul i64 %.1127.1.i909.3.i.i, %arg.design.5.1.fr.i.i.i
  %gep1406.1.i911.3.i.i = getelementptr double, ptr %invariant.gep.i879.i.i, i64 %.1147.1.i910.3.i.i
  %.1152.1.i912.3.i.i = load double, ptr %gep1406.1.i911.3.i.i, align 8, !noalias !279
  %.1153.1.i913.3.i.i = sitofp i64 %.1070.1.i902.3.i.i to double
  %.1154.1.i914.3.i.i = fmul double %.1152.1.i912.3.i.i, %.1153.1.i913.3.i.i
  %.1156.1.i915.3.i.i = fsub double %.1156.i897.3.i.i, %.1154.1.i914.3.i.i
  br i1 %811, label %B474.loopexit.i930.i.i, label %B414.i880.4.i.i

B414.i880.4.i.i:                                  ; preds = %B414.i880.3.i.i
  %812 = icmp eq i64 %n.5.280881779.i.i, 5
  %sunkaddr1682 = getelementptr i8, ptr %arg.signs, i64 64
  %.1070.i885.4.i.i = load i64, ptr %sunkaddr1682, align 8, !noalias !279
  %sunkaddr1683 = getelementptr i8, ptr %arg.cells, i64 64
  %.1102.i888.4.i.i = load i64, ptr %sunkaddr1683, align 8, !noalias !279
  %.1125.i889.4.i.i = icmp slt i64 %.1102.i888.4.i.i, 0
  %.1126.i890.4.i.i = select i1 %.1125.i889.4.i.i, i64 %.121, i64 0
  %.1127.i891.4.i.i = add i64 %.1126.i890.4.i.i, %.1102.i888.4.i.i
  %.1147.i892.4.i.i = mul i64 %.1127.i891.4.i.i, %arg.design.5.1.fr.i.i.i
  %gep1406.i893.4.i.i = getelementptr double, ptr %invariant.gep.i879.i.i, i64 %.1147.i892.4.i.i
  %.1152.i894.4.i.i = load double, ptr %gep1406.i893.4.i.i, align 8, !noalias !279
  %.1153.i895.4.i.i = sitofp i64 %.1070.i885.4.i.i to double
  %.1154.i896.4.i.i = fmul double %.1152.i894.4.i.i, %.1153.i895.4.i.i
  %.1156.i897.4.i.i = fsub double %.1156.1.i915.3.i.i, %.1154.i896.4.i.i
  %sunkaddr1684 = getelementptr i8, ptr %arg.signs, i64 72
  %.1070.1.i902.4.i.i = load i64, ptr %sunkaddr1684, align 8, !noalias !279
  %sunkaddr1685 = getelementptr i8, ptr %arg.cells, i64 72
  %.1102.1.i906.4.i.i = load i64, ptr %sunkaddr1685, align 8, !noalias !279
  %.1125.1.i907.4.i.i = icmp slt i64 %.1102.1.i906.4.i.i, 0
  %.1126.1.i908.4.i.i = select i1 %.1125.1.i907.4.i.i, i64 %.121, i64 0
  %.1127.1.i909.4.i.i = add i64 %.1126.1.i908.4.i.i, %.1102.1.i906.4.i.i
  %.1147.1.i910.4.i.i = mul i64 %.1127.1.i909.4.i.i, %arg.design.5.1.fr.i.i.i
  %gep1406.1.i911.4.i.i = getelementptr double, ptr %invariant.gep.i879.i.i, i64 %.1147.1.i910.4.i.i
  %.1152.1.i912.4.i.i = load double, ptr %gep1406.1.i911.4.i.i, align 8, !noalias !279
  %.1153.1.i913.4.i.i = sitofp i64 %.1070.1.i902.4.i.i to double
  %.1154.1.i914.4.i.i = fmul double %.1152.1.i912.4.i.i, %.1153.1.i913.4.i.i
  %.1156.1.i915.4.i.i = fsub double %.1156.i897.4.i.i, %.1154.1.i914.4.i.i
  br i1 %812, label %B474.loopexit.i930.i.i, label %B414.i880.5.i.i

B414.i880.5.i.i:                                  ; preds = %B414.i880.4.i.i
  %sunkaddr1686 = getelementptr i8, ptr %arg.signs, i64 80
  %.1070.i885.5.i.i = load i64, ptr %sunkaddr1686, align 8, !noalias !279
  %sunkaddr1687 = getelementptr i8, ptr %arg.cells, i64 80
  %.1102.i888.5.i.i = load i64, ptr %sunkaddr1687, align 8, !noalias !279
  %.1125.i889.5.i.i = icmp slt i64 %.1102.i888.5.i.i, 0
  %.1126.i890.5.i.i = select i1 %.1125.i889.5.i.i, i64 %.121, i64 0
  %.1127.i891.5.i.i = add i64 %.1126.i890.5.i.i, %.1102.i888.5.i.i
  %.1147.i892.5.i.i = mul i64 %.1127.i891.5.i.i, %arg.design.5.1.fr.i.i.i
  %gep1406.i893.5.i.i = getelementptr double, ptr %invariant.gep.i879.i.i, i64 %.1147.i892.5.i.i
  %.1152.i894.5.i.i = load double, ptr %gep1406.i893.5.i.i, align 8, !noalias !279
  %.1153.i895.5.i.i = sitofp i64 %.1070.i885.5.i.i to double
  %.1154.i896.5.i.i = fmul double %.1152.i894.5.i.i, %.1153.i895.5.i.i
  %.1156.i897.5.i.i = fsub double %.1156.1.i915.4.i.i, %.1154.i896.5.i.i
  %sunkaddr1688 = getelementptr i8, ptr %arg.signs, i64 88
  %.1070.1.i902.5.i.i = load i64, ptr %sunkaddr1688, align 8, !noalias !279
  %sunkaddr1689 = getelementptr i8, ptr %arg.cells, i64 88
  %.1102.1.i906.5.i.i = load i64, ptr %sunkaddr1689, align 8, !noalias !279
  %.1125.1.i907.5.i.i = icmp slt i64 %.1102.1.i906.5.i.i, 0
  %.1126.1.i908.5.i.i = select i1 %.1125.1.i907.5.i.i, i64 %.121, i64 0
  %.1127.1.i909.5.i.i = add i64 %.1126.1.i908.5.i.i, %.1102.1.i906.5.i.i
  %.1147.1.i910.5.i.i = mul i64 %.1127.1.i909.5.i.i, %arg.design.5.1.fr.i.i.i
  %gep1406.1.i911.5.i.i = getelementptr double, ptr %invariant.gep.i879.i.i, i64 %.1147.1.i910.5.i.i
  %.1152.1.i912.5.i.i = load double, ptr %gep1406.1.i911.5.i.i, align 8, !noalias !279
  %.1153.1.i913.5.i.i = sitofp i64 %.1070.1.i902.5.i.i to double
  %.1154.1.i914.5.i.i = fmul double %.1152.1.i912.5.i.i, %.1153.1.i913.5.i.i
  %.1156.1.i915.5.i.i = fsub double %.1156.i897.5.i.i, %.1154.1.i914.5.i.i
  br label %B474.loopexit.i930.i.i

B474.loopexit.i930.i.i:                           ; preds = %B388.endif.i877.i.i, %B414.i880.5.i.i, %B414.i880.4.i.i, %B414.i880.3.i.i, %B414.i880.2.i.i, %B414.i880.1.i.i
  %.1156.1.i915.lcssa.i.i = phi double [ %.1156.1.i915.i.i, %B388.endif.i877.i.i ], [ %.1156.1.i915.1.i.i, %B414.i880.1.i.i ], [ %.1156.1.i915.2.i.i, %B414.i880.2.i.i ], [ %.1156.1.i915.3.i.i, %B414.i880.3.i.i ], [ %.1156.1.i915.4.i.i, %B414.i880.4.i.i ], [ %.1156.1.i915.5.i.i, %B414.i880.5.i.i ]
  %.1166.i.i.i = fneg double %.1156.1.i915.lcssa.i.i
  %813 = getelementptr double, ptr %.1295.i.i, i64 %.650.i818.i.i
  store double %.1166.i.i.i, ptr %813, align 8, !noalias !279
  %.1201.i932.i.i = icmp samesign ugt i64 %.64014071429.i817.i.i, 1
  br i1 %.1201.i932.i.i, label %B510.endif.i1106.i.i, label %B638.endif.i933.i.i

B670.i945.i.i:                                    ; preds = %B670.i945.i.i.preheader, %B1084.i954.i.i
  %spare.2.sroa.1140.08581.pn.i.i = phi ptr [ %lsr.iv103.i946.i.i, %B1084.i954.i.i ], [ %spare.2.sroa.1140.08581.i.i, %B670.i945.i.i.preheader ]
  %total.5.01495.i948.i.i = phi double [ %total.6.1.i955.i.i, %B1084.i954.i.i ], [ %total.3.0.lcssa.i934.i.i, %B670.i945.i.i.preheader ]
  %.145514651493.i949.i.i = phi i64 [ %.1462.i950.i.i, %B1084.i954.i.i ], [ 1, %B670.i945.i.i.preheader ]
  %lsr.iv103.i946.i.i = getelementptr i8, ptr %spare.2.sroa.1140.08581.pn.i.i, i64 8
  %.1462.i950.i.i = add nuw i64 %.145514651493.i949.i.i, 1
  %814 = getelementptr double, ptr %861, i64 %.145514651493.i949.i.i
  %815 = getelementptr i8, ptr %814, i64 -8
  %.1545.i952.i.i = load double, ptr %815, align 8, !noalias !279
  %.1546.i953.i.i = fcmp ogt double %.1545.i952.i.i, 0.000000e+00
  br i1 %.1546.i953.i.i, label %B734.lr.ph.i964.i.i, label %B1084.i954.i.i

B734.i966.1.i.i:                                  ; preds = %B734.lr.ph.i964.i.i
  %816 = icmp eq i64 %n.5.280881779.i.i, 2
  %sunkaddr1690 = getelementptr i8, ptr %arg.signs, i64 16
  %.1707.i971.1.i.i = load i64, ptr %sunkaddr1690, align 8, !noalias !279
  %sunkaddr1691 = getelementptr i8, ptr %arg.cells, i64 16
  %.1739.i974.1.i.i = load i64, ptr %sunkaddr1691, align 8, !noalias !279
  %.1762.i975.1.i.i = icmp slt i64 %.1739.i974.1.i.i, 0
  %.1763.i976.1.i.i = select i1 %.1762.i975.1.i.i, i64 %.121, i64 0
  %.1764.i977.1.i.i = add i64 %.1763.i976.1.i.i, %.1739.i974.1.i.i
  %.1784.i978.1.i.i = mul i64 %.1764.i977.1.i.i, %arg.design.5.1.fr.i.i.i
  %gep1449.i979.1.i.i = getelementptr double, ptr %invariant.gep1438.i965.i.i, i64 %.1784.i978.1.i.i
  %.1789.i980.1.i.i = load double, ptr %gep1449.i979.1.i.i, align 8, !noalias !279
  %.1790.i981.1.i.i = sitofp i64 %.1707.i971.1.i.i to double
  %.1791.i982.1.i.i = fmul double %.1789.i980.1.i.i, %.1790.i981.1.i.i
  %.1793.i983.1.i.i = fsub double %.1793.1.i1001.i.i, %.1791.i982.1.i.i
  %sunkaddr1692 = getelementptr i8, ptr %arg.signs, i64 24
  %.1707.1.i988.1.i.i = load i64, ptr %sunkaddr1692, align 8, !noalias !279
  %sunkaddr1693 = getelementptr i8, ptr %arg.cells, i64 24
  %.1739.1.i992.1.i.i = load i64, ptr %sunkaddr1693, align 8, !noalias !279
  %.1762.1.i993.1.i.i = icmp slt i64 %.1739.1.i992.1.i.i, 0
  %.1763.1.i994.1.i.i = select i1 %.1762.1.i993.1.i.i, i64 %.121, i64 0
  %.1764.1.i995.1.i.i = add i64 %.1763.1.i994.1.i.i, %.1739.1.i992.1.i.i
  %.1784.1.i996.1.i.i = mul i64 %.1764.1.i995.1.i.i, %arg.design.5.1.fr.i.i.i
  %gep1449.1.i997.1.i.i = getelementptr double, ptr %invariant.gep1438.i965.i.i, i64 %.1784.1.i996.1.i.i
  %.1789.1.i998.1.i.i = load double, ptr %gep1449.1.i997.1.i.i, align 8, !noalias !279
  %.1790.1.i999.1.i.i = sitofp i64 %.1707.1.i988.1.i.i to double
  %.1791.1.i1000.1.i.i = fmul double %.1789.1.i998.1.i.i, %.1790.1.i999.1.i.i
  %.1793.1.i1001.1.i.i = fsub double %.1793.i983.1.i.i, %.1791.1.i1000.1.i.i
  br i1 %816, label %B794.endif.i1016.i.i, label %B734.i966.2.i.i

B734.i966.2.i.i:                                  ; preds = %B734.i966.1.i.i
  %817 = icmp eq i64 %n.5.280881779.i.i, 3
  %sunkaddr1694 = getelementptr i8, ptr %arg.signs, i64 32
  %.1707.i971.2.i.i = load i64, ptr %sunkaddr1694, align 8, !noalias !279
  %sunkaddr1695 = getelementptr i8, ptr %arg.cells, i64 32
  %.1739.i974.2.i.i = load i64, ptr %sunkaddr1695, align 8, !noalias !279
  %.1762.i975.2.i.i = icmp slt i64 %.1739.i974.2.i.i, 0
  %.1763.i976.2.i.i = select i1 %.1762.i975.2.i.i, i64 %.121, i64 0
  %.1764.i977.2.i.i = add i64 %.1763.i976.2.i.i, %.1739.i974.2.i.i
  %.1784.i978.2.i.i = mul i64 %.1764.i977.2.i.i, %arg.design.5.1.fr.i.i.i
  %gep1449.i979.2.i.i = getelementptr double, ptr %invariant.gep1438.i965.i.i, i64 %.1784.i978.2.i.i
  %.1789.i980.2.i.i = load double, ptr %gep1449.i979.2.i.i, align 8, !noalias !279
  %.1790.i981.2.i.i = sitofp i64 %.1707.i971.2.i.i to double
  %.1791.i982.2.i.i = fmul double %.1789.i980.2.i.i, %.1790.i981.2.i.i
  %.1793.i983.2.i.i = fsub double %.1793.1.i1001.1.i.i, %.1791.i982.2.i.i
  %sunkaddr1696 = getelementptr i8, ptr %arg.signs, i64 40
  %.1707.1.i988.2.i.i = load i64, ptr %sunkaddr1696, align 8, !noalias !279
  %sunkaddr1697 = getelementptr i8, ptr %arg.cells, i64 40
  %.1739.1.i992.2.i.i = load i64, ptr %sunkaddr1697, align 8, !noalias !279
  %.1762.1.i993.2.i.i = icmp slt i64 %.1739.1.i992.2.i.i, 0
  %.1763.1.i994.2.i.i = select i1 %.1762.1.i993.2.i.i, i64 %.121, i64 0
  %.1764.1.i995.2.i.i = add i64 %.1763.1.i994.2.i.i, %.1739.1.i992.2.i.i
  %.1784.1.i996.2.i.i = mul i64 %.1764.1.i995.2.i.i, %arg.design.5.1.fr.i.i.i
  %gep1449.1.i997.2.i.i = getelementptr double, ptr %invariant.gep1438.i965.i.i, i64 %.1784.1.i996.2.i.i
  %.1789.1.i998.2.i.i = load double, ptr %gep1449.1.i997.2.i.i, align 8, !noalias !279
  %.1790.1.i999.2.i.i = sitofp i64 %.1707.1.i988.2.i.i to double
  %.1791.1.i1000.2.i.i = fmul double %.1789.1.i998.2.i.i, %.1790.1.i999.2.i.i
  %.1793.1.i1001.2.i.i = fsub double %.1793.i983.2.i.i, %.1791.1.i1000.2.i.i
  br i1 %817, label %B794.endif.i1016.i.i, label %B734.i966.3.i.i

B734.i966.3.i.i:                                  ; preds = %B734.i966.2.i.i
  %818 = icmp eq i64 %n.5.280881779.i.i, 4
  %sunkaddr1698 = getelementptr i8, ptr %arg.signs, i64 48
  %.1707.i971.3.i.i = load i64, ptr %sunkaddr1698, align 8, !noalias !279
  %sunkaddr1699 = getelementptr i8, ptr %arg.cells, i64 48
  %.1739.i974.3.i.i = load i64, ptr %sunkaddr1699, align 8, !noalias !279
  %.1762.i975.3.i.i = icmp slt i64 %.1739.i974.3.i.i, 0
  %.1763.i976.3.i.i = select i1 %.1762.i975.3.i.i, i64 %.121, i64 0
  %.1764.i977.3.i.i = add i64 %.1763.i976.3.i.i, %.1739.i974.3.i.i
  %.1784.i978.3.i.i = mul i64 %.1764.i977.3.i.i, %arg.design.5.1.fr.i.i.i
  %gep1449.i979.3.i.i = getelementptr double, ptr %invariant.gep1438.i965.i.i, i64 %.1784.i978.3.i.i
  %.1789.i980.3.i.i = load double, ptr %gep1449.i979.3.i.i, align 8, !noalias !279
  %.1790.i981.3.i.i = sitofp i64 %.1707.i971.3.i.i to double
  %.1791.i982.3.i.i = fmul double %.1789.i980.3.i.i, %.1790.i981.3.i.i
  %.1793.i983.3.i.i = fsub double %.1793.1.i1001.2.i.i, %.1791.i982.3.i.i
  %sunkaddr1700 = getelementptr i8, ptr %arg.signs, i64 56
  %.1707.1.i988.3.i.i = load i64, ptr %sunkaddr1700, align 8, !noalias !279
  %sunkaddr1701 = getelementptr i8, ptr %arg.cells, i64 56
  %.1739.1.i992.3.i.i = load i64, ptr %sunkaddr1701, align 8, !noalias !279
  %.1762.1.i993.3.i.i = icmp slt i64 %.1739.1.i992.3.i.i, 0
  %.1763.1.i994.3.i.i = select i1 %.1762.1.i993.3.i.i, i64 %.121, i64 0
  %.1764.1.i995.3.i.i = add i64 %.1763.1.i994.3.i.i, %.1739.1.i992.3.i.i
  %.1784.1.i996.3.i.i = mul i64 %.1764.1.i995.3.i.i, %arg.design.5.1.fr.i.i.i
  %gep1449.1.i997.3.i.i = getelementptr double, ptr %invariant.gep1438.i965.i.i, i64 %.1784.1.i996.3.i.i
  %.1789.1.i998.3.i.i = load double, ptr %gep1449.1.i997.3.i.i, align 8, !noalias !279
  %.1790.1.i999.3.i.i = sitofp i64 %.1707.1.i988.3.i.i to double
  %.1791.1.i1000.3.i.i = fmul double %.1789.1.i998.3.i.i, %.1790.1.i999.3.i.i
  %.1793.1.i1001.3.i.i = fsub double %.1793.i983.3.i.i, %.1791.1.i1000.3.i.i
  br i1 %818, label %B794.endif.i1016.i.i, label %B734.i966.4.i.i

B734.i966.4.i.i:                                  ; preds = %B734.i966.3.i.i
  %819 = icmp eq i64 %n.5.280881779.i.i, 5
  %sunkaddr1702 = getelementptr i8, ptr %arg.signs, i64 64
  %.1707.i971.4.i.i = load i64, ptr %sunkaddr1702, align 8, !noalias !279
  %sunkaddr1703 = getelementptr i8, ptr %arg.cells, i64 64
  %.1739.i974.4.i.i = load i64, ptr %sunkaddr1703, align 8, !noalias !279
  %.1762.i975.4.i.i = icmp slt i64 %.1739.i974.4.i.i, 0
  %.1763.i976.4.i.i = select i1 %.1762.i975.4.i.i, i64 %.121, i64 0
  %.1764.i977.4.i.i = add i64 %.1763.i976.4.i.i, %.1739.i974.4.i.i
  %.1784.i978.4.i.i = mul i64 %.1764.i977.4.i.i, %arg.design.5.1.fr.i.i.i
  %gep1449.i979.4.i.i = getelementptr double, ptr %invariant.gep1438.i965.i.i, i64 %.1784.i978.4.i.i
  %.1789.i980.4.i.i = load double, ptr %gep1449.i979.4.i.i, align 8, !noalias !279
  %.1790.i981.4.i.i = sitofp i64 %.1707.i971.4.i.i to double
  %.1791.i982.4.i.i = fmul double %.1789.i980.4.i.i, %.1790.i981.4.i.i
  %.1793.i983.4.i.i = fsub double %.1793.1.i1001.3.i.i, %.1791.i982.4.i.i
  %sunkaddr1704 = getelementptr i8, ptr %arg.signs, i64 72
  %.1707.1.i988.4.i.i = load i64, ptr %sunkaddr1704, align 8, !noalias !279
  %sunkaddr1705 = getelementptr i8, ptr %arg.cells, i64 72
  %.1739.1.i992.4.i.i = load i64, ptr %sunkaddr1705, align 8, !noalias !279
  %.1762.1.i993.4.i.i = icmp slt i64 %.1739.1.i992.4.i.i, 0
  %.1763.1.i994.4.i.i = select i1 %.1762.1.i993.4.i.i, i64 %.121, i64 0
  %.1764.1.i995.4.i.i = add i64 %.1763.1.i994.4.i.i, %.1739.1.i992.4.i.i
  %.1784.1.i996.4.i.i = mul i64 %.1764.1.i995.4.i.i, %arg.design.5.1.fr.i.i.i
  %gep1449.1.i997.4.i.i = getelementptr double, ptr %invariant.gep1438.i965.i.i, i64 %.1784.1.i996.4.i.i
  %.1789.1.i998.4.i.i = load double, ptr %gep1449.1.i997.4.i.i, align 8, !noalias !279
  %.1790.1.i999.4.i.i = sitofp i64 %.1707.1.i988.4.i.i to double
  %.1791.1.i1000.4.i.i = fmul double %.1789.1.i998.4.i.i, %.1790.1.i999.4.i.i
  %.1793.1.i1001.4.i.i = fsub double %.1793.i983.4.i.i, %.1791.1.i1000.4.i.i
  br i1 %819, label %B794.endif.i1016.i.i, label %B734.i966.5.i.i

B734.i966.5.i.i:                                  ; preds = %B734.i966.4.i.i
  %sunkaddr1706 = getelementptr i8, ptr %arg.signs, i64 80
  %.1707.i971.5.i.i = load i64, ptr %sunkaddr1706, align 8, !noalias !279
  %sunkaddr1707 = getelementptr i8, ptr %arg.cells, i64 80
  %.1739.i974.5.i.i = load i64, ptr %sunkaddr1707, align 8, !noalias !279
  %.1762.i975.5.i.i = icmp slt i64 %.1739.i974.5.i.i, 0
  %.1763.i976.5.i.i = select i1 %.1762.i975.5.i.i, i64 %.121, i64 0
  %.1764.i977.5.i.i = add i64 %.1763.i976.5.i.i, %.1739.i974.5.i.i
  %.1784.i978.5.i.i = mul i64 %.1764.i977.5.i.i, %arg.design.5.1.fr.i.i.i
  %gep1449.i979.5.i.i = getelementptr double, ptr %invariant.gep1438.i965.i.i, i64 %.1784.i978.5.i.i
  %.1789.i980.5.i.i = load double, ptr %gep1449.i979.5.i.i, align 8, !noalias !279
  %.1790.i981.5.i.i = sitofp i64 %.1707.i971.5.i.i to double
  %.1791.i982.5.i.i = fmul double %.1789.i980.5.i.i, %.1790.i981.5.i.i
  %.1793.i983.5.i.i = fsub double %.1793.1.i1001.4.i.i, %.1791.i982.5.i.i
  %sunkaddr1708 = getelementptr i8, ptr %arg.signs, i64 88
  %.1707.1.i988.5.i.i = load i64, ptr %sunkaddr1708, align 8, !noalias !279
  %sunkaddr1709 = getelementptr i8, ptr %arg.cells, i64 88
  %.1739.1.i992.5.i.i = load i64, ptr %sunkaddr1709, align 8, !noalias !279
  %.1762.1.i993.5.i.i = icmp slt i64 %.1739.1.i992.5.i.i, 0
  %.1763.1.i994.5.i.i = select i1 %.1762.1.i993.5.i.i, i64 %.121, i64 0
  %.1764.1.i995.5.i.i = add i64 %.1763.1.i994.5.i.i, %.1739.1.i992.5.i.i
  %.1784.1.i996.5.i.i = mul i64 %.1764.1.i995.5.i.i, %arg.design.5.1.fr.i.i.i
  %gep1449.1.i997.5.i.i = getelementptr double, ptr %invariant.gep1438.i965.i.i, i64 %.1784.1.i996.5.i.i
  %.1789.1.i998.5.i.i = load double, ptr %gep1449.1.i997.5.i.i, align 8, !noalias !279
  %.1790.1.i999.5.i.i = sitofp i64 %.1707.1.i988.5.i.i to double
  %.1791.1.i1000.5.i.i = fmul double %.1789.1.i998.5.i.i, %.1790.1.i999.5.i.i
  %.1793.1.i1001.5.i.i = fsub double %.1793.i983.5.i.i, %.1791.1.i1000.5.i.i
  br label %B794.endif.i1016.i.i

B870.i1023.i.i:                                   ; preds = %B870.i1023.i.i.preheader, %B870.i1023.i.i
  %lsr.iv1190 = phi ptr [ %scevgep1008, %B870.i1023.i.i.preheader ], [ %scevgep1191, %B870.i1023.i.i ]
  %lsr.iv1188 = phi i64 [ %unroll_iter.i.i.i.i, %B870.i1023.i.i.preheader ], [ %lsr.iv.next1189, %B870.i1023.i.i ]
  %lsr.iv96.i1024.i.i = phi ptr [ %scevgep97.i1063.i.i, %B870.i1023.i.i ], [ %spare.2.sroa.1140.08581.pn.i.i, %B870.i1023.i.i.preheader ]
  %variance.2.21456.i1025.i.i = phi double [ %.2065.3.i1062.i.i, %B870.i1023.i.i ], [ %.1859.i1020.i.i, %B870.i1023.i.i.preheader ]
  %scevgep1196 = getelementptr i8, ptr %lsr.iv1190, i64 %.20.i272
  %scevgep1197 = getelementptr i8, ptr %scevgep1196, i64 -24
  %.2010.i1029.i.i = load double, ptr %scevgep1197, align 8, !noalias !279
  %scevgep101.i1030.i.i = getelementptr i8, ptr %lsr.iv96.i1024.i.i, i64 8
  %.2062.i1031.i.i = load double, ptr %scevgep101.i1030.i.i, align 8, !noalias !279
  %.2063.i1032.i.i = fmul double %.2010.i1029.i.i, %.2062.i1031.i.i
  %.2065.i1033.i.i = fsub double %variance.2.21456.i1025.i.i, %.2063.i1032.i.i
  %scevgep1194 = getelementptr i8, ptr %lsr.iv1190, i64 %.20.i272
  %scevgep1195 = getelementptr i8, ptr %scevgep1194, i64 -16
  %.2010.1.i1037.i.i = load double, ptr %scevgep1195, align 8, !noalias !279
  %sunkaddr773.i = getelementptr i8, ptr %lsr.iv96.i1024.i.i, i64 %.20.i272
  %sunkaddr774.i = getelementptr i8, ptr %sunkaddr773.i, i64 8
  %.2062.1.i1041.i.i = load double, ptr %sunkaddr774.i, align 8, !noalias !279
  %.2063.1.i1042.i.i = fmul double %.2010.1.i1037.i.i, %.2062.1.i1041.i.i
  %.2065.1.i1043.i.i = fsub double %.2065.i1033.i.i, %.2063.1.i1042.i.i
  %scevgep1192 = getelementptr i8, ptr %lsr.iv1190, i64 %.20.i272
  %scevgep1193 = getelementptr i8, ptr %scevgep1192, i64 -8
  %.2010.2.i1047.i.i = load double, ptr %scevgep1193, align 8, !noalias !279
  %sunkaddr1710 = getelementptr i8, ptr %lsr.iv96.i1024.i.i, i64 %.1364.idx.i.i
  %sunkaddr1711 = getelementptr i8, ptr %sunkaddr1710, i64 8
  %.2062.2.i1050.i.i = load double, ptr %sunkaddr1711, align 8, !noalias !279
  %.2063.2.i1051.i.i = fmul double %.2010.2.i1047.i.i, %.2062.2.i1050.i.i
  %.2065.2.i1052.i.i = fsub double %.2065.1.i1043.i.i, %.2063.2.i1051.i.i
  %.2010.3.i1057.i.i = load double, ptr %scevgep1196, align 8, !noalias !279
  %sunkaddr1712 = getelementptr i8, ptr %lsr.iv96.i1024.i.i, i64 %870
  %sunkaddr1713 = getelementptr i8, ptr %sunkaddr1712, i64 8
  %.2062.3.i1060.i.i = load double, ptr %sunkaddr1713, align 8, !noalias !279
  %.2063.3.i1061.i.i = fmul double %.2010.3.i1057.i.i, %.2062.3.i1060.i.i
  %.2065.3.i1062.i.i = fsub double %.2065.2.i1052.i.i, %.2063.3.i1061.i.i
  %scevgep97.i1063.i.i = getelementptr i8, ptr %lsr.iv96.i1024.i.i, i64 %871
  %lsr.iv.next1189 = add nsw i64 %lsr.iv1188, -4
  %scevgep1191 = getelementptr i8, ptr %lsr.iv1190, i64 32
  %niter74.ncmp.3.i1064.i.i = icmp eq i64 %lsr.iv.next1189, 0
  br i1 %niter74.ncmp.3.i1064.i.i, label %B928.endif.endif.loopexit.unr-lcssa.i1065.i.i, label %B870.i1023.i.i

B1083.i1329.i.i:                                  ; preds = %_ZN9pvp_bayes4walk18_linearise_patternB3v17B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.i1325.i.i, %B134.i1229.i.i
  %.866.i29.i1330.i.i = phi i64 [ %.866.i.i1326.i.i, %_ZN9pvp_bayes4walk18_linearise_patternB3v17B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.i1325.i.i ], [ %.866.i28.i1230.i.i, %B134.i1229.i.i ]
  %.45526.i1331.i.i = phi i64 [ %.866.i.i1326.i.i, %_ZN9pvp_bayes4walk18_linearise_patternB3v17B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.i1325.i.i ], [ %.455.i1231.i.i, %B134.i1229.i.i ]
  %exitcond.not.i1332.i.i = icmp eq i64 %.2802.i.i, %.335.i1233.i.i
  br i1 %exitcond.not.i1332.i.i, label %B240.endif.i802.i.i, label %B134.i1229.i.i

B1084.i954.i.i:                                   ; preds = %B928.endif.endif.i1083.i.i, %B670.i945.i.i
  %total.6.1.i955.i.i = phi double [ %total.5.01495.i948.i.i, %B670.i945.i.i ], [ %.2140.i1104.i.i, %B928.endif.endif.i1083.i.i ]
  %exitcond1527.not.i958.i.i = icmp eq i64 %.1462.i950.i.i, %arg.design.5.1.fr.i.i.i
  br i1 %exitcond1527.not.i958.i.i, label %B2138.i.i, label %B670.i945.i.i

B240.endif.i802.i.i:                              ; preds = %B1083.i1329.i.i
  %820 = icmp slt i64 %arg.design.5.1.fr.i.i.i, 1
  br i1 %820, label %B638.endif.i933.i.i, label %B280.lr.ph.i804.i.i

B280.lr.ph.i804.i.i:                              ; preds = %B240.endif.i802.i.i
  %821 = getelementptr i8, ptr %spare.2.sroa.330.08635.i.i, i64 %868
  %scevgep135.i811.i.i = getelementptr i8, ptr %821, i64 24
  br label %B280.i813.i.i

B326.lr.ph.i819.i.i:                              ; preds = %B280.i813.i.i
  %822 = icmp ult i64 %arg.design.5.1.fr.i.i.i, 4
  br i1 %822, label %B326.epil.preheader.i861.i.i, label %B326.i821.i.i.preheader

B326.i821.i.i.preheader:                          ; preds = %B326.lr.ph.i819.i.i
  br label %B326.i821.i.i

B388.endif.loopexit.unr-lcssa.i860.i.i:           ; preds = %B326.i821.i.i
  %823 = icmp eq i64 %xtraiter.i.i.i.i, 0
  br i1 %823, label %B388.endif.i877.i.i, label %B326.epil.preheader.i861.i.i

B326.epil.preheader.i861.i.i:                     ; preds = %B388.endif.loopexit.unr-lcssa.i860.i.i, %B326.lr.ph.i819.i.i
  %step.3.21392.epil.init.i862.i.i = phi double [ 0.000000e+00, %B326.lr.ph.i819.i.i ], [ %.901.3.i858.i.i, %B388.endif.loopexit.unr-lcssa.i860.i.i ]
  %.78513881390.epil.init.i863.i.i = phi i64 [ 0, %B326.lr.ph.i819.i.i ], [ %unroll_iter.i.i.i.i, %B388.endif.loopexit.unr-lcssa.i860.i.i ]
  %824 = shl i64 %.78513881390.epil.init.i863.i.i, 3
  %scevgep153.i864.i.i = getelementptr i8, ptr %arg.sums, i64 %824
  %scevgep158.i865.i.i = getelementptr i8, ptr %lsr.iv156.i814.i.i, i64 %824
  br label %B326.epil.i866.i.i

B326.epil.i866.i.i:                               ; preds = %B326.epil.i866.i.i, %B326.epil.preheader.i861.i.i
  %step.3.21392.epil.i867.i.i = phi double [ %step.3.21392.epil.init.i862.i.i, %B326.epil.preheader.i861.i.i ], [ %.901.epil.i874.i.i, %B326.epil.i866.i.i ]
  %epil.iter.i868.i.i = phi i64 [ 0, %B326.epil.preheader.i861.i.i ], [ %epil.iter.next.i875.i.i, %B326.epil.i866.i.i ]
  %825 = shl i64 %epil.iter.i868.i.i, 3
  %scevgep2335.i.i = getelementptr i8, ptr %scevgep158.i865.i.i, i64 %825
  %.868.epil.i870.i.i = load double, ptr %scevgep2335.i.i, align 8, !noalias !279
  %scevgep2334.i.i = getelementptr i8, ptr %scevgep153.i864.i.i, i64 %825
  %.898.epil.i872.i.i = load double, ptr %scevgep2334.i.i, align 8, !noalias !279
  %.899.epil.i873.i.i = fmul double %.868.epil.i870.i.i, %.898.epil.i872.i.i
  %.901.epil.i874.i.i = fadd double %step.3.21392.epil.i867.i.i, %.899.epil.i873.i.i
  %epil.iter.next.i875.i.i = add i64 %epil.iter.i868.i.i, 1
  %epil.iter.cmp.not.i876.i.i = icmp eq i64 %xtraiter.i.i.i.i, %epil.iter.next.i875.i.i
  br i1 %epil.iter.cmp.not.i876.i.i, label %B388.endif.i877.i.i, label %B326.epil.i866.i.i, !llvm.loop !265

B388.endif.i877.i.i:                              ; preds = %B326.epil.i866.i.i, %B388.endif.loopexit.unr-lcssa.i860.i.i, %B280.i813.i.i
  %step.5.1.i878.i.i = phi double [ 0.000000e+00, %B280.i813.i.i ], [ %.901.3.i858.i.i, %B388.endif.loopexit.unr-lcssa.i860.i.i ], [ %.901.epil.i874.i.i, %B326.epil.i866.i.i ]
  %826 = icmp eq i64 %n.5.280881779.i.i, 1
  %invariant.gep.i879.i.i = getelementptr double, ptr %spare.2.sroa.600.08617.i.i, i64 %.650.i818.i.i
  %.1070.i885.i.i = load i64, ptr %arg.signs, align 8, !noalias !279
  %.1102.i888.i.i = load i64, ptr %arg.cells, align 8, !noalias !279
  %.1125.i889.i.i = icmp slt i64 %.1102.i888.i.i, 0
  %.1126.i890.i.i = select i1 %.1125.i889.i.i, i64 %.121, i64 0
  %.1127.i891.i.i = add i64 %.1126.i890.i.i, %.1102.i888.i.i
  %.1147.i892.i.i = mul i64 %.1127.i891.i.i, %arg.design.5.1.fr.i.i.i
  %gep1406.i893.i.i = getelementptr double, ptr %invariant.gep.i879.i.i, i64 %.1147.i892.i.i
  %.1152.i894.i.i = load double, ptr %gep1406.i893.i.i, align 8, !noalias !279
  %.1153.i895.i.i = sitofp i64 %.1070.i885.i.i to double
  %.1154.i896.i.i = fmul double %.1152.i894.i.i, %.1153.i895.i.i
  %.1156.i897.i.i = fsub double %step.5.1.i878.i.i, %.1154.i896.i.i
  %sunkaddr1714 = getelementptr i8, ptr %arg.signs, i64 8
  %.1070.1.i902.i.i = load i64, ptr %sunkaddr1714, align 8, !noalias !279
  %sunkaddr1715 = getelementptr i8, ptr %arg.cells, i64 8
  %.1102.1.i906.i.i = load i64, ptr %sunkaddr1715, align 8, !noalias !279
  %.1125.1.i907.i.i = icmp slt i64 %.1102.1.i906.i.i, 0
  %.1126.1.i908.i.i = select i1 %.1125.1.i907.i.i, i64 %.121, i64 0
  %.1127.1.i909.i.i = add i64 %.1126.1.i908.i.i, %.1102.1.i906.i.i
  %.1147.1.i910.i.i = mul i64 %.1127.1.i909.i.i, %arg.design.5.1.fr.i.i.i
  %gep1406.1.i911.i.i = getelementptr double, ptr %invariant.gep.i879.i.i, i64 %.1147.1.i910.i.i
  %.1152.1.i912.i.i = load double, ptr %gep1406.1.i911.i.i, align 8, !noalias !279
  %.1153.1.i913.i.i = sitofp i64 %.1070.1.i902.i.i to double
  %.1154.1.i914.i.i = fmul double %.1152.1.i912.i.i, %.1153.1.i913.i.i
  %.1156.1.i915.i.i = fsub double %.1156.i897.i.i, %.1154.1.i914.i.i
  br i1 %826, label %B474.loopexit.i930.i.i, label %B414.i880.1.i.i

B510.endif.i1106.i.i:                             ; preds = %B474.loopexit.i930.i.i
  %.1214.i1107.i.i = add nsw i64 %.64014071429.i817.i.i, -2
  %.1245.i1108.i.i = getelementptr double, ptr %spare.2.sroa.120.08649.i.i, i64 %.650.i818.i.i
  %.1246.i1109.i.i = load double, ptr %.1245.i1108.i.i, align 8, !noalias !279
  %.1280.i1110.i.i = fsub double %.1246.i1109.i.i, %.1156.1.i915.lcssa.i.i
  %.71.i.i1111.i.i = getelementptr double, ptr %arg.target, i64 %.1214.i1107.i.i
  %.72.i.i1112.i.i = load double, ptr %.71.i.i1111.i.i, align 8, !noalias !285
  %.73.i.i1113.i.i = fsub double %.72.i.i1112.i.i, %.1280.i1110.i.i
  %.122.i.i1114.i.i = getelementptr double, ptr %862, i64 %.1214.i1107.i.i
  %.123.i.i1115.i.i = load double, ptr %.122.i.i1114.i.i, align 8, !noalias !285
  %.124.i.i1116.i.i = fsub double %.1280.i1110.i.i, %.123.i.i1115.i.i
  %.13.i.i.i1117.i.i = fcmp ogt double %.124.i.i1116.i.i, %.73.i.i1113.i.i
  %.14.i.i.i1118.i.i = select i1 %.13.i.i.i1117.i.i, double %.124.i.i1116.i.i, double %.73.i.i1113.i.i
  %.15.i.i.i1119.i.i = fcmp olt double %.14.i.i.i1118.i.i, 0.000000e+00
  %.16.i.i.i1120.i.i = select i1 %.15.i.i.i1119.i.i, double 0.000000e+00, double %.14.i.i.i1118.i.i
  %.205.i.i1121.i.i = getelementptr double, ptr %863, i64 %.1214.i1107.i.i
  %.206.i.i1122.i.i = load double, ptr %.205.i.i1121.i.i, align 8, !noalias !285
  %.207.i.i1123.i.i = fmul double %.206.i.i1122.i.i, %.16.i.i.i1120.i.i
  %.208.i.i1124.i.i = fmul double %.207.i.i1123.i.i, %.207.i.i1123.i.i
  %.1311.i1125.i.i = fadd double %total.3.01430.i816.i.i, %.208.i.i1124.i.i
  %scevgep137.i1127.i.i = getelementptr i8, ptr %lsr.iv136.i815.i.i, i64 %869
  %scevgep157.i1128.i.i = getelementptr i8, ptr %lsr.iv156.i814.i.i, i64 %869
  br label %B280.i813.i.i

B638.endif.i933.i.i:                              ; preds = %B240.endif.i802.i.i, %B474.loopexit.i930.i.i
  %total.3.0.lcssa.i934.i.i = phi double [ 0.000000e+00, %B240.endif.i802.i.i ], [ %total.3.01430.i816.i.i, %B474.loopexit.i930.i.i ]
  %827 = icmp slt i64 %.591, 1
  br i1 %827, label %B2138.i.i, label %B670.i945.i.i.preheader

B670.i945.i.i.preheader:                          ; preds = %B638.endif.i933.i.i
  br label %B670.i945.i.i

B734.lr.ph.i964.i.i:                              ; preds = %B670.i945.i.i
  %828 = icmp eq i64 %n.5.280881779.i.i, 1
  %invariant.gep1438.i965.i.i = getelementptr double, ptr %spare.2.sroa.870.08599.i.i, i64 %.145514651493.i949.i.i
  %.1707.i971.i.i = load i64, ptr %arg.signs, align 8, !noalias !279
  %.1739.i974.i.i = load i64, ptr %arg.cells, align 8, !noalias !279
  %.1762.i975.i.i = icmp slt i64 %.1739.i974.i.i, 0
  %.1763.i976.i.i = select i1 %.1762.i975.i.i, i64 %.121, i64 0
  %.1764.i977.i.i = add i64 %.1763.i976.i.i, %.1739.i974.i.i
  %.1784.i978.i.i = mul i64 %.1764.i977.i.i, %arg.design.5.1.fr.i.i.i
  %gep1449.i979.i.i = getelementptr double, ptr %invariant.gep1438.i965.i.i, i64 %.1784.i978.i.i
  %.1789.i980.i.i = load double, ptr %gep1449.i979.i.i, align 8, !noalias !279
  %.1790.i981.i.i = sitofp i64 %.1707.i971.i.i to double
  %.1791.i982.i.i = fmul double %.1789.i980.i.i, %.1790.i981.i.i
  %.1793.i983.i.i = fsub double 0.000000e+00, %.1791.i982.i.i
  %sunkaddr1716 = getelementptr i8, ptr %arg.signs, i64 8
  %.1707.1.i988.i.i = load i64, ptr %sunkaddr1716, align 8, !noalias !279
  %sunkaddr1717 = getelementptr i8, ptr %arg.cells, i64 8
  %.1739.1.i992.i.i = load i64, ptr %sunkaddr1717, align 8, !noalias !279
  %.1762.1.i993.i.i = icmp slt i64 %.1739.1.i992.i.i, 0
  %.1763.1.i994.i.i = select i1 %.1762.1.i993.i.i, i64 %.121, i64 0
  %.1764.1.i995.i.i = add i64 %.1763.1.i994.i.i, %.1739.1.i992.i.i
  %.1784.1.i996.i.i = mul i64 %.1764.1.i995.i.i, %arg.design.5.1.fr.i.i.i
  %gep1449.1.i997.i.i = getelementptr double, ptr %invariant.gep1438.i965.i.i, i64 %.1784.1.i996.i.i
  %.1789.1.i998.i.i = load double, ptr %gep1449.1.i997.i.i, align 8, !noalias !279
  %.1790.1.i999.i.i = sitofp i64 %.1707.1.i988.i.i to double
  %.1791.1.i1000.i.i = fmul double %.1789.1.i998.i.i, %.1790.1.i999.i.i
  %.1793.1.i1001.i.i = fsub double %.1793.i983.i.i, %.1791.1.i1000.i.i
  br i1 %828, label %B794.endif.i1016.i.i, label %B734.i966.1.i.i

B794.endif.i1016.i.i:                             ; preds = %B734.lr.ph.i964.i.i, %B734.i966.5.i.i, %B734.i966.4.i.i, %B734.i966.3.i.i, %B734.i966.2.i.i, %B734.i966.1.i.i
  %.1793.1.i1001.lcssa.i.i = phi double [ %.1793.1.i1001.i.i, %B734.lr.ph.i964.i.i ], [ %.1793.1.i1001.1.i.i, %B734.i966.1.i.i ], [ %.1793.1.i1001.2.i.i, %B734.i966.2.i.i ], [ %.1793.1.i1001.3.i.i, %B734.i966.3.i.i ], [ %.1793.1.i1001.4.i.i, %B734.i966.4.i.i ], [ %.1793.1.i1001.5.i.i, %B734.i966.5.i.i ]
  %829 = icmp slt i64 %arg.design.5.1.fr.i.i.i, 1
  %.1848.i1018.i.i = mul i64 %.145514651493.i949.i.i, %arg.design.5.1.fr.i.i.i
  %830 = getelementptr double, ptr %spare.2.sroa.330.08635.i.i, i64 %.1848.i1018.i.i
  %831 = getelementptr double, ptr %830, i64 %.145514651493.i949.i.i
  %.1853.i1019.i.i = load double, ptr %831, align 8, !noalias !279
  %.1859.i1020.i.i = fsub double %.1853.i1019.i.i, %.1793.1.i1001.lcssa.i.i
  br i1 %829, label %B928.endif.endif.i1083.i.i, label %B870.lr.ph.i1021.i.i

B870.lr.ph.i1021.i.i:                             ; preds = %B794.endif.i1016.i.i
  %832 = icmp ult i64 %arg.design.5.1.fr.i.i.i, 4
  br i1 %832, label %B870.epil.preheader.i1066.i.i, label %B870.i1023.i.i.preheader

B870.i1023.i.i.preheader:                         ; preds = %B870.lr.ph.i1021.i.i
  br label %B870.i1023.i.i

B928.endif.endif.loopexit.unr-lcssa.i1065.i.i:    ; preds = %B870.i1023.i.i
  %833 = icmp eq i64 %xtraiter.i.i.i.i, 0
  br i1 %833, label %B928.endif.endif.i1083.i.i, label %B870.epil.preheader.i1066.i.i

B870.epil.preheader.i1066.i.i:                    ; preds = %B928.endif.endif.loopexit.unr-lcssa.i1065.i.i, %B870.lr.ph.i1021.i.i
  %variance.2.21456.epil.init.i1067.i.i = phi double [ %.1859.i1020.i.i, %B870.lr.ph.i1021.i.i ], [ %.2065.3.i1062.i.i, %B928.endif.endif.loopexit.unr-lcssa.i1065.i.i ]
  %.194914521454.epil.init.i1068.i.i = phi i64 [ 0, %B870.lr.ph.i1021.i.i ], [ %unroll_iter.i.i.i.i, %B928.endif.endif.loopexit.unr-lcssa.i1065.i.i ]
  %834 = mul i64 %.194914521454.epil.init.i1068.i.i, %.20.i272
  %scevgep105.i1069.i.i = getelementptr i8, ptr %lsr.iv103.i946.i.i, i64 %834
  %835 = shl i64 %.194914521454.epil.init.i1068.i.i, 3
  %scevgep108.i1070.i.i = getelementptr i8, ptr %.1295.i.i, i64 %835
  br label %B870.epil.i1071.i.i

B870.epil.i1071.i.i:                              ; preds = %B870.epil.i1071.i.i, %B870.epil.preheader.i1066.i.i
  %lsr.iv106.i1072.i.i = phi ptr [ %scevgep107.i1081.i.i, %B870.epil.i1071.i.i ], [ %scevgep105.i1069.i.i, %B870.epil.preheader.i1066.i.i ]
  %variance.2.21456.epil.i1073.i.i = phi double [ %.2065.epil.i1079.i.i, %B870.epil.i1071.i.i ], [ %variance.2.21456.epil.init.i1067.i.i, %B870.epil.preheader.i1066.i.i ]
  %epil.iter69.i1074.i.i = phi i64 [ %epil.iter69.next.i1080.i.i, %B870.epil.i1071.i.i ], [ 0, %B870.epil.preheader.i1066.i.i ]
  %836 = shl i64 %epil.iter69.i1074.i.i, 3
  %scevgep2347.i.i = getelementptr i8, ptr %scevgep108.i1070.i.i, i64 %836
  %.2010.epil.i1076.i.i = load double, ptr %scevgep2347.i.i, align 8, !noalias !279
  %.2062.epil.i1077.i.i = load double, ptr %lsr.iv106.i1072.i.i, align 8, !noalias !279
  %.2063.epil.i1078.i.i = fmul double %.2010.epil.i1076.i.i, %.2062.epil.i1077.i.i
  %.2065.epil.i1079.i.i = fsub double %variance.2.21456.epil.i1073.i.i, %.2063.epil.i1078.i.i
  %epil.iter69.next.i1080.i.i = add i64 %epil.iter69.i1074.i.i, 1
  %scevgep107.i1081.i.i = getelementptr i8, ptr %lsr.iv106.i1072.i.i, i64 %.20.i272
  %epil.iter69.cmp.not.i1082.i.i = icmp eq i64 %xtraiter.i.i.i.i, %epil.iter69.next.i1080.i.i
  br i1 %epil.iter69.cmp.not.i1082.i.i, label %B928.endif.endif.i1083.i.i, label %B870.epil.i1071.i.i, !llvm.loop !269

B928.endif.endif.i1083.i.i:                       ; preds = %B870.epil.i1071.i.i, %B928.endif.endif.loopexit.unr-lcssa.i1065.i.i, %B794.endif.i1016.i.i
  %variance.2.2.lcssa.i1084.i.i = phi double [ %.1859.i1020.i.i, %B794.endif.i1016.i.i ], [ %.2065.3.i1062.i.i, %B928.endif.endif.loopexit.unr-lcssa.i1065.i.i ], [ %.2065.epil.i1079.i.i, %B870.epil.i1071.i.i ]
  %.10.i.i1085.i.i = fcmp olt double %variance.2.2.lcssa.i1084.i.i, 0x3D719799812DEA11
  %.11.i.i1086.i.i = select i1 %.10.i.i1085.i.i, double 0x3D719799812DEA11, double %variance.2.2.lcssa.i1084.i.i
  %sqrt.i1087.i.i = tail call double @llvm.sqrt.f64(double %.11.i.i1086.i.i)
  %sunkaddr265.i1088.i.i = shl i64 %.145514651493.i949.i.i, 3
  %sunkaddr266.i1089.i.i = getelementptr i8, ptr %864, i64 %sunkaddr265.i1088.i.i
  %sunkaddr267.i1090.i.i = getelementptr i8, ptr %sunkaddr266.i1089.i.i, i64 -8
  %.72.i6.i1091.i.i = load double, ptr %sunkaddr267.i1090.i.i, align 8, !noalias !288
  %.73.i7.i1092.i.i = fsub double %.72.i6.i1091.i.i, %sqrt.i1087.i.i
  %sunkaddr269.i1094.i.i = getelementptr i8, ptr %865, i64 %sunkaddr265.i1088.i.i
  %sunkaddr270.i1095.i.i = getelementptr i8, ptr %sunkaddr269.i1094.i.i, i64 -8
  %.123.i9.i1096.i.i = load double, ptr %sunkaddr270.i1095.i.i, align 8, !noalias !288
  %.124.i10.i1097.i.i = fsub double %sqrt.i1087.i.i, %.123.i9.i1096.i.i
  %.13.i.i11.i1098.i.i = fcmp ogt double %.124.i10.i1097.i.i, %.73.i7.i1092.i.i
  %.14.i.i12.i1099.i.i = select i1 %.13.i.i11.i1098.i.i, double %.124.i10.i1097.i.i, double %.73.i7.i1092.i.i
  %.15.i.i13.i1100.i.i = fcmp olt double %.14.i.i12.i1099.i.i, 0.000000e+00
  %.16.i.i14.i1101.i.i = select i1 %.15.i.i13.i1100.i.i, double 0.000000e+00, double %.14.i.i12.i1099.i.i
  %.207.i17.i1102.i.i = fmul double %.1545.i952.i.i, %.16.i.i14.i1101.i.i
  %.208.i18.i1103.i.i = fmul double %.207.i17.i1102.i.i, %.207.i17.i1102.i.i
  %.2140.i1104.i.i = fadd double %total.5.01495.i948.i.i, %.208.i18.i1103.i.i
  br label %B1084.i954.i.i

B2184.endif.endif.i.i:                            ; preds = %B30.i1420.5.i.i, %B30.i1420.4.i.i, %B30.i1420.3.i.i, %B30.i1420.2.i.i, %B30.i1420.1.i.i, %B2184.i.i
  %837 = icmp slt i64 %arg.design.5.1.fr.i.i.i, 1
  br i1 %837, label %B2292.i.i, label %B2250.preheader.i.i

B2250.preheader.i.i:                              ; preds = %B2184.endif.endif.i.i
  br i1 %or.cond.i.i, label %B2250.preheader2027.i.i, label %vector.body.i.i62.preheader

vector.body.i.i62.preheader:                      ; preds = %B2250.preheader.i.i
  br label %vector.body.i.i62

vector.body.i.i62:                                ; preds = %vector.body.i.i62, %vector.body.i.i62.preheader
  %index.i.i63 = phi i64 [ %index.next.i.i65, %vector.body.i.i62 ], [ 0, %vector.body.i.i62.preheader ]
  %838 = shl i64 %index.i.i63, 3
  %scevgep1200 = getelementptr i8, ptr %scevgep1198, i64 %838
  %scevgep1201 = getelementptr i8, ptr %scevgep1200, i64 -16
  %wide.load.i.i64 = load <2 x double>, ptr %scevgep1201, align 8, !noalias !74
  %scevgep1199 = getelementptr i8, ptr %scevgep1198, i64 %838
  %wide.load1958.i.i = load <2 x double>, ptr %scevgep1199, align 8, !noalias !74
  %839 = shl i64 %index.i.i63, 3
  %scevgep1204 = getelementptr i8, ptr %scevgep2348.i.i, i64 %839
  %840 = shl i64 %index.i.i63, 3
  %scevgep1202 = getelementptr i8, ptr %scevgep2348.i.i, i64 %840
  %scevgep1203 = getelementptr i8, ptr %scevgep1202, i64 -16
  store <2 x double> %wide.load.i.i64, ptr %scevgep1203, align 8, !noalias !74
  store <2 x double> %wide.load1958.i.i, ptr %scevgep1204, align 8, !noalias !74
  %index.next.i.i65 = add nuw nsw i64 %index.i.i63, 4
  %841 = icmp eq i64 %unroll_iter.i.i.i.i, %index.next.i.i65
  br i1 %841, label %middle.block.i.i66, label %vector.body.i.i62, !llvm.loop !291

middle.block.i.i66:                               ; preds = %vector.body.i.i62
  %842 = icmp eq i64 %arg.design.5.1.fr.i.i.i, %unroll_iter.i.i.i.i
  br i1 %842, label %B2292.i.i, label %B2250.preheader2027.i.i

B2250.preheader2027.i.i:                          ; preds = %middle.block.i.i66, %B2250.preheader.i.i
  %.425784218423.ph.i.i = phi i64 [ 0, %B2250.preheader.i.i ], [ %unroll_iter.i.i.i.i, %middle.block.i.i66 ]
  %843 = icmp eq i64 %xtraiter.i.i.i.i, 0
  br i1 %843, label %B2250.prol.loopexit.i.i, label %B2250.prol.i.i.preheader

B2250.prol.i.i.preheader:                         ; preds = %B2250.preheader2027.i.i
  br label %B2250.prol.i.i

B2250.prol.i.i:                                   ; preds = %B2250.prol.i.i, %B2250.prol.i.i.preheader
  %lsr.iv2358.i.i = phi i64 [ %lsr.iv.next2359.i.i, %B2250.prol.i.i ], [ %xtraiter.i.i.i.i, %B2250.prol.i.i.preheader ]
  %.425784218423.prol.i.i = phi i64 [ %.4264.prol.i.i, %B2250.prol.i.i ], [ %.425784218423.ph.i.i, %B2250.prol.i.i.preheader ]
  %.4264.prol.i.i = add nuw nsw i64 %.425784218423.prol.i.i, 1
  %844 = shl i64 %.425784218423.prol.i.i, 3
  %scevgep2357.i.i = getelementptr i8, ptr %.1364.i.i, i64 %844
  %.4318.prol.i.i = load double, ptr %scevgep2357.i.i, align 8, !noalias !74
  %scevgep2356.i.i = getelementptr i8, ptr %.546.i.i.i, i64 %844
  store double %.4318.prol.i.i, ptr %scevgep2356.i.i, align 8, !noalias !74
  %lsr.iv.next2359.i.i = add nsw i64 %lsr.iv2358.i.i, -1
  %prol.iter.cmp.not.i.i = icmp eq i64 %lsr.iv.next2359.i.i, 0
  br i1 %prol.iter.cmp.not.i.i, label %B2250.prol.loopexit.i.i, label %B2250.prol.i.i, !llvm.loop !292

B2250.prol.loopexit.i.i:                          ; preds = %B2250.prol.i.i, %B2250.preheader2027.i.i
  %.425784218423.unr.i.i = phi i64 [ %.425784218423.ph.i.i, %B2250.preheader2027.i.i ], [ %.4264.prol.i.i, %B2250.prol.i.i ]
  %845 = sub nsw i64 %.425784218423.ph.i.i, %arg.design.5.1.fr.i.i.i
  %846 = icmp ugt i64 %845, -4
  br i1 %846, label %B2292.i.i, label %B2250.i.i.preheader

B2250.i.i.preheader:                              ; preds = %B2250.prol.loopexit.i.i
  br label %B2250.i.i

B228.backedge.i:                                  ; preds = %B0.endif.endif.endif.endif.i.i, %B2559.i.i
  %energy.2.0.lcssa.i.i = phi double [ %total.3.0.lcssa.i153.i.i, %B0.endif.endif.endif.endif.i.i ], [ %energy.3.1.i.i, %B2559.i.i ]
  %looked.2.0.lcssa.i.i = phi i64 [ 0, %B0.endif.endif.endif.endif.i.i ], [ %looked.3.1.i.i, %B2559.i.i ]
  %taken.2.0.lcssa.i.i = phi i64 [ 0, %B0.endif.endif.endif.endif.i.i ], [ %taken.3.1.i.i, %B2559.i.i ]
  %847 = getelementptr double, ptr %arg.energies, i64 %.89211571159.i
  store double %energy.2.0.lcssa.i.i, ptr %847, align 8, !noalias !74
  %848 = getelementptr i64, ptr %arg.looked, i64 %.89211571159.i
  %.4869.i.i = load i64, ptr %848, align 8, !noalias !74
  %.4871.i.i = add nsw i64 %.4869.i.i, %looked.2.0.lcssa.i.i
  store i64 %.4871.i.i, ptr %848, align 8, !noalias !74
  %849 = getelementptr i64, ptr %arg.taken, i64 %.89211571159.i
  %.4937.i.i = load i64, ptr %849, align 8, !noalias !74
  %.4939.i.i = add nsw i64 %.4937.i.i, %taken.2.0.lcssa.i.i
  store i64 %.4939.i.i, ptr %849, align 8, !noalias !74
  %.899.i = add nuw nsw i64 %.89211571159.i, 1
  %exitcond1184.not.i = icmp eq i64 %.290, %.899.i
  br i1 %exitcond1184.not.i, label %B264.i, label %B232.i

B264.i:                                           ; preds = %B228.backedge.i
  %850 = icmp eq i64 %.290, 1
  %.768.i = add nuw nsw i64 %.76111651172.i, 1
  br i1 %850, label %B264.endif.i, label %B78.endif.endif.endif.endif.i.i.preheader

B78.endif.endif.endif.endif.i.i.preheader:        ; preds = %B264.i
  br label %B78.endif.endif.endif.endif.i.i

B346.i.i:                                         ; preds = %B78.endif.endif.endif.endif.i.i
  %851 = shl i64 %lsr.iv.i1.i, 3
  %scevgep1215 = getelementptr i8, ptr %arg.order, i64 %851
  %scevgep1216 = getelementptr i8, ptr %scevgep1215, i64 -16
  %.660.i.i = load i64, ptr %scevgep1216, align 8, !noalias !293
  %852 = shl i64 %lsr.iv.i1.i, 3
  %scevgep1213 = getelementptr i8, ptr %arg.order, i64 %852
  %scevgep1214 = getelementptr i8, ptr %scevgep1213, i64 -24
  %.690.i.i = load i64, ptr %scevgep1214, align 8, !noalias !293
  store i64 %.660.i.i, ptr %scevgep1214, align 8, !noalias !293
  store i64 %.690.i.i, ptr %scevgep1216, align 8, !noalias !293
  %sunkaddr1718 = mul i64 %lsr.iv.i1.i, 8
  %sunkaddr1719 = getelementptr i8, ptr %arg.energies, i64 %sunkaddr1718
  %sunkaddr1720 = getelementptr i8, ptr %sunkaddr1719, i64 -16
  %.782.i.i = load double, ptr %sunkaddr1720, align 8, !noalias !293
  %sunkaddr1721 = mul i64 %lsr.iv.i1.i, 8
  %sunkaddr1722 = getelementptr i8, ptr %arg.energies, i64 %sunkaddr1721
  %sunkaddr1723 = getelementptr i8, ptr %sunkaddr1722, i64 -24
  %.812.i.i = load double, ptr %sunkaddr1723, align 8, !noalias !293
  store double %.782.i.i, ptr %sunkaddr1723, align 8, !noalias !293
  store double %.812.i.i, ptr %sunkaddr1720, align 8, !noalias !293
  br label %B473.i.i

B473.i.i:                                         ; preds = %B78.endif.endif.endif.endif.i.i, %B346.i.i
  %lsr.iv.next.i15.i = add i64 %lsr.iv.i1.i, -1
  %.381.i.i = icmp samesign ugt i64 %lsr.iv.next.i15.i, 2
  br i1 %.381.i.i, label %B78.endif.endif.endif.endif.i.i, label %B264.endif.i

B78.endif.endif.endif.endif.i.i:                  ; preds = %B473.i.i, %B78.endif.endif.endif.endif.i.i.preheader
  %lsr.iv.i1.i = phi i64 [ %lsr.iv.next.i15.i, %B473.i.i ], [ %.1001, %B78.endif.endif.endif.endif.i.i.preheader ]
  %853 = shl i64 %lsr.iv.i1.i, 3
  %scevgep7.i.i = getelementptr i8, ptr %arg.temperatures, i64 %853
  %scevgep8.i.i = getelementptr i8, ptr %scevgep7.i.i, i64 -24
  %.453.i.i = load double, ptr %scevgep8.i.i, align 8, !noalias !293
  %.457.i.i = fdiv double 1.000000e+00, %.453.i.i
  %scevgep10.i.i = getelementptr i8, ptr %scevgep7.i.i, i64 -16
  %.490.i.i30 = load double, ptr %scevgep10.i.i, align 8, !noalias !293
  %.494.i.i = fdiv double 1.000000e+00, %.490.i.i30
  %.495.i.i = fsub double %.457.i.i, %.494.i.i
  %854 = shl i64 %lsr.iv.i1.i, 3
  %scevgep1219 = getelementptr i8, ptr %arg.energies, i64 %854
  %scevgep1220 = getelementptr i8, ptr %scevgep1219, i64 -24
  %.527.i.i31 = load double, ptr %scevgep1220, align 8, !noalias !293
  %855 = shl i64 %lsr.iv.i1.i, 3
  %scevgep1217 = getelementptr i8, ptr %arg.energies, i64 %855
  %scevgep1218 = getelementptr i8, ptr %scevgep1217, i64 -16
  %.560.i.i = load double, ptr %scevgep1218, align 8, !noalias !293
  %.561.i.i = fsub double %.527.i.i31, %.560.i.i
  %.562.i.i = fmul double %.495.i.i, %.561.i.i
  %.41.i.i2.i = load i64, ptr %arg.state, align 8, !noalias !296
  %.42.i.i3.i = add i64 %.41.i.i2.i, %const1239
  store i64 %.42.i.i3.i, ptr %arg.state, align 8, !noalias !296
  %.101.i.i4.i = lshr i64 %.42.i.i3.i, 30
  %.102.i.i5.i = xor i64 %.101.i.i4.i, %.42.i.i3.i
  %.103.i.i6.i = mul i64 %.102.i.i5.i, %const1242
  %.104.i.i7.i = lshr i64 %.103.i.i6.i, 27
  %.105.i.i8.i = xor i64 %.104.i.i7.i, %.103.i.i6.i
  %.106.i.i9.i = mul i64 %.105.i.i8.i, %const1237
  %856 = lshr i64 %.106.i.i9.i, 42
  %857 = lshr i64 %.106.i.i9.i, 11
  %.109.i.i10.i = xor i64 %856, %857
  %.110.i.i11.i = uitofp nneg i64 %.109.i.i10.i to double
  %.111.i.i12.i = fmul double %.110.i.i11.i, 0x3CA0000000000000
  %.10.i.i13.i = fcmp olt double %.111.i.i12.i, 1.000000e-300
  %.11.i.i14.i = select i1 %.10.i.i13.i, double 1.000000e-300, double %.111.i.i12.i
  %.620.i.i = tail call double @llvm.log.f64(double %.11.i.i14.i)
  %.621.i.i = fcmp olt double %.620.i.i, %.562.i.i
  br i1 %.621.i.i, label %B346.i.i, label %B473.i.i

B136.endif.loopexit.unr-lcssa.i:                  ; preds = %B130.3.i
  %lcmp.mod.not.i3 = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i3, label %B136.endif.loopexit.i, label %B72.epil.preheader.i

B72.epil.preheader.i:                             ; preds = %B136.endif.loopexit.unr-lcssa.i, %B72.preheader.i
  %incomplete.2.01153.epil.init.i = phi i1 [ false, %B72.preheader.i ], [ %"$phi130.1.2.1.3.i", %B136.endif.loopexit.unr-lcssa.i ]
  %.55611491151.epil.init.i = phi i64 [ 0, %B72.preheader.i ], [ %unroll_iter.i1, %B136.endif.loopexit.unr-lcssa.i ]
  %858 = mul i64 %.20.i272, %.55611491151.epil.init.i
  %scevgep315.i = getelementptr i8, ptr %arg.design, i64 %858
  br label %B72.epil.i

B72.epil.i:                                       ; preds = %B130.epil.i, %B72.epil.preheader.i
  %lsr.iv318.i = phi i64 [ %lsr.iv.next319.i, %B130.epil.i ], [ %xtraiter.i, %B72.epil.preheader.i ]
  %lsr.iv316.i = phi ptr [ %scevgep317.i, %B130.epil.i ], [ %scevgep315.i, %B72.epil.preheader.i ]
  %incomplete.2.01153.epil.i = phi i1 [ %"$phi130.1.2.1.epil.i", %B130.epil.i ], [ %incomplete.2.01153.epil.init.i, %B72.epil.preheader.i ]
  br i1 %incomplete.2.01153.epil.i, label %B130.epil.i, label %B90.epil.i

B90.epil.i:                                       ; preds = %B72.epil.i
  %.656.epil.i = load double, ptr %lsr.iv316.i, align 8, !noalias !71
  %.657.epil.i = fcmp oeq double %.656.epil.i, 0.000000e+00
  br label %B130.epil.i

B130.epil.i:                                      ; preds = %B90.epil.i, %B72.epil.i
  %"$phi130.1.2.1.epil.i" = phi i1 [ true, %B72.epil.i ], [ %.657.epil.i, %B90.epil.i ]
  %scevgep317.i = getelementptr i8, ptr %lsr.iv316.i, i64 %.20.i272
  %lsr.iv.next319.i = add nsw i64 %lsr.iv318.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next319.i, 0
  br i1 %epil.iter.cmp.not.i, label %B136.endif.loopexit.i, label %B72.epil.i, !llvm.loop !299

B136.endif.loopexit.i:                            ; preds = %B130.epil.i, %B136.endif.loopexit.unr-lcssa.i
  %"$phi130.1.2.1.lcssa.i" = phi i1 [ %"$phi130.1.2.1.3.i", %B136.endif.loopexit.unr-lcssa.i ], [ %"$phi130.1.2.1.epil.i", %B130.epil.i ]
  %859 = xor i1 %"$phi130.1.2.1.lcssa.i", true
  br label %B136.endif.i

B136.endif.i:                                     ; preds = %B136.endif.loopexit.i, %B1234.endif
  %incomplete.2.0.lcssa.i = phi i1 [ true, %B1234.endif ], [ %859, %B136.endif.loopexit.i ]
  %.7551171.not.i = icmp slt i64 %arg.number, 1
  br i1 %.7551171.not.i, label %common.ret, label %B166.endif.lr.ph.i

B166.endif.lr.ph.i:                               ; preds = %B136.endif.i
  %860 = icmp slt i64 %.121, 1
  %const1231 = bitcast i64 9223372036854775804 to i64
  %const1223 = bitcast i64 2305843009213693951 to i64
  %.8861158.not.i = icmp slt i64 %.290, 1
  %.334.i.i.i = mul i64 %.208, %.179
  %.633.i.i.i = shl i64 %.179, 2
  %.654.i.i.i = mul i64 %arg.design.5.1.fr.i.i.i, %arg.design.5.1.fr.i.i.i
  %.570.i.i.i = mul i64 %arg.design.5.1.fr.i.i.i, %.121
  %.1295.i.i = getelementptr double, ptr %arg.vectors, i64 %arg.design.5.1.fr.i.i.i
  %.1364.idx.i.i = shl i64 %arg.design.5.1.fr.i.i.i, 4
  %.1364.i.i = getelementptr i8, ptr %arg.vectors, i64 %.1364.idx.i.i
  %.idx.i114.i.i = mul i64 %.591, 40
  %861 = getelementptr i8, ptr %arg.target, i64 %.idx.i114.i.i
  %862 = getelementptr double, ptr %arg.target, i64 %.591
  %.idx.i.i115.i.i = shl i64 %.591, 4
  %863 = getelementptr i8, ptr %arg.target, i64 %.idx.i.i115.i.i
  %.idx.i1.i116.i.i = mul i64 %.591, 24
  %864 = getelementptr i8, ptr %arg.target, i64 %.idx.i1.i116.i.i
  %.idx58.i.i117.i.i = shl i64 %.591, 5
  %865 = getelementptr i8, ptr %arg.target, i64 %.idx58.i.i117.i.i
  %866 = ptrtoint ptr %arg.vectors to i64
  %.1791.i.i = sitofp i64 %.179 to double
  %factor.op.mul.i.i = shl i64 %.261, 1
  %.1905.reass.i.i = mul i64 %factor.op.mul.i.i, %.179
  %.42518422.not.i.i = icmp slt i64 %arg.design.5.1.fr.i.i.i, 1
  %xtraiter.i.i.i.i = and i64 %arg.design.5.1.fr.i.i.i, 3
  %unroll_iter.i.i.i.i = and i64 %arg.design.5.1.fr.i.i.i, %const1231
  %867 = add nuw i64 %arg.design.5.1.fr.i.i.i, %const1223
  %868 = mul i64 %867, %.20.i272
  %869 = mul i64 %arg.design.5.1.fr.i.i.i, -8
  %870 = mul i64 %arg.design.5.1.fr.i.i.i, 24
  %871 = shl i64 %arg.design.5.1.fr.i.i.i, 5
  %.arg.move.6.5.0.i.i.i = tail call i64 @llvm.smax.i64(i64 %arg.design.5.1.fr.i.i.i, i64 0)
  %.565.i.i.i = getelementptr double, ptr %arg.matrices, i64 %.654.i.i.i
  %scevgep44.i.i1457.i.i = getelementptr i8, ptr %.565.i.i.i, i64 24
  %872 = add i64 %.654.i.i.i, %arg.design.5.1.fr.i.i.i
  %873 = shl i64 %872, 3
  %scevgep12.i.i.i = getelementptr i8, ptr %arg.matrices, i64 %873
  %874 = add i64 %.20.i272, 8
  %brmerge.i.i.i = or i1 %860, %.42518422.not.i.i
  %scevgep93.i.i.i = getelementptr i8, ptr %arg.design, i64 24
  %scevgep120.i.i.i = getelementptr i8, ptr %arg.matrices, i64 16
  %875 = shl i64 %.654.i.i.i, 3
  %876 = getelementptr i8, ptr %arg.matrices, i64 %875
  %scevgep180.i1460.i.i = getelementptr i8, ptr %876, i64 16
  %const_mat1232 = add i64 %const1231, -4
  %unroll_iter.i1714.i.i = and i64 %arg.design.5.1.fr.i.i.i, %const_mat1232
  %877 = add i64 %.1364.idx.i.i, %866
  %878 = sub i64 0, %866
  %879 = sub i64 %878, %.1364.idx.i.i
  %880 = sub i64 %878, %.20.i272
  %const_mat1233 = add i64 %const1231, 2
  %n.vec2015.i.i = and i64 %arg.design.5.1.fr.i.i.i, %const_mat1233
  %881 = getelementptr i8, ptr %arg.vectors, i64 %.20.i272
  %scevgep2107.i.i = getelementptr i8, ptr %.1364.i.i, i64 8
  %scevgep2112.i.i = getelementptr i8, ptr %881, i64 8
  %scevgep2127.i.i = getelementptr i8, ptr %arg.sums, i64 8
  %scevgep2169.i.i = getelementptr i8, ptr %arg.vectors, i64 24
  %scevgep2368.i.i = getelementptr i8, ptr %.1364.i.i, i64 24
  br i1 %.8861158.not.i, label %B166.endif.us.preheader.i, label %B166.endif.preheader.i

B166.endif.preheader.i:                           ; preds = %B166.endif.lr.ph.i
  %882 = ptrtoint ptr %arg.sums to i64
  %const1246 = bitcast i64 -1028001813962170200 to i64
  %const1244 = bitcast i64 -2691343689449507777 to i64
  %const1242 = bitcast i64 -4658895280553007687 to i64
  %const1241 = bitcast i64 -5382687378899015554 to i64
  %const1239 = bitcast i64 -7046029254386353131 to i64
  %const1237 = bitcast i64 -7723592293110705685 to i64
  %const1236 = bitcast i64 -8074031068348523331 to i64
  %const1228 = bitcast i64 8709371129873690708 to i64
  %const1227 = bitcast i64 6018027440424182931 to i64
  %const1225 = bitcast i64 4354685564936845354 to i64
  %const = bitcast i64 1663341875487337577 to i64
  %xtraiter.i1713.i.i = and i64 %arg.design.5.1.fr.i.i.i, 7
  %883 = add nsw i64 %unroll_iter.i1714.i.i, -8
  %884 = sub i64 %877, %882
  %885 = lshr i64 %883, 3
  %886 = add nuw nsw i64 %885, 1
  %887 = add nsw i64 %unroll_iter.i.i.i.i, -4
  %scevgep2184.i.prol.i = getelementptr i8, ptr %arg.matrices, i64 %.20.i272
  %scevgep2185.i.prol.i = getelementptr i8, ptr %scevgep2184.i.prol.i, i64 %.20.i272
  %scevgep2186.i.prol.i = getelementptr i8, ptr %scevgep2185.i.prol.i, i64 %.20.i272
  %scevgep2171.i.prol.i = getelementptr i8, ptr %arg.vectors, i64 56
  %scevgep2187.i.prol.i = getelementptr i8, ptr %scevgep2186.i.prol.i, i64 %.20.i272
  %scevgep83.i = getelementptr i8, ptr %arg.inverse, i64 8
  %scevgep215.i4 = getelementptr i8, ptr %876, i64 8
  %888 = lshr i64 %886, 1
  %889 = mul i64 %arg.design.5.1.fr.i.i.i, %xtraiter.i1713.i.i
  %890 = shl i64 %889, 3
  %891 = mul i64 %arg.design.5.1.fr.i.i.i, 24
  %scevgep958 = getelementptr i8, ptr %arg.target, i64 %891
  %scevgep1008 = getelementptr i8, ptr %arg.vectors, i64 24
  %scevgep1117 = getelementptr i8, ptr %arg.target, i64 %870
  %892 = shl nuw nsw i64 %888, 1
  %893 = add i64 %.1364.idx.i.i, 16
  %scevgep1198 = getelementptr i8, ptr %arg.vectors, i64 %893
  br label %B166.endif.i

B166.endif.us.preheader.i:                        ; preds = %B166.endif.lr.ph.i
  %.1225.us.pre.i = load double, ptr %arg.energies, align 8, !noalias !71
  %min.iters.check.i = icmp samesign ult i64 %arg.number, 4
  br i1 %min.iters.check.i, label %B166.endif.us.i.preheader, label %vector.ph.i

vector.ph.i:                                      ; preds = %B166.endif.us.preheader.i
  %n.vec.i = and i64 %arg.number, %const1231
  %broadcast.splatinsert.i = insertelement <2 x double> poison, double %.1225.us.pre.i, i64 0
  %broadcast.splat.i = shufflevector <2 x double> %broadcast.splatinsert.i, <2 x double> poison, <2 x i32> zeroinitializer
  br label %vector.body.i

vector.body.i:                                    ; preds = %vector.body.i, %vector.ph.i
  %index.i = phi i64 [ 0, %vector.ph.i ], [ %index.next.i, %vector.body.i ]
  %sunkaddr1724 = mul i64 %index.i, 8
  %sunkaddr1725 = getelementptr i8, ptr %arg.result, i64 %sunkaddr1724
  store <2 x double> %broadcast.splat.i, ptr %sunkaddr1725, align 8, !noalias !71
  %sunkaddr1726 = mul i64 %index.i, 8
  %sunkaddr1727 = getelementptr i8, ptr %arg.result, i64 %sunkaddr1726
  %sunkaddr1728 = getelementptr i8, ptr %sunkaddr1727, i64 16
  store <2 x double> %broadcast.splat.i, ptr %sunkaddr1728, align 8, !noalias !71
  %index.next.i = add nuw nsw i64 %index.i, 4
  %894 = icmp eq i64 %n.vec.i, %index.next.i
  br i1 %894, label %middle.block.i, label %vector.body.i, !llvm.loop !300

middle.block.i:                                   ; preds = %vector.body.i
  %cmp.n.i = icmp eq i64 %arg.number, %n.vec.i
  br i1 %cmp.n.i, label %common.ret, label %B166.endif.us.i.preheader

B166.endif.us.i.preheader:                        ; preds = %middle.block.i, %B166.endif.us.preheader.i
  %.76111651172.us.i.ph = phi i64 [ %n.vec.i, %middle.block.i ], [ 0, %B166.endif.us.preheader.i ]
  br label %B166.endif.us.i

B166.endif.us.i:                                  ; preds = %B166.endif.us.i, %B166.endif.us.i.preheader
  %.76111651172.us.i = phi i64 [ %.768.us.i, %B166.endif.us.i ], [ %.76111651172.us.i.ph, %B166.endif.us.i.preheader ]
  %.768.us.i = add nuw nsw i64 %.76111651172.us.i, 1
  %895 = shl i64 %.76111651172.us.i, 3
  %scevgep.i130 = getelementptr i8, ptr %arg.result, i64 %895
  store double %.1225.us.pre.i, ptr %scevgep.i130, align 8, !noalias !71
  %exitcond1185.not.us.i = icmp eq i64 %arg.number, %.768.us.i
  br i1 %exitcond1185.not.us.i, label %common.ret, label %B166.endif.us.i, !llvm.loop !301

B166.endif.i:                                     ; preds = %B264.endif.i, %B166.endif.preheader.i
  %.76111651172.i = phi i64 [ %.768.i, %B264.endif.i ], [ 0, %B166.endif.preheader.i ]
  br label %B232.i

B264.endif.i:                                     ; preds = %B473.i.i, %B264.i
  %.1225.i = load double, ptr %arg.energies, align 8, !noalias !71
  %896 = getelementptr double, ptr %arg.result, i64 %.76111651172.i
  store double %.1225.i, ptr %896, align 8, !noalias !71
  %exitcond1185.not.i = icmp eq i64 %.768.i, %arg.number
  br i1 %exitcond1185.not.i, label %common.ret, label %B166.endif.i
}

declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #0

declare double @llvm.exp.f64(double) #1

declare double @sqrt(double) local_unnamed_addr #2

declare double @llvm.fabs.f64(double) #1

declare double @llvm.sqrt.f64(double) #1

declare double @llvm.log.f64(double) #1

declare i64 @llvm.smax.i64(i64, i64) #1

attributes #0 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(none) }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN9pvp_bayes4walk9_fit_rungB3v10B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE268Space_28array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29x: %retptr"}
!2 = distinct !{!2, !"_ZN9pvp_bayes4walk9_fit_rungB3v10B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE268Space_28array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29x"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!5, !1}
!5 = distinct !{!5, !6, !"_ZN9pvp_bayes4walk4_fitB3v13B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29: %retptr"}
!6 = distinct !{!6, !"_ZN9pvp_bayes4walk4_fitB3v13B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29"}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.isvectorized", i32 1}
!11 = !{!12, !5, !1}
!12 = distinct !{!12, !13, !"_ZN9pvp_bayes4walk7_invertB3v14B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE: %retptr"}
!13 = distinct !{!13, !"_ZN9pvp_bayes4walk7_invertB3v14B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE"}
!14 = distinct !{!14, !8}
!15 = distinct !{!15, !8}
!16 = distinct !{!16, !8}
!17 = !{!18}
!18 = distinct !{!18, !19}
!19 = distinct !{!19, !"LVerDomain"}
!20 = !{!21, !5, !1}
!21 = distinct !{!21, !19}
!22 = !{!21}
!23 = distinct !{!23, !10, !24}
!24 = !{!"llvm.loop.unroll.runtime.disable"}
!25 = distinct !{!25, !10}
!26 = distinct !{!26, !8}
!27 = !{!28}
!28 = distinct !{!28, !29}
!29 = distinct !{!29, !"LVerDomain"}
!30 = !{!31, !5, !1}
!31 = distinct !{!31, !29}
!32 = !{!31}
!33 = distinct !{!33, !10, !24}
!34 = !{!35, !1}
!35 = distinct !{!35, !36, !"_ZN9pvp_bayes4walk10_lineariseB3v16B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29: %retptr:thread"}
!36 = distinct !{!36, !"_ZN9pvp_bayes4walk10_lineariseB3v16B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29"}
!37 = !{!38, !1}
!38 = distinct !{!38, !36, !"_ZN9pvp_bayes4walk10_lineariseB3v16B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29: %retptr"}
!39 = !{!38}
!40 = !{!41, !38, !1}
!41 = distinct !{!41, !42, !"_ZN9pvp_bayes4walk18_linearise_patternB3v17B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x: %retptr"}
!42 = distinct !{!42, !"_ZN9pvp_bayes4walk18_linearise_patternB3v17B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x"}
!43 = distinct !{!43, !8}
!44 = distinct !{!44, !8}
!45 = distinct !{!45, !10}
!46 = !{!"branch_weights", i32 99, i32 1}
!47 = !{!48, !1}
!48 = distinct !{!48, !49, !"_ZN9pvp_bayes4walk7_energyB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE: %retptr"}
!49 = distinct !{!49, !"_ZN9pvp_bayes4walk7_energyB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE"}
!50 = !{!51, !48, !1}
!51 = distinct !{!51, !52, !"_ZN9pvp_bayes4walk5_missB3v19B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29xd: %retptr"}
!52 = distinct !{!52, !"_ZN9pvp_bayes4walk5_missB3v19B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29xd"}
!53 = !{!54, !48, !1}
!54 = distinct !{!54, !55, !"_ZN9pvp_bayes4walk5_missB3v21B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_283_29xd: %retptr"}
!55 = distinct !{!55, !"_ZN9pvp_bayes4walk5_missB3v21B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_283_29xd"}
!56 = !{!57}
!57 = distinct !{!57, !58, !"_ZN9pvp_bayes4walk13_trade_placesB3v40B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE268Space_28array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29x: %retptr"}
!58 = distinct !{!58, !"_ZN9pvp_bayes4walk13_trade_placesB3v40B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE268Space_28array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29x"}
!59 = !{!60, !57}
!60 = distinct !{!60, !61, !"_ZN9pvp_bayes4walk16_only_differenceB3v41B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi2E1C7mutable7alignedExx: %retptr"}
!61 = distinct !{!61, !"_ZN9pvp_bayes4walk16_only_differenceB3v41B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi2E1C7mutable7alignedExx"}
!62 = !{!63, !57}
!63 = distinct !{!63, !64, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!64 = distinct !{!64, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!65 = !{!66, !57}
!66 = distinct !{!66, !67, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!67 = distinct !{!67, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!68 = !{!69, !57}
!69 = distinct !{!69, !70, !"_ZN9pvp_bayes4walk16_only_differenceB3v41B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi2E1C7mutable7alignedExx: %retptr"}
!70 = distinct !{!70, !"_ZN9pvp_bayes4walk16_only_differenceB3v41B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi2E1C7mutable7alignedExx"}
!71 = !{!72}
!72 = distinct !{!72, !73, !"_ZN9pvp_bayes4walk6_climbB3v22B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE268Space_28array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!73 = distinct !{!73, !"_ZN9pvp_bayes4walk6_climbB3v22B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE268Space_28array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x5ArrayIdLi1E1C7mutable7alignedE"}
!74 = !{!75, !72}
!75 = distinct !{!75, !76, !"_ZN9pvp_bayes4walk8_advanceB3v39B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE268Space_28array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xb: %retptr"}
!76 = distinct !{!76, !"_ZN9pvp_bayes4walk8_advanceB3v39B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE268Space_28array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xb"}
!77 = !{!78, !75, !72}
!78 = distinct !{!78, !79, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!79 = distinct !{!79, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!80 = !{!81, !83, !75, !72}
!81 = distinct !{!81, !82, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!82 = distinct !{!82, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!83 = distinct !{!83, !84, !"_ZN9pvp_bayes4walk14_propose_shiftB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAExxx5ArrayIxLi2E1C7mutable7alignedEx5ArrayIyLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29: %retptr"}
!84 = distinct !{!84, !"_ZN9pvp_bayes4walk14_propose_shiftB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAExxx5ArrayIxLi2E1C7mutable7alignedEx5ArrayIyLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29"}
!85 = !{!83, !75, !72}
!86 = !{!87, !83, !75, !72}
!87 = distinct !{!87, !88, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!88 = distinct !{!88, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!89 = !{!90, !83, !75, !72}
!90 = distinct !{!90, !91, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!91 = distinct !{!91, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!92 = !{!93, !83, !75, !72}
!93 = distinct !{!93, !94, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!94 = distinct !{!94, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!95 = !{!96, !75, !72}
!96 = distinct !{!96, !97, !"_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x: %retptr"}
!97 = distinct !{!97, !"_ZN9pvp_bayes4walk13_move_momentsB3v27B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x"}
!98 = !{!99, !75, !72}
!99 = distinct !{!99, !100, !"_ZN9pvp_bayes4walk9_add_swapB3v28B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2923Literal_5bint_5d_280_29: %retptr"}
!100 = distinct !{!100, !"_ZN9pvp_bayes4walk9_add_swapB3v28B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2923Literal_5bint_5d_280_29"}
!101 = !{!102, !104, !75, !72}
!102 = distinct !{!102, !103, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!103 = distinct !{!103, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!104 = distinct !{!104, !105, !"_ZN9pvp_bayes4walk9_add_swapB3v29B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x: %retptr"}
!105 = distinct !{!105, !"_ZN9pvp_bayes4walk9_add_swapB3v29B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x"}
!106 = !{!104, !75, !72}
!107 = !{!108, !104, !75, !72}
!108 = distinct !{!108, !109, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!109 = distinct !{!109, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!110 = !{!111, !104, !75, !72}
!111 = distinct !{!111, !112, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!112 = distinct !{!112, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!113 = !{!114, !104, !75, !72}
!114 = distinct !{!114, !115, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!115 = distinct !{!115, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!116 = !{!117, !104, !75, !72}
!117 = distinct !{!117, !118, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!118 = distinct !{!118, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!119 = !{!120, !104, !75, !72}
!120 = distinct !{!120, !121, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!121 = distinct !{!121, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!122 = !{!123, !104, !75, !72}
!123 = distinct !{!123, !124, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!124 = distinct !{!124, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!125 = !{!126, !128, !75, !72}
!126 = distinct !{!126, !127, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!127 = distinct !{!127, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!128 = distinct !{!128, !129, !"_ZN9pvp_bayes4walk9_add_swapB3v29B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x: %retptr"}
!129 = distinct !{!129, !"_ZN9pvp_bayes4walk9_add_swapB3v29B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIyLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x"}
!130 = !{!128, !75, !72}
!131 = !{!132, !128, !75, !72}
!132 = distinct !{!132, !133, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!133 = distinct !{!133, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!134 = !{!135, !128, !75, !72}
!135 = distinct !{!135, !136, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!136 = distinct !{!136, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!137 = !{!138, !128, !75, !72}
!138 = distinct !{!138, !139, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!139 = distinct !{!139, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!140 = !{!141, !128, !75, !72}
!141 = distinct !{!141, !142, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!142 = distinct !{!142, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!143 = !{!144, !128, !75, !72}
!144 = distinct !{!144, !145, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!145 = distinct !{!145, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!146 = !{!147, !128, !75, !72}
!147 = distinct !{!147, !148, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!148 = distinct !{!148, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!149 = !{!150, !75, !72}
!150 = distinct !{!150, !151, !"_ZN9pvp_bayes4walk11_list_cellsB3v30B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x: %retptr"}
!151 = distinct !{!151, !"_ZN9pvp_bayes4walk11_list_cellsB3v30B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x"}
!152 = !{!153, !75, !72}
!153 = distinct !{!153, !154, !"_ZN9pvp_bayes4walk10_sum_casesB3v31B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedEx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x: %retptr"}
!154 = distinct !{!154, !"_ZN9pvp_bayes4walk10_sum_casesB3v31B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedEx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x"}
!155 = !{!156, !75, !72}
!156 = distinct !{!156, !157, !"_ZN9pvp_bayes4walk11_is_neutralB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xb: %retptr"}
!157 = distinct !{!157, !"_ZN9pvp_bayes4walk11_is_neutralB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xb"}
!158 = !{!159, !75, !72}
!159 = distinct !{!159, !160, !"_ZN9pvp_bayes4walk7_settleB3v34B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x: %retptr"}
!160 = distinct !{!160, !"_ZN9pvp_bayes4walk7_settleB3v34B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x"}
!161 = distinct !{!161, !10}
!162 = !{!163, !75, !72}
!163 = distinct !{!163, !164, !"_ZN9pvp_bayes4walk4_fitB3v13B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29: %retptr"}
!164 = distinct !{!164, !"_ZN9pvp_bayes4walk4_fitB3v13B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29"}
!165 = distinct !{!165, !8}
!166 = distinct !{!166, !10}
!167 = !{!168, !163, !75, !72}
!168 = distinct !{!168, !169, !"_ZN9pvp_bayes4walk7_invertB3v14B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE: %retptr"}
!169 = distinct !{!169, !"_ZN9pvp_bayes4walk7_invertB3v14B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE"}
!170 = distinct !{!170, !8}
!171 = distinct !{!171, !8}
!172 = distinct !{!172, !8}
!173 = !{!174}
!174 = distinct !{!174, !175}
!175 = distinct !{!175, !"LVerDomain"}
!176 = !{!177, !163, !75, !72}
!177 = distinct !{!177, !175}
!178 = !{!177}
!179 = distinct !{!179, !10, !24}
!180 = distinct !{!180, !10}
!181 = distinct !{!181, !8}
!182 = !{!183}
!183 = distinct !{!183, !184}
!184 = distinct !{!184, !"LVerDomain"}
!185 = !{!186, !163, !75, !72}
!186 = distinct !{!186, !184}
!187 = !{!186}
!188 = distinct !{!188, !10, !24}
!189 = !{!190, !75, !72}
!190 = distinct !{!190, !191, !"_ZN9pvp_bayes4walk7_energyB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE: %retptr"}
!191 = distinct !{!191, !"_ZN9pvp_bayes4walk7_energyB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE"}
!192 = !{!193, !190, !75, !72}
!193 = distinct !{!193, !194, !"_ZN9pvp_bayes4walk5_missB3v19B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29xd: %retptr"}
!194 = distinct !{!194, !"_ZN9pvp_bayes4walk5_missB3v19B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29xd"}
!195 = !{!196, !190, !75, !72}
!196 = distinct !{!196, !197, !"_ZN9pvp_bayes4walk5_missB3v21B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_283_29xd: %retptr"}
!197 = distinct !{!197, !"_ZN9pvp_bayes4walk5_missB3v21B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_283_29xd"}
!198 = !{!199, !75, !72}
!199 = distinct !{!199, !200, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!200 = distinct !{!200, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!201 = !{!202, !75, !72}
!202 = distinct !{!202, !203, !"_ZN9pvp_bayes4walk10_lineariseB3v16B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29: %retptr"}
!203 = distinct !{!203, !"_ZN9pvp_bayes4walk10_lineariseB3v16B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29"}
!204 = !{!202}
!205 = !{!206, !202, !75, !72}
!206 = distinct !{!206, !207, !"_ZN9pvp_bayes4walk18_linearise_patternB3v17B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x: %retptr"}
!207 = distinct !{!207, !"_ZN9pvp_bayes4walk18_linearise_patternB3v17B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x"}
!208 = distinct !{!208, !8}
!209 = distinct !{!209, !8}
!210 = distinct !{!210, !10}
!211 = !{!212, !75, !72}
!212 = distinct !{!212, !213, !"_ZN9pvp_bayes4walk6_applyB3v37B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x26Literal_5bint_5d_28_2d1_29: %retptr"}
!213 = distinct !{!213, !"_ZN9pvp_bayes4walk6_applyB3v37B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x26Literal_5bint_5d_28_2d1_29"}
!214 = !{!215, !75, !72}
!215 = distinct !{!215, !216, !"_ZN9pvp_bayes4walk7_settleB3v34B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x: %retptr"}
!216 = distinct !{!216, !"_ZN9pvp_bayes4walk7_settleB3v34B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x"}
!217 = distinct !{!217, !10}
!218 = !{!219, !75, !72}
!219 = distinct !{!219, !220, !"_ZN9pvp_bayes4walk7_energyB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE: %retptr"}
!220 = distinct !{!220, !"_ZN9pvp_bayes4walk7_energyB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE"}
!221 = !{!222, !219, !75, !72}
!222 = distinct !{!222, !223, !"_ZN9pvp_bayes4walk5_missB3v19B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29xd: %retptr"}
!223 = distinct !{!223, !"_ZN9pvp_bayes4walk5_missB3v19B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29xd"}
!224 = !{!225, !219, !75, !72}
!225 = distinct !{!225, !226, !"_ZN9pvp_bayes4walk5_missB3v21B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_283_29xd: %retptr"}
!226 = distinct !{!226, !"_ZN9pvp_bayes4walk5_missB3v21B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_283_29xd"}
!227 = !{!228, !75, !72}
!228 = distinct !{!228, !229, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!229 = distinct !{!229, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!230 = !{!231, !75, !72}
!231 = distinct !{!231, !232, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!232 = distinct !{!232, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!233 = !{!234, !99, !75, !72}
!234 = distinct !{!234, !235, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!235 = distinct !{!235, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!236 = !{!237, !99, !75, !72}
!237 = distinct !{!237, !238, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!238 = distinct !{!238, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!239 = !{!240, !99, !75, !72}
!240 = distinct !{!240, !241, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!241 = distinct !{!241, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!242 = !{!243, !99, !75, !72}
!243 = distinct !{!243, !244, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!244 = distinct !{!244, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!245 = !{!246, !99, !75, !72}
!246 = distinct !{!246, !247, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!247 = distinct !{!247, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!248 = !{!249, !99, !75, !72}
!249 = distinct !{!249, !250, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!250 = distinct !{!250, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!251 = !{!252, !99, !75, !72}
!252 = distinct !{!252, !253, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!253 = distinct !{!253, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!254 = !{!255, !75, !72}
!255 = distinct !{!255, !256, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!256 = distinct !{!256, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!257 = !{!258, !75, !72}
!258 = distinct !{!258, !259, !"_ZN9pvp_bayes4walk6_judgeB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xbd5ArrayIdLi2E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!259 = distinct !{!259, !"_ZN9pvp_bayes4walk6_judgeB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xbd5ArrayIdLi2E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE"}
!260 = !{!261, !258, !75, !72}
!261 = distinct !{!261, !262, !"_ZN9pvp_bayes4walk18_linearise_patternB3v17B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x: %retptr"}
!262 = distinct !{!262, !"_ZN9pvp_bayes4walk18_linearise_patternB3v17B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x"}
!263 = distinct !{!263, !8}
!264 = distinct !{!264, !8}
!265 = distinct !{!265, !8}
!266 = !{!267, !258, !75, !72}
!267 = distinct !{!267, !268, !"_ZN9pvp_bayes4walk5_missB3v19B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29xd: %retptr"}
!268 = distinct !{!268, !"_ZN9pvp_bayes4walk5_missB3v19B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29xd"}
!269 = distinct !{!269, !8}
!270 = !{!271, !258, !75, !72}
!271 = distinct !{!271, !272, !"_ZN9pvp_bayes4walk5_missB3v21B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_283_29xd: %retptr"}
!272 = distinct !{!272, !"_ZN9pvp_bayes4walk5_missB3v21B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_283_29xd"}
!273 = !{!274, !75, !72}
!274 = distinct !{!274, !275, !"_ZN9pvp_bayes4walk6_applyB3v36B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x23Literal_5bint_5d_281_29: %retptr"}
!275 = distinct !{!275, !"_ZN9pvp_bayes4walk6_applyB3v36B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x23Literal_5bint_5d_281_29"}
!276 = distinct !{!276, !10, !24}
!277 = distinct !{!277, !10, !24}
!278 = distinct !{!278, !10}
!279 = !{!280, !75, !72}
!280 = distinct !{!280, !281, !"_ZN9pvp_bayes4walk6_judgeB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xbd5ArrayIdLi2E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!281 = distinct !{!281, !"_ZN9pvp_bayes4walk6_judgeB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xbd5ArrayIdLi2E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE"}
!282 = !{!283, !280, !75, !72}
!283 = distinct !{!283, !284, !"_ZN9pvp_bayes4walk18_linearise_patternB3v17B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x: %retptr"}
!284 = distinct !{!284, !"_ZN9pvp_bayes4walk18_linearise_patternB3v17B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x"}
!285 = !{!286, !280, !75, !72}
!286 = distinct !{!286, !287, !"_ZN9pvp_bayes4walk5_missB3v19B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29xd: %retptr"}
!287 = distinct !{!287, !"_ZN9pvp_bayes4walk5_missB3v19B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29xd"}
!288 = !{!289, !280, !75, !72}
!289 = distinct !{!289, !290, !"_ZN9pvp_bayes4walk5_missB3v21B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_283_29xd: %retptr"}
!290 = distinct !{!290, !"_ZN9pvp_bayes4walk5_missB3v21B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_283_29xd"}
!291 = distinct !{!291, !10, !24}
!292 = distinct !{!292, !8}
!293 = !{!294, !72}
!294 = distinct !{!294, !295, !"_ZN9pvp_bayes4walk12_trade_rungsB3v38B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29: %retptr"}
!295 = distinct !{!295, !"_ZN9pvp_bayes4walk12_trade_rungsB3v38B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29"}
!296 = !{!297, !294, !72}
!297 = distinct !{!297, !298, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!298 = distinct !{!298, !"_ZN9pvp_bayes4walk8_uniformB3v24B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!299 = distinct !{!299, !8}
!300 = distinct !{!300, !10, !24}
!301 = distinct !{!301, !24, !10}
