; Made by `make kernel` of ladders.py and walk.py: 840b15148e74531fb439c407f32541e5bc33193a24120003a769ce12fbaed74d
@.const.array.data.2 = internal unnamed_addr constant [224 x i8] c"\01\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00\FF\FF\FF\FF\FF\FF\FF\FF\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00\FE\FF\FF\FF\FF\FF\FF\FF\00\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00\01\00\00\00\00\00\00\00\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\02\00\00\00\00\00\00\00\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\FF\00\00\00\00\00\00\00\00\02\00\00\00\00\00\00\00\FE\FF\FF\FF\FF\FF\FF\FF\01\00\00\00\00\00\00\00\FF\FF\FF\FF\FF\FF\FF\FF\01\00\00\00\00\00\00\00\FD\FF\FF\FF\FF\FF\FF\FF\03\00\00\00\00\00\00\00\FF\FF\FF\FF\FF\FF\FF\FF", align 8

define dso_local noundef range(i32 -1, -2) i32 @run(ptr noalias writeonly captures(none) %retptr, ptr noalias readnone captures(none) %excinfo, i64 %arg.task, i64 %arg.number, ptr writeonly captures(none) %arg.result, ptr readonly captures(none) %arg.sizes, ptr readonly %arg.design, ptr readonly captures(none) %arg.strides, ptr readonly captures(none) %arg.starts, ptr readonly captures(none) %arg.low, ptr readonly captures(none) %arg.tops, ptr readonly captures(none) %arg.limits, ptr readonly captures(none) %arg.target, ptr %arg.values, ptr captures(none) %arg.pattern, ptr %arg.totals, ptr %arg.case_sums, ptr captures(none) %arg.moments, ptr %arg.beta, ptr %arg.inverse, ptr %arg.changes, ptr %arg.direct, ptr %arg.through, ptr captures(none) %arg.known, ptr captures(none) %arg.version, ptr captures(none) %arg.fit_of, ptr captures(none) %arg.order, ptr captures(none) %arg.energies, ptr readonly captures(none) %arg.temperatures, ptr readonly captures(none) %arg.steps, ptr captures(none) %arg.looked, ptr captures(none) %arg.taken, ptr %arg.matrices, ptr %arg.vectors, ptr captures(none) %arg.state, ptr captures(none) %arg.who, ptr captures(none) %arg.factors, ptr captures(none) %arg.to, ptr %arg.cells, ptr %arg.signs, ptr captures(none) %arg.moved, ptr %arg.sums) local_unnamed_addr {
B0.endif.endif.endif.endi...endif.7.endif.endif.endif:
  %.121 = load i64, ptr %arg.sizes, align 8
  %.149 = getelementptr i8, ptr %arg.sizes, i64 8
  %.150 = load i64, ptr %.149, align 8
  %arg.move.6.5.0.fr.i.i.i = freeze i64 %.150
  %.178 = getelementptr i8, ptr %arg.sizes, i64 16
  %.179 = load i64, ptr %.178, align 8
  %.207 = getelementptr i8, ptr %arg.sizes, i64 24
  %.208 = load i64, ptr %.207, align 8
  %.260 = getelementptr i8, ptr %arg.sizes, i64 32
  %.261 = load i64, ptr %.260, align 8
  %.289 = getelementptr i8, ptr %arg.sizes, i64 40
  %.290 = load i64, ptr %.289, align 8
  %.41.i = shl i64 %.179, 1
  %.591 = add i64 %arg.move.6.5.0.fr.i.i.i, -1
  %.1001 = add i64 %.290, 1
  %.20.i282 = shl i64 %arg.move.6.5.0.fr.i.i.i, 3
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
  %.544.i.i = mul i64 %.459.i.i, %arg.move.6.5.0.fr.i.i.i
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
  %1 = icmp slt i64 %arg.move.6.5.0.fr.i.i.i, 1
  %const1294 = bitcast i64 9223372036854775804 to i64
  %.565.i.i = getelementptr double, ptr %arg.matrices, i64 %.654.i.i
  %scevgep.i.i.i = getelementptr i8, ptr %.565.i.i, i64 24
  %scevgep218.i.i = getelementptr i8, ptr %.326.i.i, i64 %.20.i282
  %scevgep219.i.i = getelementptr i8, ptr %arg.vectors, i64 %.20.i282
  %2 = add i64 %.20.i282, 8
  %xtraiter.i.i = and i64 %arg.move.6.5.0.fr.i.i.i, 3
  %unroll_iter.i.i = and i64 %arg.move.6.5.0.fr.i.i.i, %const1294
  %const_mat1296 = add i64 %const1294, 2
  %unroll_iter297.i.i = and i64 %arg.move.6.5.0.fr.i.i.i, %const_mat1296
  %bound0.i.i = icmp ult ptr %.326.i.i, %scevgep219.i.i
  %bound1.i.i = icmp ult ptr %arg.vectors, %scevgep218.i.i
  %found.conflict.i.i = and i1 %bound0.i.i, %bound1.i.i
  %scevgep373.i.i = getelementptr i8, ptr %arg.design, i64 24
  %scevgep400.i.i = getelementptr i8, ptr %arg.matrices, i64 16
  %3 = icmp ult i64 %arg.move.6.5.0.fr.i.i.i, 4
  %brmerge.i.i = select i1 %3, i1 true, i1 %found.conflict.i.i
  %4 = shl i64 %.544.i.i, 3
  %5 = getelementptr i8, ptr %arg.case_sums, i64 %4
  %scevgep220.i = getelementptr i8, ptr %5, i64 24
  %6 = shl i64 %.324.i.i, 3
  %7 = getelementptr i8, ptr %arg.beta, i64 %6
  %scevgep234.i = getelementptr i8, ptr %7, i64 24
  br i1 %1, label %B306.thread.i, label %B194.endif.i.i.preheader

B194.endif.i.i.preheader:                         ; preds = %B172.i
  br label %B194.endif.i.i

B188.i.i:                                         ; preds = %B940.i.i
  %.756.i.i = icmp samesign ugt i64 %.75514511581.i.i, 1
  br i1 %.756.i.i, label %B194.endif.i.i, label %B1160.endif.endif

B318.i.i:                                         ; preds = %B318.i.i.preheader, %B1094.i.i
  %lsr.iv393.i.i = phi ptr [ %scevgep394.i.i, %B1094.i.i ], [ %arg.design, %B318.i.i.preheader ]
  %lsr.iv374.i.i = phi ptr [ %scevgep375.i.i, %B1094.i.i ], [ %scevgep373.i.i, %B318.i.i.preheader ]
  %.124413951419.i.i = phi i64 [ %.1251.i.i, %B1094.i.i ], [ 0, %B318.i.i.preheader ]
  %8 = mul i64 %.124413951419.i.i, %.20.i282
  %scevgep226.i.i = getelementptr i8, ptr %arg.design, i64 %8
  %.1251.i.i = add nuw nsw i64 %.124413951419.i.i, 1
  %9 = getelementptr i64, ptr %.478.i.i, i64 %.124413951419.i.i
  %.1309.i.i = load i64, ptr %9, align 8, !noalias !4
  %.1310.i.i = icmp eq i64 %.1309.i.i, 0
  br i1 %.1310.i.i, label %B1094.i.i, label %B370.lr.ph.i.i

B370.i.i:                                         ; preds = %B370.i.i.preheader, %B370.i.i
  %eta.2.31367.i.i = phi double [ %.1519.3.i.i, %B370.i.i ], [ 0.000000e+00, %B370.i.i.preheader ]
  %.140413631365.i.i = phi i64 [ %.1411.3.i.i, %B370.i.i ], [ 0, %B370.i.i.preheader ]
  %10 = shl i64 %.140413631365.i.i, 3
  %scevgep381.i.i = getelementptr i8, ptr %lsr.iv374.i.i, i64 %10
  %scevgep382.i.i = getelementptr i8, ptr %scevgep381.i.i, i64 -24
  %.1486.i.i = load double, ptr %scevgep382.i.i, align 8, !noalias !4
  %scevgep240.i = getelementptr i8, ptr %scevgep234.i, i64 %10
  %scevgep241.i = getelementptr i8, ptr %scevgep240.i, i64 -24
  %.1516.i.i = load double, ptr %scevgep241.i, align 8, !noalias !4
  %.1517.i.i = fmul double %.1486.i.i, %.1516.i.i
  %.1519.i.i = fadd double %eta.2.31367.i.i, %.1517.i.i
  %11 = shl i64 %.140413631365.i.i, 3
  %scevgep950 = getelementptr i8, ptr %lsr.iv374.i.i, i64 %11
  %scevgep951 = getelementptr i8, ptr %scevgep950, i64 -16
  %.1486.1.i.i = load double, ptr %scevgep951, align 8, !noalias !4
  %12 = shl i64 %.140413631365.i.i, 3
  %scevgep946 = getelementptr i8, ptr %scevgep234.i, i64 %12
  %scevgep947 = getelementptr i8, ptr %scevgep946, i64 -16
  %.1516.1.i.i = load double, ptr %scevgep947, align 8, !noalias !4
  %.1517.1.i.i = fmul double %.1486.1.i.i, %.1516.1.i.i
  %.1519.1.i.i = fadd double %.1519.i.i, %.1517.1.i.i
  %13 = shl i64 %.140413631365.i.i, 3
  %scevgep948 = getelementptr i8, ptr %lsr.iv374.i.i, i64 %13
  %scevgep949 = getelementptr i8, ptr %scevgep948, i64 -8
  %.1486.2.i.i = load double, ptr %scevgep949, align 8, !noalias !4
  %14 = shl i64 %.140413631365.i.i, 3
  %scevgep944 = getelementptr i8, ptr %scevgep234.i, i64 %14
  %scevgep945 = getelementptr i8, ptr %scevgep944, i64 -8
  %.1516.2.i.i = load double, ptr %scevgep945, align 8, !noalias !4
  %.1517.2.i.i = fmul double %.1486.2.i.i, %.1516.2.i.i
  %.1519.2.i.i = fadd double %.1519.1.i.i, %.1517.2.i.i
  %.1411.3.i.i = add nuw i64 %.140413631365.i.i, 4
  %.1486.3.i.i = load double, ptr %scevgep381.i.i, align 8, !noalias !4
  %.1516.3.i.i = load double, ptr %scevgep240.i, align 8, !noalias !4
  %.1517.3.i.i = fmul double %.1486.3.i.i, %.1516.3.i.i
  %.1519.3.i.i = fadd double %.1519.2.i.i, %.1517.3.i.i
  %niter289.ncmp.3.i.i = icmp eq i64 %unroll_iter.i.i, %.1411.3.i.i
  br i1 %niter289.ncmp.3.i.i, label %B522.lr.ph.unr-lcssa.i.i, label %B370.i.i

B522.lr.ph.unr-lcssa.i.i:                         ; preds = %B370.i.i
  %15 = icmp eq i64 %xtraiter.i.i, 0
  br i1 %15, label %B522.lr.ph.i.i, label %B370.epil.preheader.i.i

B370.epil.preheader.i.i:                          ; preds = %B370.lr.ph.i.i, %B522.lr.ph.unr-lcssa.i.i
  %eta.2.31367.epil.init.i.i = phi double [ 0.000000e+00, %B370.lr.ph.i.i ], [ %.1519.3.i.i, %B522.lr.ph.unr-lcssa.i.i ]
  %.140413631365.epil.init.i.i = phi i64 [ 0, %B370.lr.ph.i.i ], [ %unroll_iter.i.i, %B522.lr.ph.unr-lcssa.i.i ]
  %16 = shl i64 %.140413631365.epil.init.i.i, 3
  %scevgep391.i.i = getelementptr i8, ptr %.326.i.i, i64 %16
  %scevgep395.i.i = getelementptr i8, ptr %lsr.iv393.i.i, i64 %16
  br label %B370.epil.i.i

B370.epil.i.i:                                    ; preds = %B370.epil.i.i, %B370.epil.preheader.i.i
  %eta.2.31367.epil.i.i = phi double [ %eta.2.31367.epil.init.i.i, %B370.epil.preheader.i.i ], [ %.1519.epil.i.i, %B370.epil.i.i ]
  %epil.iter284.i.i = phi i64 [ 0, %B370.epil.preheader.i.i ], [ %epil.iter284.next.i.i, %B370.epil.i.i ]
  %17 = shl i64 %epil.iter284.i.i, 3
  %scevgep247.i = getelementptr i8, ptr %scevgep395.i.i, i64 %17
  %.1486.epil.i.i = load double, ptr %scevgep247.i, align 8, !noalias !4
  %scevgep246.i = getelementptr i8, ptr %scevgep391.i.i, i64 %17
  %.1516.epil.i.i = load double, ptr %scevgep246.i, align 8, !noalias !4
  %.1517.epil.i.i = fmul double %.1486.epil.i.i, %.1516.epil.i.i
  %.1519.epil.i.i = fadd double %eta.2.31367.epil.i.i, %.1517.epil.i.i
  %epil.iter284.next.i.i = add i64 %epil.iter284.i.i, 1
  %epil.iter284.cmp.not.i.i = icmp eq i64 %xtraiter.i.i, %epil.iter284.next.i.i
  br i1 %epil.iter284.cmp.not.i.i, label %B522.lr.ph.i.i, label %B370.epil.i.i, !llvm.loop !7

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
  %18 = getelementptr i8, ptr %scevgep226.i.i, i64 8
  br label %B522.i.i

B522.i.i:                                         ; preds = %B1093.i.i, %B522.lr.ph.i.i
  %lsr.iv409.i.i = phi ptr [ %arg.matrices, %B522.lr.ph.i.i ], [ %scevgep410.i.i, %B1093.i.i ]
  %lsr.iv401.i.i = phi ptr [ %scevgep400.i.i, %B522.lr.ph.i.i ], [ %scevgep402.i.i, %B1093.i.i ]
  %indvars.iv.i.i = phi i64 [ 1, %B522.lr.ph.i.i ], [ %indvars.iv.next.i.i, %B1093.i.i ]
  %.166513781388.i.i = phi i64 [ 0, %B522.lr.ph.i.i ], [ %.1672.i.i, %B1093.i.i ]
  %19 = lshr i64 %indvars.iv.i.i, 2
  %20 = shl nuw nsw i64 %19, 2
  %21 = and i64 %indvars.iv.i.i, -4
  %22 = mul i64 %.166513781388.i.i, %.20.i282
  %scevgep224.i.i = getelementptr i8, ptr %arg.matrices, i64 %22
  %23 = mul i64 %.166513781388.i.i, %2
  %24 = getelementptr i8, ptr %arg.matrices, i64 %23
  %scevgep225.i.i = getelementptr i8, ptr %24, i64 8
  %25 = shl i64 %.166513781388.i.i, 3
  %scevgep227.i.i = getelementptr i8, ptr %18, i64 %25
  %.1672.i.i = add nuw nsw i64 %.166513781388.i.i, 1
  %26 = getelementptr double, ptr %96, i64 %.166513781388.i.i
  %.1751.i.i = load double, ptr %26, align 8, !noalias !4
  %.1756.i.i = fcmp une double %.1751.i.i, 0.000000e+00
  br i1 %.1756.i.i, label %B614.lr.ph.i.i, label %B1093.i.i

B614.i.i:                                         ; preds = %B614.i.i.preheader, %B614.i.i
  %.191613711373.i.i = phi i64 [ %.1923.1.i.i, %B614.i.i ], [ %.191613711373.unr.i.i, %B614.i.i.preheader ]
  %27 = shl i64 %.191613711373.i.i, 3
  %scevgep411.i.i = getelementptr i8, ptr %lsr.iv409.i.i, i64 %27
  %.1998.i.i = load double, ptr %scevgep411.i.i, align 8, !noalias !4
  %scevgep408.i.i = getelementptr i8, ptr %lsr.iv393.i.i, i64 %27
  %.2052.i.i = load double, ptr %scevgep408.i.i, align 8, !noalias !4
  %.2053.i.i = fmul double %.2001.i.i, %.2052.i.i
  %.2054.i.i = fadd double %.1998.i.i, %.2053.i.i
  store double %.2054.i.i, ptr %scevgep411.i.i, align 8, !noalias !4
  %.1923.1.i.i = add nuw nsw i64 %.191613711373.i.i, 2
  %28 = shl i64 %.191613711373.i.i, 3
  %scevgep954 = getelementptr i8, ptr %lsr.iv409.i.i, i64 %28
  %scevgep955 = getelementptr i8, ptr %scevgep954, i64 8
  %.1998.1.i.i = load double, ptr %scevgep955, align 8, !noalias !4
  %scevgep956 = getelementptr i8, ptr %lsr.iv393.i.i, i64 %28
  %scevgep957 = getelementptr i8, ptr %scevgep956, i64 8
  %.2052.1.i.i = load double, ptr %scevgep957, align 8, !noalias !4
  %.2053.1.i.i = fmul double %.2001.i.i, %.2052.1.i.i
  %.2054.1.i.i = fadd double %.1998.1.i.i, %.2053.1.i.i
  store double %.2054.1.i.i, ptr %scevgep955, align 8, !noalias !4
  %exitcond1740.not.1.i.i = icmp eq i64 %indvars.iv.i.i, %.1923.1.i.i
  br i1 %exitcond1740.not.1.i.i, label %B1093.i.i, label %B614.i.i, !llvm.loop !9

B48.loopexit.i.i.i:                               ; preds = %B287.i.i.i
  %indvars.iv.next.i.i.i = add nuw i64 %indvars.iv.i.i.i, 1
  %scevgep10.i.i.i = getelementptr i8, ptr %lsr.iv.i.i.i, i64 %.20.i282
  %scevgep32.i.i.i = getelementptr i8, ptr %lsr.iv31.i.i.i, i64 %.20.i282
  %exitcond370.not.i.i.i = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %.141.i.i.i
  br i1 %exitcond370.not.i.i.i, label %B52.endif.i.i.i.preheader, label %B86.endif.lr.ph.i.i.i

B52.endif.i.i.i.preheader:                        ; preds = %B48.loopexit.i.i.i
  br label %B52.endif.i.i.i

B126.i.i.i:                                       ; preds = %B126.i.i.i.preheader, %B126.i.i.i
  %s.2.2330.i.i.i = phi double [ %.568.3.i.i.i, %B126.i.i.i ], [ %.342.i.i.i, %B126.i.i.i.preheader ]
  %.432326328.i.i.i = phi i64 [ %.439.3.i.i.i, %B126.i.i.i ], [ 0, %B126.i.i.i.preheader ]
  %29 = shl i64 %.432326328.i.i.i, 3
  %scevgep16.i.i.i = getelementptr i8, ptr %lsr.iv.i.i.i, i64 %29
  %scevgep17.i.i.i = getelementptr i8, ptr %scevgep16.i.i.i, i64 -24
  %.514.i.i.i = load double, ptr %scevgep17.i.i.i, align 8, !noalias !11
  %scevgep25.i.i.i = getelementptr i8, ptr %lsr.iv18.i.i.i, i64 %29
  %scevgep26.i.i.i = getelementptr i8, ptr %scevgep25.i.i.i, i64 -24
  %.565.i.i.i = load double, ptr %scevgep26.i.i.i, align 8, !noalias !11
  %.566.i.i.i = fmul double %.514.i.i.i, %.565.i.i.i
  %.568.i.i.i = fsub double %s.2.2330.i.i.i, %.566.i.i.i
  %30 = shl i64 %.432326328.i.i.i, 3
  %scevgep964 = getelementptr i8, ptr %lsr.iv.i.i.i, i64 %30
  %scevgep965 = getelementptr i8, ptr %scevgep964, i64 -16
  %.514.1.i.i.i = load double, ptr %scevgep965, align 8, !noalias !11
  %31 = shl i64 %.432326328.i.i.i, 3
  %scevgep960 = getelementptr i8, ptr %lsr.iv18.i.i.i, i64 %31
  %scevgep961 = getelementptr i8, ptr %scevgep960, i64 -16
  %.565.1.i.i.i = load double, ptr %scevgep961, align 8, !noalias !11
  %.566.1.i.i.i = fmul double %.514.1.i.i.i, %.565.1.i.i.i
  %.568.1.i.i.i = fsub double %.568.i.i.i, %.566.1.i.i.i
  %32 = shl i64 %.432326328.i.i.i, 3
  %scevgep962 = getelementptr i8, ptr %lsr.iv.i.i.i, i64 %32
  %scevgep963 = getelementptr i8, ptr %scevgep962, i64 -8
  %.514.2.i.i.i = load double, ptr %scevgep963, align 8, !noalias !11
  %33 = shl i64 %.432326328.i.i.i, 3
  %scevgep958 = getelementptr i8, ptr %lsr.iv18.i.i.i, i64 %33
  %scevgep959 = getelementptr i8, ptr %scevgep958, i64 -8
  %.565.2.i.i.i = load double, ptr %scevgep959, align 8, !noalias !11
  %.566.2.i.i.i = fmul double %.514.2.i.i.i, %.565.2.i.i.i
  %.568.2.i.i.i = fsub double %.568.1.i.i.i, %.566.2.i.i.i
  %.439.3.i.i.i = add nuw i64 %.432326328.i.i.i, 4
  %.514.3.i.i.i = load double, ptr %scevgep16.i.i.i, align 8, !noalias !11
  %.565.3.i.i.i = load double, ptr %scevgep25.i.i.i, align 8, !noalias !11
  %.566.3.i.i.i = fmul double %.514.3.i.i.i, %.565.3.i.i.i
  %.568.3.i.i.i = fsub double %.568.2.i.i.i, %.566.3.i.i.i
  %niter.ncmp.3.i.i.i = icmp eq i64 %42, %.439.3.i.i.i
  br i1 %niter.ncmp.3.i.i.i, label %B162.loopexit.unr-lcssa.i.i.i, label %B126.i.i.i

B162.loopexit.unr-lcssa.i.i.i:                    ; preds = %B126.i.i.i
  %34 = and i64 %.256334340.i.i.i, 3
  %lcmp.mod.not.i.i.i = icmp eq i64 %34, 0
  br i1 %lcmp.mod.not.i.i.i, label %B162.i.i.i, label %B126.epil.preheader.i.i.i

B126.epil.preheader.i.i.i:                        ; preds = %B126.lr.ph.i.i.i, %B162.loopexit.unr-lcssa.i.i.i
  %s.2.2330.epil.init.i.i.i = phi double [ %.342.i.i.i, %B126.lr.ph.i.i.i ], [ %.568.3.i.i.i, %B162.loopexit.unr-lcssa.i.i.i ]
  %.432326328.epil.init.i.i.i = phi i64 [ 0, %B126.lr.ph.i.i.i ], [ %43, %B162.loopexit.unr-lcssa.i.i.i ]
  %35 = shl i64 %.432326328.epil.init.i.i.i, 3
  %scevgep29.i.i.i = getelementptr i8, ptr %lsr.iv27.i.i.i, i64 %35
  %scevgep33.i.i.i = getelementptr i8, ptr %lsr.iv31.i.i.i, i64 %35
  br label %B126.epil.i.i.i

B126.epil.i.i.i:                                  ; preds = %B126.epil.i.i.i, %B126.epil.preheader.i.i.i
  %s.2.2330.epil.i.i.i = phi double [ %s.2.2330.epil.init.i.i.i, %B126.epil.preheader.i.i.i ], [ %.568.epil.i.i.i, %B126.epil.i.i.i ]
  %epil.iter.i.i.i = phi i64 [ 0, %B126.epil.preheader.i.i.i ], [ %epil.iter.next.i.i.i, %B126.epil.i.i.i ]
  %36 = shl i64 %epil.iter.i.i.i, 3
  %scevgep424.i.i = getelementptr i8, ptr %scevgep33.i.i.i, i64 %36
  %.514.epil.i.i.i = load double, ptr %scevgep424.i.i, align 8, !noalias !11
  %scevgep423.i.i = getelementptr i8, ptr %scevgep29.i.i.i, i64 %36
  %.565.epil.i.i.i = load double, ptr %scevgep423.i.i, align 8, !noalias !11
  %.566.epil.i.i.i = fmul double %.514.epil.i.i.i, %.565.epil.i.i.i
  %.568.epil.i.i.i = fsub double %s.2.2330.epil.i.i.i, %.566.epil.i.i.i
  %epil.iter.next.i.i.i = add i64 %epil.iter.i.i.i, 1
  %epil.iter.cmp.not.i.i.i = icmp eq i64 %40, %epil.iter.next.i.i.i
  br i1 %epil.iter.cmp.not.i.i.i, label %B162.i.i.i, label %B126.epil.i.i.i, !llvm.loop !14

B162.i.i.i:                                       ; preds = %B86.endif.i.i.i, %B126.epil.i.i.i, %B162.loopexit.unr-lcssa.i.i.i
  %s.2.2.lcssa.i.i.i = phi double [ %.342.i.i.i, %B86.endif.i.i.i ], [ %.568.3.i.i.i, %B162.loopexit.unr-lcssa.i.i.i ], [ %.568.epil.i.i.i, %B126.epil.i.i.i ]
  %.578.i.i.i = icmp eq i64 %.134347359.i.i.i, %.256334340.i.i.i
  br i1 %.578.i.i.i, label %B176.i.i.i, label %B250.i.i.i

B176.i.i.i:                                       ; preds = %B162.i.i.i
  %.583.i.i.i = fcmp ogt double %s.2.2.lcssa.i.i.i, 1.000000e-09
  br i1 %.583.i.i.i, label %B194.i.i.i, label %B1160.endif.endif

B194.i.i.i:                                       ; preds = %B176.i.i.i
  %.601.i.i.i = tail call double @sqrt(double %s.2.2.lcssa.i.i.i)
  %sunkaddr = mul i64 %.337.i.i.i, 8
  %sunkaddr1305 = getelementptr i8, ptr %invariant.gep.i.i.i, i64 %sunkaddr
  store double %.601.i.i.i, ptr %sunkaddr1305, align 8, !noalias !11
  br label %B287.i.i.i

B250.i.i.i:                                       ; preds = %B162.i.i.i
  %.703.i.i.i = mul i64 %.256334340.i.i.i, %arg.move.6.5.0.fr.i.i.i
  %37 = getelementptr double, ptr %.565.i.i, i64 %.703.i.i.i
  %.707.i.i.i = getelementptr double, ptr %37, i64 %.256334340.i.i.i
  %.708.i.i.i = load double, ptr %.707.i.i.i, align 8, !noalias !11
  %.713.i.i.i = fdiv double %s.2.2.lcssa.i.i.i, %.708.i.i.i
  %.768.i.i.i = getelementptr double, ptr %39, i64 %.256334340.i.i.i
  store double %.713.i.i.i, ptr %.768.i.i.i, align 8, !noalias !11
  br label %B287.i.i.i

B287.i.i.i:                                       ; preds = %B250.i.i.i, %B194.i.i.i
  %scevgep19.i.i.i = getelementptr i8, ptr %lsr.iv18.i.i.i, i64 %.20.i282
  %scevgep28.i.i.i = getelementptr i8, ptr %lsr.iv27.i.i.i, i64 %.20.i282
  %exitcond369.not.i.i.i = icmp eq i64 %.263.i.i.i, %indvars.iv.i.i.i
  br i1 %exitcond369.not.i.i.i, label %B48.loopexit.i.i.i, label %B86.endif.i.i.i

B86.endif.lr.ph.i.i.i:                            ; preds = %B86.endif.lr.ph.i.i.i.preheader, %B48.loopexit.i.i.i
  %lsr.iv31.i.i.i = phi ptr [ %scevgep32.i.i.i, %B48.loopexit.i.i.i ], [ %.565.i.i, %B86.endif.lr.ph.i.i.i.preheader ]
  %lsr.iv.i.i.i = phi ptr [ %scevgep10.i.i.i, %B48.loopexit.i.i.i ], [ %scevgep.i.i.i, %B86.endif.lr.ph.i.i.i.preheader ]
  %indvars.iv.i.i.i = phi i64 [ %indvars.iv.next.i.i.i, %B48.loopexit.i.i.i ], [ 1, %B86.endif.lr.ph.i.i.i.preheader ]
  %.134347359.i.i.i = phi i64 [ %.141.i.i.i, %B48.loopexit.i.i.i ], [ 0, %B86.endif.lr.ph.i.i.i.preheader ]
  %.141.i.i.i = add nuw nsw i64 %.134347359.i.i.i, 1
  %invariant.gep.i.i.i = getelementptr double, ptr %.565.i.i, i64 %.134347359.i.i.i
  %.337.i.i.i = mul i64 %.134347359.i.i.i, %arg.move.6.5.0.fr.i.i.i
  %38 = getelementptr double, ptr %arg.matrices, i64 %.337.i.i.i
  %39 = getelementptr double, ptr %.565.i.i, i64 %.337.i.i.i
  br label %B86.endif.i.i.i

B86.endif.i.i.i:                                  ; preds = %B86.endif.lr.ph.i.i.i, %B287.i.i.i
  %lsr.iv27.i.i.i = phi ptr [ %.565.i.i, %B86.endif.lr.ph.i.i.i ], [ %scevgep28.i.i.i, %B287.i.i.i ]
  %lsr.iv18.i.i.i = phi ptr [ %scevgep.i.i.i, %B86.endif.lr.ph.i.i.i ], [ %scevgep19.i.i.i, %B287.i.i.i ]
  %.256334340.i.i.i = phi i64 [ 0, %B86.endif.lr.ph.i.i.i ], [ %.263.i.i.i, %B287.i.i.i ]
  %lsr968 = trunc i64 %.256334340.i.i.i to i2
  %40 = zext i2 %lsr968 to i64
  %41 = lshr i64 %.256334340.i.i.i, 2
  %42 = shl nuw nsw i64 %41, 2
  %43 = and i64 %.256334340.i.i.i, %const1294
  %.263.i.i.i = add nuw nsw i64 %.256334340.i.i.i, 1
  %44 = getelementptr double, ptr %38, i64 %.256334340.i.i.i
  %.342.i.i.i = load double, ptr %44, align 8, !noalias !11
  %.426327.not.i.i.i = icmp eq i64 %.256334340.i.i.i, 0
  br i1 %.426327.not.i.i.i, label %B162.i.i.i, label %B126.lr.ph.i.i.i

B126.lr.ph.i.i.i:                                 ; preds = %B86.endif.i.i.i
  %45 = icmp samesign ult i64 %.256334340.i.i.i, 4
  br i1 %45, label %B126.epil.preheader.i.i.i, label %B126.i.i.i.preheader

B126.i.i.i.preheader:                             ; preds = %B126.lr.ph.i.i.i
  br label %B126.i.i.i

B88.i.i.i:                                        ; preds = %B88.i.i.i.preheader, %B88.i.i.i
  %s.4.1368.i.i.i = phi double [ %.404.3.i.i.i, %B88.i.i.i ], [ %.199.i.i.i, %B88.i.i.i.preheader ]
  %.289364366.i.i.i = phi i64 [ %.296.3.i.i.i, %B88.i.i.i ], [ 0, %B88.i.i.i.preheader ]
  %46 = shl i64 %.289364366.i.i.i, 3
  %scevgep17.i2.i.i = getelementptr i8, ptr %lsr.iv10.i.i.i, i64 %46
  %scevgep18.i.i.i = getelementptr i8, ptr %scevgep17.i2.i.i, i64 -24
  %.371.i.i.i = load double, ptr %scevgep18.i.i.i, align 8, !noalias !15
  %sunkaddr1306 = mul i64 %.289364366.i.i.i, 8
  %sunkaddr1307 = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr1306
  %.401.i.i.i = load double, ptr %sunkaddr1307, align 8, !noalias !15
  %.402.i.i.i = fmul double %.371.i.i.i, %.401.i.i.i
  %.404.i.i.i = fsub double %s.4.1368.i.i.i, %.402.i.i.i
  %47 = shl i64 %.289364366.i.i.i, 3
  %scevgep978 = getelementptr i8, ptr %lsr.iv10.i.i.i, i64 %47
  %scevgep979 = getelementptr i8, ptr %scevgep978, i64 -16
  %.371.1.i.i.i = load double, ptr %scevgep979, align 8, !noalias !15
  %sunkaddr1308 = mul i64 %.289364366.i.i.i, 8
  %sunkaddr1309 = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr1308
  %sunkaddr1310 = getelementptr i8, ptr %sunkaddr1309, i64 8
  %.401.1.i.i.i = load double, ptr %sunkaddr1310, align 8, !noalias !15
  %.402.1.i.i.i = fmul double %.371.1.i.i.i, %.401.1.i.i.i
  %.404.1.i.i.i = fsub double %.404.i.i.i, %.402.1.i.i.i
  %48 = shl i64 %.289364366.i.i.i, 3
  %scevgep976 = getelementptr i8, ptr %lsr.iv10.i.i.i, i64 %48
  %scevgep977 = getelementptr i8, ptr %scevgep976, i64 -8
  %.371.2.i.i.i = load double, ptr %scevgep977, align 8, !noalias !15
  %sunkaddr1311 = mul i64 %.289364366.i.i.i, 8
  %sunkaddr1312 = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr1311
  %sunkaddr1313 = getelementptr i8, ptr %sunkaddr1312, i64 16
  %.401.2.i.i.i = load double, ptr %sunkaddr1313, align 8, !noalias !15
  %.402.2.i.i.i = fmul double %.371.2.i.i.i, %.401.2.i.i.i
  %.404.2.i.i.i = fsub double %.404.1.i.i.i, %.402.2.i.i.i
  %.296.3.i.i.i = add nuw i64 %.289364366.i.i.i, 4
  %.371.3.i.i.i = load double, ptr %scevgep17.i2.i.i, align 8, !noalias !15
  %sunkaddr1314 = mul i64 %.289364366.i.i.i, 8
  %sunkaddr1315 = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr1314
  %sunkaddr1316 = getelementptr i8, ptr %sunkaddr1315, i64 24
  %.401.3.i.i.i = load double, ptr %sunkaddr1316, align 8, !noalias !15
  %.402.3.i.i.i = fmul double %.371.3.i.i.i, %.401.3.i.i.i
  %.404.3.i.i.i = fsub double %.404.2.i.i.i, %.402.3.i.i.i
  %niter.ncmp.3.i10.i.i = icmp eq i64 %66, %.296.3.i.i.i
  br i1 %niter.ncmp.3.i10.i.i, label %B120.loopexit.unr-lcssa.i.i.i, label %B88.i.i.i

B120.loopexit.unr-lcssa.i.i.i:                    ; preds = %B88.i.i.i
  %49 = and i64 %.134372378.i.i.i, 3
  %lcmp.mod.not.i11.i.i = icmp eq i64 %49, 0
  br i1 %lcmp.mod.not.i11.i.i, label %B120.i.i.i, label %B88.epil.preheader.i.i.i

B88.epil.preheader.i.i.i:                         ; preds = %B88.lr.ph.i.i.i, %B120.loopexit.unr-lcssa.i.i.i
  %s.4.1368.epil.init.i.i.i = phi double [ %.199.i.i.i, %B88.lr.ph.i.i.i ], [ %.404.3.i.i.i, %B120.loopexit.unr-lcssa.i.i.i ]
  %.289364366.epil.init.i.i.i = phi i64 [ 0, %B88.lr.ph.i.i.i ], [ %67, %B120.loopexit.unr-lcssa.i.i.i ]
  %50 = shl i64 %.289364366.epil.init.i.i.i, 3
  %scevgep27.i.i.i = getelementptr i8, ptr %arg.vectors, i64 %50
  %scevgep31.i.i.i = getelementptr i8, ptr %lsr.iv29.i.i.i, i64 %50
  br label %B88.epil.i.i.i

B88.epil.i.i.i:                                   ; preds = %B88.epil.i.i.i, %B88.epil.preheader.i.i.i
  %s.4.1368.epil.i.i.i = phi double [ %s.4.1368.epil.init.i.i.i, %B88.epil.preheader.i.i.i ], [ %.404.epil.i.i.i, %B88.epil.i.i.i ]
  %epil.iter.i12.i.i = phi i64 [ 0, %B88.epil.preheader.i.i.i ], [ %epil.iter.next.i15.i.i, %B88.epil.i.i.i ]
  %51 = shl i64 %epil.iter.i12.i.i, 3
  %scevgep439.i.i = getelementptr i8, ptr %scevgep31.i.i.i, i64 %51
  %.371.epil.i.i.i = load double, ptr %scevgep439.i.i, align 8, !noalias !15
  %scevgep438.i.i = getelementptr i8, ptr %scevgep27.i.i.i, i64 %51
  %.401.epil.i.i.i = load double, ptr %scevgep438.i.i, align 8, !noalias !15
  %.402.epil.i.i.i = fmul double %.371.epil.i.i.i, %.401.epil.i.i.i
  %.404.epil.i.i.i = fsub double %s.4.1368.epil.i.i.i, %.402.epil.i.i.i
  %epil.iter.next.i15.i.i = add i64 %epil.iter.i12.i.i, 1
  %epil.iter.cmp.not.i16.i.i = icmp eq i64 %64, %epil.iter.next.i15.i.i
  br i1 %epil.iter.cmp.not.i16.i.i, label %B120.i.i.i, label %B88.epil.i.i.i, !llvm.loop !18

B120.i.i.i:                                       ; preds = %B52.endif.i.i.i, %B88.epil.i.i.i, %B120.loopexit.unr-lcssa.i.i.i
  %.458.pre-phi.i.i.i = phi i64 [ 0, %B52.endif.i.i.i ], [ %.366.i.i.i, %B120.loopexit.unr-lcssa.i.i.i ], [ %.366.i.i.i, %B88.epil.i.i.i ]
  %s.4.1.lcssa.i.i.i = phi double [ %.199.i.i.i, %B52.endif.i.i.i ], [ %.404.3.i.i.i, %B120.loopexit.unr-lcssa.i.i.i ], [ %.404.epil.i.i.i, %B88.epil.i.i.i ]
  %52 = getelementptr double, ptr %.565.i.i, i64 %.458.pre-phi.i.i.i
  %53 = getelementptr double, ptr %52, i64 %.134372378.i.i.i
  %.463.i.i.i = load double, ptr %53, align 8, !noalias !15
  %.468.i.i.i = fdiv double %s.4.1.lcssa.i.i.i, %.463.i.i.i
  %sunkaddr46.i.i.i = shl i64 %.134372378.i.i.i, 3
  %sunkaddr47.i.i.i = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr46.i.i.i
  store double %.468.i.i.i, ptr %sunkaddr47.i.i.i, align 8, !noalias !15
  %scevgep11.i17.i.i = getelementptr i8, ptr %lsr.iv10.i.i.i, i64 %.20.i282
  %scevgep30.i18.i.i = getelementptr i8, ptr %lsr.iv29.i.i.i, i64 %.20.i282
  %exitcond408.not.i.i.i = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %.141.i1.i.i
  br i1 %exitcond408.not.i.i.i, label %B188.endif.i.i.i.preheader, label %B52.endif.i.i.i

B188.endif.i.i.i.preheader:                       ; preds = %B120.i.i.i
  br label %B188.endif.i.i.i

B232.i.i.i:                                       ; preds = %B232.preheader.i.i.i, %B232.i.i.i
  %lsr.iv.i20.i.i = phi i64 [ %73, %B232.preheader.i.i.i ], [ %lsr.iv.next.i.i.i, %B232.i.i.i ]
  %s.5.1389.i.i.i = phi double [ %s.5.1389.unr.i.i.i, %B232.preheader.i.i.i ], [ %.868.1.i.i.i, %B232.i.i.i ]
  %.753385387.i.i.i = phi i64 [ %.753385387.unr.i.i.i, %B232.preheader.i.i.i ], [ %61, %B232.i.i.i ]
  %.808.i.i.i = icmp slt i64 %.753385387.i.i.i, 0
  %.809.i.i.i = select i1 %.808.i.i.i, i64 %arg.move.6.5.0.fr.i.i.i, i64 0
  %.810.i.i.i = add i64 %.809.i.i.i, %.753385387.i.i.i
  %.830.i.i.i = mul i64 %.810.i.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep394.i.i.i = getelementptr double, ptr %invariant.gep.i19.i.i, i64 %.830.i.i.i
  %.835.i.i.i = load double, ptr %gep394.i.i.i, align 8, !noalias !15
  %54 = select i1 %.808.i.i.i, i64 %.20.i282, i64 0
  %scevgep.i21.i.i = getelementptr i8, ptr %arg.vectors, i64 %54
  %55 = shl i64 %.753385387.i.i.i, 3
  %scevgep5.i.i.i = getelementptr i8, ptr %scevgep.i21.i.i, i64 %55
  %.865.i.i.i = load double, ptr %scevgep5.i.i.i, align 8, !noalias !15
  %.866.i.i.i = fmul double %.835.i.i.i, %.865.i.i.i
  %.868.i.i.i = fsub double %s.5.1389.i.i.i, %.866.i.i.i
  %56 = add i64 %.753385387.i.i.i, 1
  %.808.1.i.i.i = icmp slt i64 %56, 0
  %.809.1.i.i.i = select i1 %.808.1.i.i.i, i64 %arg.move.6.5.0.fr.i.i.i, i64 0
  %57 = add i64 %.809.1.i.i.i, %.753385387.i.i.i
  %58 = add i64 %57, 1
  %.830.1.i.i.i = mul i64 %58, %arg.move.6.5.0.fr.i.i.i
  %gep394.1.i.i.i = getelementptr double, ptr %invariant.gep.i19.i.i, i64 %.830.1.i.i.i
  %.835.1.i.i.i = load double, ptr %gep394.1.i.i.i, align 8, !noalias !15
  %59 = select i1 %.808.1.i.i.i, i64 %2, i64 8
  %scevgep441.i.i = getelementptr i8, ptr %arg.vectors, i64 %59
  %60 = shl i64 %.753385387.i.i.i, 3
  %scevgep983 = getelementptr i8, ptr %scevgep441.i.i, i64 %60
  %.865.1.i.i.i = load double, ptr %scevgep983, align 8, !noalias !15
  %.866.1.i.i.i = fmul double %.835.1.i.i.i, %.865.1.i.i.i
  %.868.1.i.i.i = fsub double %.868.i.i.i, %.866.1.i.i.i
  %lsr.iv.next.i.i.i = add i64 %lsr.iv.i20.i.i, -2
  %.747.1.i.i.i = icmp sgt i64 %lsr.iv.next.i.i.i, 2
  %61 = add i64 %56, 1
  br i1 %.747.1.i.i.i, label %B232.i.i.i, label %B264.i.i.i

B264.i.i.i:                                       ; preds = %B232.prol.loopexit.i.i.i, %B188.endif.i.i.i, %B232.i.i.i
  %s.5.1.lcssa.i.i.i = phi double [ %.661.i.i.i, %B188.endif.i.i.i ], [ %.868.lcssa.unr.i.i.i, %B232.prol.loopexit.i.i.i ], [ %.868.1.i.i.i, %B232.i.i.i ]
  %.922.i.i.i = mul i64 %.599.i.i.i, %arg.move.6.5.0.fr.i.i.i
  %62 = getelementptr double, ptr %.565.i.i, i64 %.922.i.i.i
  %63 = getelementptr double, ptr %62, i64 %.599.i.i.i
  %.927.i.i.i = load double, ptr %63, align 8, !noalias !15
  %.932.i.i.i = fdiv double %s.5.1.lcssa.i.i.i, %.927.i.i.i
  %sunkaddr485.i.i = shl i64 %.599.i.i.i, 3
  %sunkaddr486.i.i = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr485.i.i
  store double %.932.i.i.i, ptr %sunkaddr486.i.i, align 8, !noalias !15
  %indvar.next.i.i.i = add nuw nsw i64 %indvar.i.i.i, 1
  %exitcond.not.i.i = icmp eq i64 %indvar.next.i.i.i, %arg.move.6.5.0.fr.i.i.i
  br i1 %exitcond.not.i.i, label %B772.backedge.preheader.i.i, label %B188.endif.i.i.i

B52.endif.i.i.i:                                  ; preds = %B120.i.i.i, %B52.endif.i.i.i.preheader
  %lsr.iv29.i.i.i = phi ptr [ %scevgep30.i18.i.i, %B120.i.i.i ], [ %.565.i.i, %B52.endif.i.i.i.preheader ]
  %lsr.iv10.i.i.i = phi ptr [ %scevgep11.i17.i.i, %B120.i.i.i ], [ %scevgep.i.i.i, %B52.endif.i.i.i.preheader ]
  %.134372378.i.i.i = phi i64 [ %.141.i1.i.i, %B120.i.i.i ], [ 0, %B52.endif.i.i.i.preheader ]
  %lsr982 = trunc i64 %.134372378.i.i.i to i2
  %64 = zext i2 %lsr982 to i64
  %65 = lshr i64 %.134372378.i.i.i, 2
  %66 = shl nuw nsw i64 %65, 2
  %67 = and i64 %.134372378.i.i.i, %const1294
  %.141.i1.i.i = add nuw nsw i64 %.134372378.i.i.i, 1
  %68 = getelementptr double, ptr %arg.vectors, i64 %.134372378.i.i.i
  %.199.i.i.i = load double, ptr %68, align 8, !noalias !15
  %.283365.not.i.i.i = icmp eq i64 %.134372378.i.i.i, 0
  br i1 %.283365.not.i.i.i, label %B120.i.i.i, label %B88.lr.ph.i.i.i

B88.lr.ph.i.i.i:                                  ; preds = %B52.endif.i.i.i
  %.366.i.i.i = mul i64 %.134372378.i.i.i, %arg.move.6.5.0.fr.i.i.i
  %69 = icmp samesign ult i64 %.134372378.i.i.i, 4
  br i1 %69, label %B88.epil.preheader.i.i.i, label %B88.i.i.i.preheader

B88.i.i.i.preheader:                              ; preds = %B88.lr.ph.i.i.i
  br label %B88.i.i.i

B188.endif.i.i.i:                                 ; preds = %B264.i.i.i, %B188.endif.i.i.i.preheader
  %indvar.i.i.i = phi i64 [ %indvar.next.i.i.i, %B264.i.i.i ], [ 0, %B188.endif.i.i.i.preheader ]
  %.589395403.i.i.i = phi i64 [ %.599.i.i.i, %B264.i.i.i ], [ %arg.move.6.5.0.fr.i.i.i, %B188.endif.i.i.i.preheader ]
  %.599.i.i.i = add nsw i64 %.589395403.i.i.i, -1
  %70 = getelementptr double, ptr %arg.vectors, i64 %.599.i.i.i
  %.661.i.i.i = load double, ptr %70, align 8, !noalias !15
  %.704.i.i.i = sub nuw nsw i64 %arg.move.6.5.0.fr.i.i.i, %.589395403.i.i.i
  %.747386.not.i.i.i = icmp eq i64 %.704.i.i.i, 0
  br i1 %.747386.not.i.i.i, label %B264.i.i.i, label %B232.lr.ph.i.i.i

B232.lr.ph.i.i.i:                                 ; preds = %B188.endif.i.i.i
  %invariant.gep.i19.i.i = getelementptr double, ptr %.565.i.i, i64 %.599.i.i.i
  %xtraiter3.i.i.i = and i64 %indvar.i.i.i, 1
  %lcmp.mod4.not.i.i.i = icmp eq i64 %xtraiter3.i.i.i, 0
  br i1 %lcmp.mod4.not.i.i.i, label %B232.prol.loopexit.i.i.i, label %B232.prol.i.i.i

B232.prol.i.i.i:                                  ; preds = %B232.lr.ph.i.i.i
  %.756.prol.i.i.i = add nsw i64 %.704.i.i.i, -1
  %.760.prol.i.i.i = add nuw i64 %.589395403.i.i.i, 1
  %.830.prol.i.i.i = mul i64 %.589395403.i.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep394.prol.i.i.i = getelementptr double, ptr %invariant.gep.i19.i.i, i64 %.830.prol.i.i.i
  %.835.prol.i.i.i = load double, ptr %gep394.prol.i.i.i, align 8, !noalias !15
  %71 = getelementptr double, ptr %arg.vectors, i64 %.589395403.i.i.i
  %.865.prol.i.i.i = load double, ptr %71, align 8, !noalias !15
  %.866.prol.i.i.i = fmul double %.835.prol.i.i.i, %.865.prol.i.i.i
  %.868.prol.i.i.i = fsub double %.661.i.i.i, %.866.prol.i.i.i
  br label %B232.prol.loopexit.i.i.i

B232.prol.loopexit.i.i.i:                         ; preds = %B232.prol.i.i.i, %B232.lr.ph.i.i.i
  %s.5.1389.unr.i.i.i = phi double [ %.661.i.i.i, %B232.lr.ph.i.i.i ], [ %.868.prol.i.i.i, %B232.prol.i.i.i ]
  %.746384388.unr.i.i.i = phi i64 [ %.704.i.i.i, %B232.lr.ph.i.i.i ], [ %.756.prol.i.i.i, %B232.prol.i.i.i ]
  %.753385387.unr.i.i.i = phi i64 [ %.589395403.i.i.i, %B232.lr.ph.i.i.i ], [ %.760.prol.i.i.i, %B232.prol.i.i.i ]
  %.868.lcssa.unr.i.i.i = phi double [ poison, %B232.lr.ph.i.i.i ], [ %.868.prol.i.i.i, %B232.prol.i.i.i ]
  %72 = icmp eq i64 %indvar.i.i.i, 1
  br i1 %72, label %B264.i.i.i, label %B232.preheader.i.i.i

B232.preheader.i.i.i:                             ; preds = %B232.prol.loopexit.i.i.i
  %73 = add nuw i64 %.746384388.unr.i.i.i, 2
  br label %B232.i.i.i

B772.backedge.i.i:                                ; preds = %B772.backedge.i.i.preheader, %B772.backedge.i.i
  %largest.2.11434.i.i = phi double [ %.11.i.1.i.i, %B772.backedge.i.i ], [ 0.000000e+00, %B772.backedge.i.i.preheader ]
  %.232014301432.i.i = phi i64 [ %.2327.1.i.i, %B772.backedge.i.i ], [ 0, %B772.backedge.i.i.preheader ]
  %sunkaddr1317 = mul i64 %.232014301432.i.i, 8
  %sunkaddr1318 = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr1317
  %.2381.i.i = load double, ptr %sunkaddr1318, align 8, !noalias !4
  %.2382.i.i = tail call double @llvm.fabs.f64(double %.2381.i.i)
  %.10.i.i.i = fcmp ogt double %.2382.i.i, %largest.2.11434.i.i
  %.11.i.i.i = select i1 %.10.i.i.i, double %.2382.i.i, double %largest.2.11434.i.i
  %sunkaddr1319 = mul i64 %.232014301432.i.i, 8
  %sunkaddr1320 = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr1319
  %sunkaddr1321 = getelementptr i8, ptr %sunkaddr1320, i64 8
  %.2381.1.i.i = load double, ptr %sunkaddr1321, align 8, !noalias !4
  %.2382.1.i.i = tail call double @llvm.fabs.f64(double %.2381.1.i.i)
  %.10.i.1.i.i = fcmp ogt double %.2382.1.i.i, %.11.i.i.i
  %.11.i.1.i.i = select i1 %.10.i.1.i.i, double %.2382.1.i.i, double %.11.i.i.i
  %.2327.1.i.i = add nuw i64 %.232014301432.i.i, 2
  %niter298.ncmp.1.i.i = icmp eq i64 %unroll_iter297.i.i, %.2327.1.i.i
  br i1 %niter298.ncmp.1.i.i, label %B828.unr-lcssa.i.i, label %B772.backedge.i.i

B828.unr-lcssa.i.i:                               ; preds = %B772.backedge.i.i
  %74 = and i64 %arg.move.6.5.0.fr.i.i.i, 1
  %75 = icmp eq i64 %74, 0
  br i1 %75, label %B828.i.i, label %B772.backedge.epil.preheader.i.i

B772.backedge.epil.preheader.i.i:                 ; preds = %B772.backedge.preheader.i.i, %B828.unr-lcssa.i.i
  %largest.2.11434.epil.init.i.i = phi double [ 0.000000e+00, %B772.backedge.preheader.i.i ], [ %.11.i.1.i.i, %B828.unr-lcssa.i.i ]
  %sunkaddr1322 = mul i64 %unroll_iter297.i.i, 8
  %sunkaddr1323 = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr1322
  %.2381.epil.i.i = load double, ptr %sunkaddr1323, align 8, !noalias !4
  %.2382.epil.i.i = tail call double @llvm.fabs.f64(double %.2381.epil.i.i)
  %.10.i.epil.i.i = fcmp ogt double %.2382.epil.i.i, %largest.2.11434.epil.init.i.i
  %.11.i.epil.i.i = select i1 %.10.i.epil.i.i, double %.2382.epil.i.i, double %largest.2.11434.epil.init.i.i
  br label %B828.i.i

B828.i.i:                                         ; preds = %B772.backedge.epil.preheader.i.i, %B828.unr-lcssa.i.i
  %.11.i.lcssa.i.i = phi double [ %.11.i.1.i.i, %B828.unr-lcssa.i.i ], [ %.11.i.epil.i.i, %B772.backedge.epil.preheader.i.i ]
  %"$phi872.1.2.1.frozen.i.i" = freeze double %.11.i.lcssa.i.i
  %.2420.i.i = fcmp olt double %"$phi872.1.2.1.frozen.i.i", 1.000000e+06
  br i1 %.2420.i.i, label %B900.preheader.i.i, label %B1160.endif.endif

B900.preheader.i.i:                               ; preds = %B828.i.i
  %"$phi872.1.2.1.i.i.frozen" = freeze double %"$phi872.1.2.1.frozen.i.i"
  %.2450.i.i = fcmp olt double %"$phi872.1.2.1.i.i.frozen", 4.000000e+00
  br i1 %.2450.i.i, label %select.end, label %select.false.sink

select.false.sink:                                ; preds = %B900.preheader.i.i
  %.2460.i.i = fdiv double 4.000000e+00, %"$phi872.1.2.1.frozen.i.i"
  br label %select.end

select.end:                                       ; preds = %select.false.sink, %B900.preheader.i.i
  %"$phi872.1.2.1.i.i" = phi double [ 1.000000e+00, %B900.preheader.i.i ], [ %.2460.i.i, %select.false.sink ]
  br i1 %brmerge.i.i, label %B900.preheader280.i.i, label %vector.ph.i.i

vector.ph.i.i:                                    ; preds = %select.end
  %broadcast.splatinsert.i.i = insertelement <2 x double> poison, double %"$phi872.1.2.1.i.i", i64 0
  %broadcast.splat.i.i = shufflevector <2 x double> %broadcast.splatinsert.i.i, <2 x double> poison, <2 x i32> zeroinitializer
  br label %vector.body.i.i

vector.body.i.i:                                  ; preds = %vector.body.i.i, %vector.ph.i.i
  %index.i.i = phi i64 [ 0, %vector.ph.i.i ], [ %index.next.i.i, %vector.body.i.i ]
  %sunkaddr1326 = mul i64 %index.i.i, 8
  %sunkaddr1327 = getelementptr i8, ptr %7, i64 %sunkaddr1326
  %sunkaddr1328 = getelementptr i8, ptr %sunkaddr1327, i64 16
  %sunkaddr1324 = mul i64 %index.i.i, 8
  %sunkaddr1325 = getelementptr i8, ptr %7, i64 %sunkaddr1324
  %wide.load.i.i = load <2 x double>, ptr %sunkaddr1325, align 8, !alias.scope !19, !noalias !22
  %wide.load220.i.i = load <2 x double>, ptr %sunkaddr1328, align 8, !alias.scope !19, !noalias !22
  %sunkaddr1329 = mul i64 %index.i.i, 8
  %sunkaddr1330 = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr1329
  %wide.load221.i.i = load <2 x double>, ptr %sunkaddr1330, align 8, !alias.scope !24, !noalias !4
  %sunkaddr1331 = mul i64 %index.i.i, 8
  %sunkaddr1332 = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr1331
  %sunkaddr1333 = getelementptr i8, ptr %sunkaddr1332, i64 16
  %wide.load222.i.i = load <2 x double>, ptr %sunkaddr1333, align 8, !alias.scope !24, !noalias !4
  %76 = fmul <2 x double> %broadcast.splat.i.i, %wide.load221.i.i
  %77 = fmul <2 x double> %broadcast.splat.i.i, %wide.load222.i.i
  %78 = fadd <2 x double> %wide.load.i.i, %76
  %79 = fadd <2 x double> %wide.load220.i.i, %77
  store <2 x double> %78, ptr %sunkaddr1325, align 8, !alias.scope !19, !noalias !22
  store <2 x double> %79, ptr %sunkaddr1328, align 8, !alias.scope !19, !noalias !22
  %index.next.i.i = add nuw nsw i64 %index.i.i, 4
  %80 = icmp eq i64 %unroll_iter.i.i, %index.next.i.i
  br i1 %80, label %middle.block.i.i, label %vector.body.i.i, !llvm.loop !25

middle.block.i.i:                                 ; preds = %vector.body.i.i
  %81 = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %unroll_iter.i.i
  br i1 %81, label %B940.i.i, label %B900.preheader280.i.i

B900.preheader280.i.i:                            ; preds = %middle.block.i.i, %select.end
  %.255614391441.ph.i.i = phi i64 [ %unroll_iter.i.i, %middle.block.i.i ], [ 0, %select.end ]
  %82 = and i64 %arg.move.6.5.0.fr.i.i.i, 1
  %83 = icmp eq i64 %82, 0
  %.neg.i.i = or disjoint i64 %.255614391441.ph.i.i, 1
  br i1 %83, label %B900.prol.loopexit.i.i, label %B900.prol.i.i

B900.prol.i.i:                                    ; preds = %B900.preheader280.i.i
  %84 = getelementptr double, ptr %.326.i.i, i64 %.255614391441.ph.i.i
  %.2617.prol.i.i = load double, ptr %84, align 8, !noalias !4
  %85 = getelementptr double, ptr %arg.vectors, i64 %.255614391441.ph.i.i
  %.2647.prol.i.i = load double, ptr %85, align 8, !noalias !4
  %.2649.prol.i.i = fmul double %"$phi872.1.2.1.i.i", %.2647.prol.i.i
  %.2650.prol.i.i = fadd double %.2617.prol.i.i, %.2649.prol.i.i
  store double %.2650.prol.i.i, ptr %84, align 8, !noalias !4
  br label %B900.prol.loopexit.i.i

B900.prol.loopexit.i.i:                           ; preds = %B900.prol.i.i, %B900.preheader280.i.i
  %.255614391441.unr.i.i = phi i64 [ %.255614391441.ph.i.i, %B900.preheader280.i.i ], [ %.neg.i.i, %B900.prol.i.i ]
  %86 = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %.neg.i.i
  br i1 %86, label %B940.i.i, label %B900.i.i.preheader

B900.i.i.preheader:                               ; preds = %B900.prol.loopexit.i.i
  br label %B900.i.i

B900.i.i:                                         ; preds = %B900.i.i, %B900.i.i.preheader
  %.255614391441.i.i = phi i64 [ %.2563.1.i.i, %B900.i.i ], [ %.255614391441.unr.i.i, %B900.i.i.preheader ]
  %sunkaddr1334 = mul i64 %.255614391441.i.i, 8
  %sunkaddr1335 = getelementptr i8, ptr %7, i64 %sunkaddr1334
  %.2617.i.i = load double, ptr %sunkaddr1335, align 8, !noalias !4
  %sunkaddr1336 = mul i64 %.255614391441.i.i, 8
  %sunkaddr1337 = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr1336
  %.2647.i.i = load double, ptr %sunkaddr1337, align 8, !noalias !4
  %.2649.i.i = fmul double %"$phi872.1.2.1.i.i", %.2647.i.i
  %.2650.i.i = fadd double %.2617.i.i, %.2649.i.i
  store double %.2650.i.i, ptr %sunkaddr1335, align 8, !noalias !4
  %.2563.1.i.i = add nuw nsw i64 %.255614391441.i.i, 2
  %sunkaddr1338 = mul i64 %.255614391441.i.i, 8
  %sunkaddr1339 = getelementptr i8, ptr %7, i64 %sunkaddr1338
  %sunkaddr1340 = getelementptr i8, ptr %sunkaddr1339, i64 8
  %.2617.1.i.i = load double, ptr %sunkaddr1340, align 8, !noalias !4
  %sunkaddr1341 = mul i64 %.255614391441.i.i, 8
  %sunkaddr1342 = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr1341
  %sunkaddr1343 = getelementptr i8, ptr %sunkaddr1342, i64 8
  %.2647.1.i.i = load double, ptr %sunkaddr1343, align 8, !noalias !4
  %.2649.1.i.i = fmul double %"$phi872.1.2.1.i.i", %.2647.1.i.i
  %.2650.1.i.i = fadd double %.2617.1.i.i, %.2649.1.i.i
  store double %.2650.1.i.i, ptr %sunkaddr1340, align 8, !noalias !4
  %exitcond1744.not.1.i.i = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %.2563.1.i.i
  br i1 %exitcond1744.not.1.i.i, label %B940.i.i, label %B900.i.i, !llvm.loop !27

B940.i.i:                                         ; preds = %B900.i.i, %B900.prol.loopexit.i.i, %middle.block.i.i
  %.2689.i.i = fcmp olt double %"$phi872.1.2.1.frozen.i.i", 1.000000e-04
  br i1 %.2689.i.i, label %B988.endif.us.preheader.i.i, label %B188.i.i

B988.endif.us.preheader.i.i:                      ; preds = %B940.i.i
  %scevgep308.i.i = getelementptr i8, ptr %.406.i.i, i64 16
  br label %B988.endif.us.i.i

B1093.i.i:                                        ; preds = %B614.prol.loopexit.i.i, %middle.block245.i.i, %B614.i.i, %B522.i.i
  %indvars.iv.next.i.i = add nuw i64 %indvars.iv.i.i, 1
  %scevgep402.i.i = getelementptr i8, ptr %lsr.iv401.i.i, i64 %.20.i282
  %scevgep410.i.i = getelementptr i8, ptr %lsr.iv409.i.i, i64 %.20.i282
  %exitcond1741.not.i.i = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %.1672.i.i
  br i1 %exitcond1741.not.i.i, label %B1094.i.i, label %B522.i.i

B1094.i.i:                                        ; preds = %B1093.i.i, %B318.i.i
  %scevgep375.i.i = getelementptr i8, ptr %lsr.iv374.i.i, i64 %.20.i282
  %scevgep394.i.i = getelementptr i8, ptr %lsr.iv393.i.i, i64 %.20.i282
  %exitcond1742.not.i.i = icmp eq i64 %.121, %.1251.i.i
  br i1 %exitcond1742.not.i.i, label %B86.endif.lr.ph.i.i.i.preheader, label %B318.i.i

B194.endif.i.i:                                   ; preds = %B188.i.i, %B194.endif.i.i.preheader
  %.75514511581.i.i = phi i64 [ %.765.i.i, %B188.i.i ], [ 40, %B194.endif.i.i.preheader ]
  %87 = icmp ult i64 %.591, 3
  %.765.i.i = add nsw i64 %.75514511581.i.i, -1
  br i1 %87, label %B222.endif.us.epil.preheader.i.i, label %B222.endif.us.i.i.preheader

B222.endif.us.i.i.preheader:                      ; preds = %B194.endif.i.i
  br label %B222.endif.us.i.i

B222.endif.us.i.i:                                ; preds = %B222.endif.us.i.i, %B222.endif.us.i.i.preheader
  %lsr.iv346.i.i = phi ptr [ %scevgep231.i, %B222.endif.us.i.i ], [ %arg.matrices, %B222.endif.us.i.i.preheader ]
  %.88013471353.us.i.i = phi i64 [ %.887.us.3.i.i, %B222.endif.us.i.i ], [ 0, %B222.endif.us.i.i.preheader ]
  %sunkaddr512.i.i = shl i64 %.88013471353.us.i.i, 3
  %scevgep226.i = getelementptr i8, ptr %scevgep220.i, i64 %sunkaddr512.i.i
  %scevgep227.i = getelementptr i8, ptr %scevgep226.i, i64 -24
  %.945.us.i.i = load double, ptr %scevgep227.i, align 8, !noalias !4
  %sunkaddr1344 = mul i64 %.88013471353.us.i.i, 8
  %sunkaddr1345 = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr1344
  store double %.945.us.i.i, ptr %sunkaddr1345, align 8, !noalias !4
  tail call void @llvm.memset.p0.i64(ptr align 8 %lsr.iv346.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !4
  %88 = shl i64 %.88013471353.us.i.i, 3
  %scevgep942 = getelementptr i8, ptr %scevgep220.i, i64 %88
  %scevgep943 = getelementptr i8, ptr %scevgep942, i64 -16
  %.945.us.1.i.i = load double, ptr %scevgep943, align 8, !noalias !4
  %sunkaddr1346 = mul i64 %.88013471353.us.i.i, 8
  %sunkaddr1347 = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr1346
  %sunkaddr1348 = getelementptr i8, ptr %sunkaddr1347, i64 8
  store double %.945.us.1.i.i, ptr %sunkaddr1348, align 8, !noalias !4
  %scevgep228.i = getelementptr i8, ptr %lsr.iv346.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep228.i, i8 0, i64 %.20.i282, i1 false), !noalias !4
  %89 = shl i64 %.88013471353.us.i.i, 3
  %scevgep940 = getelementptr i8, ptr %scevgep220.i, i64 %89
  %scevgep941 = getelementptr i8, ptr %scevgep940, i64 -8
  %.945.us.2.i.i = load double, ptr %scevgep941, align 8, !noalias !4
  %sunkaddr1349 = mul i64 %.88013471353.us.i.i, 8
  %sunkaddr1350 = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr1349
  %sunkaddr1351 = getelementptr i8, ptr %sunkaddr1350, i64 16
  store double %.945.us.2.i.i, ptr %sunkaddr1351, align 8, !noalias !4
  %scevgep229.i = getelementptr i8, ptr %scevgep228.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep229.i, i8 0, i64 %.20.i282, i1 false), !noalias !4
  %.945.us.3.i.i = load double, ptr %scevgep226.i, align 8, !noalias !4
  %sunkaddr1352 = mul i64 %.88013471353.us.i.i, 8
  %sunkaddr1353 = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr1352
  %sunkaddr1354 = getelementptr i8, ptr %sunkaddr1353, i64 24
  store double %.945.us.3.i.i, ptr %sunkaddr1354, align 8, !noalias !4
  %scevgep230.i = getelementptr i8, ptr %scevgep229.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep230.i, i8 0, i64 %.20.i282, i1 false), !noalias !4
  %.887.us.3.i.i = add nuw i64 %.88013471353.us.i.i, 4
  %scevgep231.i = getelementptr i8, ptr %scevgep230.i, i64 %.20.i282
  %niter.ncmp.3.i.i = icmp eq i64 %unroll_iter.i.i, %.887.us.3.i.i
  br i1 %niter.ncmp.3.i.i, label %B288.endif.thread.unr-lcssa.i.i, label %B222.endif.us.i.i

B288.endif.thread.unr-lcssa.i.i:                  ; preds = %B222.endif.us.i.i
  %90 = icmp eq i64 %xtraiter.i.i, 0
  br i1 %90, label %B288.endif.thread.i.i, label %B222.endif.us.epil.preheader.i.i

B222.endif.us.epil.preheader.i.i:                 ; preds = %B288.endif.thread.unr-lcssa.i.i, %B194.endif.i.i
  %.88013471353.us.epil.init.i.i = phi i64 [ 0, %B194.endif.i.i ], [ %unroll_iter.i.i, %B288.endif.thread.unr-lcssa.i.i ]
  %91 = shl i64 %.88013471353.us.epil.init.i.i, 3
  %scevgep.i.i = getelementptr i8, ptr %arg.vectors, i64 %91
  %scevgep368.i.i = getelementptr i8, ptr %.546.i.i, i64 %91
  %92 = mul i64 %.88013471353.us.epil.init.i.i, %.20.i282
  %scevgep370.i.i = getelementptr i8, ptr %arg.matrices, i64 %92
  br label %B222.endif.us.epil.i.i

B222.endif.us.epil.i.i:                           ; preds = %B222.endif.us.epil.i.i, %B222.endif.us.epil.preheader.i.i
  %lsr.iv371.i.i = phi ptr [ %scevgep372.i.i, %B222.endif.us.epil.i.i ], [ %scevgep370.i.i, %B222.endif.us.epil.preheader.i.i ]
  %epil.iter.i.i = phi i64 [ %epil.iter.next.i.i, %B222.endif.us.epil.i.i ], [ 0, %B222.endif.us.epil.preheader.i.i ]
  %93 = shl i64 %epil.iter.i.i, 3
  %scevgep233.i = getelementptr i8, ptr %scevgep368.i.i, i64 %93
  %.945.us.epil.i.i = load double, ptr %scevgep233.i, align 8, !noalias !4
  %scevgep232.i = getelementptr i8, ptr %scevgep.i.i, i64 %93
  store double %.945.us.epil.i.i, ptr %scevgep232.i, align 8, !noalias !4
  tail call void @llvm.memset.p0.i64(ptr align 8 %lsr.iv371.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !4
  %epil.iter.next.i.i = add i64 %epil.iter.i.i, 1
  %scevgep372.i.i = getelementptr i8, ptr %lsr.iv371.i.i, i64 %.20.i282
  %epil.iter.cmp.not.i.i = icmp eq i64 %xtraiter.i.i, %epil.iter.next.i.i
  br i1 %epil.iter.cmp.not.i.i, label %B288.endif.thread.i.i, label %B222.endif.us.epil.i.i, !llvm.loop !28

B288.endif.thread.i.i:                            ; preds = %B222.endif.us.epil.i.i, %B288.endif.thread.unr-lcssa.i.i
  %94 = icmp slt i64 %.121, 1
  br i1 %94, label %B86.endif.lr.ph.i.i.i.preheader, label %B318.i.i.preheader

B318.i.i.preheader:                               ; preds = %B288.endif.thread.i.i
  br label %B318.i.i

B86.endif.lr.ph.i.i.i.preheader:                  ; preds = %B288.endif.thread.i.i, %B1094.i.i
  br label %B86.endif.lr.ph.i.i.i

B370.lr.ph.i.i:                                   ; preds = %B318.i.i
  %95 = icmp ult i64 %.591, 3
  %.1481.i.i = mul i64 %.124413951419.i.i, %arg.move.6.5.0.fr.i.i.i
  %96 = getelementptr double, ptr %arg.design, i64 %.1481.i.i
  br i1 %95, label %B370.epil.preheader.i.i, label %B370.i.i.preheader

B370.i.i.preheader:                               ; preds = %B370.lr.ph.i.i
  br label %B370.i.i

B614.lr.ph.i.i:                                   ; preds = %B522.i.i
  %97 = getelementptr double, ptr %arg.vectors, i64 %.166513781388.i.i
  %.1793.i.i = load double, ptr %97, align 8, !noalias !4
  %.1796.i.i = fmul double %.1569.i.i, %.1751.i.i
  %.1797.i.i = fsub double %.1793.i.i, %.1796.i.i
  store double %.1797.i.i, ptr %97, align 8, !noalias !4
  %.1993.i.i = mul i64 %.166513781388.i.i, %arg.move.6.5.0.fr.i.i.i
  %98 = getelementptr double, ptr %arg.matrices, i64 %.1993.i.i
  %.2001.i.i = fmul double %.1575.i.i, %.1751.i.i
  %min.iters.check232.i.i = icmp samesign ult i64 %indvars.iv.i.i, 4
  br i1 %min.iters.check232.i.i, label %B614.preheader.i.i, label %vector.memcheck223.i.i

vector.memcheck223.i.i:                           ; preds = %B614.lr.ph.i.i
  %bound0228.i.i = icmp ult ptr %scevgep224.i.i, %scevgep227.i.i
  %bound1229.i.i = icmp ult ptr %scevgep226.i.i, %scevgep225.i.i
  %found.conflict230.i.i = and i1 %bound0228.i.i, %bound1229.i.i
  br i1 %found.conflict230.i.i, label %B614.preheader.i.i, label %vector.ph233.i.i

vector.ph233.i.i:                                 ; preds = %vector.memcheck223.i.i
  %broadcast.splatinsert236.i.i = insertelement <2 x double> poison, double %.2001.i.i, i64 0
  %broadcast.splat237.i.i = shufflevector <2 x double> %broadcast.splatinsert236.i.i, <2 x double> poison, <2 x i32> zeroinitializer
  br label %vector.body238.i.i

vector.body238.i.i:                               ; preds = %vector.body238.i.i, %vector.ph233.i.i
  %index239.i.i = phi i64 [ 0, %vector.ph233.i.i ], [ %index.next244.i.i, %vector.body238.i.i ]
  %99 = shl i64 %index239.i.i, 3
  %scevgep404.i.i = getelementptr i8, ptr %lsr.iv401.i.i, i64 %99
  %scevgep405.i.i = getelementptr i8, ptr %scevgep404.i.i, i64 -16
  %wide.load240.i.i = load <2 x double>, ptr %scevgep405.i.i, align 8, !alias.scope !29, !noalias !32
  %wide.load241.i.i = load <2 x double>, ptr %scevgep404.i.i, align 8, !alias.scope !29, !noalias !32
  %scevgep399.i.i = getelementptr i8, ptr %lsr.iv393.i.i, i64 %99
  %100 = shl i64 %index239.i.i, 3
  %scevgep952 = getelementptr i8, ptr %lsr.iv393.i.i, i64 %100
  %scevgep953 = getelementptr i8, ptr %scevgep952, i64 16
  %wide.load242.i.i = load <2 x double>, ptr %scevgep399.i.i, align 8, !alias.scope !34, !noalias !4
  %wide.load243.i.i = load <2 x double>, ptr %scevgep953, align 8, !alias.scope !34, !noalias !4
  %101 = fmul <2 x double> %broadcast.splat237.i.i, %wide.load242.i.i
  %102 = fmul <2 x double> %broadcast.splat237.i.i, %wide.load243.i.i
  %103 = fadd <2 x double> %wide.load240.i.i, %101
  %104 = fadd <2 x double> %wide.load241.i.i, %102
  store <2 x double> %103, ptr %scevgep405.i.i, align 8, !alias.scope !29, !noalias !32
  store <2 x double> %104, ptr %scevgep404.i.i, align 8, !alias.scope !29, !noalias !32
  %index.next244.i.i = add nuw i64 %index239.i.i, 4
  %105 = icmp eq i64 %20, %index.next244.i.i
  br i1 %105, label %middle.block245.i.i, label %vector.body238.i.i, !llvm.loop !35

middle.block245.i.i:                              ; preds = %vector.body238.i.i
  %cmp.n246.i.i = icmp eq i64 %indvars.iv.i.i, %21
  br i1 %cmp.n246.i.i, label %B1093.i.i, label %B614.preheader.i.i

B614.preheader.i.i:                               ; preds = %middle.block245.i.i, %vector.memcheck223.i.i, %B614.lr.ph.i.i
  %.191613711373.ph.i.i = phi i64 [ 0, %vector.memcheck223.i.i ], [ 0, %B614.lr.ph.i.i ], [ %21, %middle.block245.i.i ]
  %xtraiter290.i.i = and i64 %indvars.iv.i.i, 1
  %lcmp.mod291.not.i.i = icmp eq i64 %xtraiter290.i.i, 0
  br i1 %lcmp.mod291.not.i.i, label %B614.prol.loopexit.i.i, label %B614.prol.i.i

B614.prol.i.i:                                    ; preds = %B614.preheader.i.i
  %.1923.prol.i.i = or disjoint i64 %.191613711373.ph.i.i, 1
  %106 = getelementptr double, ptr %98, i64 %.191613711373.ph.i.i
  %.1998.prol.i.i = load double, ptr %106, align 8, !noalias !4
  %107 = getelementptr double, ptr %96, i64 %.191613711373.ph.i.i
  %.2052.prol.i.i = load double, ptr %107, align 8, !noalias !4
  %.2053.prol.i.i = fmul double %.2001.i.i, %.2052.prol.i.i
  %.2054.prol.i.i = fadd double %.1998.prol.i.i, %.2053.prol.i.i
  store double %.2054.prol.i.i, ptr %106, align 8, !noalias !4
  br label %B614.prol.loopexit.i.i

B614.prol.loopexit.i.i:                           ; preds = %B614.prol.i.i, %B614.preheader.i.i
  %.191613711373.unr.i.i = phi i64 [ %.191613711373.ph.i.i, %B614.preheader.i.i ], [ %.1923.prol.i.i, %B614.prol.i.i ]
  %108 = icmp eq i64 %.166513781388.i.i, %.191613711373.ph.i.i
  br i1 %108, label %B1093.i.i, label %B614.i.i.preheader

B614.i.i.preheader:                               ; preds = %B614.prol.loopexit.i.i
  br label %B614.i.i

B306.thread.i:                                    ; preds = %B172.i
  %sunkaddr341.i = shl i64 %.786.sroa.0.3.i.i, 3
  %sunkaddr342.i = getelementptr i8, ptr %arg.version, i64 %sunkaddr341.i
  %.161.i62.i = load i64, ptr %sunkaddr342.i, align 8, !noalias !36
  %.162.i63.i = add nsw i64 %.161.i62.i, 1
  store i64 %.162.i63.i, ptr %sunkaddr342.i, align 8, !noalias !36
  br label %B178.endif.i.i

B772.backedge.preheader.i.i:                      ; preds = %B264.i.i.i
  %109 = icmp eq i64 %.591, 0
  br i1 %109, label %B772.backedge.epil.preheader.i.i, label %B772.backedge.i.i.preheader

B772.backedge.i.i.preheader:                      ; preds = %B772.backedge.preheader.i.i
  br label %B772.backedge.i.i

B988.endif.us.i.i:                                ; preds = %B984.backedge.us.loopexit.i.i, %B988.endif.us.preheader.i.i
  %lsr.iv322.i.i = phi ptr [ %scevgep323.i.i, %B984.backedge.us.loopexit.i.i ], [ %.406.i.i, %B988.endif.us.preheader.i.i ]
  %lsr.iv317.i.i = phi ptr [ %scevgep318.i.i, %B984.backedge.us.loopexit.i.i ], [ %scevgep308.i.i, %B988.endif.us.preheader.i.i ]
  %.279616081614.us.i.i = phi i64 [ %.2803.us.i.i, %B984.backedge.us.loopexit.i.i ], [ 0, %B988.endif.us.preheader.i.i ]
  %110 = icmp ult i64 %arg.move.6.5.0.fr.i.i.i, 4
  %.3012.us.i.i = mul i64 %.279616081614.us.i.i, %arg.move.6.5.0.fr.i.i.i
  %111 = getelementptr double, ptr %.406.i.i, i64 %.3012.us.i.i
  br i1 %110, label %B1016.us.i.i.preheader, label %vector.ph250.i.i

B1016.us.i.i.preheader:                           ; preds = %middle.block258.i.i, %B988.endif.us.i.i
  %.291716011603.us.i.i.ph = phi i64 [ 0, %B988.endif.us.i.i ], [ %unroll_iter.i.i, %middle.block258.i.i ]
  br label %B1016.us.i.i

vector.ph250.i.i:                                 ; preds = %B988.endif.us.i.i
  %broadcast.splatinsert253.i.i = insertelement <2 x i64> poison, i64 %.279616081614.us.i.i, i64 0
  %broadcast.splat254.i.i = shufflevector <2 x i64> %broadcast.splatinsert253.i.i, <2 x i64> poison, <2 x i32> zeroinitializer
  br label %vector.body255.i.i

vector.body255.i.i:                               ; preds = %vector.body255.i.i, %vector.ph250.i.i
  %index256.i.i = phi i64 [ 0, %vector.ph250.i.i ], [ %index.next257.i.i, %vector.body255.i.i ]
  %vec.ind.i.i = phi <2 x i64> [ <i64 0, i64 1>, %vector.ph250.i.i ], [ %vec.ind.next.i.i, %vector.body255.i.i ]
  %step.add.i.i = add <2 x i64> %vec.ind.i.i, splat (i64 2)
  %112 = icmp eq <2 x i64> %broadcast.splat254.i.i, %vec.ind.i.i
  %113 = icmp eq <2 x i64> %broadcast.splat254.i.i, %step.add.i.i
  %114 = select <2 x i1> %112, <2 x double> splat (double 1.000000e+00), <2 x double> zeroinitializer
  %115 = select <2 x i1> %113, <2 x double> splat (double 1.000000e+00), <2 x double> zeroinitializer
  %116 = shl i64 %index256.i.i, 3
  %scevgep320.i.i = getelementptr i8, ptr %lsr.iv317.i.i, i64 %116
  %scevgep321.i.i = getelementptr i8, ptr %scevgep320.i.i, i64 -16
  store <2 x double> %114, ptr %scevgep321.i.i, align 8, !noalias !4
  store <2 x double> %115, ptr %scevgep320.i.i, align 8, !noalias !4
  %index.next257.i.i = add nuw nsw i64 %index256.i.i, 4
  %vec.ind.next.i.i = add <2 x i64> %vec.ind.i.i, splat (i64 4)
  %117 = icmp eq i64 %unroll_iter.i.i, %index.next257.i.i
  br i1 %117, label %middle.block258.i.i, label %vector.body255.i.i, !llvm.loop !39

middle.block258.i.i:                              ; preds = %vector.body255.i.i
  %118 = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %unroll_iter.i.i
  br i1 %118, label %B52.endif.i26.i.i.preheader, label %B1016.us.i.i.preheader

B52.endif.i26.i.i.preheader:                      ; preds = %B1016.us.i.i, %middle.block258.i.i
  br label %B52.endif.i26.i.i

B1016.us.i.i:                                     ; preds = %B1016.us.i.i, %B1016.us.i.i.preheader
  %.291716011603.us.i.i = phi i64 [ %.2924.us.i.i, %B1016.us.i.i ], [ %.291716011603.us.i.i.ph, %B1016.us.i.i.preheader ]
  %.2924.us.i.i = add nuw nsw i64 %.291716011603.us.i.i, 1
  %.2954.us.i.i = icmp eq i64 %.279616081614.us.i.i, %.291716011603.us.i.i
  %"$phi1034.3.2.2.us.i.i" = select i1 %.2954.us.i.i, double 1.000000e+00, double 0.000000e+00
  %119 = shl i64 %.291716011603.us.i.i, 3
  %scevgep324.i.i = getelementptr i8, ptr %lsr.iv322.i.i, i64 %119
  store double %"$phi1034.3.2.2.us.i.i", ptr %scevgep324.i.i, align 8, !noalias !4
  %exitcond1745.not.i.i = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %.2924.us.i.i
  br i1 %exitcond1745.not.i.i, label %B52.endif.i26.i.i.preheader, label %B1016.us.i.i, !llvm.loop !40

B984.backedge.us.loopexit.i.i:                    ; preds = %B264.i173.i.i
  %.2803.us.i.i = add nuw nsw i64 %.279616081614.us.i.i, 1
  %scevgep318.i.i = getelementptr i8, ptr %lsr.iv317.i.i, i64 %.20.i282
  %scevgep323.i.i = getelementptr i8, ptr %lsr.iv322.i.i, i64 %.20.i282
  %exitcond1746.not.i.i = icmp eq i64 %.2803.us.i.i, %arg.move.6.5.0.fr.i.i.i
  br i1 %exitcond1746.not.i.i, label %B306.i, label %B988.endif.us.i.i

B88.i37.i.i:                                      ; preds = %B88.i37.i.i.preheader, %B88.i37.i.i
  %s.4.1368.i38.i.i = phi double [ %.404.3.i74.i.i, %B88.i37.i.i ], [ %.199.i32.i.i, %B88.i37.i.i.preheader ]
  %.289364366.i39.i.i = phi i64 [ %.296.3.i66.i.i, %B88.i37.i.i ], [ 0, %B88.i37.i.i.preheader ]
  %120 = shl i64 %.289364366.i39.i.i, 3
  %scevgep17.i40.i.i = getelementptr i8, ptr %lsr.iv10.i28.i.i, i64 %120
  %scevgep18.i41.i.i = getelementptr i8, ptr %scevgep17.i40.i.i, i64 -24
  %.371.i42.i.i = load double, ptr %scevgep18.i41.i.i, align 8, !noalias !41
  %scevgep331.i.i = getelementptr i8, ptr %lsr.iv322.i.i, i64 %120
  %.401.i45.i.i = load double, ptr %scevgep331.i.i, align 8, !noalias !41
  %.402.i46.i.i = fmul double %.371.i42.i.i, %.401.i45.i.i
  %.404.i47.i.i = fsub double %s.4.1368.i38.i.i, %.402.i46.i.i
  %121 = shl i64 %.289364366.i39.i.i, 3
  %scevgep925 = getelementptr i8, ptr %lsr.iv10.i28.i.i, i64 %121
  %scevgep926 = getelementptr i8, ptr %scevgep925, i64 -16
  %.371.1.i50.i.i = load double, ptr %scevgep926, align 8, !noalias !41
  %122 = shl i64 %.289364366.i39.i.i, 3
  %scevgep921 = getelementptr i8, ptr %lsr.iv322.i.i, i64 %122
  %scevgep922 = getelementptr i8, ptr %scevgep921, i64 8
  %.401.1.i54.i.i = load double, ptr %scevgep922, align 8, !noalias !41
  %.402.1.i55.i.i = fmul double %.371.1.i50.i.i, %.401.1.i54.i.i
  %.404.1.i56.i.i = fsub double %.404.i47.i.i, %.402.1.i55.i.i
  %123 = shl i64 %.289364366.i39.i.i, 3
  %scevgep923 = getelementptr i8, ptr %lsr.iv10.i28.i.i, i64 %123
  %scevgep924 = getelementptr i8, ptr %scevgep923, i64 -8
  %.371.2.i59.i.i = load double, ptr %scevgep924, align 8, !noalias !41
  %124 = shl i64 %.289364366.i39.i.i, 3
  %scevgep919 = getelementptr i8, ptr %lsr.iv322.i.i, i64 %124
  %scevgep920 = getelementptr i8, ptr %scevgep919, i64 16
  %.401.2.i63.i.i = load double, ptr %scevgep920, align 8, !noalias !41
  %.402.2.i64.i.i = fmul double %.371.2.i59.i.i, %.401.2.i63.i.i
  %.404.2.i65.i.i = fsub double %.404.1.i56.i.i, %.402.2.i64.i.i
  %.296.3.i66.i.i = add nuw i64 %.289364366.i39.i.i, 4
  %.371.3.i68.i.i = load double, ptr %scevgep17.i40.i.i, align 8, !noalias !41
  %125 = shl i64 %.289364366.i39.i.i, 3
  %scevgep917 = getelementptr i8, ptr %lsr.iv322.i.i, i64 %125
  %scevgep918 = getelementptr i8, ptr %scevgep917, i64 24
  %.401.3.i72.i.i = load double, ptr %scevgep918, align 8, !noalias !41
  %.402.3.i73.i.i = fmul double %.371.3.i68.i.i, %.401.3.i72.i.i
  %.404.3.i74.i.i = fsub double %.404.2.i65.i.i, %.402.3.i73.i.i
  %niter.ncmp.3.i75.i.i = icmp eq i64 %143, %.296.3.i66.i.i
  br i1 %niter.ncmp.3.i75.i.i, label %B120.loopexit.unr-lcssa.i76.i.i, label %B88.i37.i.i

B120.loopexit.unr-lcssa.i76.i.i:                  ; preds = %B88.i37.i.i
  %126 = and i64 %.134372378.i29.i.i, 3
  %lcmp.mod.not.i77.i.i = icmp eq i64 %126, 0
  br i1 %lcmp.mod.not.i77.i.i, label %B120.i94.i.i, label %B88.epil.preheader.i78.i.i

B88.epil.preheader.i78.i.i:                       ; preds = %B88.lr.ph.i34.i.i, %B120.loopexit.unr-lcssa.i76.i.i
  %s.4.1368.epil.init.i79.i.i = phi double [ %.199.i32.i.i, %B88.lr.ph.i34.i.i ], [ %.404.3.i74.i.i, %B120.loopexit.unr-lcssa.i76.i.i ]
  %.289364366.epil.init.i80.i.i = phi i64 [ 0, %B88.lr.ph.i34.i.i ], [ %144, %B120.loopexit.unr-lcssa.i76.i.i ]
  %127 = shl i64 %.289364366.epil.init.i80.i.i, 3
  %scevgep31.i82.i.i = getelementptr i8, ptr %lsr.iv29.i27.i.i, i64 %127
  %scevgep337.i.i = getelementptr i8, ptr %lsr.iv322.i.i, i64 %127
  br label %B88.epil.i83.i.i

B88.epil.i83.i.i:                                 ; preds = %B88.epil.i83.i.i, %B88.epil.preheader.i78.i.i
  %s.4.1368.epil.i84.i.i = phi double [ %s.4.1368.epil.init.i79.i.i, %B88.epil.preheader.i78.i.i ], [ %.404.epil.i91.i.i, %B88.epil.i83.i.i ]
  %epil.iter.i85.i.i = phi i64 [ 0, %B88.epil.preheader.i78.i.i ], [ %epil.iter.next.i92.i.i, %B88.epil.i83.i.i ]
  %128 = shl i64 %epil.iter.i85.i.i, 3
  %scevgep339.i.i = getelementptr i8, ptr %scevgep31.i82.i.i, i64 %128
  %.371.epil.i87.i.i = load double, ptr %scevgep339.i.i, align 8, !noalias !41
  %scevgep338.i.i = getelementptr i8, ptr %scevgep337.i.i, i64 %128
  %.401.epil.i89.i.i = load double, ptr %scevgep338.i.i, align 8, !noalias !41
  %.402.epil.i90.i.i = fmul double %.371.epil.i87.i.i, %.401.epil.i89.i.i
  %.404.epil.i91.i.i = fsub double %s.4.1368.epil.i84.i.i, %.402.epil.i90.i.i
  %epil.iter.next.i92.i.i = add i64 %epil.iter.i85.i.i, 1
  %epil.iter.cmp.not.i93.i.i = icmp eq i64 %141, %epil.iter.next.i92.i.i
  br i1 %epil.iter.cmp.not.i93.i.i, label %B120.i94.i.i, label %B88.epil.i83.i.i, !llvm.loop !18

B120.i94.i.i:                                     ; preds = %B52.endif.i26.i.i, %B88.epil.i83.i.i, %B120.loopexit.unr-lcssa.i76.i.i
  %.458.pre-phi.i95.i.i = phi i64 [ 0, %B52.endif.i26.i.i ], [ %.366.i35.i.i, %B120.loopexit.unr-lcssa.i76.i.i ], [ %.366.i35.i.i, %B88.epil.i83.i.i ]
  %s.4.1.lcssa.i96.i.i = phi double [ %.199.i32.i.i, %B52.endif.i26.i.i ], [ %.404.3.i74.i.i, %B120.loopexit.unr-lcssa.i76.i.i ], [ %.404.epil.i91.i.i, %B88.epil.i83.i.i ]
  %129 = getelementptr double, ptr %.565.i.i, i64 %.458.pre-phi.i95.i.i
  %130 = getelementptr double, ptr %129, i64 %.134372378.i29.i.i
  %.463.i97.i.i = load double, ptr %130, align 8, !noalias !41
  %.468.i98.i.i = fdiv double %s.4.1.lcssa.i96.i.i, %.463.i97.i.i
  %sunkaddr46.i99.i.i = shl i64 %.134372378.i29.i.i, 3
  %sunkaddr47.i100.i.i = getelementptr i8, ptr %111, i64 %sunkaddr46.i99.i.i
  store double %.468.i98.i.i, ptr %sunkaddr47.i100.i.i, align 8, !noalias !41
  %scevgep11.i101.i.i = getelementptr i8, ptr %lsr.iv10.i28.i.i, i64 %.20.i282
  %scevgep30.i102.i.i = getelementptr i8, ptr %lsr.iv29.i27.i.i, i64 %.20.i282
  %exitcond408.not.i103.i.i = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %.141.i31.i.i
  br i1 %exitcond408.not.i103.i.i, label %B188.endif.i105.i.i.preheader, label %B52.endif.i26.i.i

B188.endif.i105.i.i.preheader:                    ; preds = %B120.i94.i.i
  br label %B188.endif.i105.i.i

B232.i143.i.i:                                    ; preds = %B232.preheader.i142.i.i, %B232.i143.i.i
  %lsr.iv.i144.i.i = phi i64 [ %150, %B232.preheader.i142.i.i ], [ %lsr.iv.next.i171.i.i, %B232.i143.i.i ]
  %s.5.1389.i145.i.i = phi double [ %s.5.1389.unr.i138.i.i, %B232.preheader.i142.i.i ], [ %.868.1.i170.i.i, %B232.i143.i.i ]
  %.753385387.i146.i.i = phi i64 [ %.753385387.unr.i140.i.i, %B232.preheader.i142.i.i ], [ %138, %B232.i143.i.i ]
  %.808.i147.i.i = icmp slt i64 %.753385387.i146.i.i, 0
  %.809.i148.i.i = select i1 %.808.i147.i.i, i64 %arg.move.6.5.0.fr.i.i.i, i64 0
  %.810.i149.i.i = add i64 %.809.i148.i.i, %.753385387.i146.i.i
  %.830.i150.i.i = mul i64 %.810.i149.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep394.i151.i.i = getelementptr double, ptr %invariant.gep393.i120.i.i, i64 %.830.i150.i.i
  %.835.i152.i.i = load double, ptr %gep394.i151.i.i, align 8, !noalias !41
  %131 = select i1 %.808.i147.i.i, i64 %.20.i282, i64 0
  %132 = shl i64 %.753385387.i146.i.i, 3
  %scevgep344.i.i = getelementptr i8, ptr %lsr.iv322.i.i, i64 %131
  %scevgep345.i.i = getelementptr i8, ptr %scevgep344.i.i, i64 %132
  %.865.i156.i.i = load double, ptr %scevgep345.i.i, align 8, !noalias !41
  %.866.i157.i.i = fmul double %.835.i152.i.i, %.865.i156.i.i
  %.868.i158.i.i = fsub double %s.5.1389.i145.i.i, %.866.i157.i.i
  %133 = add i64 %.753385387.i146.i.i, 1
  %.808.1.i159.i.i = icmp slt i64 %133, 0
  %.809.1.i160.i.i = select i1 %.808.1.i159.i.i, i64 %arg.move.6.5.0.fr.i.i.i, i64 0
  %134 = add i64 %.809.1.i160.i.i, %.753385387.i146.i.i
  %135 = add i64 %134, 1
  %.830.1.i161.i.i = mul i64 %135, %arg.move.6.5.0.fr.i.i.i
  %gep394.1.i162.i.i = getelementptr double, ptr %invariant.gep393.i120.i.i, i64 %.830.1.i161.i.i
  %.835.1.i163.i.i = load double, ptr %gep394.1.i162.i.i, align 8, !noalias !41
  %136 = select i1 %.808.1.i159.i.i, i64 %.20.i282, i64 0
  %scevgep341.i.i = getelementptr i8, ptr %lsr.iv322.i.i, i64 %136
  %137 = shl i64 %.753385387.i146.i.i, 3
  %scevgep930 = getelementptr i8, ptr %scevgep341.i.i, i64 %137
  %scevgep931 = getelementptr i8, ptr %scevgep930, i64 8
  %.865.1.i168.i.i = load double, ptr %scevgep931, align 8, !noalias !41
  %.866.1.i169.i.i = fmul double %.835.1.i163.i.i, %.865.1.i168.i.i
  %.868.1.i170.i.i = fsub double %.868.i158.i.i, %.866.1.i169.i.i
  %lsr.iv.next.i171.i.i = add i64 %lsr.iv.i144.i.i, -2
  %.747.1.i172.i.i = icmp sgt i64 %lsr.iv.next.i171.i.i, 2
  %138 = add i64 %133, 1
  br i1 %.747.1.i172.i.i, label %B232.i143.i.i, label %B264.i173.i.i

B264.i173.i.i:                                    ; preds = %B232.prol.loopexit.i137.i.i, %B188.endif.i105.i.i, %B232.i143.i.i
  %s.5.1.lcssa.i175.i.i = phi double [ %.661.i114.i.i, %B188.endif.i105.i.i ], [ %.868.lcssa.unr.i141.i.i, %B232.prol.loopexit.i137.i.i ], [ %.868.1.i170.i.i, %B232.i143.i.i ]
  %.902.i177.i.i = add i64 %.646.i112.i.i, %.596396402.i109.i.i
  %.922.i178.i.i = mul i64 %.902.i177.i.i, %arg.move.6.5.0.fr.i.i.i
  %139 = getelementptr double, ptr %.565.i.i, i64 %.922.i178.i.i
  %140 = getelementptr double, ptr %139, i64 %.596396402.i109.i.i
  %.926.i179.i.i = getelementptr double, ptr %140, i64 %.646.i112.i.i
  %.927.i180.i.i = load double, ptr %.926.i179.i.i, align 8, !noalias !41
  %.932.i181.i.i = fdiv double %s.5.1.lcssa.i175.i.i, %.927.i180.i.i
  %sunkaddr48.i182.i.i = shl i64 %.646.i112.i.i, 3
  %sunkaddr49.i183.i.i = getelementptr inbounds i8, ptr %147, i64 %sunkaddr48.i182.i.i
  store double %.932.i181.i.i, ptr %sunkaddr49.i183.i.i, align 8, !noalias !41
  %indvar.next.i184.i.i = add nuw nsw i64 %indvar.i106.i.i, 1
  %exitcond211.not.i.i = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %indvar.next.i184.i.i
  br i1 %exitcond211.not.i.i, label %B984.backedge.us.loopexit.i.i, label %B188.endif.i105.i.i

B52.endif.i26.i.i:                                ; preds = %B120.i94.i.i, %B52.endif.i26.i.i.preheader
  %lsr.iv29.i27.i.i = phi ptr [ %scevgep30.i102.i.i, %B120.i94.i.i ], [ %.565.i.i, %B52.endif.i26.i.i.preheader ]
  %lsr.iv10.i28.i.i = phi ptr [ %scevgep11.i101.i.i, %B120.i94.i.i ], [ %scevgep.i.i.i, %B52.endif.i26.i.i.preheader ]
  %.134372378.i29.i.i = phi i64 [ %.141.i31.i.i, %B120.i94.i.i ], [ 0, %B52.endif.i26.i.i.preheader ]
  %lsr929 = trunc i64 %.134372378.i29.i.i to i2
  %141 = zext i2 %lsr929 to i64
  %142 = lshr i64 %.134372378.i29.i.i, 2
  %143 = shl nuw nsw i64 %142, 2
  %144 = and i64 %.134372378.i29.i.i, %const1294
  %.141.i31.i.i = add nuw nsw i64 %.134372378.i29.i.i, 1
  %145 = getelementptr double, ptr %111, i64 %.134372378.i29.i.i
  %.199.i32.i.i = load double, ptr %145, align 8, !noalias !41
  %.283365.not.i33.i.i = icmp eq i64 %.134372378.i29.i.i, 0
  br i1 %.283365.not.i33.i.i, label %B120.i94.i.i, label %B88.lr.ph.i34.i.i

B88.lr.ph.i34.i.i:                                ; preds = %B52.endif.i26.i.i
  %.366.i35.i.i = mul i64 %.134372378.i29.i.i, %arg.move.6.5.0.fr.i.i.i
  %146 = icmp samesign ult i64 %.134372378.i29.i.i, 4
  br i1 %146, label %B88.epil.preheader.i78.i.i, label %B88.i37.i.i.preheader

B88.i37.i.i.preheader:                            ; preds = %B88.lr.ph.i34.i.i
  br label %B88.i37.i.i

B188.endif.i105.i.i:                              ; preds = %B264.i173.i.i, %B188.endif.i105.i.i.preheader
  %indvar.i106.i.i = phi i64 [ %indvar.next.i184.i.i, %B264.i173.i.i ], [ 0, %B188.endif.i105.i.i.preheader ]
  %.596396402.in.i108.i.i = phi i64 [ %.596396402.i109.i.i, %B264.i173.i.i ], [ %arg.move.6.5.0.fr.i.i.i, %B188.endif.i105.i.i.preheader ]
  %.596396402.i109.i.i = add i64 %.596396402.in.i108.i.i, -1
  %.645.i111.i.i = icmp slt i64 %.596396402.i109.i.i, 0
  %.646.i112.i.i = select i1 %.645.i111.i.i, i64 %arg.move.6.5.0.fr.i.i.i, i64 0
  %147 = getelementptr double, ptr %111, i64 %.596396402.i109.i.i
  %.660.i113.i.i = getelementptr double, ptr %147, i64 %.646.i112.i.i
  %.661.i114.i.i = load double, ptr %.660.i113.i.i, align 8, !noalias !41
  %.704.i115.i.i = sub i64 %arg.move.6.5.0.fr.i.i.i, %.596396402.in.i108.i.i
  %.747386.not.i116.i.i = icmp eq i64 %.704.i115.i.i, 0
  br i1 %.747386.not.i116.i.i, label %B264.i173.i.i, label %B232.lr.ph.i117.i.i

B232.lr.ph.i117.i.i:                              ; preds = %B188.endif.i105.i.i
  %invariant.gep.i118.i.i = getelementptr double, ptr %.565.i.i, i64 %.596396402.i109.i.i
  %invariant.gep393.i120.i.i = getelementptr double, ptr %invariant.gep.i118.i.i, i64 %.646.i112.i.i
  %xtraiter3.i121.i.i = and i64 %indvar.i106.i.i, 1
  %lcmp.mod4.not.i122.i.i = icmp eq i64 %xtraiter3.i121.i.i, 0
  br i1 %lcmp.mod4.not.i122.i.i, label %B232.prol.loopexit.i137.i.i, label %B232.prol.i123.i.i

B232.prol.i123.i.i:                               ; preds = %B232.lr.ph.i117.i.i
  %.756.prol.i124.i.i = add nsw i64 %.704.i115.i.i, -1
  %.760.prol.i125.i.i = add i64 %.596396402.in.i108.i.i, 1
  %.808.prol.i126.i.i = icmp slt i64 %.596396402.in.i108.i.i, 0
  %.809.prol.i127.i.i = select i1 %.808.prol.i126.i.i, i64 %arg.move.6.5.0.fr.i.i.i, i64 0
  %.810.prol.i128.i.i = add i64 %.809.prol.i127.i.i, %.596396402.in.i108.i.i
  %.830.prol.i129.i.i = mul i64 %.810.prol.i128.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep394.prol.i130.i.i = getelementptr double, ptr %invariant.gep393.i120.i.i, i64 %.830.prol.i129.i.i
  %.835.prol.i131.i.i = load double, ptr %gep394.prol.i130.i.i, align 8, !noalias !41
  %148 = getelementptr double, ptr %111, i64 %.596396402.in.i108.i.i
  %.864.prol.i133.i.i = getelementptr double, ptr %148, i64 %.809.prol.i127.i.i
  %.865.prol.i134.i.i = load double, ptr %.864.prol.i133.i.i, align 8, !noalias !41
  %.866.prol.i135.i.i = fmul double %.835.prol.i131.i.i, %.865.prol.i134.i.i
  %.868.prol.i136.i.i = fsub double %.661.i114.i.i, %.866.prol.i135.i.i
  br label %B232.prol.loopexit.i137.i.i

B232.prol.loopexit.i137.i.i:                      ; preds = %B232.prol.i123.i.i, %B232.lr.ph.i117.i.i
  %s.5.1389.unr.i138.i.i = phi double [ %.661.i114.i.i, %B232.lr.ph.i117.i.i ], [ %.868.prol.i136.i.i, %B232.prol.i123.i.i ]
  %.746384388.unr.i139.i.i = phi i64 [ %.704.i115.i.i, %B232.lr.ph.i117.i.i ], [ %.756.prol.i124.i.i, %B232.prol.i123.i.i ]
  %.753385387.unr.i140.i.i = phi i64 [ %.596396402.in.i108.i.i, %B232.lr.ph.i117.i.i ], [ %.760.prol.i125.i.i, %B232.prol.i123.i.i ]
  %.868.lcssa.unr.i141.i.i = phi double [ poison, %B232.lr.ph.i117.i.i ], [ %.868.prol.i136.i.i, %B232.prol.i123.i.i ]
  %149 = icmp eq i64 %indvar.i106.i.i, 1
  br i1 %149, label %B264.i173.i.i, label %B232.preheader.i142.i.i

B232.preheader.i142.i.i:                          ; preds = %B232.prol.loopexit.i137.i.i
  %150 = add i64 %.746384388.unr.i139.i.i, 2
  br label %B232.i143.i.i

B306.i:                                           ; preds = %B984.backedge.us.loopexit.i.i
  %sunkaddr343.i = shl i64 %.786.sroa.0.3.i.i, 3
  %sunkaddr344.i = getelementptr i8, ptr %arg.version, i64 %sunkaddr343.i
  %.161.i.i = load i64, ptr %sunkaddr344.i, align 8, !noalias !44
  %.162.i.i = add nsw i64 %.161.i.i, 1
  store i64 %.162.i.i, ptr %sunkaddr344.i, align 8, !noalias !44
  %xtraiter.i31.i = and i64 %arg.move.6.5.0.fr.i.i.i, 7
  %151 = icmp ult i64 %arg.move.6.5.0.fr.i.i.i, 8
  br i1 %151, label %B104.endif.us.epil.preheader.i.i, label %B104.endif.us.preheader.new.i.i

B104.endif.us.preheader.new.i.i:                  ; preds = %B306.i
  %const_mat1295 = add i64 %const1294, -4
  %unroll_iter.i32.i = and i64 %arg.move.6.5.0.fr.i.i.i, %const_mat1295
  %152 = add nsw i64 %arg.move.6.5.0.fr.i.i.i, -8
  %153 = lshr i64 %152, 3
  %154 = icmp eq i64 %153, 0
  br i1 %154, label %B104.endif.us.i.epil.preheader.i, label %B104.endif.us.preheader.new.i.new.i

B104.endif.us.preheader.new.i.new.i:              ; preds = %B104.endif.us.preheader.new.i.i
  %155 = add nuw nsw i64 %153, 1
  %156 = lshr i64 %155, 1
  %157 = mul nsw i64 %156, -2
  br label %B104.endif.us.i.i

B104.endif.us.i.i:                                ; preds = %B104.endif.us.i.i, %B104.endif.us.preheader.new.i.new.i
  %lsr.iv915 = phi i64 [ %lsr.iv.next916, %B104.endif.us.i.i ], [ %157, %B104.endif.us.preheader.new.i.new.i ]
  %lsr.iv69.i.i = phi ptr [ %scevgep196.i, %B104.endif.us.i.i ], [ %.658.i.i, %B104.endif.us.preheader.new.i.new.i ]
  tail call void @llvm.memset.p0.i64(ptr align 8 %lsr.iv69.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !46
  %scevgep71.i.i = getelementptr i8, ptr %lsr.iv69.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep71.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !46
  %scevgep72.i.i = getelementptr i8, ptr %scevgep71.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep72.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !46
  %scevgep73.i.i = getelementptr i8, ptr %scevgep72.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep73.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !46
  %scevgep74.i.i = getelementptr i8, ptr %scevgep73.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep74.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !46
  %scevgep75.i.i = getelementptr i8, ptr %scevgep74.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep75.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !46
  %scevgep76.i.i = getelementptr i8, ptr %scevgep75.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep76.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !46
  %scevgep77.i.i = getelementptr i8, ptr %scevgep76.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep77.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !46
  %scevgep188.i = getelementptr i8, ptr %scevgep77.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep188.i, i8 0, i64 %.20.i282, i1 false), !noalias !46
  %scevgep189.i = getelementptr i8, ptr %scevgep188.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep189.i, i8 0, i64 %.20.i282, i1 false), !noalias !46
  %scevgep190.i = getelementptr i8, ptr %scevgep189.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep190.i, i8 0, i64 %.20.i282, i1 false), !noalias !46
  %scevgep191.i = getelementptr i8, ptr %scevgep190.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep191.i, i8 0, i64 %.20.i282, i1 false), !noalias !46
  %scevgep192.i = getelementptr i8, ptr %scevgep191.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep192.i, i8 0, i64 %.20.i282, i1 false), !noalias !46
  %scevgep193.i = getelementptr i8, ptr %scevgep192.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep193.i, i8 0, i64 %.20.i282, i1 false), !noalias !46
  %scevgep194.i = getelementptr i8, ptr %scevgep193.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep194.i, i8 0, i64 %.20.i282, i1 false), !noalias !46
  %scevgep195.i = getelementptr i8, ptr %scevgep194.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep195.i, i8 0, i64 %.20.i282, i1 false), !noalias !46
  %scevgep196.i = getelementptr i8, ptr %scevgep195.i, i64 %.20.i282
  %lsr.iv.next916 = add i64 %lsr.iv915, 2
  %niter.ncmp.1.i = icmp eq i64 %lsr.iv.next916, 0
  br i1 %niter.ncmp.1.i, label %B178.endif.loopexit.unr-lcssa.i.unr-lcssa.i, label %B104.endif.us.i.i

B208.i.i:                                         ; preds = %B208.lr.ph.i.i, %B467.i.i
  %lsr.iv29.i.i = phi ptr [ %arg.design, %B208.lr.ph.i.i ], [ %scevgep30.i.i, %B467.i.i ]
  %lsr.iv.i4.i = phi ptr [ %scevgep373.i.i, %B208.lr.ph.i.i ], [ %scevgep21.i.i, %B467.i.i ]
  %.585736756.i.i = phi i64 [ 0, %B208.lr.ph.i.i ], [ %.592.i.i, %B467.i.i ]
  %.592.i.i = add nuw nsw i64 %.585736756.i.i, 1
  %158 = getelementptr i64, ptr %.478.i.i, i64 %.585736756.i.i
  %.650.i.i = load i64, ptr %158, align 8, !noalias !44
  %.651.i.i = icmp eq i64 %.650.i.i, 0
  br i1 %.651.i.i, label %B467.i.i, label %B230.i.i

B230.i.i:                                         ; preds = %B208.i.i
  %159 = icmp slt i64 %arg.move.6.5.0.fr.i.i.i, 1
  br i1 %159, label %B118.i.i.i, label %B64.lr.ph.i.i.i

B64.lr.ph.i.i.i:                                  ; preds = %B230.i.i
  %160 = icmp ult i64 %arg.move.6.5.0.fr.i.i.i, 4
  br i1 %160, label %B64.epil.preheader.i.i.i, label %B64.i.i.i.preheader

B64.i.i.i.preheader:                              ; preds = %B64.lr.ph.i.i.i
  br label %B64.i.i.i

B64.i.i.i:                                        ; preds = %B64.i.i.i, %B64.i.i.i.preheader
  %eta.2.0539.i.i.i = phi double [ %.326.3.i.i.i, %B64.i.i.i ], [ 0.000000e+00, %B64.i.i.i.preheader ]
  %.210535537.i.i.i = phi i64 [ %.217.3.i.i.i, %B64.i.i.i ], [ 0, %B64.i.i.i.preheader ]
  %161 = shl i64 %.210535537.i.i.i, 3
  %scevgep22.i.i = getelementptr i8, ptr %lsr.iv.i4.i, i64 %161
  %scevgep27.i.i = getelementptr i8, ptr %scevgep22.i.i, i64 -24
  %.292.i.i.i = load double, ptr %scevgep27.i.i, align 8, !noalias !47
  %scevgep168.i = getelementptr i8, ptr %scevgep234.i, i64 %161
  %scevgep169.i = getelementptr i8, ptr %scevgep168.i, i64 -24
  %.323.i.i.i = load double, ptr %scevgep169.i, align 8, !noalias !47
  %.324.i.i.i = fmul double %.292.i.i.i, %.323.i.i.i
  %.326.i.i.i = fadd double %eta.2.0539.i.i.i, %.324.i.i.i
  %162 = shl i64 %.210535537.i.i.i, 3
  %scevgep903 = getelementptr i8, ptr %lsr.iv.i4.i, i64 %162
  %scevgep904 = getelementptr i8, ptr %scevgep903, i64 -16
  %.292.1.i.i.i = load double, ptr %scevgep904, align 8, !noalias !47
  %163 = shl i64 %.210535537.i.i.i, 3
  %scevgep899 = getelementptr i8, ptr %scevgep234.i, i64 %163
  %scevgep900 = getelementptr i8, ptr %scevgep899, i64 -16
  %.323.1.i.i.i = load double, ptr %scevgep900, align 8, !noalias !47
  %.324.1.i.i.i = fmul double %.292.1.i.i.i, %.323.1.i.i.i
  %.326.1.i.i.i = fadd double %.326.i.i.i, %.324.1.i.i.i
  %164 = shl i64 %.210535537.i.i.i, 3
  %scevgep901 = getelementptr i8, ptr %lsr.iv.i4.i, i64 %164
  %scevgep902 = getelementptr i8, ptr %scevgep901, i64 -8
  %.292.2.i.i.i = load double, ptr %scevgep902, align 8, !noalias !47
  %165 = shl i64 %.210535537.i.i.i, 3
  %scevgep897 = getelementptr i8, ptr %scevgep234.i, i64 %165
  %scevgep898 = getelementptr i8, ptr %scevgep897, i64 -8
  %.323.2.i.i.i = load double, ptr %scevgep898, align 8, !noalias !47
  %.324.2.i.i.i = fmul double %.292.2.i.i.i, %.323.2.i.i.i
  %.326.2.i.i.i = fadd double %.326.1.i.i.i, %.324.2.i.i.i
  %.217.3.i.i.i = add nuw nsw i64 %.210535537.i.i.i, 4
  %.292.3.i.i.i = load double, ptr %scevgep22.i.i, align 8, !noalias !47
  %.323.3.i.i.i = load double, ptr %scevgep168.i, align 8, !noalias !47
  %.324.3.i.i.i = fmul double %.292.3.i.i.i, %.323.3.i.i.i
  %.326.3.i.i.i = fadd double %.326.2.i.i.i, %.324.3.i.i.i
  %niter.ncmp.3.i.i26.i = icmp eq i64 %unroll_iter.i.i, %.217.3.i.i.i
  br i1 %niter.ncmp.3.i.i26.i, label %B118.loopexit.unr-lcssa.i.i.i, label %B64.i.i.i

B118.loopexit.unr-lcssa.i.i.i:                    ; preds = %B64.i.i.i
  %166 = icmp eq i64 %xtraiter.i.i, 0
  br i1 %166, label %B118.i.i.i, label %B64.epil.preheader.i.i.i

B64.epil.preheader.i.i.i:                         ; preds = %B118.loopexit.unr-lcssa.i.i.i, %B64.lr.ph.i.i.i
  %eta.2.0539.epil.init.i.i.i = phi double [ 0.000000e+00, %B64.lr.ph.i.i.i ], [ %.326.3.i.i.i, %B118.loopexit.unr-lcssa.i.i.i ]
  %.210535537.epil.init.i.i.i = phi i64 [ 0, %B64.lr.ph.i.i.i ], [ %unroll_iter.i.i, %B118.loopexit.unr-lcssa.i.i.i ]
  %167 = shl i64 %.210535537.epil.init.i.i.i, 3
  %scevgep33.i.i27.i = getelementptr i8, ptr %.326.i.i, i64 %167
  %scevgep31.i.i = getelementptr i8, ptr %lsr.iv29.i.i, i64 %167
  br label %B64.epil.i.i.i

B64.epil.i.i.i:                                   ; preds = %B64.epil.i.i.i, %B64.epil.preheader.i.i.i
  %eta.2.0539.epil.i.i.i = phi double [ %eta.2.0539.epil.init.i.i.i, %B64.epil.preheader.i.i.i ], [ %.326.epil.i.i.i, %B64.epil.i.i.i ]
  %epil.iter.i.i28.i = phi i64 [ 0, %B64.epil.preheader.i.i.i ], [ %epil.iter.next.i.i29.i, %B64.epil.i.i.i ]
  %168 = shl i64 %epil.iter.i.i28.i, 3
  %scevgep32.i.i = getelementptr i8, ptr %scevgep31.i.i, i64 %168
  %.292.epil.i.i.i = load double, ptr %scevgep32.i.i, align 8, !noalias !47
  %scevgep28.i.i = getelementptr i8, ptr %scevgep33.i.i27.i, i64 %168
  %.323.epil.i.i.i = load double, ptr %scevgep28.i.i, align 8, !noalias !47
  %.324.epil.i.i.i = fmul double %.292.epil.i.i.i, %.323.epil.i.i.i
  %.326.epil.i.i.i = fadd double %eta.2.0539.epil.i.i.i, %.324.epil.i.i.i
  %epil.iter.next.i.i29.i = add i64 %epil.iter.i.i28.i, 1
  %epil.iter.cmp.not.i.i30.i = icmp eq i64 %xtraiter.i.i, %epil.iter.next.i.i29.i
  br i1 %epil.iter.cmp.not.i.i30.i, label %B118.i.i.i, label %B64.epil.i.i.i, !llvm.loop !50

B118.i.i.i:                                       ; preds = %B64.epil.i.i.i, %B118.loopexit.unr-lcssa.i.i.i, %B230.i.i
  %eta.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B230.i.i ], [ %.326.3.i.i.i, %B118.loopexit.unr-lcssa.i.i.i ], [ %.326.epil.i.i.i, %B64.epil.i.i.i ]
  %169 = icmp slt i64 %arg.move.6.5.0.fr.i.i.i, 1
  %.335.i.i.i = fneg double %eta.2.0.lcssa.i.i.i
  %.338.i.i.i = tail call double @llvm.exp.f64(double %.335.i.i.i)
  %.339.i.i.i = fadd double %.338.i.i.i, 1.000000e+00
  %.343.i.i.i = fdiv double 1.000000e+00, %.339.i.i.i
  %.348.i.i.i = fsub double 1.000000e+00, %.343.i.i.i
  %.350.i.i.i = fmul double %.343.i.i.i, %.348.i.i.i
  br i1 %169, label %B230.endif.i.i, label %B222.endif.us.preheader.i.i.i

B222.endif.us.preheader.i.i.i:                    ; preds = %B118.i.i.i
  %.759.i.i.i = mul i64 %.585736756.i.i, %arg.move.6.5.0.fr.i.i.i
  %170 = getelementptr double, ptr %.490.i.i, i64 %.759.i.i.i
  %171 = getelementptr double, ptr %.574.i.i, i64 %.759.i.i.i
  br label %B222.endif.us.i.i.i

B222.endif.us.i.i.i:                              ; preds = %B250.B310_crit_edge.us.i.i.i, %B222.endif.us.preheader.i.i.i
  %lsr.iv29.i.i5.i = phi ptr [ %.406.i.i, %B222.endif.us.preheader.i.i.i ], [ %scevgep30.i.i.i, %B250.B310_crit_edge.us.i.i.i ]
  %lsr.iv.i.i6.i = phi ptr [ %scevgep.i.i2.i, %B222.endif.us.preheader.i.i.i ], [ %scevgep10.i.i10.i, %B250.B310_crit_edge.us.i.i.i ]
  %.440552558.us.i.i.i = phi i64 [ 0, %B222.endif.us.preheader.i.i.i ], [ %.447.us.i.i.i, %B250.B310_crit_edge.us.i.i.i ]
  %172 = icmp ult i64 %arg.move.6.5.0.fr.i.i.i, 4
  br i1 %172, label %B254.us.epil.preheader.i.i.i, label %B254.us.i.i.i.preheader

B254.us.i.i.i.preheader:                          ; preds = %B222.endif.us.i.i.i
  br label %B254.us.i.i.i

B254.us.i.i.i:                                    ; preds = %B254.us.i.i.i, %B254.us.i.i.i.preheader
  %s.2.1547.us.i.i.i = phi double [ %.701.us.3.i.i.i, %B254.us.i.i.i ], [ 0.000000e+00, %B254.us.i.i.i.preheader ]
  %.564543545.us.i.i.i = phi i64 [ %.571.us.3.i.i.i, %B254.us.i.i.i ], [ 0, %B254.us.i.i.i.preheader ]
  %173 = shl i64 %.564543545.us.i.i.i, 3
  %scevgep16.i.i7.i = getelementptr i8, ptr %lsr.iv.i.i6.i, i64 %173
  %scevgep17.i.i8.i = getelementptr i8, ptr %scevgep16.i.i7.i, i64 -24
  %.647.us.i.i.i = load double, ptr %scevgep17.i.i8.i, align 8, !noalias !47
  %scevgep33.i.i = getelementptr i8, ptr %lsr.iv.i4.i, i64 %173
  %scevgep39.i.i = getelementptr i8, ptr %scevgep33.i.i, i64 -24
  %.698.us.i.i.i = load double, ptr %scevgep39.i.i, align 8, !noalias !47
  %.699.us.i.i.i = fmul double %.647.us.i.i.i, %.698.us.i.i.i
  %.701.us.i.i.i = fadd double %s.2.1547.us.i.i.i, %.699.us.i.i.i
  %174 = shl i64 %.564543545.us.i.i.i, 3
  %scevgep911 = getelementptr i8, ptr %lsr.iv.i.i6.i, i64 %174
  %scevgep912 = getelementptr i8, ptr %scevgep911, i64 -16
  %.647.us.1.i.i.i = load double, ptr %scevgep912, align 8, !noalias !47
  %175 = shl i64 %.564543545.us.i.i.i, 3
  %scevgep907 = getelementptr i8, ptr %lsr.iv.i4.i, i64 %175
  %scevgep908 = getelementptr i8, ptr %scevgep907, i64 -16
  %.698.us.1.i.i.i = load double, ptr %scevgep908, align 8, !noalias !47
  %.699.us.1.i.i.i = fmul double %.647.us.1.i.i.i, %.698.us.1.i.i.i
  %.701.us.1.i.i.i = fadd double %.701.us.i.i.i, %.699.us.1.i.i.i
  %176 = shl i64 %.564543545.us.i.i.i, 3
  %scevgep909 = getelementptr i8, ptr %lsr.iv.i.i6.i, i64 %176
  %scevgep910 = getelementptr i8, ptr %scevgep909, i64 -8
  %.647.us.2.i.i.i = load double, ptr %scevgep910, align 8, !noalias !47
  %177 = shl i64 %.564543545.us.i.i.i, 3
  %scevgep905 = getelementptr i8, ptr %lsr.iv.i4.i, i64 %177
  %scevgep906 = getelementptr i8, ptr %scevgep905, i64 -8
  %.698.us.2.i.i.i = load double, ptr %scevgep906, align 8, !noalias !47
  %.699.us.2.i.i.i = fmul double %.647.us.2.i.i.i, %.698.us.2.i.i.i
  %.701.us.2.i.i.i = fadd double %.701.us.1.i.i.i, %.699.us.2.i.i.i
  %.571.us.3.i.i.i = add nuw nsw i64 %.564543545.us.i.i.i, 4
  %.647.us.3.i.i.i = load double, ptr %scevgep16.i.i7.i, align 8, !noalias !47
  %.698.us.3.i.i.i = load double, ptr %scevgep33.i.i, align 8, !noalias !47
  %.699.us.3.i.i.i = fmul double %.647.us.3.i.i.i, %.698.us.3.i.i.i
  %.701.us.3.i.i.i = fadd double %.701.us.2.i.i.i, %.699.us.3.i.i.i
  %niter9.ncmp.3.i.i.i = icmp eq i64 %unroll_iter.i.i, %.571.us.3.i.i.i
  br i1 %niter9.ncmp.3.i.i.i, label %B250.B310_crit_edge.us.unr-lcssa.i.i.i, label %B254.us.i.i.i

B250.B310_crit_edge.us.unr-lcssa.i.i.i:           ; preds = %B254.us.i.i.i
  %178 = icmp eq i64 %xtraiter.i.i, 0
  br i1 %178, label %B250.B310_crit_edge.us.i.i.i, label %B254.us.epil.preheader.i.i.i

B254.us.epil.preheader.i.i.i:                     ; preds = %B250.B310_crit_edge.us.unr-lcssa.i.i.i, %B222.endif.us.i.i.i
  %s.2.1547.us.epil.init.i.i.i = phi double [ 0.000000e+00, %B222.endif.us.i.i.i ], [ %.701.us.3.i.i.i, %B250.B310_crit_edge.us.unr-lcssa.i.i.i ]
  %.564543545.us.epil.init.i.i.i = phi i64 [ 0, %B222.endif.us.i.i.i ], [ %unroll_iter.i.i, %B250.B310_crit_edge.us.unr-lcssa.i.i.i ]
  %179 = shl i64 %.564543545.us.epil.init.i.i.i, 3
  %scevgep31.i.i9.i = getelementptr i8, ptr %lsr.iv29.i.i5.i, i64 %179
  %scevgep44.i.i = getelementptr i8, ptr %lsr.iv29.i.i, i64 %179
  br label %B254.us.epil.i.i.i

B254.us.epil.i.i.i:                               ; preds = %B254.us.epil.i.i.i, %B254.us.epil.preheader.i.i.i
  %s.2.1547.us.epil.i.i.i = phi double [ %s.2.1547.us.epil.init.i.i.i, %B254.us.epil.preheader.i.i.i ], [ %.701.us.epil.i.i.i, %B254.us.epil.i.i.i ]
  %epil.iter4.i.i.i = phi i64 [ 0, %B254.us.epil.preheader.i.i.i ], [ %epil.iter4.next.i.i.i, %B254.us.epil.i.i.i ]
  %180 = shl i64 %epil.iter4.i.i.i, 3
  %scevgep46.i.i = getelementptr i8, ptr %scevgep31.i.i9.i, i64 %180
  %.647.us.epil.i.i.i = load double, ptr %scevgep46.i.i, align 8, !noalias !47
  %scevgep45.i.i = getelementptr i8, ptr %scevgep44.i.i, i64 %180
  %.698.us.epil.i.i.i = load double, ptr %scevgep45.i.i, align 8, !noalias !47
  %.699.us.epil.i.i.i = fmul double %.647.us.epil.i.i.i, %.698.us.epil.i.i.i
  %.701.us.epil.i.i.i = fadd double %s.2.1547.us.epil.i.i.i, %.699.us.epil.i.i.i
  %epil.iter4.next.i.i.i = add i64 %epil.iter4.i.i.i, 1
  %epil.iter4.cmp.not.i.i.i = icmp eq i64 %xtraiter.i.i, %epil.iter4.next.i.i.i
  br i1 %epil.iter4.cmp.not.i.i.i, label %B250.B310_crit_edge.us.i.i.i, label %B254.us.epil.i.i.i, !llvm.loop !51

B250.B310_crit_edge.us.i.i.i:                     ; preds = %B254.us.epil.i.i.i, %B250.B310_crit_edge.us.unr-lcssa.i.i.i
  %.701.us.lcssa.i.i.i = phi double [ %.701.us.3.i.i.i, %B250.B310_crit_edge.us.unr-lcssa.i.i.i ], [ %.701.us.epil.i.i.i, %B254.us.epil.i.i.i ]
  %.447.us.i.i.i = add nuw nsw i64 %.440552558.us.i.i.i, 1
  %.711.us.i.i.i = fmul double %.343.i.i.i, %.701.us.lcssa.i.i.i
  %181 = getelementptr double, ptr %170, i64 %.440552558.us.i.i.i
  store double %.711.us.i.i.i, ptr %181, align 8, !noalias !47
  %.767.us.i.i.i = fmul double %.350.i.i.i, %.701.us.lcssa.i.i.i
  %.769.us.i.i.i = fmul double %.701.us.lcssa.i.i.i, %.767.us.i.i.i
  %182 = getelementptr double, ptr %171, i64 %.440552558.us.i.i.i
  store double %.769.us.i.i.i, ptr %182, align 8, !noalias !47
  %scevgep10.i.i10.i = getelementptr i8, ptr %lsr.iv.i.i6.i, i64 %.20.i282
  %scevgep30.i.i.i = getelementptr i8, ptr %lsr.iv29.i.i5.i, i64 %.20.i282
  %exitcond569.not.i.i.i = icmp eq i64 %.447.us.i.i.i, %arg.move.6.5.0.fr.i.i.i
  br i1 %exitcond569.not.i.i.i, label %B230.endif.i.i, label %B222.endif.us.i.i.i

B467.i.i:                                         ; preds = %B378.B296.loopexit_crit_edge.us.i.i, %B230.endif.i.i, %B208.i.i
  %scevgep21.i.i = getelementptr i8, ptr %lsr.iv.i4.i, i64 %.20.i282
  %scevgep30.i.i = getelementptr i8, ptr %lsr.iv29.i.i, i64 %.20.i282
  %exitcond772.not.i.i = icmp eq i64 %.592.i.i, %.121
  br i1 %exitcond772.not.i.i, label %B306.endif.i, label %B208.i.i

B178.endif.loopexit.unr-lcssa.i.unr-lcssa.i:      ; preds = %B104.endif.us.i.i
  %183 = and i64 %152, 8
  %lcmp.mod.not.i.not = icmp eq i64 %183, 0
  br i1 %lcmp.mod.not.i.not, label %B104.endif.us.i.epil.preheader.i, label %B178.endif.loopexit.unr-lcssa.i.i

B104.endif.us.i.epil.preheader.i:                 ; preds = %B178.endif.loopexit.unr-lcssa.i.unr-lcssa.i, %B104.endif.us.preheader.new.i.i
  %lsr.iv69.i.epil.init.i = phi ptr [ %.658.i.i, %B104.endif.us.preheader.new.i.i ], [ %scevgep196.i, %B178.endif.loopexit.unr-lcssa.i.unr-lcssa.i ]
  tail call void @llvm.memset.p0.i64(ptr align 8 %lsr.iv69.i.epil.init.i, i8 0, i64 %.20.i282, i1 false), !noalias !46
  %scevgep71.i.epil.i = getelementptr i8, ptr %lsr.iv69.i.epil.init.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep71.i.epil.i, i8 0, i64 %.20.i282, i1 false), !noalias !46
  %scevgep72.i.epil.i = getelementptr i8, ptr %scevgep71.i.epil.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep72.i.epil.i, i8 0, i64 %.20.i282, i1 false), !noalias !46
  %scevgep73.i.epil.i = getelementptr i8, ptr %scevgep72.i.epil.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep73.i.epil.i, i8 0, i64 %.20.i282, i1 false), !noalias !46
  %scevgep74.i.epil.i = getelementptr i8, ptr %scevgep73.i.epil.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep74.i.epil.i, i8 0, i64 %.20.i282, i1 false), !noalias !46
  %scevgep75.i.epil.i = getelementptr i8, ptr %scevgep74.i.epil.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep75.i.epil.i, i8 0, i64 %.20.i282, i1 false), !noalias !46
  %scevgep76.i.epil.i = getelementptr i8, ptr %scevgep75.i.epil.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep76.i.epil.i, i8 0, i64 %.20.i282, i1 false), !noalias !46
  %scevgep77.i.epil.i = getelementptr i8, ptr %scevgep76.i.epil.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep77.i.epil.i, i8 0, i64 %.20.i282, i1 false), !noalias !46
  br label %B178.endif.loopexit.unr-lcssa.i.i

B178.endif.loopexit.unr-lcssa.i.i:                ; preds = %B104.endif.us.i.epil.preheader.i, %B178.endif.loopexit.unr-lcssa.i.unr-lcssa.i
  %lcmp.mod.not.i.i = icmp eq i64 %xtraiter.i31.i, 0
  br i1 %lcmp.mod.not.i.i, label %B178.endif.i.i, label %B104.endif.us.epil.preheader.i.i

B104.endif.us.epil.preheader.i.i:                 ; preds = %B178.endif.loopexit.unr-lcssa.i.i, %B306.i
  %.280694700.us.epil.init.i.i = phi i64 [ 0, %B306.i ], [ %unroll_iter.i32.i, %B178.endif.loopexit.unr-lcssa.i.i ]
  %184 = mul i64 %.280694700.us.epil.init.i.i, %.20.i282
  %scevgep65.i.i = getelementptr i8, ptr %.658.i.i, i64 %184
  %185 = mul i64 %arg.move.6.5.0.fr.i.i.i, %xtraiter.i31.i
  %186 = shl i64 %185, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep65.i.i, i8 0, i64 %186, i1 false), !noalias !44
  br label %B178.endif.i.i

B178.endif.i.i:                                   ; preds = %B104.endif.us.epil.preheader.i.i, %B178.endif.loopexit.unr-lcssa.i.i, %B306.thread.i
  %187 = icmp slt i64 %.121, 1
  br i1 %187, label %B306.endif.i, label %B208.lr.ph.i.i

B208.lr.ph.i.i:                                   ; preds = %B178.endif.i.i
  %scevgep.i.i2.i = getelementptr i8, ptr %.406.i.i, i64 24
  %188 = shl i64 %arg.move.6.5.0.fr.i.i.i, 4
  br label %B208.i.i

B230.endif.i.i:                                   ; preds = %B250.B310_crit_edge.us.i.i.i, %B118.i.i.i
  %189 = icmp slt i64 %arg.move.6.5.0.fr.i.i.i, 1
  %sunkaddr1355 = mul i64 %.786.sroa.0.3.i.i, 8
  %sunkaddr1356 = getelementptr i8, ptr %arg.version, i64 %sunkaddr1355
  %.866.i.i11.i = load i64, ptr %sunkaddr1356, align 8, !noalias !47
  %190 = getelementptr i64, ptr %.730.i.i, i64 %.585736756.i.i
  store i64 %.866.i.i11.i, ptr %190, align 8, !noalias !47
  %.904.i.i.i = fmul double %.343.i.i.i, 2.000000e+00
  %.907.i.i.i = fsub double 1.000000e+00, %.904.i.i.i
  %.909.i.i.i = fmul double %.350.i.i.i, %.907.i.i.i
  %.719.i.i = fcmp oeq double %.909.i.i.i, 0.000000e+00
  %brmerge.i12.i = or i1 %189, %.719.i.i
  br i1 %brmerge.i12.i, label %B467.i.i, label %B300.us.preheader.i.i

B300.us.preheader.i.i:                            ; preds = %B230.endif.i.i
  %.930.i.i = mul i64 %.585736756.i.i, %arg.move.6.5.0.fr.i.i.i
  %191 = getelementptr double, ptr %.574.i.i, i64 %.930.i.i
  br label %B300.us.i.i

B300.us.i.i:                                      ; preds = %B378.B296.loopexit_crit_edge.us.i.i, %B300.us.preheader.i.i
  %lsr.iv56.i.i = phi ptr [ %.658.i.i, %B300.us.preheader.i.i ], [ %scevgep57.i.i, %B378.B296.loopexit_crit_edge.us.i.i ]
  %.814718724.us.i.i = phi i64 [ 0, %B300.us.preheader.i.i ], [ %.821.us.i.i, %B378.B296.loopexit_crit_edge.us.i.i ]
  %192 = and i64 %arg.move.6.5.0.fr.i.i.i, 1
  %193 = icmp eq i64 %192, 0
  %sunkaddr1357 = mul i64 %.585736756.i.i, 8
  %sunkaddr1358 = getelementptr i8, ptr %.478.i.i, i64 %sunkaddr1357
  %.879.us.i.i = load i64, ptr %sunkaddr1358, align 8, !noalias !44
  %.881.us.i.i = sitofp i64 %.879.us.i.i to double
  %.882.us.i.i = fmul double %.909.i.i.i, %.881.us.i.i
  %194 = getelementptr double, ptr %191, i64 %.814718724.us.i.i
  %.935.us.i.i = load double, ptr %194, align 8, !noalias !44
  %.936.us.i.i = fmul double %.935.us.i.i, %.882.us.i.i
  %.941.us.i.i = fdiv double %.936.us.i.i, %.350.i.i.i
  br i1 %193, label %B382.us.prol.loopexit.i.i, label %B382.us.prol.i.i

B382.us.prol.i.i:                                 ; preds = %B300.us.i.i
  %invariant.gep.us.i.i = getelementptr double, ptr %.658.i.i, i64 %.814718724.us.i.i
  %.1114.us.prol.i.i = load double, ptr %invariant.gep.us.i.i, align 8, !noalias !44
  %sunkaddr1359 = mul i64 %.930.i.i, 8
  %sunkaddr1360 = getelementptr i8, ptr %arg.design, i64 %sunkaddr1359
  %.1165.us.prol.i.i = load double, ptr %sunkaddr1360, align 8, !noalias !44
  %.1167.us.prol.i.i = fmul double %.941.us.i.i, %.1165.us.prol.i.i
  %.1168.us.prol.i.i = fadd double %.1114.us.prol.i.i, %.1167.us.prol.i.i
  store double %.1168.us.prol.i.i, ptr %invariant.gep.us.i.i, align 8, !noalias !44
  br label %B382.us.prol.loopexit.i.i

B382.us.prol.loopexit.i.i:                        ; preds = %B382.us.prol.i.i, %B300.us.i.i
  %.1031710712.us.unr.i.i = phi i64 [ 0, %B300.us.i.i ], [ 1, %B382.us.prol.i.i ]
  %195 = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, 1
  br i1 %195, label %B378.B296.loopexit_crit_edge.us.i.i, label %B382.us.preheader11.i.i

B382.us.preheader11.i.i:                          ; preds = %B382.us.prol.loopexit.i.i
  %196 = mul nuw nsw i64 %.1031710712.us.unr.i.i, %.20.i282
  %197 = add nuw nsw i64 %.1031710712.us.unr.i.i, 1
  %198 = mul i64 %197, %.20.i282
  br label %B382.us.i.i

B382.us.i.i:                                      ; preds = %B382.us.i.i, %B382.us.preheader11.i.i
  %lsr.iv58.i.i = phi ptr [ %lsr.iv56.i.i, %B382.us.preheader11.i.i ], [ %scevgep59.i.i, %B382.us.i.i ]
  %.1031710712.us.i.i = phi i64 [ %.1031710712.us.unr.i.i, %B382.us.preheader11.i.i ], [ %.1038.us.1.i.i, %B382.us.i.i ]
  %scevgep60.i.i = getelementptr i8, ptr %lsr.iv58.i.i, i64 %196
  %.1114.us.i.i = load double, ptr %scevgep60.i.i, align 8, !noalias !44
  %199 = shl i64 %.1031710712.us.i.i, 3
  %scevgep64.i.i = getelementptr i8, ptr %lsr.iv29.i.i, i64 %199
  %.1165.us.i.i = load double, ptr %scevgep64.i.i, align 8, !noalias !44
  %.1167.us.i.i = fmul double %.941.us.i.i, %.1165.us.i.i
  %.1168.us.i.i = fadd double %.1114.us.i.i, %.1167.us.i.i
  store double %.1168.us.i.i, ptr %scevgep60.i.i, align 8, !noalias !44
  %.1038.us.1.i.i = add nuw nsw i64 %.1031710712.us.i.i, 2
  %scevgep61.i.i = getelementptr i8, ptr %lsr.iv58.i.i, i64 %198
  %.1114.us.1.i.i = load double, ptr %scevgep61.i.i, align 8, !noalias !44
  %200 = shl i64 %.1031710712.us.i.i, 3
  %scevgep913 = getelementptr i8, ptr %lsr.iv29.i.i, i64 %200
  %scevgep914 = getelementptr i8, ptr %scevgep913, i64 8
  %.1165.us.1.i.i = load double, ptr %scevgep914, align 8, !noalias !44
  %.1167.us.1.i.i = fmul double %.941.us.i.i, %.1165.us.1.i.i
  %.1168.us.1.i.i = fadd double %.1114.us.1.i.i, %.1167.us.1.i.i
  store double %.1168.us.1.i.i, ptr %scevgep61.i.i, align 8, !noalias !44
  %scevgep59.i.i = getelementptr i8, ptr %lsr.iv58.i.i, i64 %188
  %exitcond770.not.1.i.i = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %.1038.us.1.i.i
  br i1 %exitcond770.not.1.i.i, label %B378.B296.loopexit_crit_edge.us.i.i, label %B382.us.i.i, !llvm.loop !52

B378.B296.loopexit_crit_edge.us.i.i:              ; preds = %B382.us.i.i, %B382.us.prol.loopexit.i.i
  %.821.us.i.i = add nuw nsw i64 %.814718724.us.i.i, 1
  %scevgep57.i.i = getelementptr i8, ptr %lsr.iv56.i.i, i64 8
  %exitcond771.not.i.i = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %.821.us.i.i
  br i1 %exitcond771.not.i.i, label %B467.i.i, label %B300.us.i.i

B0.else.if.i.i:                                   ; preds = %B1160
  br label %B0.else.endif.i.i

B0.else.endif.i.i:                                ; preds = %B0.else.if.i.i, %B1160
  %.786.sroa.0.1.i.i = phi i64 [ 0, %B0.else.if.i.i ], [ %.798.i.i, %B1160 ]
  %.806.not.i.i = icmp slt i64 %.798.i.i, %.1001
  br i1 %.806.not.i.i, label %B0.else.endif.endif.i.i, label %B0.else.endif.if.i.i, !prof !53

B0.else.endif.if.i.i:                             ; preds = %B0.else.endif.i.i
  br label %B0.else.endif.endif.i.i

B0.else.endif.endif.i.i:                          ; preds = %B0.else.endif.if.i.i, %B0.else.endif.i.i
  %.786.sroa.0.3.i.i = phi i64 [ %.1001, %B0.else.endif.if.i.i ], [ %.786.sroa.0.1.i.i, %B0.else.endif.i.i ]
  %.728.i.i = mul i64 %.798.i.i, %.121
  %.730.i.i = getelementptr i64, ptr %arg.known, i64 %.728.i.i
  %.654.i.i = mul i64 %arg.move.6.5.0.fr.i.i.i, %arg.move.6.5.0.fr.i.i.i
  %.656.i.i = mul i64 %.798.i.i, %.654.i.i
  %.658.i.i = getelementptr double, ptr %arg.through, i64 %.656.i.i
  %.570.i.i = mul i64 %arg.move.6.5.0.fr.i.i.i, %.121
  %.572.i.i = mul i64 %.570.i.i, %.798.i.i
  %.574.i.i = getelementptr double, ptr %arg.direct, i64 %.572.i.i
  %.490.i.i = getelementptr double, ptr %arg.changes, i64 %.572.i.i
  %.406.i.i = getelementptr double, ptr %arg.inverse, i64 %.656.i.i
  %.324.i.i = mul i64 %.798.i.i, %arg.move.6.5.0.fr.i.i.i
  %.326.i.i = getelementptr double, ptr %arg.beta, i64 %.324.i.i
  %.8991886.not.i = icmp slt i64 %arg.move.6.5.0.fr.i.i.i, 1
  br i1 %.8991886.not.i, label %B172.i, label %B136.preheader.i

B136.preheader.i:                                 ; preds = %B0.else.endif.endif.i.i
  tail call void @llvm.memset.p0.i64(ptr align 8 %.326.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !0
  br label %B172.i

B306.endif.i:                                     ; preds = %B178.endif.i.i, %B467.i.i
  %.197267.not.i.i = icmp slt i64 %.591, 1
  br i1 %.197267.not.i.i, label %B1160.endif.endif, label %B60.lr.ph.i.i

B60.lr.ph.i.i:                                    ; preds = %B306.endif.i
  %.idx.i.i = mul i64 %.591, 40
  %201 = getelementptr i8, ptr %arg.target, i64 %.idx.i.i
  %202 = getelementptr double, ptr %arg.target, i64 %.591
  %.idx.i.i.i = shl i64 %.591, 4
  %203 = getelementptr i8, ptr %arg.target, i64 %.idx.i.i.i
  %.idx58.i.i.i = shl i64 %.591, 5
  %204 = getelementptr i8, ptr %arg.target, i64 %.idx58.i.i.i
  %205 = add i64 %6, 8
  %206 = mul i64 %205, %arg.move.6.5.0.fr.i.i.i
  %207 = mul i64 %arg.move.6.5.0.fr.i.i.i, 24
  %scevgep = getelementptr i8, ptr %arg.target, i64 %207
  %208 = add i64 %206, 8
  %scevgep894 = getelementptr i8, ptr %arg.inverse, i64 %208
  %209 = add i64 %.20.i282, 8
  br label %B60.endif.i.i

B294.loopexit.i.i:                                ; preds = %B295.i.i
  %210 = fmul double %total.4.1.i.i, 5.000000e-01
  br label %B1160.endif.endif

B295.i.i:                                         ; preds = %B152.endif.endif.i.i, %B60.endif.i.i
  %total.4.1.i.i = phi double [ %.493.i.i, %B152.endif.endif.i.i ], [ %.303.i.i, %B60.endif.i.i ]
  %lsr.iv.next = add nuw i64 %lsr.iv, 1
  %scevgep896 = getelementptr i8, ptr %lsr.iv895, i64 %209
  %exitcond.i = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %lsr.iv.next
  br i1 %exitcond.i, label %B294.loopexit.i.i, label %B60.endif.i.i

B60.endif.i.i:                                    ; preds = %B295.i.i, %B60.lr.ph.i.i
  %lsr.iv895 = phi ptr [ %scevgep896, %B295.i.i ], [ %scevgep894, %B60.lr.ph.i.i ]
  %lsr.iv = phi i64 [ %lsr.iv.next, %B295.i.i ], [ 1, %B60.lr.ph.i.i ]
  %total.3.0270.i.i = phi double [ %total.4.1.i.i, %B295.i.i ], [ 0.000000e+00, %B60.lr.ph.i.i ]
  %211 = shl i64 %lsr.iv, 3
  %scevgep893 = getelementptr i8, ptr %7, i64 %211
  %.271.i.i = load double, ptr %scevgep893, align 8, !noalias !54
  %212 = shl i64 %lsr.iv, 3
  %scevgep889 = getelementptr i8, ptr %arg.target, i64 %212
  %scevgep890 = getelementptr i8, ptr %scevgep889, i64 -8
  %.72.i.i.i = load double, ptr %scevgep890, align 8, !noalias !57
  %.73.i.i.i = fsub double %.72.i.i.i, %.271.i.i
  %scevgep891 = getelementptr i8, ptr %202, i64 %212
  %scevgep892 = getelementptr i8, ptr %scevgep891, i64 -8
  %.123.i.i.i = load double, ptr %scevgep892, align 8, !noalias !57
  %.124.i.i.i = fsub double %.271.i.i, %.123.i.i.i
  %.13.i.i.i.i = fcmp ogt double %.124.i.i.i, %.73.i.i.i
  %.14.i.i.i.i = select i1 %.13.i.i.i.i, double %.124.i.i.i, double %.73.i.i.i
  %.15.i.i.i.i = fcmp olt double %.14.i.i.i.i, 0.000000e+00
  %.16.i.i.i.i = select i1 %.15.i.i.i.i, double 0.000000e+00, double %.14.i.i.i.i
  %213 = shl i64 %lsr.iv, 3
  %scevgep887 = getelementptr i8, ptr %203, i64 %213
  %scevgep888 = getelementptr i8, ptr %scevgep887, i64 -8
  %.206.i.i.i = load double, ptr %scevgep888, align 8, !noalias !57
  %.207.i.i.i = fmul double %.206.i.i.i, %.16.i.i.i.i
  %.208.i.i.i = fmul double %.207.i.i.i, %.207.i.i.i
  %.303.i.i = fadd double %total.3.0270.i.i, %.208.i.i.i
  %214 = shl i64 %lsr.iv, 3
  %scevgep885 = getelementptr i8, ptr %201, i64 %214
  %scevgep886 = getelementptr i8, ptr %scevgep885, i64 -8
  %.363.i.i = load double, ptr %scevgep886, align 8, !noalias !54
  %.364.i.i = fcmp ogt double %.363.i.i, 0.000000e+00
  br i1 %.364.i.i, label %B152.endif.endif.i.i, label %B295.i.i

B152.endif.endif.i.i:                             ; preds = %B60.endif.i.i
  %.429.i.i = load double, ptr %lsr.iv895, align 8, !noalias !54
  %.10.i.i46.i = fcmp olt double %.429.i.i, 0x3D719799812DEA11
  %.11.i.i47.i = select i1 %.10.i.i46.i, double 0x3D719799812DEA11, double %.429.i.i
  %sqrt.i.i = tail call double @llvm.sqrt.f64(double %.11.i.i47.i)
  %215 = shl i64 %lsr.iv, 3
  %scevgep881 = getelementptr i8, ptr %scevgep, i64 %215
  %scevgep882 = getelementptr i8, ptr %scevgep881, i64 -32
  %.72.i3.i.i = load double, ptr %scevgep882, align 8, !noalias !60
  %.73.i4.i.i = fsub double %.72.i3.i.i, %sqrt.i.i
  %scevgep883 = getelementptr i8, ptr %204, i64 %215
  %scevgep884 = getelementptr i8, ptr %scevgep883, i64 -8
  %.123.i6.i.i = load double, ptr %scevgep884, align 8, !noalias !60
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
  %.402.i = load i64, ptr %arg.order, align 8, !noalias !63
  %.310.i.i134 = icmp slt i64 %.402.i, 0
  %.311.i.i = select i1 %.310.i.i134, i64 %.290, i64 0
  %.312.i.i = add i64 %.311.i.i, %.402.i
  %.334.i.i = mul i64 %.208, %.179
  %.336.i.i = mul i64 %.334.i.i, %.312.i.i
  %.338.i.i = getelementptr i64, ptr %arg.values, i64 %.336.i.i
  %.408.i.i = mul i64 %.312.i.i, %.208
  %.410.i.i = getelementptr i64, ptr %arg.pattern, i64 %.408.i.i
  %.628.i = getelementptr i8, ptr %arg.starts, i64 8
  %.629.i = load i64, ptr %.628.i, align 8, !noalias !63
  %.7461005.not.i = icmp slt i64 %arg.number, 1
  br i1 %.7461005.not.i, label %common.ret, label %B206.lr.ph.i

B60.lr.ph.i.i136:                                 ; preds = %B206.endif.endif.endif.i
  %.209.i.i = mul i64 %.7.i.i13.i, %.179
  %216 = getelementptr i64, ptr %.338.i.i, i64 %.209.i.i
  %.239.i.i = icmp slt i64 %.861.i, 0
  %.240.i.i = select i1 %.239.i.i, i64 %.208, i64 0
  %.241.i.i = add i64 %.240.i.i, %.861.i
  %.261.i.i = mul i64 %.241.i.i, %.179
  %217 = getelementptr i64, ptr %.338.i.i, i64 %.261.i.i
  br label %B60.i.i

B60.i.i:                                          ; preds = %B119.i.i, %B60.lr.ph.i.i136
  %found.2.0149.i.i = phi i64 [ -1, %B60.lr.ph.i.i136 ], [ %found.3.1.i.i, %B119.i.i ]
  %.128144147.i.i = phi i64 [ 0, %B60.lr.ph.i.i136 ], [ %.135.i.i, %B119.i.i ]
  %.135.i.i = add nuw nsw i64 %.128144147.i.i, 1
  %218 = shl i64 %.128144147.i.i, 3
  %scevgep.i.i137 = getelementptr i8, ptr %216, i64 %218
  %.214.i.i = load i64, ptr %scevgep.i.i137, align 8, !noalias !66
  %scevgep1.i.i138 = getelementptr i8, ptr %217, i64 %218
  %.266.i.i = load i64, ptr %scevgep1.i.i138, align 8, !noalias !66
  %.267.not.i.i = icmp eq i64 %.214.i.i, %.266.i.i
  br i1 %.267.not.i.i, label %B119.i.i, label %B94.i.i

B94.i.i:                                          ; preds = %B60.i.i
  %.279.i.i = icmp sgt i64 %found.2.0149.i.i, -1
  br i1 %.279.i.i, label %B322.endif.i, label %B119.i.i

B119.i.i:                                         ; preds = %B94.i.i, %B60.i.i
  %found.3.1.i.i = phi i64 [ %found.2.0149.i.i, %B60.i.i ], [ %.128144147.i.i, %B94.i.i ]
  %exitcond.not.i.i139 = icmp eq i64 %.179, %.135.i.i
  br i1 %exitcond.not.i.i139, label %B322.endif.i, label %B60.i.i

B358.i:                                           ; preds = %B322.endif.i
  %.1002.i = getelementptr i64, ptr %225, i64 %found.3.1.i40.i
  %.1003.i = load i64, ptr %.1002.i, align 8, !noalias !63
  %.1054.i = getelementptr i64, ptr %226, i64 %found.3.1.i40.i
  %.1055.i = load i64, ptr %.1054.i, align 8, !noalias !63
  %.1112.i = getelementptr i64, ptr %216, i64 %found.3.1.i40.i
  %.1113.i = load i64, ptr %.1112.i, align 8, !noalias !63
  %.1115.not.i = icmp eq i64 %.1113.i, %.1055.i
  br i1 %.1115.not.i, label %B402.i, label %B805.i

B402.i:                                           ; preds = %B358.i
  %.1167.i = getelementptr i64, ptr %217, i64 %found.3.1.i40.i
  %.1168.i = load i64, ptr %.1167.i, align 8, !noalias !63
  %.1170.not.i = icmp eq i64 %.1168.i, %.1003.i
  br i1 %.1170.not.i, label %B426.i, label %B805.i

B426.i:                                           ; preds = %B402.i
  %.1189.i = sub nsw i64 %.1055.i, %.1003.i
  %.1220.i = getelementptr i64, ptr %arg.strides, i64 %found.3.1.i40.i
  %.1221.i = load i64, ptr %.1220.i, align 8, !noalias !63
  %.1222.i = mul nsw i64 %.1221.i, %.1189.i
  %219 = getelementptr i64, ptr %.410.i.i, i64 %.7.i.i.i
  %.1256.i = load i64, ptr %219, align 8, !noalias !63
  %220 = getelementptr i64, ptr %.410.i.i, i64 %.7.i.i13.i
  %.1287.i = load i64, ptr %220, align 8, !noalias !63
  %.1315.i = icmp slt i64 %.1256.i, 0
  %.1316.i = select i1 %.1315.i, i64 %.121, i64 0
  %.1317.i = add i64 %.1316.i, %.1256.i
  %.1337.i = mul i64 %.1317.i, %arg.move.6.5.0.fr.i.i.i
  %.1341.i = getelementptr double, ptr %arg.design, i64 %.1337.i
  %.1342.i = load double, ptr %.1341.i, align 8, !noalias !63
  %.1346.i = add nsw i64 %.1256.i, %.1222.i
  %.1372.i = icmp slt i64 %.1346.i, 0
  %.1373.i = select i1 %.1372.i, i64 %.121, i64 0
  %.1374.i = add i64 %.1373.i, %.1346.i
  %.1394.i = mul i64 %.1374.i, %arg.move.6.5.0.fr.i.i.i
  %.1398.i = getelementptr double, ptr %arg.design, i64 %.1394.i
  %.1399.i = load double, ptr %.1398.i, align 8, !noalias !63
  %.1400.i = fmul double %.1342.i, %.1399.i
  %.1428.i = icmp slt i64 %.1287.i, 0
  %.1429.i = select i1 %.1428.i, i64 %.121, i64 0
  %.1430.i = add i64 %.1429.i, %.1287.i
  %.1450.i = mul i64 %.1430.i, %arg.move.6.5.0.fr.i.i.i
  %.1454.i = getelementptr double, ptr %arg.design, i64 %.1450.i
  %.1455.i = load double, ptr %.1454.i, align 8, !noalias !63
  %.1456.i = fmul double %.1400.i, %.1455.i
  %.1460.i = sub nsw i64 %.1287.i, %.1222.i
  %.1486.i = icmp slt i64 %.1460.i, 0
  %.1487.i = select i1 %.1486.i, i64 %.121, i64 0
  %.1488.i = add i64 %.1487.i, %.1460.i
  %.1508.i = mul i64 %.1488.i, %arg.move.6.5.0.fr.i.i.i
  %.1512.i = getelementptr double, ptr %arg.design, i64 %.1508.i
  %.1513.i = load double, ptr %.1512.i, align 8, !noalias !63
  %.1514.i = fmul double %.1456.i, %.1513.i
  %.1515.i = fcmp oeq double %.1514.i, 0.000000e+00
  br i1 %.1515.i, label %B805.i, label %B654.i

B654.i:                                           ; preds = %B426.i
  %sunkaddr.i140 = shl nuw nsw i64 %.7.i.i.i, 3
  %sunkaddr49.i = getelementptr i8, ptr %.410.i.i, i64 %sunkaddr.i140
  store i64 %.1346.i, ptr %sunkaddr49.i, align 8, !noalias !63
  %221 = getelementptr i64, ptr %.410.i.i, i64 %.859.i
  %.1627.i = getelementptr i64, ptr %221, i64 %.240.i25.i
  %.1628.i = load i64, ptr %.1627.i, align 8, !noalias !63
  %.1630.i = sub nsw i64 %.1628.i, %.1222.i
  store i64 %.1630.i, ptr %.1627.i, align 8, !noalias !63
  %sunkaddr50.i = shl nuw nsw i64 %.7.i.i13.i, 3
  %sunkaddr51.i = getelementptr i8, ptr %.410.i.i, i64 %sunkaddr50.i
  %.1692.i = load i64, ptr %sunkaddr51.i, align 8, !noalias !63
  %.1694.i = sub nsw i64 %.1692.i, %.1222.i
  store i64 %.1694.i, ptr %sunkaddr51.i, align 8, !noalias !63
  %222 = getelementptr i64, ptr %.410.i.i, i64 %.861.i
  %.1755.i = getelementptr i64, ptr %222, i64 %.240.i.i
  %.1756.i = load i64, ptr %.1755.i, align 8, !noalias !63
  %.1758.i = add nsw i64 %.1756.i, %.1222.i
  store i64 %.1758.i, ptr %.1755.i, align 8, !noalias !63
  %sunkaddr52.i = shl i64 %found.3.1.i40.i, 3
  %sunkaddr53.i = getelementptr i8, ptr %225, i64 %sunkaddr52.i
  store i64 %.1055.i, ptr %sunkaddr53.i, align 8, !noalias !63
  %sunkaddr55.i = getelementptr i8, ptr %217, i64 %sunkaddr52.i
  store i64 %.1055.i, ptr %sunkaddr55.i, align 8, !noalias !63
  %sunkaddr57.i = getelementptr i8, ptr %226, i64 %sunkaddr52.i
  store i64 %.1003.i, ptr %sunkaddr57.i, align 8, !noalias !63
  %sunkaddr59.i = getelementptr i8, ptr %216, i64 %sunkaddr52.i
  store i64 %.1003.i, ptr %sunkaddr59.i, align 8, !noalias !63
  br label %B805.i

B805.i:                                           ; preds = %B322.endif.i, %B206.endif.endif.endif.i, %B94.i37.i, %B654.i, %B426.i, %B402.i, %B358.i
  %.746.i = icmp samesign ugt i64 %.7459971007.i, 1
  br i1 %.746.i, label %B206.endif.endif.i, label %common.ret

B206.lr.ph.i:                                     ; preds = %B1286
  %.659.i = getelementptr i8, ptr %arg.starts, i64 16
  %.660.i = load i64, ptr %.659.i, align 8, !noalias !63
  %.787.i = sub nsw i64 %.660.i, %.629.i
  %.122146.not.i18.i = icmp slt i64 %.179, 1
  br i1 %.122146.not.i18.i, label %B206.lr.ph.split.us.i, label %B206.endif.endif.i.preheader

B206.endif.endif.i.preheader:                     ; preds = %B206.lr.ph.i
  %const1303 = bitcast i64 -4658895280553007687 to i64
  %const1300 = bitcast i64 -7046029254386353131 to i64
  %const1298 = bitcast i64 -7723592293110705685 to i64
  %const1287 = bitcast i64 4354685564936845354 to i64
  br label %B206.endif.endif.i

B206.lr.ph.split.us.i:                            ; preds = %B206.lr.ph.i
  %const1288 = bitcast i64 4354685564936845354 to i64
  %arg.ladder.21.4.promoted.i = load i64, ptr %arg.state, align 8, !noalias !63
  %223 = mul i64 %arg.number, %const1288
  %224 = add i64 %arg.ladder.21.4.promoted.i, %223
  store i64 %224, ptr %arg.state, align 8, !noalias !63
  br label %common.ret

B206.endif.endif.i:                               ; preds = %B206.endif.endif.i.preheader, %B805.i
  %.7459971007.i = phi i64 [ %.755.i, %B805.i ], [ %arg.number, %B206.endif.endif.i.preheader ]
  %.755.i = add nsw i64 %.7459971007.i, -1
  %.41.i.i.i = load i64, ptr %arg.state, align 8, !noalias !69
  %.42.i.i.i135 = add i64 %.41.i.i.i, %const1300
  %.101.i.i.i = lshr i64 %.42.i.i.i135, 30
  %.102.i.i.i = xor i64 %.101.i.i.i, %.42.i.i.i135
  %.103.i.i.i = mul i64 %.102.i.i.i, %const1303
  %.104.i.i.i = lshr i64 %.103.i.i.i, 27
  %.105.i.i.i = xor i64 %.104.i.i.i, %.103.i.i.i
  %.106.i.i.i = mul i64 %.105.i.i.i, %const1298
  %.107.i.i.i = lshr i64 %.106.i.i.i, 31
  %.108.i.i.i = xor i64 %.107.i.i.i, %.106.i.i.i
  %.45.i.i = lshr i64 %.108.i.i.i, 32
  %.6.i.i.i = mul i64 %.45.i.i, %.629.i
  %.7.i.i.i = lshr i64 %.6.i.i.i, 32
  %.71.i.i = and i64 %.108.i.i.i, 4294967295
  %.6.i1.i.i = mul i64 %.71.i.i, %.787.i
  %.7.i2.i.i = lshr i64 %.6.i1.i.i, 32
  %.42.i.i2.i = add i64 %.41.i.i.i, %const1287
  store i64 %.42.i.i2.i, ptr %arg.state, align 8, !noalias !74
  %.101.i.i3.i = lshr i64 %.42.i.i2.i, 30
  %.102.i.i4.i = xor i64 %.101.i.i3.i, %.42.i.i2.i
  %.103.i.i5.i = mul i64 %.102.i.i4.i, %const1303
  %.104.i.i6.i = lshr i64 %.103.i.i5.i, 27
  %.105.i.i7.i = xor i64 %.104.i.i6.i, %.103.i.i5.i
  %.106.i.i8.i = mul i64 %.105.i.i7.i, %const1298
  %.107.i.i9.i = lshr i64 %.106.i.i8.i, 31
  %.108.i.i10.i = xor i64 %.107.i.i9.i, %.106.i.i8.i
  %.45.i11.i = lshr i64 %.108.i.i10.i, 32
  %.6.i.i12.i = mul i64 %.45.i11.i, %.629.i
  %.7.i.i13.i = lshr i64 %.6.i.i12.i, 32
  %.71.i14.i = and i64 %.108.i.i10.i, 4294967295
  %.6.i1.i15.i = mul i64 %.71.i14.i, %.787.i
  %.7.i2.i16.i = lshr i64 %.6.i1.i15.i, 32
  %.859.i = add nsw i64 %.7.i2.i.i, %.629.i
  %.861.i = add nsw i64 %.7.i2.i16.i, %.629.i
  %.209.i23.i = mul i64 %.7.i.i.i, %.179
  %225 = getelementptr i64, ptr %.338.i.i, i64 %.209.i23.i
  %.239.i24.i = icmp slt i64 %.859.i, 0
  %.240.i25.i = select i1 %.239.i24.i, i64 %.208, i64 0
  %.241.i26.i = add i64 %.240.i25.i, %.859.i
  %.261.i27.i = mul i64 %.241.i26.i, %.179
  %226 = getelementptr i64, ptr %.338.i.i, i64 %.261.i27.i
  br label %B60.i28.i

B60.i28.i:                                        ; preds = %B119.i39.i, %B206.endif.endif.i
  %found.2.0149.i29.i = phi i64 [ -1, %B206.endif.endif.i ], [ %found.3.1.i40.i, %B119.i39.i ]
  %.128144147.i30.i = phi i64 [ 0, %B206.endif.endif.i ], [ %.135.i31.i, %B119.i39.i ]
  %.135.i31.i = add nuw nsw i64 %.128144147.i30.i, 1
  %227 = shl i64 %.128144147.i30.i, 3
  %scevgep.i32.i = getelementptr i8, ptr %225, i64 %227
  %.214.i33.i = load i64, ptr %scevgep.i32.i, align 8, !noalias !79
  %scevgep1.i34.i = getelementptr i8, ptr %226, i64 %227
  %.266.i35.i = load i64, ptr %scevgep1.i34.i, align 8, !noalias !79
  %.267.not.i36.i = icmp eq i64 %.214.i33.i, %.266.i35.i
  br i1 %.267.not.i36.i, label %B119.i39.i, label %B94.i37.i

B94.i37.i:                                        ; preds = %B60.i28.i
  %.279.i38.i = icmp sgt i64 %found.2.0149.i29.i, -1
  br i1 %.279.i38.i, label %B805.i, label %B119.i39.i

B119.i39.i:                                       ; preds = %B94.i37.i, %B60.i28.i
  %found.3.1.i40.i = phi i64 [ %found.2.0149.i29.i, %B60.i28.i ], [ %.128144147.i30.i, %B94.i37.i ]
  %exitcond.not.i41.i = icmp eq i64 %.179, %.135.i31.i
  br i1 %exitcond.not.i41.i, label %B206.endif.endif.endif.i, label %B60.i28.i

B206.endif.endif.endif.i:                         ; preds = %B119.i39.i
  %.904.i = icmp slt i64 %found.3.1.i40.i, 0
  br i1 %.904.i, label %B805.i, label %B60.lr.ph.i.i136

B322.endif.i:                                     ; preds = %B119.i.i, %B94.i.i
  %storemerge141.i.i = phi i64 [ -1, %B94.i.i ], [ %found.3.1.i.i, %B119.i.i ]
  %.939.not.i = icmp eq i64 %found.3.1.i40.i, %storemerge141.i.i
  br i1 %.939.not.i, label %B358.i, label %B805.i

common.ret:                                       ; preds = %B264.endif.i, %B166.endif.us.i, %middle.block.i, %B136.endif.i, %B1160.endif.endif, %B206.lr.ph.split.us.i, %B805.i, %B1286
  store ptr null, ptr %retptr, align 8
  ret i32 0

B1160.endif.endif:                                ; preds = %B294.loopexit.i.i, %B306.endif.i, %B828.i.i, %B176.i.i.i, %B188.i.i
  %storemerge.i = phi double [ 0.000000e+00, %B306.endif.i ], [ %210, %B294.loopexit.i.i ], [ 0x7FF0000000000000, %B176.i.i.i ], [ 0x7FF0000000000000, %B828.i.i ], [ 0x7FF0000000000000, %B188.i.i ]
  store double %storemerge.i, ptr %arg.result, align 8
  br label %common.ret

B1234.endif:                                      ; preds = %B0.endif.endif.endif.endi...endif.7.endif.endif.endif
  %.5501150.not.i = icmp slt i64 %.121, 1
  br i1 %.5501150.not.i, label %B136.endif.i, label %B72.preheader.i

B72.preheader.i:                                  ; preds = %B1234.endif
  %xtraiter.i = and i64 %.121, 3
  %228 = icmp samesign ult i64 %.121, 4
  br i1 %228, label %B72.epil.preheader.i, label %B72.preheader.new.i

B72.preheader.new.i:                              ; preds = %B72.preheader.i
  %const1291 = bitcast i64 9223372036854775804 to i64
  %unroll_iter.i1 = and i64 %.121, %const1291
  %229 = mul i64 %arg.move.6.5.0.fr.i.i.i, 24
  %230 = shl i64 %arg.move.6.5.0.fr.i.i.i, 5
  %231 = shl i64 %arg.move.6.5.0.fr.i.i.i, 4
  br label %B72.i

B72.i:                                            ; preds = %B130.3.i, %B72.preheader.new.i
  %lsr.iv1284 = phi i64 [ %lsr.iv.next1285, %B130.3.i ], [ %unroll_iter.i1, %B72.preheader.new.i ]
  %lsr.iv364.i = phi ptr [ %scevgep365.i, %B130.3.i ], [ %arg.design, %B72.preheader.new.i ]
  %incomplete.2.01153.i = phi i1 [ %"$phi130.1.2.1.3.i", %B130.3.i ], [ false, %B72.preheader.new.i ]
  br i1 %incomplete.2.01153.i, label %B130.3.i, label %B130.i

B130.i:                                           ; preds = %B72.i
  %.656.i = load double, ptr %lsr.iv364.i, align 8, !noalias !82
  %.657.i = fcmp oeq double %.656.i, 0.000000e+00
  br i1 %.657.i, label %B130.3.i, label %B130.1.i

B130.1.i:                                         ; preds = %B130.i
  %sunkaddr380.i = getelementptr i8, ptr %lsr.iv364.i, i64 %.20.i282
  %.656.1.i = load double, ptr %sunkaddr380.i, align 8, !noalias !82
  %.657.1.i = fcmp oeq double %.656.1.i, 0.000000e+00
  br i1 %.657.1.i, label %B130.3.i, label %B130.2.i

B130.2.i:                                         ; preds = %B130.1.i
  %scevgep367.i = getelementptr i8, ptr %lsr.iv364.i, i64 %231
  %.656.2.i = load double, ptr %scevgep367.i, align 8, !noalias !82
  %.657.2.i = fcmp oeq double %.656.2.i, 0.000000e+00
  br i1 %.657.2.i, label %B130.3.i, label %B90.3.i

B90.3.i:                                          ; preds = %B130.2.i
  %scevgep366.i = getelementptr i8, ptr %lsr.iv364.i, i64 %229
  %.656.3.i = load double, ptr %scevgep366.i, align 8, !noalias !82
  %.657.3.i = fcmp oeq double %.656.3.i, 0.000000e+00
  br label %B130.3.i

B130.3.i:                                         ; preds = %B90.3.i, %B130.2.i, %B130.1.i, %B130.i, %B72.i
  %"$phi130.1.2.1.3.i" = phi i1 [ true, %B130.2.i ], [ %.657.3.i, %B90.3.i ], [ true, %B130.1.i ], [ true, %B130.i ], [ true, %B72.i ]
  %scevgep365.i = getelementptr i8, ptr %lsr.iv364.i, i64 %230
  %lsr.iv.next1285 = add nsw i64 %lsr.iv1284, -4
  %niter.ncmp.3.i = icmp eq i64 %lsr.iv.next1285, 0
  br i1 %niter.ncmp.3.i, label %B136.endif.loopexit.unr-lcssa.i, label %B72.i

B232.i:                                           ; preds = %B166.endif.i, %B228.backedge.i
  %.89211571159.i = phi i64 [ %.899.i, %B228.backedge.i ], [ 0, %B166.endif.i ]
  %232 = getelementptr i64, ptr %arg.order, i64 %.89211571159.i
  %.521.i.i = load i64, ptr %232, align 8, !noalias !85
  %.310.i.i.i = icmp slt i64 %.521.i.i, 0
  %.311.i.i.i = select i1 %.310.i.i.i, i64 %.290, i64 0
  %.312.i.i.i = add i64 %.311.i.i.i, %.521.i.i
  %.336.i.i.i = mul i64 %.334.i.i.i, %.312.i.i.i
  %.338.i.i.i5 = getelementptr i64, ptr %arg.values, i64 %.336.i.i.i
  %.408.i.i.i = mul i64 %.312.i.i.i, %.208
  %.410.i.i.i = getelementptr i64, ptr %arg.pattern, i64 %.408.i.i.i
  %.476.i.i.i = mul i64 %.312.i.i.i, %.121
  %.478.i.i.i = getelementptr i64, ptr %arg.totals, i64 %.476.i.i.i
  %.544.i.i.i = mul i64 %.312.i.i.i, %arg.move.6.5.0.fr.i.i.i
  %.546.i.i.i = getelementptr double, ptr %arg.case_sums, i64 %.544.i.i.i
  %.637.i.i.i = mul i64 %.633.i.i.i, %.312.i.i.i
  %.639.i.i.i = getelementptr i64, ptr %arg.moments, i64 %.637.i.i.i
  %.729.i.i = select i1 %.310.i.i.i, i64 %.1001, i64 0
  %233 = getelementptr i64, ptr %arg.fit_of, i64 %.521.i.i
  %.743.i.i = getelementptr i64, ptr %233, i64 %.729.i.i
  %.744.i.i = load i64, ptr %.743.i.i, align 8, !noalias !85
  %.305.i.i.i = icmp slt i64 %.744.i.i, 0
  %.797.i.i.i = select i1 %.305.i.i.i, i64 %.1001, i64 0
  %.798.i.i.i = add i64 %.797.i.i.i, %.744.i.i
  %.801.i.i.i = icmp slt i64 %.798.i.i.i, 0
  br i1 %.801.i.i.i, label %B0.else.if.i.i.i, label %B0.else.endif.i.i.i, !prof !3

B724.i.i:                                         ; preds = %B576.endif.i.i
  %.42.i.i210.i.i = add i64 %.41.i.i.i.i, %const1286
  store i64 %.42.i.i210.i.i, ptr %arg.state, align 8, !noalias !88
  %.101.i.i211.i.i = lshr i64 %.42.i.i210.i.i, 30
  %.102.i.i212.i.i = xor i64 %.101.i.i211.i.i, %.42.i.i210.i.i
  %.103.i.i213.i.i = mul i64 %.102.i.i212.i.i, %const1302
  %.104.i.i214.i.i = lshr i64 %.103.i.i213.i.i, 27
  %.105.i.i215.i.i = xor i64 %.104.i.i214.i.i, %.103.i.i213.i.i
  %.106.i.i216.i.i = mul i64 %.105.i.i215.i.i, %const1297
  %234 = lshr i64 %.106.i.i216.i.i, 42
  %235 = lshr i64 %.106.i.i216.i.i, 11
  %.42.i.i.i = xor i64 %234, %235
  %.43.i.i.i = uitofp nneg i64 %.42.i.i.i to double
  %.44.i.i.i = fmul double %.43.i.i.i, 0x3CA0000000000000
  %.1902.i.i = fcmp olt double %.44.i.i.i, 5.000000e-01
  br i1 %.1902.i.i, label %B740.i.i, label %B958.endif.i.i

B740.i.i:                                         ; preds = %B724.i.i
  %.not.i = icmp slt i64 %.7.i.i.i.i, %.1752.i.i
  %.1945.i.i = getelementptr i64, ptr %arg.starts, i64 %"$phi638.1.2.1.i.i"
  %.1946.i.i = load i64, ptr %.1945.i.i, align 8, !noalias !85
  %.1948.i.i = select i1 %.not.i, i64 1, i64 2
  %.1977.i.i = getelementptr i64, ptr %arg.starts, i64 %.1948.i.i
  %.1978.i.i = load i64, ptr %.1977.i.i, align 8, !noalias !85
  %.2010.i.i = sub nsw i64 %.1978.i.i, %.1946.i.i
  %236 = getelementptr i64, ptr %arg.tops, i64 %.7.i2.i.i.i
  %.2043.i.i = load i64, ptr %236, align 8, !noalias !85
  %.42.i.i.i.i.i = add i64 %.41.i.i.i.i, %const1304
  %.101.i.i.i.i.i = lshr i64 %.42.i.i.i.i.i, 30
  %.102.i.i.i.i.i = xor i64 %.101.i.i.i.i.i, %.42.i.i.i.i.i
  %.103.i.i.i.i.i = mul i64 %.102.i.i.i.i.i, %const1302
  %.104.i.i.i.i.i = lshr i64 %.103.i.i.i.i.i, 27
  %.105.i.i.i.i.i = xor i64 %.104.i.i.i.i.i, %.103.i.i.i.i.i
  %.106.i.i.i.i.i = mul i64 %.105.i.i.i.i.i, %const1297
  %.107.i.i.i.i.i = lshr i64 %.106.i.i.i.i.i, 31
  %.108.i.i.i.i.i = xor i64 %.107.i.i.i.i.i, %.106.i.i.i.i.i
  %.45.i.i.i.i = lshr i64 %.108.i.i.i.i.i, 32
  %.6.i.i.i.i.i = mul nuw nsw i64 %.45.i.i.i.i, 7
  %237 = lshr i64 %.108.i.i.i.i.i, 30
  %.179.i.i.i = and i64 %237, 2
  %.180.i.i.i = add nsw i64 %.179.i.i.i, -1
  %invariant.gep.i.i.i127 = getelementptr i64, ptr %.338.i.i.i5, i64 %.7.i2.i.i.i
  %238 = lshr i64 %.6.i.i.i.i.i, 30
  %239 = and i64 %238, 28
  %.42.i.i2.i.i.i = add i64 %.41.i.i.i.i, %const1290
  store i64 %.42.i.i2.i.i.i, ptr %arg.state, align 8, !noalias !93
  %.101.i.i3.i.i.i = lshr i64 %.42.i.i2.i.i.i, 30
  %.102.i.i4.i.i.i = xor i64 %.101.i.i3.i.i.i, %.42.i.i2.i.i.i
  %.103.i.i5.i.i.i = mul i64 %.102.i.i4.i.i.i, %const1302
  %.104.i.i6.i.i.i = lshr i64 %.103.i.i5.i.i.i, 27
  %.105.i.i7.i.i.i = xor i64 %.104.i.i6.i.i.i, %.103.i.i5.i.i.i
  %.106.i.i8.i.i.i = mul i64 %.105.i.i7.i.i.i, %const1297
  %240 = lshr i64 %.106.i.i8.i.i.i, 63
  %241 = lshr i64 %.106.i.i8.i.i.i, 32
  %.44.i.i.i.i = xor i64 %240, %241
  %.6.i.i9.i.i.i = mul i64 %.2010.i.i, %.44.i.i.i.i
  %.7.i.i10.i.i.i = lshr i64 %.6.i.i9.i.i.i, 32
  %.424.i.i.i = add nsw i64 %.7.i.i10.i.i.i, %.1946.i.i
  %.452.i.i.i = icmp slt i64 %.424.i.i.i, 0
  %.453.i.i.i = select i1 %.452.i.i.i, i64 %.208, i64 0
  %.454.i.i.i = add i64 %.453.i.i.i, %.424.i.i.i
  %.474.i.i.i = mul i64 %.454.i.i.i, %.179
  %gep737.i.i.i = getelementptr i64, ptr %invariant.gep.i.i.i127, i64 %.474.i.i.i
  %.479.i.i.i = load i64, ptr %gep737.i.i.i, align 8, !noalias !100
  %.556.i.i.i = getelementptr i64, ptr @.const.array.data.2, i64 %239
  %.557.i.i.i = load i64, ptr %.556.i.i.i, align 8, !noalias !100
  %.559.i.i.i = mul nsw i64 %.557.i.i.i, %.180.i.i.i
  %.560.i.i.i = add nsw i64 %.559.i.i.i, %.479.i.i.i
  %.565.i.i.i128 = icmp slt i64 %.560.i.i.i, 0
  %.569.i.i.i = icmp sgt i64 %.560.i.i.i, %.2043.i.i
  %.624.i.i.i = icmp sgt i64 %.479.i.i.i, %.2043.i.i
  %242 = or i1 %.624.i.i.i, %.569.i.i.i
  %or.cond702.i.i.i = select i1 %.565.i.i.i128, i1 true, i1 %242
  br i1 %or.cond702.i.i.i, label %B2603.i.i, label %B439.i.i.i

B439.i.i.i:                                       ; preds = %B740.i.i
  store i64 %.424.i.i.i, ptr %arg.who, align 8, !noalias !100
  store i64 %.7.i2.i.i.i, ptr %arg.factors, align 8, !noalias !100
  store i64 %.560.i.i.i, ptr %arg.to, align 8, !noalias !100
  %.not.not.i.i.i = icmp eq i64 %239, 0
  br i1 %.not.not.i.i.i, label %B439.1.i.i.i, label %B140.endif.1.i.i.i

B140.endif.1.i.i.i:                               ; preds = %B439.i.i.i
  %.41.i.i11.i.i.i = load i64, ptr %arg.state, align 8, !noalias !101
  %.42.i.i12.i.i.i = add i64 %.41.i.i11.i.i.i, %const1299
  store i64 %.42.i.i12.i.i.i, ptr %arg.state, align 8, !noalias !101
  %.101.i.i13.i.i.i = lshr i64 %.42.i.i12.i.i.i, 30
  %.102.i.i14.i.i.i = xor i64 %.101.i.i13.i.i.i, %.42.i.i12.i.i.i
  %.103.i.i15.i.i.i = mul i64 %.102.i.i14.i.i.i, %const1302
  %.104.i.i16.i.i.i = lshr i64 %.103.i.i15.i.i.i, 27
  %.105.i.i17.i.i.i = xor i64 %.104.i.i16.i.i.i, %.103.i.i15.i.i.i
  %.106.i.i18.i.i.i = mul i64 %.105.i.i17.i.i.i, %const1297
  %243 = lshr i64 %.106.i.i18.i.i.i, 63
  %244 = lshr i64 %.106.i.i18.i.i.i, 32
  %.44.i19.i.i.i = xor i64 %243, %244
  %.6.i.i20.i.i.i = mul i64 %.44.i19.i.i.i, %.2010.i.i
  %.7.i.i21.i.i.i = lshr i64 %.6.i.i20.i.i.i, 32
  %.424.1.i.i.i = add nsw i64 %.7.i.i21.i.i.i, %.1946.i.i
  %.452.1.i.i.i = icmp slt i64 %.424.1.i.i.i, 0
  %.453.1.i.i.i = select i1 %.452.1.i.i.i, i64 %.208, i64 0
  %.454.1.i.i.i = add i64 %.453.1.i.i.i, %.424.1.i.i.i
  %.474.1.i.i.i = mul i64 %.454.1.i.i.i, %.179
  %gep737.1.i.i.i = getelementptr i64, ptr %invariant.gep.i.i.i127, i64 %.474.1.i.i.i
  %.479.1.i.i.i = load i64, ptr %gep737.1.i.i.i, align 8, !noalias !100
  %sunkaddr.i.i.i = shl nuw nsw i64 %239, 3
  %sunkaddr58.i.i.i = getelementptr i8, ptr @.const.array.data.2, i64 %sunkaddr.i.i.i
  %sunkaddr59.i.i.i = getelementptr i8, ptr %sunkaddr58.i.i.i, i64 8
  %.557.1.i.i.i = load i64, ptr %sunkaddr59.i.i.i, align 8, !noalias !100
  %.559.1.i.i.i = mul nsw i64 %.557.1.i.i.i, %.180.i.i.i
  %.560.1.i.i.i = add nsw i64 %.559.1.i.i.i, %.479.1.i.i.i
  %.565.1.i.i.i129 = icmp slt i64 %.560.1.i.i.i, 0
  %.569.1.i.i.i = icmp sgt i64 %.560.1.i.i.i, %.2043.i.i
  %.624.1.i.i.i = icmp sgt i64 %.479.1.i.i.i, %.2043.i.i
  %245 = or i1 %.624.1.i.i.i, %.569.1.i.i.i
  %or.cond702.1.i.i.i = select i1 %.565.1.i.i.i129, i1 true, i1 %245
  br i1 %or.cond702.1.i.i.i, label %B2603.i.i, label %B276.1.preheader.i.i.i

B276.1.preheader.i.i.i:                           ; preds = %B140.endif.1.i.i.i
  %.802.1.i.i.i = load i64, ptr %arg.who, align 8, !noalias !100
  %.804.1.i.i.i = icmp eq i64 %.802.1.i.i.i, %.424.1.i.i.i
  br i1 %.804.1.i.i.i, label %B2603.i.i, label %B330.1.i.i.i

B330.1.i.i.i:                                     ; preds = %B276.1.preheader.i.i.i
  %sunkaddr1361 = getelementptr i8, ptr %arg.who, i64 8
  store i64 %.424.1.i.i.i, ptr %sunkaddr1361, align 8, !noalias !100
  %sunkaddr1362 = getelementptr i8, ptr %arg.factors, i64 8
  store i64 %.7.i2.i.i.i, ptr %sunkaddr1362, align 8, !noalias !100
  %sunkaddr1363 = getelementptr i8, ptr %arg.to, i64 8
  store i64 %.560.1.i.i.i, ptr %sunkaddr1363, align 8, !noalias !100
  br label %B439.1.i.i.i

B439.1.i.i.i:                                     ; preds = %B330.1.i.i.i, %B439.i.i.i
  %n.3.1.1.i.i.i = phi i64 [ 2, %B330.1.i.i.i ], [ 1, %B439.i.i.i ]
  %246 = shl nuw nsw i64 4, %239
  %247 = and i64 %246, 68
  %.383.not.2.i.i.i = icmp eq i64 %247, 0
  br i1 %.383.not.2.i.i.i, label %B140.endif.2.i.i.i, label %B439.2.i.i.i

B140.endif.2.i.i.i:                               ; preds = %B439.1.i.i.i
  %.41.i.i22.i.i.i = load i64, ptr %arg.state, align 8, !noalias !106
  %.42.i.i23.i.i.i = add i64 %.41.i.i22.i.i.i, %const1299
  store i64 %.42.i.i23.i.i.i, ptr %arg.state, align 8, !noalias !106
  %.101.i.i24.i.i.i = lshr i64 %.42.i.i23.i.i.i, 30
  %.102.i.i25.i.i.i = xor i64 %.101.i.i24.i.i.i, %.42.i.i23.i.i.i
  %.103.i.i26.i.i.i = mul i64 %.102.i.i25.i.i.i, %const1302
  %.104.i.i27.i.i.i = lshr i64 %.103.i.i26.i.i.i, 27
  %.105.i.i28.i.i.i = xor i64 %.104.i.i27.i.i.i, %.103.i.i26.i.i.i
  %.106.i.i29.i.i.i = mul i64 %.105.i.i28.i.i.i, %const1297
  %248 = lshr i64 %.106.i.i29.i.i.i, 63
  %249 = lshr i64 %.106.i.i29.i.i.i, 32
  %.44.i30.i.i.i = xor i64 %248, %249
  %.6.i.i31.i.i.i = mul i64 %.44.i30.i.i.i, %.2010.i.i
  %.7.i.i32.i.i.i = lshr i64 %.6.i.i31.i.i.i, 32
  %.424.2.i.i.i = add nsw i64 %.7.i.i32.i.i.i, %.1946.i.i
  %.452.2.i.i.i = icmp slt i64 %.424.2.i.i.i, 0
  %.453.2.i.i.i = select i1 %.452.2.i.i.i, i64 %.208, i64 0
  %.454.2.i.i.i = add i64 %.453.2.i.i.i, %.424.2.i.i.i
  %.474.2.i.i.i = mul i64 %.454.2.i.i.i, %.179
  %gep737.2.i.i.i = getelementptr i64, ptr %invariant.gep.i.i.i127, i64 %.474.2.i.i.i
  %.479.2.i.i.i = load i64, ptr %gep737.2.i.i.i, align 8, !noalias !100
  %sunkaddr60.i.i.i = shl nuw nsw i64 %239, 3
  %sunkaddr61.i.i.i = getelementptr i8, ptr @.const.array.data.2, i64 %sunkaddr60.i.i.i
  %sunkaddr62.i.i.i = getelementptr i8, ptr %sunkaddr61.i.i.i, i64 16
  %.557.2.i.i.i = load i64, ptr %sunkaddr62.i.i.i, align 8, !noalias !100
  %.559.2.i.i.i = mul nsw i64 %.557.2.i.i.i, %.180.i.i.i
  %.560.2.i.i.i = add nsw i64 %.559.2.i.i.i, %.479.2.i.i.i
  %.565.2.i.i.i132 = icmp slt i64 %.560.2.i.i.i, 0
  %.569.2.i.i.i = icmp sgt i64 %.560.2.i.i.i, %.2043.i.i
  %.624.2.i.i.i = icmp sgt i64 %.479.2.i.i.i, %.2043.i.i
  %250 = or i1 %.624.2.i.i.i, %.569.2.i.i.i
  %or.cond702.2.i.i.i = select i1 %.565.2.i.i.i132, i1 true, i1 %250
  br i1 %or.cond702.2.i.i.i, label %B2603.i.i, label %B280.2.i.i.i

B330.2.i.i.i:                                     ; preds = %B280.2.1.i.i.i, %B276.2.1.i.i.i
  %251 = getelementptr i64, ptr %arg.who, i64 %n.3.1.1.i.i.i
  store i64 %.424.2.i.i.i, ptr %251, align 8, !noalias !100
  %252 = getelementptr i64, ptr %arg.factors, i64 %n.3.1.1.i.i.i
  store i64 %.7.i2.i.i.i, ptr %252, align 8, !noalias !100
  %253 = getelementptr i64, ptr %arg.to, i64 %n.3.1.1.i.i.i
  store i64 %.560.2.i.i.i, ptr %253, align 8, !noalias !100
  %.945.2.i.i.i = add nuw nsw i64 %n.3.1.1.i.i.i, 1
  br label %B439.2.i.i.i

B439.2.i.i.i:                                     ; preds = %B330.2.i.i.i, %B439.1.i.i.i
  %n.3.1.2.i.i.i = phi i64 [ %.945.2.i.i.i, %B330.2.i.i.i ], [ %n.3.1.1.i.i.i, %B439.1.i.i.i ]
  %.360.3.i.i.i = or i64 %238, 3
  %254 = shl nuw nsw i64 1, %.360.3.i.i.i
  %255 = and i64 %254, 526472
  %.383.not.3.i.i.i = icmp eq i64 %255, 0
  br i1 %.383.not.3.i.i.i, label %B140.endif.3.i.i.i, label %B56.lr.ph.i.i.i

B280.2.i.i.i:                                     ; preds = %B140.endif.2.i.i.i
  %.802.2.i.i.i = load i64, ptr %arg.who, align 8, !noalias !100
  %.804.2.i.i.i = icmp eq i64 %.802.2.i.i.i, %.424.2.i.i.i
  br i1 %.804.2.i.i.i, label %B2603.i.i, label %B276.2.1.i.i.i

B276.2.1.i.i.i:                                   ; preds = %B280.2.i.i.i
  %256 = icmp eq i64 %239, 0
  br i1 %256, label %B330.2.i.i.i, label %B280.2.1.i.i.i

B280.2.1.i.i.i:                                   ; preds = %B276.2.1.i.i.i
  %sunkaddr1364 = getelementptr i8, ptr %arg.who, i64 8
  %.802.2.1.i.i.i = load i64, ptr %sunkaddr1364, align 8, !noalias !100
  %.804.2.1.i.i.i = icmp eq i64 %.802.2.1.i.i.i, %.424.2.i.i.i
  br i1 %.804.2.1.i.i.i, label %B2603.i.i, label %B330.2.i.i.i

B140.endif.3.i.i.i:                               ; preds = %B439.2.i.i.i
  %.41.i.i33.i.i.i = load i64, ptr %arg.state, align 8, !noalias !111
  %.42.i.i34.i.i.i = add i64 %.41.i.i33.i.i.i, %const1299
  store i64 %.42.i.i34.i.i.i, ptr %arg.state, align 8, !noalias !111
  %.101.i.i35.i.i.i = lshr i64 %.42.i.i34.i.i.i, 30
  %.102.i.i36.i.i.i = xor i64 %.101.i.i35.i.i.i, %.42.i.i34.i.i.i
  %.103.i.i37.i.i.i = mul i64 %.102.i.i36.i.i.i, %const1302
  %.104.i.i38.i.i.i = lshr i64 %.103.i.i37.i.i.i, 27
  %.105.i.i39.i.i.i = xor i64 %.104.i.i38.i.i.i, %.103.i.i37.i.i.i
  %.106.i.i40.i.i.i = mul i64 %.105.i.i39.i.i.i, %const1297
  %257 = lshr i64 %.106.i.i40.i.i.i, 63
  %258 = lshr i64 %.106.i.i40.i.i.i, 32
  %.44.i41.i.i.i = xor i64 %257, %258
  %.6.i.i42.i.i.i = mul i64 %.44.i41.i.i.i, %.2010.i.i
  %.7.i.i43.i.i.i = lshr i64 %.6.i.i42.i.i.i, 32
  %.424.3.i.i.i = add nsw i64 %.7.i.i43.i.i.i, %.1946.i.i
  %.452.3.i.i.i = icmp slt i64 %.424.3.i.i.i, 0
  %.453.3.i.i.i = select i1 %.452.3.i.i.i, i64 %.208, i64 0
  %.454.3.i.i.i = add i64 %.453.3.i.i.i, %.424.3.i.i.i
  %.474.3.i.i.i = mul i64 %.454.3.i.i.i, %.179
  %gep737.3.i.i.i = getelementptr i64, ptr %invariant.gep.i.i.i127, i64 %.474.3.i.i.i
  %.479.3.i.i.i = load i64, ptr %gep737.3.i.i.i, align 8, !noalias !100
  %.556.3.i.i.i = getelementptr i64, ptr @.const.array.data.2, i64 %.360.3.i.i.i
  %.557.3.i.i.i = load i64, ptr %.556.3.i.i.i, align 8, !noalias !100
  %.559.3.i.i.i = mul nsw i64 %.557.3.i.i.i, %.180.i.i.i
  %.560.3.i.i.i = add nsw i64 %.559.3.i.i.i, %.479.3.i.i.i
  %.565.3.i.i.i131 = icmp slt i64 %.560.3.i.i.i, 0
  %.569.3.i.i.i = icmp sgt i64 %.560.3.i.i.i, %.2043.i.i
  %.624.3.i.i.i = icmp sgt i64 %.479.3.i.i.i, %.2043.i.i
  %259 = or i1 %.624.3.i.i.i, %.569.3.i.i.i
  %or.cond702.3.i.i.i = select i1 %.565.3.i.i.i131, i1 true, i1 %259
  br i1 %or.cond702.3.i.i.i, label %B2603.i.i, label %B280.3.i.i.i

B330.3.i.i.i:                                     ; preds = %B280.3.2.i.i.i, %B276.3.2.i.i.i, %B276.3.1.i.i.i
  %260 = getelementptr i64, ptr %arg.who, i64 %n.3.1.2.i.i.i
  store i64 %.424.3.i.i.i, ptr %260, align 8, !noalias !100
  %261 = getelementptr i64, ptr %arg.factors, i64 %n.3.1.2.i.i.i
  store i64 %.7.i2.i.i.i, ptr %261, align 8, !noalias !100
  %262 = getelementptr i64, ptr %arg.to, i64 %n.3.1.2.i.i.i
  store i64 %.560.3.i.i.i, ptr %262, align 8, !noalias !100
  %.945.3.i.i.i = add nuw nsw i64 %n.3.1.2.i.i.i, 1
  br label %B56.lr.ph.i.i.i

B280.3.i.i.i:                                     ; preds = %B140.endif.3.i.i.i
  %.802.3.i.i.i = load i64, ptr %arg.who, align 8, !noalias !100
  %.804.3.i.i.i = icmp eq i64 %.802.3.i.i.i, %.424.3.i.i.i
  br i1 %.804.3.i.i.i, label %B2603.i.i, label %B276.3.1.i.i.i

B276.3.1.i.i.i:                                   ; preds = %B280.3.i.i.i
  %exitcond.3.not.1.i.i.i = icmp eq i64 %n.3.1.2.i.i.i, 1
  br i1 %exitcond.3.not.1.i.i.i, label %B330.3.i.i.i, label %B280.3.1.i.i.i

B280.3.1.i.i.i:                                   ; preds = %B276.3.1.i.i.i
  %sunkaddr1365 = getelementptr i8, ptr %arg.who, i64 8
  %.802.3.1.i.i.i = load i64, ptr %sunkaddr1365, align 8, !noalias !100
  %.804.3.1.i.i.i = icmp eq i64 %.802.3.1.i.i.i, %.424.3.i.i.i
  br i1 %.804.3.1.i.i.i, label %B2603.i.i, label %B276.3.2.i.i.i

B276.3.2.i.i.i:                                   ; preds = %B280.3.1.i.i.i
  %exitcond.3.not.2.i.i.i = icmp eq i64 %n.3.1.2.i.i.i, 2
  br i1 %exitcond.3.not.2.i.i.i, label %B330.3.i.i.i, label %B280.3.2.i.i.i

B280.3.2.i.i.i:                                   ; preds = %B276.3.2.i.i.i
  %sunkaddr1366 = getelementptr i8, ptr %arg.who, i64 16
  %.802.3.2.i.i.i = load i64, ptr %sunkaddr1366, align 8, !noalias !100
  %.804.3.2.i.not.i.i = icmp eq i64 %.802.3.2.i.i.i, %.424.3.i.i.i
  br i1 %.804.3.2.i.not.i.i, label %B2603.i.i, label %B330.3.i.i.i

B56.lr.ph.i.i.i:                                  ; preds = %B330.3.i.i.i, %B439.2.i.i.i
  %n.3.1.3.sink.i.i.i = phi i64 [ %n.3.1.2.i.i.i, %B439.2.i.i.i ], [ %.945.3.i.i.i, %B330.3.i.i.i ]
  %263 = icmp slt i64 %.7.i.i.i.i, %.1752.i.i
  %264 = getelementptr i64, ptr %arg.low, i64 %.7.i2.i.i.i
  %.531.i.i.i = load i64, ptr %264, align 8, !noalias !116
  %factor.i.i.i = shl i64 %.531.i.i.i, 1
  %.210.i.i.i = select i1 %263, i64 0, i64 %.179
  %reass.add.i.i.i = add i64 %.210.i.i.i, %.7.i2.i.i.i
  %.216.i.i.i.idx = shl i64 %reass.add.i.i.i, 4
  %.216.i.i.i = getelementptr i8, ptr %.639.i.i.i, i64 %.216.i.i.i.idx
  %.292.i.i.i130 = getelementptr i8, ptr %.216.i.i.i, i64 8
  %.293.i.i.i = load i64, ptr %.292.i.i.i130, align 8, !noalias !116
  %.217.i.i.i = load i64, ptr %.216.i.i.i, align 8, !noalias !116
  %.449.i.i.i = load i64, ptr %arg.who, align 8, !noalias !116
  %.473.i.i.i = icmp slt i64 %.449.i.i.i, 0
  %.474.i253.i.i = select i1 %.473.i.i.i, i64 %.208, i64 0
  %.475.i.i.i = add i64 %.474.i253.i.i, %.449.i.i.i
  %.495.i.i.i = mul i64 %.475.i.i.i, %.179
  %gep580.i.i.i = getelementptr i64, ptr %invariant.gep.i.i.i127, i64 %.495.i.i.i
  %.500.i.i.i = load i64, ptr %gep580.i.i.i, align 8, !noalias !116
  %.563.i.i.i = load i64, ptr %arg.to, align 8, !noalias !116
  %.596.i.i.i = sub i64 %.217.i.i.i, %.500.i.i.i
  %.598.i.i.i = add i64 %.596.i.i.i, %.563.i.i.i
  %.532.i.i.i = add i64 %.500.i.i.i, %factor.i.i.i
  %add.i.i.i = add i64 %.532.i.i.i, %.563.i.i.i
  %sub.i.i.i = sub i64 %.563.i.i.i, %.500.i.i.i
  %.603.i.i.i = mul nsw i64 %add.i.i.i, %sub.i.i.i
  %.605.i255.i.i = add nsw i64 %.603.i.i.i, %.293.i.i.i
  %exitcond.not.i256.i.i = icmp eq i64 %n.3.1.3.sink.i.i.i, 1
  br i1 %exitcond.not.i256.i.i, label %B186.i.i.i, label %B56.i.1.i.i

B56.i.1.i.i:                                      ; preds = %B56.lr.ph.i.i.i
  %sunkaddr1367 = getelementptr i8, ptr %arg.who, i64 8
  %.449.i.1.i.i = load i64, ptr %sunkaddr1367, align 8, !noalias !116
  %.473.i.1.i.i = icmp slt i64 %.449.i.1.i.i, 0
  %.474.i253.1.i.i = select i1 %.473.i.1.i.i, i64 %.208, i64 0
  %.475.i.1.i.i = add i64 %.474.i253.1.i.i, %.449.i.1.i.i
  %.495.i.1.i.i = mul i64 %.475.i.1.i.i, %.179
  %gep580.i.1.i.i = getelementptr i64, ptr %invariant.gep.i.i.i127, i64 %.495.i.1.i.i
  %.500.i.1.i.i = load i64, ptr %gep580.i.1.i.i, align 8, !noalias !116
  %sunkaddr1368 = getelementptr i8, ptr %arg.to, i64 8
  %.563.i.1.i.i = load i64, ptr %sunkaddr1368, align 8, !noalias !116
  %.596.i.1.i.i = sub i64 %.598.i.i.i, %.500.i.1.i.i
  %.598.i.1.i.i = add i64 %.596.i.1.i.i, %.563.i.1.i.i
  %.532.i.1.i.i = add i64 %.500.i.1.i.i, %factor.i.i.i
  %add.i.1.i.i = add i64 %.532.i.1.i.i, %.563.i.1.i.i
  %sub.i.1.i.i = sub i64 %.563.i.1.i.i, %.500.i.1.i.i
  %.603.i.1.i.i = mul nsw i64 %add.i.1.i.i, %sub.i.1.i.i
  %.605.i255.1.i.i = add nsw i64 %.603.i.1.i.i, %.605.i255.i.i
  %exitcond.not.i256.1.i.i = icmp eq i64 %n.3.1.3.sink.i.i.i, 2
  br i1 %exitcond.not.i256.1.i.i, label %B186.i.i.i, label %B56.i.2.i.i

B56.i.2.i.i:                                      ; preds = %B56.i.1.i.i
  %sunkaddr1369 = getelementptr i8, ptr %arg.who, i64 16
  %.449.i.2.i.i = load i64, ptr %sunkaddr1369, align 8, !noalias !116
  %.473.i.2.i.i = icmp slt i64 %.449.i.2.i.i, 0
  %.474.i253.2.i.i = select i1 %.473.i.2.i.i, i64 %.208, i64 0
  %.475.i.2.i.i = add i64 %.474.i253.2.i.i, %.449.i.2.i.i
  %.495.i.2.i.i = mul i64 %.475.i.2.i.i, %.179
  %gep580.i.2.i.i = getelementptr i64, ptr %invariant.gep.i.i.i127, i64 %.495.i.2.i.i
  %.500.i.2.i.i = load i64, ptr %gep580.i.2.i.i, align 8, !noalias !116
  %sunkaddr1370 = getelementptr i8, ptr %arg.to, i64 16
  %.563.i.2.i.i = load i64, ptr %sunkaddr1370, align 8, !noalias !116
  %.596.i.2.i.i = sub i64 %.598.i.1.i.i, %.500.i.2.i.i
  %.598.i.2.i.i = add i64 %.596.i.2.i.i, %.563.i.2.i.i
  %.532.i.2.i.i = add i64 %.500.i.2.i.i, %factor.i.i.i
  %add.i.2.i.i = add i64 %.532.i.2.i.i, %.563.i.2.i.i
  %sub.i.2.i.i = sub i64 %.563.i.2.i.i, %.500.i.2.i.i
  %.603.i.2.i.i = mul nsw i64 %add.i.2.i.i, %sub.i.2.i.i
  %.605.i255.2.i.i = add nsw i64 %.603.i.2.i.i, %.605.i255.1.i.i
  %exitcond.not.i256.2.i.i = icmp eq i64 %n.3.1.3.sink.i.i.i, 3
  br i1 %exitcond.not.i256.2.i.i, label %B186.i.i.i, label %B56.i.3.i.i

B56.i.3.i.i:                                      ; preds = %B56.i.2.i.i
  %sunkaddr1371 = getelementptr i8, ptr %arg.who, i64 24
  %.449.i.3.i.i = load i64, ptr %sunkaddr1371, align 8, !noalias !116
  %.473.i.3.i.i = icmp slt i64 %.449.i.3.i.i, 0
  %.474.i253.3.i.i = select i1 %.473.i.3.i.i, i64 %.208, i64 0
  %.475.i.3.i.i = add i64 %.474.i253.3.i.i, %.449.i.3.i.i
  %.495.i.3.i.i = mul i64 %.475.i.3.i.i, %.179
  %gep580.i.3.i.i = getelementptr i64, ptr %invariant.gep.i.i.i127, i64 %.495.i.3.i.i
  %.500.i.3.i.i = load i64, ptr %gep580.i.3.i.i, align 8, !noalias !116
  %sunkaddr1372 = getelementptr i8, ptr %arg.to, i64 24
  %.563.i.3.i.i = load i64, ptr %sunkaddr1372, align 8, !noalias !116
  %.596.i.3.i.i = sub i64 %.598.i.2.i.i, %.500.i.3.i.i
  %.598.i.3.i.i = add i64 %.596.i.3.i.i, %.563.i.3.i.i
  %.532.i.3.i.i = add i64 %.500.i.3.i.i, %factor.i.i.i
  %add.i.3.i.i = add i64 %.532.i.3.i.i, %.563.i.3.i.i
  %sub.i.3.i.i = sub i64 %.563.i.3.i.i, %.500.i.3.i.i
  %.603.i.3.i.i = mul nsw i64 %add.i.3.i.i, %sub.i.3.i.i
  %.605.i255.3.i.i = add nsw i64 %.603.i.3.i.i, %.605.i255.2.i.i
  br label %B186.i.i.i

B186.i.i.i:                                       ; preds = %B56.i.3.i.i, %B56.i.2.i.i, %B56.i.1.i.i, %B56.lr.ph.i.i.i
  %.598.i.lcssa.i.i = phi i64 [ %.598.i.i.i, %B56.lr.ph.i.i.i ], [ %.598.i.1.i.i, %B56.i.1.i.i ], [ %.598.i.2.i.i, %B56.i.2.i.i ], [ %.598.i.3.i.i, %B56.i.3.i.i ]
  %.605.i255.lcssa.i.i = phi i64 [ %.605.i255.i.i, %B56.lr.ph.i.i.i ], [ %.605.i255.1.i.i, %B56.i.1.i.i ], [ %.605.i255.2.i.i, %B56.i.2.i.i ], [ %.605.i255.3.i.i, %B56.i.3.i.i ]
  store i64 %.598.i.lcssa.i.i, ptr %arg.moved, align 8, !noalias !116
  %sunkaddr1373 = getelementptr i8, ptr %arg.moved, i64 8
  store i64 %.605.i255.lcssa.i.i, ptr %sunkaddr1373, align 8, !noalias !116
  %reass.mul566.i.i.i = mul i64 %reass.add.i.i.i, %factor.op.mul.i.i
  %.780.i.i.i = getelementptr i64, ptr %arg.limits, i64 %reass.mul566.i.i.i
  %.781.i.i.i = load i64, ptr %.780.i.i.i, align 8, !noalias !116
  %.783.i.i.i = sub nsw i64 %.598.i.lcssa.i.i, %.781.i.i.i
  %.790.i.i.i = icmp slt i64 %.783.i.i.i, 0
  br i1 %.790.i.i.i, label %B2603.i.i, label %B282.i.i.i

B282.i.i.i:                                       ; preds = %B186.i.i.i
  %sunkaddr.i258.i.i = shl i64 %reass.mul566.i.i.i, 3
  %sunkaddr2.i.i.i = getelementptr i8, ptr %arg.limits, i64 %sunkaddr.i258.i.i
  %sunkaddr3.i.i.i = getelementptr i8, ptr %sunkaddr2.i.i.i, i64 8
  %.890.i.i.i = load i64, ptr %sunkaddr3.i.i.i, align 8, !noalias !116
  %.892.not.i.i.i = icmp slt i64 %.783.i.i.i, %.890.i.i.i
  br i1 %.892.not.i.i.i, label %B306.i.i.i, label %B2603.i.i

B306.i.i.i:                                       ; preds = %B282.i.i.i
  %.idx = shl i64 %.783.i.i.i, 4
  %265 = getelementptr i8, ptr %arg.limits, i64 %.idx
  %266 = getelementptr i8, ptr %265, i64 16
  %.1006.i.i.i = getelementptr i64, ptr %266, i64 %reass.mul566.i.i.i
  %.1007.i.i.i = load i64, ptr %.1006.i.i.i, align 8, !noalias !116
  %.1009.not.i.i.i = icmp sgt i64 %.1007.i.i.i, %.605.i255.lcssa.i.i
  br i1 %.1009.not.i.i.i, label %B2603.i.i, label %_ZN9pvp_bayes4walk13_move_momentsB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i

_ZN9pvp_bayes4walk13_move_momentsB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i: ; preds = %B306.i.i.i
  %sunkaddr1374 = mul i64 %reass.mul566.i.i.i, 8
  %sunkaddr1375 = getelementptr i8, ptr %266, i64 %sunkaddr1374
  %sunkaddr1376 = getelementptr i8, ptr %sunkaddr1375, i64 8
  %.1128.i.i.i = load i64, ptr %sunkaddr1376, align 8, !noalias !116
  %.1132.i.not.i.i = icmp sgt i64 %.605.i255.lcssa.i.i, %.1128.i.i.i
  br i1 %.1132.i.not.i.i, label %B2603.i.i, label %B30.i.i.i

B1022.i.i:                                        ; preds = %B92.endif.5.i.i.i, %B92.endif.4.i.i.i, %B92.endif.3.i.i.i, %B92.endif.2.i.i.i, %B92.endif.1.i.i.i, %B958.endif.B1022_crit_edge.i.i
  %sunkaddr71.i.pre-phi.i.i = phi i64 [ %.pre.i.i, %B958.endif.B1022_crit_edge.i.i ], [ %sunkaddr.i279.i.i, %B92.endif.1.i.i.i ], [ %sunkaddr.i279.i.i, %B92.endif.2.i.i.i ], [ %sunkaddr.i279.i.i, %B92.endif.3.i.i.i ], [ %sunkaddr.i279.i.i, %B92.endif.4.i.i.i ], [ %sunkaddr.i279.i.i, %B92.endif.5.i.i.i ]
  %.407.lcssa.i.i.i = phi i64 [ %.407.i.i.i, %B958.endif.B1022_crit_edge.i.i ], [ %.407.1.i.i.i, %B92.endif.1.i.i.i ], [ %.407.2.i.i.i, %B92.endif.2.i.i.i ], [ %.407.3.i.i.i, %B92.endif.3.i.i.i ], [ %.407.4.i.i.i, %B92.endif.4.i.i.i ], [ %.407.5.i.i.i, %B92.endif.5.i.i.i ]
  %.514.lcssa.i.i.i = phi i64 [ %.514.i.i.i11, %B958.endif.B1022_crit_edge.i.i ], [ %.514.1.i.i.i124, %B92.endif.1.i.i.i ], [ %.514.2.i.i.i125, %B92.endif.2.i.i.i ], [ %.514.3.i.i.i126, %B92.endif.3.i.i.i ], [ %.514.4.i.i.i, %B92.endif.4.i.i.i ], [ %.514.5.i.i.i, %B92.endif.5.i.i.i ]
  store i64 %.7.i.i.i.i, ptr %arg.who, align 8, !noalias !119
  store i64 %.7.i2.i.i.i, ptr %arg.factors, align 8, !noalias !119
  store i64 %.514.lcssa.i.i.i, ptr %arg.to, align 8, !noalias !119
  %sunkaddr72.i.i.i = getelementptr i8, ptr %616, i64 %sunkaddr71.i.pre-phi.i.i
  %.970.i.i.i = load i64, ptr %sunkaddr72.i.i.i, align 8, !noalias !119
  %sunkaddr1377 = getelementptr i8, ptr %arg.who, i64 8
  store i64 %.407.lcssa.i.i.i, ptr %sunkaddr1377, align 8, !noalias !119
  %sunkaddr1378 = getelementptr i8, ptr %arg.factors, i64 8
  store i64 %.7.i2.i.i.i, ptr %sunkaddr1378, align 8, !noalias !119
  %sunkaddr1379 = getelementptr i8, ptr %arg.to, i64 8
  store i64 %.970.i.i.i, ptr %sunkaddr1379, align 8, !noalias !119
  %.2360.i.i = fcmp ogt double %.44.i227.i.i, 3.000000e-01
  br i1 %.2360.i.i, label %B1048.endif.i.i, label %B1126.i.i

B1114.i.i:                                        ; preds = %B186.i322.1.i.i
  %sunkaddr1380 = getelementptr i8, ptr %arg.who, i64 16
  store i64 %.7.i.i187.i.i, ptr %sunkaddr1380, align 8, !noalias !122
  %sunkaddr1381 = getelementptr i8, ptr %arg.factors, i64 16
  store i64 %.7.i2.i190.i.i, ptr %sunkaddr1381, align 8, !noalias !122
  %sunkaddr1382 = getelementptr i8, ptr %arg.to, i64 16
  store i64 %.514.lcssa.i321.i.i, ptr %sunkaddr1382, align 8, !noalias !122
  %sunkaddr71.i327.i.i = shl nuw nsw i64 %.7.i2.i190.i.i, 3
  %sunkaddr72.i328.i.i = getelementptr i8, ptr %629, i64 %sunkaddr71.i327.i.i
  %.970.i329.i.i = load i64, ptr %sunkaddr72.i328.i.i, align 8, !noalias !122
  %sunkaddr1383 = getelementptr i8, ptr %arg.who, i64 24
  store i64 %.407.lcssa.i320.i.i, ptr %sunkaddr1383, align 8, !noalias !122
  %sunkaddr1384 = getelementptr i8, ptr %arg.factors, i64 24
  store i64 %.7.i2.i190.i.i, ptr %sunkaddr1384, align 8, !noalias !122
  %sunkaddr1385 = getelementptr i8, ptr %arg.to, i64 24
  store i64 %.970.i329.i.i, ptr %sunkaddr1385, align 8, !noalias !122
  br label %B1126.i.i

B1126.i.i:                                        ; preds = %B1114.i.i, %B1022.i.i
  %n.4.38205.i.i = phi i64 [ 4, %B1114.i.i ], [ 2, %B1022.i.i ]
  %factor.4.38204.i.i = phi i64 [ %.7.i2.i190.i.i, %B1114.i.i ], [ %.7.i2.i.i.i, %B1022.i.i ]
  %.2507.i.i = fcmp ogt double %.44.i227.i.i, 7.500000e-01
  br i1 %.2507.i.i, label %B1152.endif.i.i, label %B30.i.i.i

B1218.i.i:                                        ; preds = %B190.i489.3.i.i, %B186.i486.2.i.i
  %267 = getelementptr i64, ptr %arg.who, i64 %n.4.38205.i.i
  store i64 %.7.i.i204.i.i, ptr %267, align 8, !noalias !125
  %268 = getelementptr i64, ptr %arg.factors, i64 %n.4.38205.i.i
  store i64 %.7.i2.i207.i.i, ptr %268, align 8, !noalias !125
  %269 = getelementptr i64, ptr %arg.to, i64 %n.4.38205.i.i
  store i64 %.514.lcssa.i484.i.i, ptr %269, align 8, !noalias !125
  %sunkaddr71.i505.i.i = shl nuw nsw i64 %.7.i2.i207.i.i, 3
  %sunkaddr72.i506.i.i = getelementptr i8, ptr %642, i64 %sunkaddr71.i505.i.i
  %.970.i507.i.i = load i64, ptr %sunkaddr72.i506.i.i, align 8, !noalias !125
  %.976.i508.i.i = or disjoint i64 %n.4.38205.i.i, 1
  %270 = getelementptr i64, ptr %arg.who, i64 %.976.i508.i.i
  store i64 %.407.lcssa.i483.i.i, ptr %270, align 8, !noalias !125
  %271 = getelementptr i64, ptr %arg.factors, i64 %.976.i508.i.i
  store i64 %.7.i2.i207.i.i, ptr %271, align 8, !noalias !125
  %272 = getelementptr i64, ptr %arg.to, i64 %.976.i508.i.i
  store i64 %.970.i507.i.i, ptr %272, align 8, !noalias !125
  %.1081.i516.i.i = add nuw nsw i64 %n.4.38205.i.i, 2
  br label %B30.i.i.i

B30.i.i.i:                                        ; preds = %B1218.i.i, %B1126.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i
  %"$phi724.1.2.181998228.not1569.i.i" = phi i1 [ false, %_ZN9pvp_bayes4walk13_move_momentsB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ true, %B1218.i.i ], [ true, %B1126.i.i ]
  %factor.3.282301567.i.i = phi i64 [ %.7.i2.i.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %.7.i2.i207.i.i, %B1218.i.i ], [ %factor.4.38204.i.i, %B1126.i.i ]
  %n.5.282311565.i.i = phi i64 [ %n.3.1.3.sink.i.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %.1081.i516.i.i, %B1218.i.i ], [ %n.4.38205.i.i, %B1126.i.i ]
  %.256.i.i.i = load i64, ptr %arg.who, align 8, !noalias !128
  %.287.i.i.i = load i64, ptr %arg.factors, align 8, !noalias !128
  %.301.i.i.i = icmp slt i64 %.256.i.i.i, 0
  %.302.i.i.i = select i1 %.301.i.i.i, i64 %.208, i64 0
  %273 = getelementptr i64, ptr %.410.i.i.i, i64 %.256.i.i.i
  %.316.i.i.i = getelementptr i64, ptr %273, i64 %.302.i.i.i
  %.317.i.i.i = load i64, ptr %.316.i.i.i, align 8, !noalias !128
  store i64 %.317.i.i.i, ptr %arg.cells, align 8, !noalias !128
  store i64 -1, ptr %arg.signs, align 8, !noalias !128
  %.412.i.i.i = load i64, ptr %arg.to, align 8, !noalias !128
  %.437.i632.i.i = add i64 %.302.i.i.i, %.256.i.i.i
  %.438.i633.i.i = icmp slt i64 %.287.i.i.i, 0
  %.439.i634.i.i = select i1 %.438.i633.i.i, i64 %.179, i64 0
  %.457.i635.i.i = mul i64 %.437.i632.i.i, %.179
  %274 = getelementptr i64, ptr %.338.i.i.i5, i64 %.457.i635.i.i
  %275 = getelementptr i64, ptr %274, i64 %.287.i.i.i
  %.461.i636.i.i = getelementptr i64, ptr %275, i64 %.439.i634.i.i
  %.462.i637.i.i = load i64, ptr %.461.i636.i.i, align 8, !noalias !128
  %.463.i638.i.i = sub nsw i64 %.412.i.i.i, %.462.i637.i.i
  %276 = getelementptr i64, ptr %arg.strides, i64 %.287.i.i.i
  %.492.i.i.i = getelementptr i64, ptr %276, i64 %.439.i634.i.i
  %.493.i640.i.i = load i64, ptr %.492.i.i.i, align 8, !noalias !128
  %.494.i.i.i = mul nsw i64 %.463.i638.i.i, %.493.i640.i.i
  %.495.i641.i.i = add nsw i64 %.494.i.i.i, %.317.i.i.i
  %sunkaddr1386 = getelementptr i8, ptr %arg.cells, i64 8
  store i64 %.495.i641.i.i, ptr %sunkaddr1386, align 8, !noalias !128
  %sunkaddr1387 = getelementptr i8, ptr %arg.signs, i64 8
  store i64 1, ptr %sunkaddr1387, align 8, !noalias !128
  %exitcond.not.i643.i.i = icmp eq i64 %n.5.282311565.i.i, 1
  br i1 %exitcond.not.i643.i.i, label %B1236.endif.i.i, label %B30.i.1.i.i

B30.i.1.i.i:                                      ; preds = %B30.i.i.i
  %sunkaddr1388 = getelementptr i8, ptr %arg.who, i64 8
  %.256.i.1.i.i = load i64, ptr %sunkaddr1388, align 8, !noalias !128
  %sunkaddr1389 = getelementptr i8, ptr %arg.factors, i64 8
  %.287.i.1.i.i = load i64, ptr %sunkaddr1389, align 8, !noalias !128
  %.301.i.1.i.i = icmp slt i64 %.256.i.1.i.i, 0
  %.302.i.1.i.i = select i1 %.301.i.1.i.i, i64 %.208, i64 0
  %277 = getelementptr i64, ptr %.410.i.i.i, i64 %.256.i.1.i.i
  %.316.i.1.i.i = getelementptr i64, ptr %277, i64 %.302.i.1.i.i
  %.317.i.1.i.i = load i64, ptr %.316.i.1.i.i, align 8, !noalias !128
  %sunkaddr1390 = getelementptr i8, ptr %arg.cells, i64 16
  store i64 %.317.i.1.i.i, ptr %sunkaddr1390, align 8, !noalias !128
  %sunkaddr1391 = getelementptr i8, ptr %arg.signs, i64 16
  store i64 -1, ptr %sunkaddr1391, align 8, !noalias !128
  %sunkaddr1392 = getelementptr i8, ptr %arg.to, i64 8
  %.412.i.1.i.i = load i64, ptr %sunkaddr1392, align 8, !noalias !128
  %.437.i632.1.i.i = add i64 %.302.i.1.i.i, %.256.i.1.i.i
  %.438.i633.1.i.i = icmp slt i64 %.287.i.1.i.i, 0
  %.439.i634.1.i.i = select i1 %.438.i633.1.i.i, i64 %.179, i64 0
  %.457.i635.1.i.i = mul i64 %.437.i632.1.i.i, %.179
  %278 = getelementptr i64, ptr %.338.i.i.i5, i64 %.457.i635.1.i.i
  %279 = getelementptr i64, ptr %278, i64 %.287.i.1.i.i
  %.461.i636.1.i.i = getelementptr i64, ptr %279, i64 %.439.i634.1.i.i
  %.462.i637.1.i.i = load i64, ptr %.461.i636.1.i.i, align 8, !noalias !128
  %.463.i638.1.i.i = sub nsw i64 %.412.i.1.i.i, %.462.i637.1.i.i
  %280 = getelementptr i64, ptr %arg.strides, i64 %.287.i.1.i.i
  %.492.i.1.i.i = getelementptr i64, ptr %280, i64 %.439.i634.1.i.i
  %.493.i640.1.i.i = load i64, ptr %.492.i.1.i.i, align 8, !noalias !128
  %.494.i.1.i.i = mul nsw i64 %.463.i638.1.i.i, %.493.i640.1.i.i
  %.495.i641.1.i.i = add nsw i64 %.494.i.1.i.i, %.317.i.1.i.i
  %sunkaddr1393 = getelementptr i8, ptr %arg.cells, i64 24
  store i64 %.495.i641.1.i.i, ptr %sunkaddr1393, align 8, !noalias !128
  %sunkaddr1394 = getelementptr i8, ptr %arg.signs, i64 24
  store i64 1, ptr %sunkaddr1394, align 8, !noalias !128
  %exitcond.not.i643.1.i.i = icmp eq i64 %n.5.282311565.i.i, 2
  br i1 %exitcond.not.i643.1.i.i, label %B1236.endif.i.i, label %B30.i.2.i.i

B30.i.2.i.i:                                      ; preds = %B30.i.1.i.i
  %sunkaddr1395 = getelementptr i8, ptr %arg.who, i64 16
  %.256.i.2.i.i = load i64, ptr %sunkaddr1395, align 8, !noalias !128
  %sunkaddr1396 = getelementptr i8, ptr %arg.factors, i64 16
  %.287.i.2.i.i = load i64, ptr %sunkaddr1396, align 8, !noalias !128
  %.301.i.2.i.i = icmp slt i64 %.256.i.2.i.i, 0
  %.302.i.2.i.i = select i1 %.301.i.2.i.i, i64 %.208, i64 0
  %281 = getelementptr i64, ptr %.410.i.i.i, i64 %.256.i.2.i.i
  %.316.i.2.i.i = getelementptr i64, ptr %281, i64 %.302.i.2.i.i
  %.317.i.2.i.i = load i64, ptr %.316.i.2.i.i, align 8, !noalias !128
  %sunkaddr1397 = getelementptr i8, ptr %arg.cells, i64 32
  store i64 %.317.i.2.i.i, ptr %sunkaddr1397, align 8, !noalias !128
  %sunkaddr1398 = getelementptr i8, ptr %arg.signs, i64 32
  store i64 -1, ptr %sunkaddr1398, align 8, !noalias !128
  %sunkaddr1399 = getelementptr i8, ptr %arg.to, i64 16
  %.412.i.2.i.i = load i64, ptr %sunkaddr1399, align 8, !noalias !128
  %.437.i632.2.i.i = add i64 %.302.i.2.i.i, %.256.i.2.i.i
  %.438.i633.2.i.i = icmp slt i64 %.287.i.2.i.i, 0
  %.439.i634.2.i.i = select i1 %.438.i633.2.i.i, i64 %.179, i64 0
  %.457.i635.2.i.i = mul i64 %.437.i632.2.i.i, %.179
  %282 = getelementptr i64, ptr %.338.i.i.i5, i64 %.457.i635.2.i.i
  %283 = getelementptr i64, ptr %282, i64 %.287.i.2.i.i
  %.461.i636.2.i.i = getelementptr i64, ptr %283, i64 %.439.i634.2.i.i
  %.462.i637.2.i.i = load i64, ptr %.461.i636.2.i.i, align 8, !noalias !128
  %.463.i638.2.i.i = sub nsw i64 %.412.i.2.i.i, %.462.i637.2.i.i
  %284 = getelementptr i64, ptr %arg.strides, i64 %.287.i.2.i.i
  %.492.i.2.i.i = getelementptr i64, ptr %284, i64 %.439.i634.2.i.i
  %.493.i640.2.i.i = load i64, ptr %.492.i.2.i.i, align 8, !noalias !128
  %.494.i.2.i.i = mul nsw i64 %.463.i638.2.i.i, %.493.i640.2.i.i
  %.495.i641.2.i.i = add nsw i64 %.494.i.2.i.i, %.317.i.2.i.i
  %sunkaddr1400 = getelementptr i8, ptr %arg.cells, i64 40
  store i64 %.495.i641.2.i.i, ptr %sunkaddr1400, align 8, !noalias !128
  %sunkaddr1401 = getelementptr i8, ptr %arg.signs, i64 40
  store i64 1, ptr %sunkaddr1401, align 8, !noalias !128
  %exitcond.not.i643.2.i.i = icmp eq i64 %n.5.282311565.i.i, 3
  br i1 %exitcond.not.i643.2.i.i, label %B1236.endif.i.i, label %B30.i.3.i.i

B30.i.3.i.i:                                      ; preds = %B30.i.2.i.i
  %sunkaddr1402 = getelementptr i8, ptr %arg.who, i64 24
  %.256.i.3.i.i = load i64, ptr %sunkaddr1402, align 8, !noalias !128
  %sunkaddr1403 = getelementptr i8, ptr %arg.factors, i64 24
  %.287.i.3.i.i = load i64, ptr %sunkaddr1403, align 8, !noalias !128
  %.301.i.3.i.i = icmp slt i64 %.256.i.3.i.i, 0
  %.302.i.3.i.i = select i1 %.301.i.3.i.i, i64 %.208, i64 0
  %285 = getelementptr i64, ptr %.410.i.i.i, i64 %.256.i.3.i.i
  %.316.i.3.i.i = getelementptr i64, ptr %285, i64 %.302.i.3.i.i
  %.317.i.3.i.i = load i64, ptr %.316.i.3.i.i, align 8, !noalias !128
  %sunkaddr1404 = getelementptr i8, ptr %arg.cells, i64 48
  store i64 %.317.i.3.i.i, ptr %sunkaddr1404, align 8, !noalias !128
  %sunkaddr1405 = getelementptr i8, ptr %arg.signs, i64 48
  store i64 -1, ptr %sunkaddr1405, align 8, !noalias !128
  %sunkaddr1406 = getelementptr i8, ptr %arg.to, i64 24
  %.412.i.3.i.i = load i64, ptr %sunkaddr1406, align 8, !noalias !128
  %.437.i632.3.i.i = add i64 %.302.i.3.i.i, %.256.i.3.i.i
  %.438.i633.3.i.i = icmp slt i64 %.287.i.3.i.i, 0
  %.439.i634.3.i.i = select i1 %.438.i633.3.i.i, i64 %.179, i64 0
  %.457.i635.3.i.i = mul i64 %.437.i632.3.i.i, %.179
  %286 = getelementptr i64, ptr %.338.i.i.i5, i64 %.457.i635.3.i.i
  %287 = getelementptr i64, ptr %286, i64 %.287.i.3.i.i
  %.461.i636.3.i.i = getelementptr i64, ptr %287, i64 %.439.i634.3.i.i
  %.462.i637.3.i.i = load i64, ptr %.461.i636.3.i.i, align 8, !noalias !128
  %.463.i638.3.i.i = sub nsw i64 %.412.i.3.i.i, %.462.i637.3.i.i
  %288 = getelementptr i64, ptr %arg.strides, i64 %.287.i.3.i.i
  %.492.i.3.i.i = getelementptr i64, ptr %288, i64 %.439.i634.3.i.i
  %.493.i640.3.i.i = load i64, ptr %.492.i.3.i.i, align 8, !noalias !128
  %.494.i.3.i.i = mul nsw i64 %.463.i638.3.i.i, %.493.i640.3.i.i
  %.495.i641.3.i.i = add nsw i64 %.494.i.3.i.i, %.317.i.3.i.i
  %sunkaddr1407 = getelementptr i8, ptr %arg.cells, i64 56
  store i64 %.495.i641.3.i.i, ptr %sunkaddr1407, align 8, !noalias !128
  %sunkaddr1408 = getelementptr i8, ptr %arg.signs, i64 56
  store i64 1, ptr %sunkaddr1408, align 8, !noalias !128
  %exitcond.not.i643.3.i.i = icmp eq i64 %n.5.282311565.i.i, 4
  br i1 %exitcond.not.i643.3.i.i, label %B1236.endif.i.i, label %B30.i.4.i.i

B30.i.4.i.i:                                      ; preds = %B30.i.3.i.i
  %sunkaddr1409 = getelementptr i8, ptr %arg.who, i64 32
  %.256.i.4.i.i = load i64, ptr %sunkaddr1409, align 8, !noalias !128
  %sunkaddr1410 = getelementptr i8, ptr %arg.factors, i64 32
  %.287.i.4.i.i = load i64, ptr %sunkaddr1410, align 8, !noalias !128
  %.301.i.4.i.i = icmp slt i64 %.256.i.4.i.i, 0
  %.302.i.4.i.i = select i1 %.301.i.4.i.i, i64 %.208, i64 0
  %289 = getelementptr i64, ptr %.410.i.i.i, i64 %.256.i.4.i.i
  %.316.i.4.i.i = getelementptr i64, ptr %289, i64 %.302.i.4.i.i
  %.317.i.4.i.i = load i64, ptr %.316.i.4.i.i, align 8, !noalias !128
  %sunkaddr1411 = getelementptr i8, ptr %arg.cells, i64 64
  store i64 %.317.i.4.i.i, ptr %sunkaddr1411, align 8, !noalias !128
  %sunkaddr1412 = getelementptr i8, ptr %arg.signs, i64 64
  store i64 -1, ptr %sunkaddr1412, align 8, !noalias !128
  %sunkaddr1413 = getelementptr i8, ptr %arg.to, i64 32
  %.412.i.4.i.i = load i64, ptr %sunkaddr1413, align 8, !noalias !128
  %.437.i632.4.i.i = add i64 %.302.i.4.i.i, %.256.i.4.i.i
  %.438.i633.4.i.i = icmp slt i64 %.287.i.4.i.i, 0
  %.439.i634.4.i.i = select i1 %.438.i633.4.i.i, i64 %.179, i64 0
  %.457.i635.4.i.i = mul i64 %.437.i632.4.i.i, %.179
  %290 = getelementptr i64, ptr %.338.i.i.i5, i64 %.457.i635.4.i.i
  %291 = getelementptr i64, ptr %290, i64 %.287.i.4.i.i
  %.461.i636.4.i.i = getelementptr i64, ptr %291, i64 %.439.i634.4.i.i
  %.462.i637.4.i.i = load i64, ptr %.461.i636.4.i.i, align 8, !noalias !128
  %.463.i638.4.i.i = sub nsw i64 %.412.i.4.i.i, %.462.i637.4.i.i
  %292 = getelementptr i64, ptr %arg.strides, i64 %.287.i.4.i.i
  %.492.i.4.i.i = getelementptr i64, ptr %292, i64 %.439.i634.4.i.i
  %.493.i640.4.i.i = load i64, ptr %.492.i.4.i.i, align 8, !noalias !128
  %.494.i.4.i.i = mul nsw i64 %.463.i638.4.i.i, %.493.i640.4.i.i
  %.495.i641.4.i.i = add nsw i64 %.494.i.4.i.i, %.317.i.4.i.i
  %sunkaddr1414 = getelementptr i8, ptr %arg.cells, i64 72
  store i64 %.495.i641.4.i.i, ptr %sunkaddr1414, align 8, !noalias !128
  %sunkaddr1415 = getelementptr i8, ptr %arg.signs, i64 72
  store i64 1, ptr %sunkaddr1415, align 8, !noalias !128
  %exitcond.not.i643.4.i.i = icmp eq i64 %n.5.282311565.i.i, 5
  br i1 %exitcond.not.i643.4.i.i, label %B1236.endif.i.i, label %B30.i.5.i.i

B30.i.5.i.i:                                      ; preds = %B30.i.4.i.i
  %sunkaddr1416 = getelementptr i8, ptr %arg.who, i64 40
  %.256.i.5.i.i = load i64, ptr %sunkaddr1416, align 8, !noalias !128
  %sunkaddr1417 = getelementptr i8, ptr %arg.factors, i64 40
  %.287.i.5.i.i = load i64, ptr %sunkaddr1417, align 8, !noalias !128
  %.301.i.5.i.i = icmp slt i64 %.256.i.5.i.i, 0
  %.302.i.5.i.i = select i1 %.301.i.5.i.i, i64 %.208, i64 0
  %293 = getelementptr i64, ptr %.410.i.i.i, i64 %.256.i.5.i.i
  %.316.i.5.i.i = getelementptr i64, ptr %293, i64 %.302.i.5.i.i
  %.317.i.5.i.i = load i64, ptr %.316.i.5.i.i, align 8, !noalias !128
  %sunkaddr1418 = getelementptr i8, ptr %arg.cells, i64 80
  store i64 %.317.i.5.i.i, ptr %sunkaddr1418, align 8, !noalias !128
  %sunkaddr1419 = getelementptr i8, ptr %arg.signs, i64 80
  store i64 -1, ptr %sunkaddr1419, align 8, !noalias !128
  %sunkaddr1420 = getelementptr i8, ptr %arg.to, i64 40
  %.412.i.5.i.i = load i64, ptr %sunkaddr1420, align 8, !noalias !128
  %.437.i632.5.i.i = add i64 %.302.i.5.i.i, %.256.i.5.i.i
  %.438.i633.5.i.i = icmp slt i64 %.287.i.5.i.i, 0
  %.439.i634.5.i.i = select i1 %.438.i633.5.i.i, i64 %.179, i64 0
  %.457.i635.5.i.i = mul i64 %.437.i632.5.i.i, %.179
  %294 = getelementptr i64, ptr %.338.i.i.i5, i64 %.457.i635.5.i.i
  %295 = getelementptr i64, ptr %294, i64 %.287.i.5.i.i
  %.461.i636.5.i.i = getelementptr i64, ptr %295, i64 %.439.i634.5.i.i
  %.462.i637.5.i.i = load i64, ptr %.461.i636.5.i.i, align 8, !noalias !128
  %.463.i638.5.i.i = sub nsw i64 %.412.i.5.i.i, %.462.i637.5.i.i
  %296 = getelementptr i64, ptr %arg.strides, i64 %.287.i.5.i.i
  %.492.i.5.i.i = getelementptr i64, ptr %296, i64 %.439.i634.5.i.i
  %.493.i640.5.i.i = load i64, ptr %.492.i.5.i.i, align 8, !noalias !128
  %.494.i.5.i.i = mul nsw i64 %.463.i638.5.i.i, %.493.i640.5.i.i
  %.495.i641.5.i.i = add nsw i64 %.494.i.5.i.i, %.317.i.5.i.i
  %sunkaddr1421 = getelementptr i8, ptr %arg.cells, i64 88
  store i64 %.495.i641.5.i.i, ptr %sunkaddr1421, align 8, !noalias !128
  %sunkaddr1422 = getelementptr i8, ptr %arg.signs, i64 88
  store i64 1, ptr %sunkaddr1422, align 8, !noalias !128
  br label %B1236.endif.i.i

B1330.i.i:                                        ; preds = %B1236.endif.i.i
  %297 = icmp sgt i64 %arg.move.6.5.0.fr.i.i.i, 0
  %sunkaddr1423 = getelementptr i8, ptr %arg.starts, i64 8
  %.2797.i.i = load i64, ptr %sunkaddr1423, align 8, !noalias !85
  br i1 %297, label %B134.us.i.i.i, label %B1362.endif.endif.i.i

B134.us.i.i.i:                                    ; preds = %B1330.i.i
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.sums, i8 0, i64 %.20.i282, i1 false), !noalias !131
  %.410.us.i.i.i = load i64, ptr %arg.who, align 8, !noalias !131
  %.412.us.i.i.i = icmp slt i64 %.410.us.i.i.i, %.2797.i.i
  br i1 %.412.us.i.i.i, label %B242.us.i.i.i.preheader, label %B395.us.i.i.i

B242.us.i.i.i.preheader:                          ; preds = %B134.us.i.i.i
  br label %B242.us.i.i.i

B395.us.i.i.i:                                    ; preds = %B242.us.i.i.i, %B134.us.i.i.i
  %298 = icmp eq i64 %n.5.282311565.i.i, 1
  br i1 %298, label %B1362.endif.endif.i.i, label %B134.us.i.1.i.i

B134.us.i.1.i.i:                                  ; preds = %B395.us.i.i.i
  %sunkaddr1424 = getelementptr i8, ptr %arg.who, i64 8
  %.410.us.i.1.i.i = load i64, ptr %sunkaddr1424, align 8, !noalias !131
  %.412.us.i.1.i.i = icmp slt i64 %.410.us.i.1.i.i, %.2797.i.i
  br i1 %.412.us.i.1.i.i, label %B242.us.i.1.i.i.preheader, label %B395.us.i.1.i.i

B242.us.i.1.i.i.preheader:                        ; preds = %B134.us.i.1.i.i
  br label %B242.us.i.1.i.i

B242.us.i.1.i.i:                                  ; preds = %B242.us.i.1.i.i, %B242.us.i.1.i.i.preheader
  %lsr.iv.i645.1.i.i = phi ptr [ %scevgep.i647.1.i.i, %B242.us.i.1.i.i ], [ %arg.design, %B242.us.i.1.i.i.preheader ]
  %.513498500.us.i.1.i.i = phi i64 [ %.520.us.i.1.i.i, %B242.us.i.1.i.i ], [ 0, %B242.us.i.1.i.i.preheader ]
  %.520.us.i.1.i.i = add nuw nsw i64 %.513498500.us.i.1.i.i, 1
  %299 = shl i64 %.513498500.us.i.1.i.i, 3
  %scevgep6.i.1.i.i = getelementptr i8, ptr %arg.sums, i64 %299
  %.575.us.i.1.i.i = load double, ptr %scevgep6.i.1.i.i, align 8, !noalias !131
  %sunkaddr1425 = getelementptr i8, ptr %arg.cells, i64 24
  %.609.us.i.1.i.i = load i64, ptr %sunkaddr1425, align 8, !noalias !131
  %.632.us.i.1.i.i = icmp slt i64 %.609.us.i.1.i.i, 0
  %.633.us.i.1.i.i = select i1 %.632.us.i.1.i.i, i64 %.121, i64 0
  %.634.us.i.1.i.i = add i64 %.633.us.i.1.i.i, %.609.us.i.1.i.i
  %300 = mul i64 %.634.us.i.1.i.i, %.20.i282
  %scevgep4.i.1.i.i = getelementptr i8, ptr %lsr.iv.i645.1.i.i, i64 %300
  %.659.us.i.1.i.i = load double, ptr %scevgep4.i.1.i.i, align 8, !noalias !131
  %sunkaddr1426 = getelementptr i8, ptr %arg.cells, i64 16
  %.692.us.i.1.i.i = load i64, ptr %sunkaddr1426, align 8, !noalias !131
  %.715.us.i.1.i.i = icmp slt i64 %.692.us.i.1.i.i, 0
  %.716.us.i.1.i.i = select i1 %.715.us.i.1.i.i, i64 %.121, i64 0
  %.717.us.i.1.i.i = add i64 %.716.us.i.1.i.i, %.692.us.i.1.i.i
  %301 = mul i64 %.717.us.i.1.i.i, %.20.i282
  %scevgep5.i.1.i.i = getelementptr i8, ptr %lsr.iv.i645.1.i.i, i64 %301
  %.742.us.i.1.i.i = load double, ptr %scevgep5.i.1.i.i, align 8, !noalias !131
  %.743.us.i.1.i.i = fsub double %.659.us.i.1.i.i, %.742.us.i.1.i.i
  %.744.us.i.1.i.i = fadd double %.575.us.i.1.i.i, %.743.us.i.1.i.i
  store double %.744.us.i.1.i.i, ptr %scevgep6.i.1.i.i, align 8, !noalias !131
  %scevgep.i647.1.i.i = getelementptr i8, ptr %lsr.iv.i645.1.i.i, i64 8
  %exitcond527.not.i.1.i.i = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %.520.us.i.1.i.i
  br i1 %exitcond527.not.i.1.i.i, label %B395.us.i.1.i.i, label %B242.us.i.1.i.i

B395.us.i.1.i.i:                                  ; preds = %B242.us.i.1.i.i, %B134.us.i.1.i.i
  %exitcond528.not.i.1.i.i = icmp eq i64 %n.5.282311565.i.i, 2
  br i1 %exitcond528.not.i.1.i.i, label %B1362.endif.endif.i.i, label %B134.us.i.2.i.i

B134.us.i.2.i.i:                                  ; preds = %B395.us.i.1.i.i
  %sunkaddr1427 = getelementptr i8, ptr %arg.who, i64 16
  %.410.us.i.2.i.i = load i64, ptr %sunkaddr1427, align 8, !noalias !131
  %.412.us.i.2.i.i = icmp slt i64 %.410.us.i.2.i.i, %.2797.i.i
  br i1 %.412.us.i.2.i.i, label %B242.us.i.2.i.i.preheader, label %B395.us.i.2.i.i

B242.us.i.2.i.i.preheader:                        ; preds = %B134.us.i.2.i.i
  br label %B242.us.i.2.i.i

B242.us.i.2.i.i:                                  ; preds = %B242.us.i.2.i.i, %B242.us.i.2.i.i.preheader
  %lsr.iv.i645.2.i.i = phi ptr [ %scevgep.i647.2.i.i, %B242.us.i.2.i.i ], [ %arg.design, %B242.us.i.2.i.i.preheader ]
  %.513498500.us.i.2.i.i = phi i64 [ %.520.us.i.2.i.i, %B242.us.i.2.i.i ], [ 0, %B242.us.i.2.i.i.preheader ]
  %.520.us.i.2.i.i = add nuw nsw i64 %.513498500.us.i.2.i.i, 1
  %302 = shl i64 %.513498500.us.i.2.i.i, 3
  %scevgep6.i.2.i.i = getelementptr i8, ptr %arg.sums, i64 %302
  %.575.us.i.2.i.i = load double, ptr %scevgep6.i.2.i.i, align 8, !noalias !131
  %sunkaddr1428 = getelementptr i8, ptr %arg.cells, i64 40
  %.609.us.i.2.i.i = load i64, ptr %sunkaddr1428, align 8, !noalias !131
  %.632.us.i.2.i.i = icmp slt i64 %.609.us.i.2.i.i, 0
  %.633.us.i.2.i.i = select i1 %.632.us.i.2.i.i, i64 %.121, i64 0
  %.634.us.i.2.i.i = add i64 %.633.us.i.2.i.i, %.609.us.i.2.i.i
  %303 = mul i64 %.634.us.i.2.i.i, %.20.i282
  %scevgep4.i.2.i.i = getelementptr i8, ptr %lsr.iv.i645.2.i.i, i64 %303
  %.659.us.i.2.i.i = load double, ptr %scevgep4.i.2.i.i, align 8, !noalias !131
  %sunkaddr1429 = getelementptr i8, ptr %arg.cells, i64 32
  %.692.us.i.2.i.i = load i64, ptr %sunkaddr1429, align 8, !noalias !131
  %.715.us.i.2.i.i = icmp slt i64 %.692.us.i.2.i.i, 0
  %.716.us.i.2.i.i = select i1 %.715.us.i.2.i.i, i64 %.121, i64 0
  %.717.us.i.2.i.i = add i64 %.716.us.i.2.i.i, %.692.us.i.2.i.i
  %304 = mul i64 %.717.us.i.2.i.i, %.20.i282
  %scevgep5.i.2.i.i = getelementptr i8, ptr %lsr.iv.i645.2.i.i, i64 %304
  %.742.us.i.2.i.i = load double, ptr %scevgep5.i.2.i.i, align 8, !noalias !131
  %.743.us.i.2.i.i = fsub double %.659.us.i.2.i.i, %.742.us.i.2.i.i
  %.744.us.i.2.i.i = fadd double %.575.us.i.2.i.i, %.743.us.i.2.i.i
  store double %.744.us.i.2.i.i, ptr %scevgep6.i.2.i.i, align 8, !noalias !131
  %scevgep.i647.2.i.i = getelementptr i8, ptr %lsr.iv.i645.2.i.i, i64 8
  %exitcond527.not.i.2.i.i = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %.520.us.i.2.i.i
  br i1 %exitcond527.not.i.2.i.i, label %B395.us.i.2.i.i, label %B242.us.i.2.i.i

B395.us.i.2.i.i:                                  ; preds = %B242.us.i.2.i.i, %B134.us.i.2.i.i
  %exitcond528.not.i.2.i.i = icmp eq i64 %n.5.282311565.i.i, 3
  br i1 %exitcond528.not.i.2.i.i, label %B1362.endif.endif.i.i, label %B134.us.i.3.i.i

B134.us.i.3.i.i:                                  ; preds = %B395.us.i.2.i.i
  %sunkaddr1430 = getelementptr i8, ptr %arg.who, i64 24
  %.410.us.i.3.i.i = load i64, ptr %sunkaddr1430, align 8, !noalias !131
  %.412.us.i.3.i.i = icmp slt i64 %.410.us.i.3.i.i, %.2797.i.i
  br i1 %.412.us.i.3.i.i, label %B242.us.i.3.i.i.preheader, label %B395.us.i.3.i.i

B242.us.i.3.i.i.preheader:                        ; preds = %B134.us.i.3.i.i
  br label %B242.us.i.3.i.i

B242.us.i.3.i.i:                                  ; preds = %B242.us.i.3.i.i, %B242.us.i.3.i.i.preheader
  %lsr.iv.i645.3.i.i = phi ptr [ %scevgep.i647.3.i.i, %B242.us.i.3.i.i ], [ %arg.design, %B242.us.i.3.i.i.preheader ]
  %.513498500.us.i.3.i.i = phi i64 [ %.520.us.i.3.i.i, %B242.us.i.3.i.i ], [ 0, %B242.us.i.3.i.i.preheader ]
  %.520.us.i.3.i.i = add nuw nsw i64 %.513498500.us.i.3.i.i, 1
  %305 = shl i64 %.513498500.us.i.3.i.i, 3
  %scevgep6.i.3.i.i = getelementptr i8, ptr %arg.sums, i64 %305
  %.575.us.i.3.i.i = load double, ptr %scevgep6.i.3.i.i, align 8, !noalias !131
  %sunkaddr1431 = getelementptr i8, ptr %arg.cells, i64 56
  %.609.us.i.3.i.i = load i64, ptr %sunkaddr1431, align 8, !noalias !131
  %.632.us.i.3.i.i = icmp slt i64 %.609.us.i.3.i.i, 0
  %.633.us.i.3.i.i = select i1 %.632.us.i.3.i.i, i64 %.121, i64 0
  %.634.us.i.3.i.i = add i64 %.633.us.i.3.i.i, %.609.us.i.3.i.i
  %306 = mul i64 %.634.us.i.3.i.i, %.20.i282
  %scevgep4.i.3.i.i = getelementptr i8, ptr %lsr.iv.i645.3.i.i, i64 %306
  %.659.us.i.3.i.i = load double, ptr %scevgep4.i.3.i.i, align 8, !noalias !131
  %sunkaddr1432 = getelementptr i8, ptr %arg.cells, i64 48
  %.692.us.i.3.i.i = load i64, ptr %sunkaddr1432, align 8, !noalias !131
  %.715.us.i.3.i.i = icmp slt i64 %.692.us.i.3.i.i, 0
  %.716.us.i.3.i.i = select i1 %.715.us.i.3.i.i, i64 %.121, i64 0
  %.717.us.i.3.i.i = add i64 %.716.us.i.3.i.i, %.692.us.i.3.i.i
  %307 = mul i64 %.717.us.i.3.i.i, %.20.i282
  %scevgep5.i.3.i.i = getelementptr i8, ptr %lsr.iv.i645.3.i.i, i64 %307
  %.742.us.i.3.i.i = load double, ptr %scevgep5.i.3.i.i, align 8, !noalias !131
  %.743.us.i.3.i.i = fsub double %.659.us.i.3.i.i, %.742.us.i.3.i.i
  %.744.us.i.3.i.i = fadd double %.575.us.i.3.i.i, %.743.us.i.3.i.i
  store double %.744.us.i.3.i.i, ptr %scevgep6.i.3.i.i, align 8, !noalias !131
  %scevgep.i647.3.i.i = getelementptr i8, ptr %lsr.iv.i645.3.i.i, i64 8
  %exitcond527.not.i.3.i.i = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %.520.us.i.3.i.i
  br i1 %exitcond527.not.i.3.i.i, label %B395.us.i.3.i.i, label %B242.us.i.3.i.i

B395.us.i.3.i.i:                                  ; preds = %B242.us.i.3.i.i, %B134.us.i.3.i.i
  %exitcond528.not.i.3.i.i = icmp eq i64 %n.5.282311565.i.i, 4
  br i1 %exitcond528.not.i.3.i.i, label %B1362.endif.endif.i.i, label %B134.us.i.4.i.i

B134.us.i.4.i.i:                                  ; preds = %B395.us.i.3.i.i
  %sunkaddr1433 = getelementptr i8, ptr %arg.who, i64 32
  %.410.us.i.4.i.i = load i64, ptr %sunkaddr1433, align 8, !noalias !131
  %.412.us.i.4.i.i = icmp slt i64 %.410.us.i.4.i.i, %.2797.i.i
  br i1 %.412.us.i.4.i.i, label %B242.us.i.4.i.i.preheader, label %B395.us.i.4.i.i

B242.us.i.4.i.i.preheader:                        ; preds = %B134.us.i.4.i.i
  br label %B242.us.i.4.i.i

B242.us.i.4.i.i:                                  ; preds = %B242.us.i.4.i.i, %B242.us.i.4.i.i.preheader
  %lsr.iv.i645.4.i.i = phi ptr [ %scevgep.i647.4.i.i, %B242.us.i.4.i.i ], [ %arg.design, %B242.us.i.4.i.i.preheader ]
  %.513498500.us.i.4.i.i = phi i64 [ %.520.us.i.4.i.i, %B242.us.i.4.i.i ], [ 0, %B242.us.i.4.i.i.preheader ]
  %.520.us.i.4.i.i = add nuw nsw i64 %.513498500.us.i.4.i.i, 1
  %308 = shl i64 %.513498500.us.i.4.i.i, 3
  %scevgep6.i.4.i.i = getelementptr i8, ptr %arg.sums, i64 %308
  %.575.us.i.4.i.i = load double, ptr %scevgep6.i.4.i.i, align 8, !noalias !131
  %sunkaddr1434 = getelementptr i8, ptr %arg.cells, i64 72
  %.609.us.i.4.i.i = load i64, ptr %sunkaddr1434, align 8, !noalias !131
  %.632.us.i.4.i.i = icmp slt i64 %.609.us.i.4.i.i, 0
  %.633.us.i.4.i.i = select i1 %.632.us.i.4.i.i, i64 %.121, i64 0
  %.634.us.i.4.i.i = add i64 %.633.us.i.4.i.i, %.609.us.i.4.i.i
  %309 = mul i64 %.634.us.i.4.i.i, %.20.i282
  %scevgep4.i.4.i.i = getelementptr i8, ptr %lsr.iv.i645.4.i.i, i64 %309
  %.659.us.i.4.i.i = load double, ptr %scevgep4.i.4.i.i, align 8, !noalias !131
  %sunkaddr1435 = getelementptr i8, ptr %arg.cells, i64 64
  %.692.us.i.4.i.i = load i64, ptr %sunkaddr1435, align 8, !noalias !131
  %.715.us.i.4.i.i = icmp slt i64 %.692.us.i.4.i.i, 0
  %.716.us.i.4.i.i = select i1 %.715.us.i.4.i.i, i64 %.121, i64 0
  %.717.us.i.4.i.i = add i64 %.716.us.i.4.i.i, %.692.us.i.4.i.i
  %310 = mul i64 %.717.us.i.4.i.i, %.20.i282
  %scevgep5.i.4.i.i = getelementptr i8, ptr %lsr.iv.i645.4.i.i, i64 %310
  %.742.us.i.4.i.i = load double, ptr %scevgep5.i.4.i.i, align 8, !noalias !131
  %.743.us.i.4.i.i = fsub double %.659.us.i.4.i.i, %.742.us.i.4.i.i
  %.744.us.i.4.i.i = fadd double %.575.us.i.4.i.i, %.743.us.i.4.i.i
  store double %.744.us.i.4.i.i, ptr %scevgep6.i.4.i.i, align 8, !noalias !131
  %scevgep.i647.4.i.i = getelementptr i8, ptr %lsr.iv.i645.4.i.i, i64 8
  %exitcond527.not.i.4.i.i = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %.520.us.i.4.i.i
  br i1 %exitcond527.not.i.4.i.i, label %B395.us.i.4.i.i, label %B242.us.i.4.i.i

B395.us.i.4.i.i:                                  ; preds = %B242.us.i.4.i.i, %B134.us.i.4.i.i
  %exitcond528.not.i.4.i.i = icmp eq i64 %n.5.282311565.i.i, 5
  br i1 %exitcond528.not.i.4.i.i, label %B1362.endif.endif.i.i, label %B134.us.i.5.i.i

B134.us.i.5.i.i:                                  ; preds = %B395.us.i.4.i.i
  %sunkaddr1436 = getelementptr i8, ptr %arg.who, i64 40
  %.410.us.i.5.i.i = load i64, ptr %sunkaddr1436, align 8, !noalias !131
  %.412.us.i.5.i.i = icmp slt i64 %.410.us.i.5.i.i, %.2797.i.i
  br i1 %.412.us.i.5.i.i, label %B242.us.i.5.i.i.preheader, label %B1362.endif.endif.i.i

B242.us.i.5.i.i.preheader:                        ; preds = %B134.us.i.5.i.i
  br label %B242.us.i.5.i.i

B242.us.i.5.i.i:                                  ; preds = %B242.us.i.5.i.i, %B242.us.i.5.i.i.preheader
  %lsr.iv.i645.5.i.i = phi ptr [ %scevgep.i647.5.i.i, %B242.us.i.5.i.i ], [ %arg.design, %B242.us.i.5.i.i.preheader ]
  %.513498500.us.i.5.i.i = phi i64 [ %.520.us.i.5.i.i, %B242.us.i.5.i.i ], [ 0, %B242.us.i.5.i.i.preheader ]
  %.520.us.i.5.i.i = add nuw nsw i64 %.513498500.us.i.5.i.i, 1
  %311 = shl i64 %.513498500.us.i.5.i.i, 3
  %scevgep6.i.5.i.i = getelementptr i8, ptr %arg.sums, i64 %311
  %.575.us.i.5.i.i = load double, ptr %scevgep6.i.5.i.i, align 8, !noalias !131
  %sunkaddr1437 = getelementptr i8, ptr %arg.cells, i64 88
  %.609.us.i.5.i.i = load i64, ptr %sunkaddr1437, align 8, !noalias !131
  %.632.us.i.5.i.i = icmp slt i64 %.609.us.i.5.i.i, 0
  %.633.us.i.5.i.i = select i1 %.632.us.i.5.i.i, i64 %.121, i64 0
  %.634.us.i.5.i.i = add i64 %.633.us.i.5.i.i, %.609.us.i.5.i.i
  %312 = mul i64 %.634.us.i.5.i.i, %.20.i282
  %scevgep4.i.5.i.i = getelementptr i8, ptr %lsr.iv.i645.5.i.i, i64 %312
  %.659.us.i.5.i.i = load double, ptr %scevgep4.i.5.i.i, align 8, !noalias !131
  %sunkaddr1438 = getelementptr i8, ptr %arg.cells, i64 80
  %.692.us.i.5.i.i = load i64, ptr %sunkaddr1438, align 8, !noalias !131
  %.715.us.i.5.i.i = icmp slt i64 %.692.us.i.5.i.i, 0
  %.716.us.i.5.i.i = select i1 %.715.us.i.5.i.i, i64 %.121, i64 0
  %.717.us.i.5.i.i = add i64 %.716.us.i.5.i.i, %.692.us.i.5.i.i
  %313 = mul i64 %.717.us.i.5.i.i, %.20.i282
  %scevgep5.i.5.i.i = getelementptr i8, ptr %lsr.iv.i645.5.i.i, i64 %313
  %.742.us.i.5.i.i = load double, ptr %scevgep5.i.5.i.i, align 8, !noalias !131
  %.743.us.i.5.i.i = fsub double %.659.us.i.5.i.i, %.742.us.i.5.i.i
  %.744.us.i.5.i.i = fadd double %.575.us.i.5.i.i, %.743.us.i.5.i.i
  store double %.744.us.i.5.i.i, ptr %scevgep6.i.5.i.i, align 8, !noalias !131
  %scevgep.i647.5.i.i = getelementptr i8, ptr %lsr.iv.i645.5.i.i, i64 8
  %exitcond527.not.i.5.i.i = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %.520.us.i.5.i.i
  br i1 %exitcond527.not.i.5.i.i, label %B1362.endif.endif.i.i, label %B242.us.i.5.i.i

B242.us.i.i.i:                                    ; preds = %B242.us.i.i.i, %B242.us.i.i.i.preheader
  %lsr.iv.i645.i.i = phi ptr [ %scevgep.i647.i.i, %B242.us.i.i.i ], [ %arg.design, %B242.us.i.i.i.preheader ]
  %.513498500.us.i.i.i = phi i64 [ %.520.us.i.i.i, %B242.us.i.i.i ], [ 0, %B242.us.i.i.i.preheader ]
  %.520.us.i.i.i = add nuw nsw i64 %.513498500.us.i.i.i, 1
  %314 = shl i64 %.513498500.us.i.i.i, 3
  %scevgep6.i.i.i = getelementptr i8, ptr %arg.sums, i64 %314
  %.575.us.i.i.i = load double, ptr %scevgep6.i.i.i, align 8, !noalias !131
  %sunkaddr1439 = getelementptr i8, ptr %arg.cells, i64 8
  %.609.us.i.i.i = load i64, ptr %sunkaddr1439, align 8, !noalias !131
  %.632.us.i.i.i = icmp slt i64 %.609.us.i.i.i, 0
  %.633.us.i.i.i = select i1 %.632.us.i.i.i, i64 %.121, i64 0
  %.634.us.i.i.i = add i64 %.633.us.i.i.i, %.609.us.i.i.i
  %315 = mul i64 %.634.us.i.i.i, %.20.i282
  %scevgep4.i.i.i = getelementptr i8, ptr %lsr.iv.i645.i.i, i64 %315
  %.659.us.i.i.i = load double, ptr %scevgep4.i.i.i, align 8, !noalias !131
  %.692.us.i.i.i = load i64, ptr %arg.cells, align 8, !noalias !131
  %.715.us.i.i.i = icmp slt i64 %.692.us.i.i.i, 0
  %.716.us.i.i.i = select i1 %.715.us.i.i.i, i64 %.121, i64 0
  %.717.us.i.i.i = add i64 %.716.us.i.i.i, %.692.us.i.i.i
  %316 = mul i64 %.717.us.i.i.i, %.20.i282
  %scevgep5.i.i.i122 = getelementptr i8, ptr %lsr.iv.i645.i.i, i64 %316
  %.742.us.i.i.i = load double, ptr %scevgep5.i.i.i122, align 8, !noalias !131
  %.743.us.i.i.i = fsub double %.659.us.i.i.i, %.742.us.i.i.i
  %.744.us.i.i.i = fadd double %.575.us.i.i.i, %.743.us.i.i.i
  store double %.744.us.i.i.i, ptr %scevgep6.i.i.i, align 8, !noalias !131
  %scevgep.i647.i.i = getelementptr i8, ptr %lsr.iv.i645.i.i, i64 8
  %exitcond527.not.i.i.i = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %.520.us.i.i.i
  br i1 %exitcond527.not.i.i.i, label %B395.us.i.i.i, label %B242.us.i.i.i

B1516.i.i:                                        ; preds = %B1362.endif.endif.endif.endif.i.i
  br i1 %"$phi724.1.2.181998228.not1569.i.i", label %B1530.i.i, label %B1598.endif.i.i

B1530.i.i:                                        ; preds = %B1516.i.i
  br i1 %incomplete.2.0.lcssa.i, label %B184.endif.us.i.preheader.i.i, label %B78.i.i.i.preheader

B78.i.i.i.preheader:                              ; preds = %B1530.i.i
  br label %B78.i.i.i

B78.i.i.i:                                        ; preds = %B82.i.i.i, %B78.i.i.i.preheader
  %.181586.i.i.i = phi i64 [ %.188.i1273.i.i, %B82.i.i.i ], [ 0, %B78.i.i.i.preheader ]
  %exitcond.not.i1272.i.i = icmp eq i64 %.arg.move.6.5.0.i.i.i, %.181586.i.i.i
  br i1 %exitcond.not.i1272.i.i, label %B184.endif.us.i.preheader.i.i, label %B82.i.i.i

B82.i.i.i:                                        ; preds = %B78.i.i.i
  %.188.i1273.i.i = add nuw i64 %.181586.i.i.i, 1
  %317 = shl i64 %.181586.i.i.i, 3
  %scevgep15.i.i.i = getelementptr i8, ptr %arg.sums, i64 %317
  %.243.i.i.i = load double, ptr %scevgep15.i.i.i, align 8, !noalias !134
  %.244.i.i.i = tail call double @llvm.fabs.f64(double %.243.i.i.i)
  %.245.i.i.i = fcmp ogt double %.244.i.i.i, 1.000000e-09
  br i1 %.245.i.i.i, label %B1598.endif.i.i, label %B78.i.i.i

B184.endif.us.i.preheader.i.i:                    ; preds = %B78.i.i.i, %B1530.i.i
  %.540.us.i.i.i = load i64, ptr %arg.cells, align 8, !noalias !134
  %sunkaddr1440 = getelementptr i8, ptr %arg.cells, i64 8
  %.540.us.1.i.i.i = load i64, ptr %sunkaddr1440, align 8, !noalias !134
  %318 = shl i64 %n.5.282311565.i.i, 4
  br label %B184.endif.us.i.i.i

B184.endif.us.i.i.i:                              ; preds = %B180.us.i.i.i, %B184.endif.us.i.preheader.i.i
  %lsr.iv.i.i117 = phi i64 [ 0, %B184.endif.us.i.preheader.i.i ], [ %lsr.iv.next.i.i118, %B180.us.i.i.i ]
  %scevgep1914.i.i = getelementptr i8, ptr %arg.cells, i64 %lsr.iv.i.i117
  %.572.us.i.i.i = load i64, ptr %scevgep1914.i.i, align 8, !noalias !134
  %.573.us.i.i.i = icmp eq i64 %.540.us.i.i.i, %.572.us.i.i.i
  br i1 %.573.us.i.i.i, label %B292.us.i.i.i, label %B355.us.i.i.i

B180.us.i.i.i:                                    ; preds = %B218.B330_crit_edge.us.i.i.i
  %lsr.iv.next.i.i118 = add nuw nsw i64 %lsr.iv.i.i117, 8
  %exitcond619.not.i.i.i = icmp eq i64 %318, %lsr.iv.next.i.i118
  br i1 %exitcond619.not.i.i.i, label %B30.i1283.i.i, label %B184.endif.us.i.i.i

B292.us.i.i.i:                                    ; preds = %B184.endif.us.i.i.i
  %.615.us.i.i.i = load i64, ptr %arg.signs, align 8, !noalias !134
  br label %B355.us.i.i.i

B355.us.i.i.i:                                    ; preds = %B292.us.i.i.i, %B184.endif.us.i.i.i
  %net.3.2.us.i.i.i = phi i64 [ %.615.us.i.i.i, %B292.us.i.i.i ], [ 0, %B184.endif.us.i.i.i ]
  %.573.us.1.i.i.i = icmp eq i64 %.540.us.1.i.i.i, %.572.us.i.i.i
  br i1 %.573.us.1.i.i.i, label %B292.us.1.i.i.i, label %B355.us.1.i.i.i

B292.us.1.i.i.i:                                  ; preds = %B355.us.i.i.i
  %sunkaddr1441 = getelementptr i8, ptr %arg.signs, i64 8
  %.615.us.1.i.i.i = load i64, ptr %sunkaddr1441, align 8, !noalias !134
  %.619.us.1.i.i.i = add nsw i64 %.615.us.1.i.i.i, %net.3.2.us.i.i.i
  br label %B355.us.1.i.i.i

B355.us.1.i.i.i:                                  ; preds = %B292.us.1.i.i.i, %B355.us.i.i.i
  %net.3.2.us.1.i.i.i = phi i64 [ %.619.us.1.i.i.i, %B292.us.1.i.i.i ], [ %net.3.2.us.i.i.i, %B355.us.i.i.i ]
  %319 = icmp eq i64 %n.5.282311565.i.i, 1
  br i1 %319, label %B218.B330_crit_edge.us.i.i.i, label %B222.us.i.1.i.i

B222.us.i.1.i.i:                                  ; preds = %B355.us.1.i.i.i
  %sunkaddr1442 = getelementptr i8, ptr %arg.cells, i64 16
  %.540.us.i.1.i.i = load i64, ptr %sunkaddr1442, align 8, !noalias !134
  %.573.us.i.1.i.i = icmp eq i64 %.540.us.i.1.i.i, %.572.us.i.i.i
  br i1 %.573.us.i.1.i.i, label %B292.us.i.1.i.i, label %B355.us.i.1.i.i

B292.us.i.1.i.i:                                  ; preds = %B222.us.i.1.i.i
  %sunkaddr1443 = getelementptr i8, ptr %arg.signs, i64 16
  %.615.us.i.1.i.i = load i64, ptr %sunkaddr1443, align 8, !noalias !134
  %.619.us.i.1.i.i = add nsw i64 %.615.us.i.1.i.i, %net.3.2.us.1.i.i.i
  br label %B355.us.i.1.i.i

B355.us.i.1.i.i:                                  ; preds = %B292.us.i.1.i.i, %B222.us.i.1.i.i
  %net.3.2.us.i.1.i.i = phi i64 [ %.619.us.i.1.i.i, %B292.us.i.1.i.i ], [ %net.3.2.us.1.i.i.i, %B222.us.i.1.i.i ]
  %sunkaddr1444 = getelementptr i8, ptr %arg.cells, i64 24
  %.540.us.1.i.1.i.i = load i64, ptr %sunkaddr1444, align 8, !noalias !134
  %.573.us.1.i.1.i.i = icmp eq i64 %.540.us.1.i.1.i.i, %.572.us.i.i.i
  br i1 %.573.us.1.i.1.i.i, label %B292.us.1.i.1.i.i, label %B355.us.1.i.1.i.i

B292.us.1.i.1.i.i:                                ; preds = %B355.us.i.1.i.i
  %sunkaddr1445 = getelementptr i8, ptr %arg.signs, i64 24
  %.615.us.1.i.1.i.i = load i64, ptr %sunkaddr1445, align 8, !noalias !134
  %.619.us.1.i.1.i.i = add nsw i64 %.615.us.1.i.1.i.i, %net.3.2.us.i.1.i.i
  br label %B355.us.1.i.1.i.i

B355.us.1.i.1.i.i:                                ; preds = %B292.us.1.i.1.i.i, %B355.us.i.1.i.i
  %net.3.2.us.1.i.1.i.i = phi i64 [ %.619.us.1.i.1.i.i, %B292.us.1.i.1.i.i ], [ %net.3.2.us.i.1.i.i, %B355.us.i.1.i.i ]
  %320 = icmp eq i64 %n.5.282311565.i.i, 2
  br i1 %320, label %B218.B330_crit_edge.us.i.i.i, label %B222.us.i.2.i.i

B222.us.i.2.i.i:                                  ; preds = %B355.us.1.i.1.i.i
  %sunkaddr1446 = getelementptr i8, ptr %arg.cells, i64 32
  %.540.us.i.2.i.i = load i64, ptr %sunkaddr1446, align 8, !noalias !134
  %.573.us.i.2.i.i = icmp eq i64 %.540.us.i.2.i.i, %.572.us.i.i.i
  br i1 %.573.us.i.2.i.i, label %B292.us.i.2.i.i, label %B355.us.i.2.i.i

B292.us.i.2.i.i:                                  ; preds = %B222.us.i.2.i.i
  %sunkaddr1447 = getelementptr i8, ptr %arg.signs, i64 32
  %.615.us.i.2.i.i = load i64, ptr %sunkaddr1447, align 8, !noalias !134
  %.619.us.i.2.i.i = add nsw i64 %.615.us.i.2.i.i, %net.3.2.us.1.i.1.i.i
  br label %B355.us.i.2.i.i

B355.us.i.2.i.i:                                  ; preds = %B292.us.i.2.i.i, %B222.us.i.2.i.i
  %net.3.2.us.i.2.i.i = phi i64 [ %.619.us.i.2.i.i, %B292.us.i.2.i.i ], [ %net.3.2.us.1.i.1.i.i, %B222.us.i.2.i.i ]
  %sunkaddr1448 = getelementptr i8, ptr %arg.cells, i64 40
  %.540.us.1.i.2.i.i = load i64, ptr %sunkaddr1448, align 8, !noalias !134
  %.573.us.1.i.2.i.i = icmp eq i64 %.540.us.1.i.2.i.i, %.572.us.i.i.i
  br i1 %.573.us.1.i.2.i.i, label %B292.us.1.i.2.i.i, label %B355.us.1.i.2.i.i

B292.us.1.i.2.i.i:                                ; preds = %B355.us.i.2.i.i
  %sunkaddr1449 = getelementptr i8, ptr %arg.signs, i64 40
  %.615.us.1.i.2.i.i = load i64, ptr %sunkaddr1449, align 8, !noalias !134
  %.619.us.1.i.2.i.i = add nsw i64 %.615.us.1.i.2.i.i, %net.3.2.us.i.2.i.i
  br label %B355.us.1.i.2.i.i

B355.us.1.i.2.i.i:                                ; preds = %B292.us.1.i.2.i.i, %B355.us.i.2.i.i
  %net.3.2.us.1.i.2.i.i = phi i64 [ %.619.us.1.i.2.i.i, %B292.us.1.i.2.i.i ], [ %net.3.2.us.i.2.i.i, %B355.us.i.2.i.i ]
  %321 = icmp eq i64 %n.5.282311565.i.i, 3
  br i1 %321, label %B218.B330_crit_edge.us.i.i.i, label %B222.us.i.3.i.i

B222.us.i.3.i.i:                                  ; preds = %B355.us.1.i.2.i.i
  %sunkaddr1450 = getelementptr i8, ptr %arg.cells, i64 48
  %.540.us.i.3.i.i = load i64, ptr %sunkaddr1450, align 8, !noalias !134
  %.573.us.i.3.i.i = icmp eq i64 %.540.us.i.3.i.i, %.572.us.i.i.i
  br i1 %.573.us.i.3.i.i, label %B292.us.i.3.i.i, label %B355.us.i.3.i.i

B292.us.i.3.i.i:                                  ; preds = %B222.us.i.3.i.i
  %sunkaddr1451 = getelementptr i8, ptr %arg.signs, i64 48
  %.615.us.i.3.i.i = load i64, ptr %sunkaddr1451, align 8, !noalias !134
  %.619.us.i.3.i.i = add nsw i64 %.615.us.i.3.i.i, %net.3.2.us.1.i.2.i.i
  br label %B355.us.i.3.i.i

B355.us.i.3.i.i:                                  ; preds = %B292.us.i.3.i.i, %B222.us.i.3.i.i
  %net.3.2.us.i.3.i.i = phi i64 [ %.619.us.i.3.i.i, %B292.us.i.3.i.i ], [ %net.3.2.us.1.i.2.i.i, %B222.us.i.3.i.i ]
  %sunkaddr1452 = getelementptr i8, ptr %arg.cells, i64 56
  %.540.us.1.i.3.i.i = load i64, ptr %sunkaddr1452, align 8, !noalias !134
  %.573.us.1.i.3.i.i = icmp eq i64 %.540.us.1.i.3.i.i, %.572.us.i.i.i
  br i1 %.573.us.1.i.3.i.i, label %B292.us.1.i.3.i.i, label %B355.us.1.i.3.i.i

B292.us.1.i.3.i.i:                                ; preds = %B355.us.i.3.i.i
  %sunkaddr1453 = getelementptr i8, ptr %arg.signs, i64 56
  %.615.us.1.i.3.i.i = load i64, ptr %sunkaddr1453, align 8, !noalias !134
  %.619.us.1.i.3.i.i = add nsw i64 %.615.us.1.i.3.i.i, %net.3.2.us.i.3.i.i
  br label %B355.us.1.i.3.i.i

B355.us.1.i.3.i.i:                                ; preds = %B292.us.1.i.3.i.i, %B355.us.i.3.i.i
  %net.3.2.us.1.i.3.i.i = phi i64 [ %.619.us.1.i.3.i.i, %B292.us.1.i.3.i.i ], [ %net.3.2.us.i.3.i.i, %B355.us.i.3.i.i ]
  %322 = icmp eq i64 %n.5.282311565.i.i, 4
  br i1 %322, label %B218.B330_crit_edge.us.i.i.i, label %B222.us.i.4.i.i

B222.us.i.4.i.i:                                  ; preds = %B355.us.1.i.3.i.i
  %sunkaddr1454 = getelementptr i8, ptr %arg.cells, i64 64
  %.540.us.i.4.i.i = load i64, ptr %sunkaddr1454, align 8, !noalias !134
  %.573.us.i.4.i.i = icmp eq i64 %.540.us.i.4.i.i, %.572.us.i.i.i
  br i1 %.573.us.i.4.i.i, label %B292.us.i.4.i.i, label %B355.us.i.4.i.i

B292.us.i.4.i.i:                                  ; preds = %B222.us.i.4.i.i
  %sunkaddr1455 = getelementptr i8, ptr %arg.signs, i64 64
  %.615.us.i.4.i.i = load i64, ptr %sunkaddr1455, align 8, !noalias !134
  %.619.us.i.4.i.i = add nsw i64 %.615.us.i.4.i.i, %net.3.2.us.1.i.3.i.i
  br label %B355.us.i.4.i.i

B355.us.i.4.i.i:                                  ; preds = %B292.us.i.4.i.i, %B222.us.i.4.i.i
  %net.3.2.us.i.4.i.i = phi i64 [ %.619.us.i.4.i.i, %B292.us.i.4.i.i ], [ %net.3.2.us.1.i.3.i.i, %B222.us.i.4.i.i ]
  %sunkaddr1456 = getelementptr i8, ptr %arg.cells, i64 72
  %.540.us.1.i.4.i.i = load i64, ptr %sunkaddr1456, align 8, !noalias !134
  %.573.us.1.i.4.i.i = icmp eq i64 %.540.us.1.i.4.i.i, %.572.us.i.i.i
  br i1 %.573.us.1.i.4.i.i, label %B292.us.1.i.4.i.i, label %B355.us.1.i.4.i.i

B292.us.1.i.4.i.i:                                ; preds = %B355.us.i.4.i.i
  %sunkaddr1457 = getelementptr i8, ptr %arg.signs, i64 72
  %.615.us.1.i.4.i.i = load i64, ptr %sunkaddr1457, align 8, !noalias !134
  %.619.us.1.i.4.i.i = add nsw i64 %.615.us.1.i.4.i.i, %net.3.2.us.i.4.i.i
  br label %B355.us.1.i.4.i.i

B355.us.1.i.4.i.i:                                ; preds = %B292.us.1.i.4.i.i, %B355.us.i.4.i.i
  %net.3.2.us.1.i.4.i.i = phi i64 [ %.619.us.1.i.4.i.i, %B292.us.1.i.4.i.i ], [ %net.3.2.us.i.4.i.i, %B355.us.i.4.i.i ]
  %323 = icmp eq i64 %n.5.282311565.i.i, 5
  br i1 %323, label %B218.B330_crit_edge.us.i.i.i, label %B222.us.i.5.i.i

B222.us.i.5.i.i:                                  ; preds = %B355.us.1.i.4.i.i
  %sunkaddr1458 = getelementptr i8, ptr %arg.cells, i64 80
  %.540.us.i.5.i.i = load i64, ptr %sunkaddr1458, align 8, !noalias !134
  %.573.us.i.5.i.i = icmp eq i64 %.540.us.i.5.i.i, %.572.us.i.i.i
  br i1 %.573.us.i.5.i.i, label %B292.us.i.5.i.i, label %B355.us.i.5.i.i

B292.us.i.5.i.i:                                  ; preds = %B222.us.i.5.i.i
  %sunkaddr1459 = getelementptr i8, ptr %arg.signs, i64 80
  %.615.us.i.5.i.i = load i64, ptr %sunkaddr1459, align 8, !noalias !134
  %.619.us.i.5.i.i = add nsw i64 %.615.us.i.5.i.i, %net.3.2.us.1.i.4.i.i
  br label %B355.us.i.5.i.i

B355.us.i.5.i.i:                                  ; preds = %B292.us.i.5.i.i, %B222.us.i.5.i.i
  %net.3.2.us.i.5.i.i = phi i64 [ %.619.us.i.5.i.i, %B292.us.i.5.i.i ], [ %net.3.2.us.1.i.4.i.i, %B222.us.i.5.i.i ]
  %sunkaddr1460 = getelementptr i8, ptr %arg.cells, i64 88
  %.540.us.1.i.5.i.i = load i64, ptr %sunkaddr1460, align 8, !noalias !134
  %.573.us.1.i.5.i.i = icmp eq i64 %.540.us.1.i.5.i.i, %.572.us.i.i.i
  br i1 %.573.us.1.i.5.i.i, label %B292.us.1.i.5.i.i, label %B218.B330_crit_edge.us.i.i.i

B292.us.1.i.5.i.i:                                ; preds = %B355.us.i.5.i.i
  %sunkaddr1461 = getelementptr i8, ptr %arg.signs, i64 88
  %.615.us.1.i.5.i.i = load i64, ptr %sunkaddr1461, align 8, !noalias !134
  %.619.us.1.i.5.i.i = add nsw i64 %.615.us.1.i.5.i.i, %net.3.2.us.i.5.i.i
  br label %B218.B330_crit_edge.us.i.i.i

B218.B330_crit_edge.us.i.i.i:                     ; preds = %B292.us.1.i.5.i.i, %B355.us.i.5.i.i, %B355.us.1.i.4.i.i, %B355.us.1.i.3.i.i, %B355.us.1.i.2.i.i, %B355.us.1.i.1.i.i, %B355.us.1.i.i.i
  %net.3.2.us.1.i.lcssa.i.i = phi i64 [ %net.3.2.us.1.i.i.i, %B355.us.1.i.i.i ], [ %net.3.2.us.1.i.1.i.i, %B355.us.1.i.1.i.i ], [ %net.3.2.us.1.i.2.i.i, %B355.us.1.i.2.i.i ], [ %net.3.2.us.1.i.3.i.i, %B355.us.1.i.3.i.i ], [ %net.3.2.us.1.i.4.i.i, %B355.us.1.i.4.i.i ], [ %.619.us.1.i.5.i.i, %B292.us.1.i.5.i.i ], [ %net.3.2.us.i.5.i.i, %B355.us.i.5.i.i ]
  %.632.not.us.i.not.i.i = icmp eq i64 %net.3.2.us.1.i.lcssa.i.i, 0
  br i1 %.632.not.us.i.not.i.i, label %B180.us.i.i.i, label %B1598.endif.i.i

B30.i1283.i.i:                                    ; preds = %B180.us.i.i.i
  %324 = icmp eq i64 %n.5.282311565.i.i, 1
  %.278.i1285.i.i = load i64, ptr %arg.who, align 8, !noalias !137
  %.292.i1286.i.i = icmp slt i64 %.278.i1285.i.i, 0
  %.293.i1287.i.i = select i1 %.292.i1286.i.i, i64 %.208, i64 0
  %325 = getelementptr i64, ptr %.410.i.i.i, i64 %.278.i1285.i.i
  %.307.i1288.i.i = getelementptr i64, ptr %325, i64 %.293.i1287.i.i
  store i64 %.540.us.1.i.i.i, ptr %.307.i1288.i.i, align 8, !noalias !137
  %.339.i.i.i119 = load i64, ptr %arg.to, align 8, !noalias !137
  %.370.i.i.i = load i64, ptr %arg.who, align 8, !noalias !137
  %.401.i.i.i120 = load i64, ptr %arg.factors, align 8, !noalias !137
  %.424.i1291.i.i = icmp slt i64 %.370.i.i.i, 0
  %.425.i.i.i = select i1 %.424.i1291.i.i, i64 %.208, i64 0
  %.426.i.i.i = add i64 %.425.i.i.i, %.370.i.i.i
  %.427.i.i.i = icmp slt i64 %.401.i.i.i120, 0
  %.428.i.i.i = select i1 %.427.i.i.i, i64 %.179, i64 0
  %.446.i.i.i = mul i64 %.426.i.i.i, %.179
  %326 = getelementptr i64, ptr %.338.i.i.i5, i64 %.446.i.i.i
  %327 = getelementptr i64, ptr %326, i64 %.401.i.i.i120
  %.450.i.i.i = getelementptr i64, ptr %327, i64 %.428.i.i.i
  store i64 %.339.i.i.i119, ptr %.450.i.i.i, align 8, !noalias !137
  br i1 %324, label %B2603.i.i, label %B30.i1283.1.i.i

B30.i1283.1.i.i:                                  ; preds = %B30.i1283.i.i
  %328 = icmp eq i64 %n.5.282311565.i.i, 2
  %sunkaddr1462 = getelementptr i8, ptr %arg.cells, i64 24
  %.247.i.1.i.i = load i64, ptr %sunkaddr1462, align 8, !noalias !137
  %sunkaddr1463 = getelementptr i8, ptr %arg.who, i64 8
  %.278.i1285.1.i.i = load i64, ptr %sunkaddr1463, align 8, !noalias !137
  %.292.i1286.1.i.i = icmp slt i64 %.278.i1285.1.i.i, 0
  %.293.i1287.1.i.i = select i1 %.292.i1286.1.i.i, i64 %.208, i64 0
  %329 = getelementptr i64, ptr %.410.i.i.i, i64 %.278.i1285.1.i.i
  %.307.i1288.1.i.i = getelementptr i64, ptr %329, i64 %.293.i1287.1.i.i
  store i64 %.247.i.1.i.i, ptr %.307.i1288.1.i.i, align 8, !noalias !137
  %sunkaddr1464 = getelementptr i8, ptr %arg.to, i64 8
  %.339.i.1.i.i = load i64, ptr %sunkaddr1464, align 8, !noalias !137
  %.370.i.1.i.i = load i64, ptr %sunkaddr1463, align 8, !noalias !137
  %sunkaddr1465 = getelementptr i8, ptr %arg.factors, i64 8
  %.401.i.1.i.i = load i64, ptr %sunkaddr1465, align 8, !noalias !137
  %.424.i1291.1.i.i = icmp slt i64 %.370.i.1.i.i, 0
  %.425.i.1.i.i = select i1 %.424.i1291.1.i.i, i64 %.208, i64 0
  %.426.i.1.i.i = add i64 %.425.i.1.i.i, %.370.i.1.i.i
  %.427.i.1.i.i = icmp slt i64 %.401.i.1.i.i, 0
  %.428.i.1.i.i = select i1 %.427.i.1.i.i, i64 %.179, i64 0
  %.446.i.1.i.i = mul i64 %.426.i.1.i.i, %.179
  %330 = getelementptr i64, ptr %.338.i.i.i5, i64 %.446.i.1.i.i
  %331 = getelementptr i64, ptr %330, i64 %.401.i.1.i.i
  %.450.i.1.i.i = getelementptr i64, ptr %331, i64 %.428.i.1.i.i
  store i64 %.339.i.1.i.i, ptr %.450.i.1.i.i, align 8, !noalias !137
  br i1 %328, label %B2603.i.i, label %B30.i1283.2.i.i

B30.i1283.2.i.i:                                  ; preds = %B30.i1283.1.i.i
  %332 = icmp eq i64 %n.5.282311565.i.i, 3
  %sunkaddr1466 = getelementptr i8, ptr %arg.cells, i64 40
  %.247.i.2.i.i = load i64, ptr %sunkaddr1466, align 8, !noalias !137
  %sunkaddr1467 = getelementptr i8, ptr %arg.who, i64 16
  %.278.i1285.2.i.i = load i64, ptr %sunkaddr1467, align 8, !noalias !137
  %.292.i1286.2.i.i = icmp slt i64 %.278.i1285.2.i.i, 0
  %.293.i1287.2.i.i = select i1 %.292.i1286.2.i.i, i64 %.208, i64 0
  %333 = getelementptr i64, ptr %.410.i.i.i, i64 %.278.i1285.2.i.i
  %.307.i1288.2.i.i = getelementptr i64, ptr %333, i64 %.293.i1287.2.i.i
  store i64 %.247.i.2.i.i, ptr %.307.i1288.2.i.i, align 8, !noalias !137
  %sunkaddr1468 = getelementptr i8, ptr %arg.to, i64 16
  %.339.i.2.i.i = load i64, ptr %sunkaddr1468, align 8, !noalias !137
  %.370.i.2.i.i = load i64, ptr %sunkaddr1467, align 8, !noalias !137
  %sunkaddr1469 = getelementptr i8, ptr %arg.factors, i64 16
  %.401.i.2.i.i = load i64, ptr %sunkaddr1469, align 8, !noalias !137
  %.424.i1291.2.i.i = icmp slt i64 %.370.i.2.i.i, 0
  %.425.i.2.i.i = select i1 %.424.i1291.2.i.i, i64 %.208, i64 0
  %.426.i.2.i.i = add i64 %.425.i.2.i.i, %.370.i.2.i.i
  %.427.i.2.i.i = icmp slt i64 %.401.i.2.i.i, 0
  %.428.i.2.i.i = select i1 %.427.i.2.i.i, i64 %.179, i64 0
  %.446.i.2.i.i = mul i64 %.426.i.2.i.i, %.179
  %334 = getelementptr i64, ptr %.338.i.i.i5, i64 %.446.i.2.i.i
  %335 = getelementptr i64, ptr %334, i64 %.401.i.2.i.i
  %.450.i.2.i.i = getelementptr i64, ptr %335, i64 %.428.i.2.i.i
  store i64 %.339.i.2.i.i, ptr %.450.i.2.i.i, align 8, !noalias !137
  br i1 %332, label %B2603.i.i, label %B30.i1283.3.i.i

B30.i1283.3.i.i:                                  ; preds = %B30.i1283.2.i.i
  %336 = icmp eq i64 %n.5.282311565.i.i, 4
  %sunkaddr1470 = getelementptr i8, ptr %arg.cells, i64 56
  %.247.i.3.i.i = load i64, ptr %sunkaddr1470, align 8, !noalias !137
  %sunkaddr1471 = getelementptr i8, ptr %arg.who, i64 24
  %.278.i1285.3.i.i = load i64, ptr %sunkaddr1471, align 8, !noalias !137
  %.292.i1286.3.i.i = icmp slt i64 %.278.i1285.3.i.i, 0
  %.293.i1287.3.i.i = select i1 %.292.i1286.3.i.i, i64 %.208, i64 0
  %337 = getelementptr i64, ptr %.410.i.i.i, i64 %.278.i1285.3.i.i
  %.307.i1288.3.i.i = getelementptr i64, ptr %337, i64 %.293.i1287.3.i.i
  store i64 %.247.i.3.i.i, ptr %.307.i1288.3.i.i, align 8, !noalias !137
  %sunkaddr1472 = getelementptr i8, ptr %arg.to, i64 24
  %.339.i.3.i.i = load i64, ptr %sunkaddr1472, align 8, !noalias !137
  %.370.i.3.i.i = load i64, ptr %sunkaddr1471, align 8, !noalias !137
  %sunkaddr1473 = getelementptr i8, ptr %arg.factors, i64 24
  %.401.i.3.i.i = load i64, ptr %sunkaddr1473, align 8, !noalias !137
  %.424.i1291.3.i.i = icmp slt i64 %.370.i.3.i.i, 0
  %.425.i.3.i.i = select i1 %.424.i1291.3.i.i, i64 %.208, i64 0
  %.426.i.3.i.i = add i64 %.425.i.3.i.i, %.370.i.3.i.i
  %.427.i.3.i.i = icmp slt i64 %.401.i.3.i.i, 0
  %.428.i.3.i.i = select i1 %.427.i.3.i.i, i64 %.179, i64 0
  %.446.i.3.i.i = mul i64 %.426.i.3.i.i, %.179
  %338 = getelementptr i64, ptr %.338.i.i.i5, i64 %.446.i.3.i.i
  %339 = getelementptr i64, ptr %338, i64 %.401.i.3.i.i
  %.450.i.3.i.i = getelementptr i64, ptr %339, i64 %.428.i.3.i.i
  store i64 %.339.i.3.i.i, ptr %.450.i.3.i.i, align 8, !noalias !137
  br i1 %336, label %B2603.i.i, label %B30.i1283.4.i.i

B30.i1283.4.i.i:                                  ; preds = %B30.i1283.3.i.i
  %340 = icmp eq i64 %n.5.282311565.i.i, 5
  %sunkaddr1474 = getelementptr i8, ptr %arg.cells, i64 72
  %.247.i.4.i.i = load i64, ptr %sunkaddr1474, align 8, !noalias !137
  %sunkaddr1475 = getelementptr i8, ptr %arg.who, i64 32
  %.278.i1285.4.i.i = load i64, ptr %sunkaddr1475, align 8, !noalias !137
  %.292.i1286.4.i.i = icmp slt i64 %.278.i1285.4.i.i, 0
  %.293.i1287.4.i.i = select i1 %.292.i1286.4.i.i, i64 %.208, i64 0
  %341 = getelementptr i64, ptr %.410.i.i.i, i64 %.278.i1285.4.i.i
  %.307.i1288.4.i.i = getelementptr i64, ptr %341, i64 %.293.i1287.4.i.i
  store i64 %.247.i.4.i.i, ptr %.307.i1288.4.i.i, align 8, !noalias !137
  %sunkaddr1476 = getelementptr i8, ptr %arg.to, i64 32
  %.339.i.4.i.i = load i64, ptr %sunkaddr1476, align 8, !noalias !137
  %.370.i.4.i.i = load i64, ptr %sunkaddr1475, align 8, !noalias !137
  %sunkaddr1477 = getelementptr i8, ptr %arg.factors, i64 32
  %.401.i.4.i.i = load i64, ptr %sunkaddr1477, align 8, !noalias !137
  %.424.i1291.4.i.i = icmp slt i64 %.370.i.4.i.i, 0
  %.425.i.4.i.i = select i1 %.424.i1291.4.i.i, i64 %.208, i64 0
  %.426.i.4.i.i = add i64 %.425.i.4.i.i, %.370.i.4.i.i
  %.427.i.4.i.i = icmp slt i64 %.401.i.4.i.i, 0
  %.428.i.4.i.i = select i1 %.427.i.4.i.i, i64 %.179, i64 0
  %.446.i.4.i.i = mul i64 %.426.i.4.i.i, %.179
  %342 = getelementptr i64, ptr %.338.i.i.i5, i64 %.446.i.4.i.i
  %343 = getelementptr i64, ptr %342, i64 %.401.i.4.i.i
  %.450.i.4.i.i = getelementptr i64, ptr %343, i64 %.428.i.4.i.i
  store i64 %.339.i.4.i.i, ptr %.450.i.4.i.i, align 8, !noalias !137
  br i1 %340, label %B2603.i.i, label %B30.i1283.5.i.i

B30.i1283.5.i.i:                                  ; preds = %B30.i1283.4.i.i
  %sunkaddr1478 = getelementptr i8, ptr %arg.cells, i64 88
  %.247.i.5.i.i = load i64, ptr %sunkaddr1478, align 8, !noalias !137
  %sunkaddr1479 = getelementptr i8, ptr %arg.who, i64 40
  %.278.i1285.5.i.i = load i64, ptr %sunkaddr1479, align 8, !noalias !137
  %.292.i1286.5.i.i = icmp slt i64 %.278.i1285.5.i.i, 0
  %.293.i1287.5.i.i = select i1 %.292.i1286.5.i.i, i64 %.208, i64 0
  %344 = getelementptr i64, ptr %.410.i.i.i, i64 %.278.i1285.5.i.i
  %.307.i1288.5.i.i = getelementptr i64, ptr %344, i64 %.293.i1287.5.i.i
  store i64 %.247.i.5.i.i, ptr %.307.i1288.5.i.i, align 8, !noalias !137
  %sunkaddr1480 = getelementptr i8, ptr %arg.to, i64 40
  %.339.i.5.i.i = load i64, ptr %sunkaddr1480, align 8, !noalias !137
  %.370.i.5.i.i = load i64, ptr %sunkaddr1479, align 8, !noalias !137
  %sunkaddr1481 = getelementptr i8, ptr %arg.factors, i64 40
  %.401.i.5.i.i = load i64, ptr %sunkaddr1481, align 8, !noalias !137
  %.424.i1291.5.i.i = icmp slt i64 %.370.i.5.i.i, 0
  %.425.i.5.i.i = select i1 %.424.i1291.5.i.i, i64 %.208, i64 0
  %.426.i.5.i.i = add i64 %.425.i.5.i.i, %.370.i.5.i.i
  %.427.i.5.i.i = icmp slt i64 %.401.i.5.i.i, 0
  %.428.i.5.i.i = select i1 %.427.i.5.i.i, i64 %.179, i64 0
  %.446.i.5.i.i = mul i64 %.426.i.5.i.i, %.179
  %345 = getelementptr i64, ptr %.338.i.i.i5, i64 %.446.i.5.i.i
  %346 = getelementptr i64, ptr %345, i64 %.401.i.5.i.i
  %.450.i.5.i.i = getelementptr i64, ptr %346, i64 %.428.i.5.i.i
  store i64 %.339.i.5.i.i, ptr %.450.i.5.i.i, align 8, !noalias !137
  br label %B2603.i.i

B1686.i.i:                                        ; preds = %B1686.preheader1864.i.i, %B1686.i.i
  %lsr.iv1958.i.i = phi i64 [ 0, %B1686.preheader1864.i.i ], [ %lsr.iv.next1959.i.i, %B1686.i.i ]
  %347 = shl i64 %lsr.iv1958.i.i, 3
  %scevgep1982.i.i = getelementptr i8, ptr %scevgep1981.i.i, i64 %347
  %scevgep1983.i.i = getelementptr i8, ptr %scevgep1982.i.i, i64 -8
  %.3438.i.i = load double, ptr %scevgep1983.i.i, align 8, !noalias !85
  %.3485.i.i = fadd double %.3438.i.i, 0.000000e+00
  %scevgep1967.i.i = getelementptr i8, ptr %scevgep1966.i.i, i64 %347
  %348 = shl i64 %lsr.iv1958.i.i, 3
  %scevgep1083 = getelementptr i8, ptr %scevgep1966.i.i, i64 %348
  %scevgep1084 = getelementptr i8, ptr %scevgep1083, i64 -8
  store double %.3485.i.i, ptr %scevgep1084, align 8, !noalias !85
  %349 = shl i64 %lsr.iv1958.i.i, 3
  %scevgep1082 = getelementptr i8, ptr %scevgep1976.i.i, i64 %349
  %350 = shl i64 %lsr.iv1958.i.i, 3
  %scevgep1080 = getelementptr i8, ptr %scevgep1976.i.i, i64 %350
  %scevgep1081 = getelementptr i8, ptr %scevgep1080, i64 -8
  %.3552.i.i = load double, ptr %scevgep1081, align 8, !noalias !85
  %351 = shl i64 %lsr.iv1958.i.i, 3
  %scevgep1078 = getelementptr i8, ptr %scevgep1961.i.i, i64 %351
  %scevgep1079 = getelementptr i8, ptr %scevgep1078, i64 -8
  %.3583.i.i = load double, ptr %scevgep1079, align 8, !noalias !85
  %.3584.i.i = fadd double %.3552.i.i, %.3583.i.i
  %352 = shl i64 %lsr.iv1958.i.i, 3
  %scevgep1076 = getelementptr i8, ptr %scevgep1971.i.i, i64 %352
  %scevgep1077 = getelementptr i8, ptr %scevgep1076, i64 -8
  store double %.3584.i.i, ptr %scevgep1077, align 8, !noalias !85
  %.3438.1.i.i = load double, ptr %scevgep1982.i.i, align 8, !noalias !85
  %.3485.1.i.i = fadd double %.3438.1.i.i, 0.000000e+00
  store double %.3485.1.i.i, ptr %scevgep1967.i.i, align 8, !noalias !85
  %.3552.1.i.i = load double, ptr %scevgep1082, align 8, !noalias !85
  %.3583.1.i.i = load double, ptr %scevgep1078, align 8, !noalias !85
  %.3584.1.i.i = fadd double %.3552.1.i.i, %.3583.1.i.i
  store double %.3584.1.i.i, ptr %scevgep1076, align 8, !noalias !85
  %lsr.iv.next1959.i.i = add i64 %lsr.iv1958.i.i, 2
  %exitcond1743.not.1.i.i = icmp eq i64 %795, %lsr.iv.next1959.i.i
  br i1 %exitcond1743.not.1.i.i, label %B194.endif.i.i.i.preheader, label %B1686.i.i, !llvm.loop !140

B194.endif.i.i.i.preheader:                       ; preds = %B1686.us.i.i, %B1686.prol.loopexit.i.i, %middle.block1798.i.i, %B1686.us.prol.loopexit.i.i, %middle.block1835.i.i, %B1686.i.i
  %353 = icmp ult i64 %arg.move.6.5.0.fr.i.i.i, 4
  %scevgep218.i.i.i847 = getelementptr i8, ptr %spare.2.sroa.120.08747.i.i, i64 %.20.i282
  %bound0.i.i.i848 = icmp ult ptr %spare.2.sroa.120.08747.i.i, %scevgep219.i.i.i
  %bound1.i.i.i849 = icmp ult ptr %arg.vectors, %scevgep218.i.i.i847
  %found.conflict.i.i.i850 = and i1 %bound0.i.i.i848, %bound1.i.i.i849
  %brmerge.i.i.i851 = select i1 %353, i1 true, i1 %found.conflict.i.i.i850
  br label %B194.endif.i.i.i

B188.i.i.i:                                       ; preds = %B940.i.i.i
  %.756.i.i.i = icmp samesign ugt i64 %.75514511581.i.i.i, 1
  br i1 %.756.i.i.i, label %B194.endif.i.i.i, label %B36.i1506.i.i

B318.i.i.i:                                       ; preds = %B318.i.i.i.preheader, %B1094.i.i.i
  %lsr.iv393.i.i.i = phi ptr [ %scevgep394.i.i.i, %B1094.i.i.i ], [ %arg.design, %B318.i.i.i.preheader ]
  %lsr.iv374.i.i.i = phi ptr [ %scevgep375.i.i.i, %B1094.i.i.i ], [ %scevgep373.i.i.i, %B318.i.i.i.preheader ]
  %.124413951419.i.i.i = phi i64 [ %.1251.i.i.i, %B1094.i.i.i ], [ 0, %B318.i.i.i.preheader ]
  %354 = mul i64 %.124413951419.i.i.i, %.20.i282
  %scevgep226.i.i.i = getelementptr i8, ptr %arg.design, i64 %354
  %.1251.i.i.i = add nuw nsw i64 %.124413951419.i.i.i, 1
  %355 = getelementptr i64, ptr %.478.i.i.i, i64 %.124413951419.i.i.i
  %.1309.i.i.i = load i64, ptr %355, align 8, !noalias !141
  %.1310.i.i.i = icmp eq i64 %.1309.i.i.i, 0
  br i1 %.1310.i.i.i, label %B1094.i.i.i, label %B370.lr.ph.i.i.i

B370.i.i.i:                                       ; preds = %B370.i.i.i.preheader, %B370.i.i.i
  %eta.2.31367.i.i.i = phi double [ %.1519.3.i.i.i, %B370.i.i.i ], [ 0.000000e+00, %B370.i.i.i.preheader ]
  %.140413631365.i.i.i = phi i64 [ %.1411.3.i.i.i, %B370.i.i.i ], [ 0, %B370.i.i.i.preheader ]
  %356 = shl i64 %.140413631365.i.i.i, 3
  %scevgep381.i.i.i = getelementptr i8, ptr %lsr.iv374.i.i.i, i64 %356
  %scevgep382.i.i.i = getelementptr i8, ptr %scevgep381.i.i.i, i64 -24
  %.1486.i.i.i = load double, ptr %scevgep382.i.i.i, align 8, !noalias !141
  %sunkaddr1482 = mul i64 %.140413631365.i.i.i, 8
  %sunkaddr1483 = getelementptr i8, ptr %spare.2.sroa.120.08747.i.i, i64 %sunkaddr1482
  %.1516.i.i.i = load double, ptr %sunkaddr1483, align 8, !noalias !141
  %.1517.i.i.i = fmul double %.1486.i.i.i, %.1516.i.i.i
  %.1519.i.i.i = fadd double %eta.2.31367.i.i.i, %.1517.i.i.i
  %357 = shl i64 %.140413631365.i.i.i, 3
  %scevgep1106 = getelementptr i8, ptr %lsr.iv374.i.i.i, i64 %357
  %scevgep1107 = getelementptr i8, ptr %scevgep1106, i64 -16
  %.1486.1.i.i.i = load double, ptr %scevgep1107, align 8, !noalias !141
  %sunkaddr1484 = mul i64 %.140413631365.i.i.i, 8
  %sunkaddr1485 = getelementptr i8, ptr %spare.2.sroa.120.08747.i.i, i64 %sunkaddr1484
  %sunkaddr1486 = getelementptr i8, ptr %sunkaddr1485, i64 8
  %.1516.1.i.i.i = load double, ptr %sunkaddr1486, align 8, !noalias !141
  %.1517.1.i.i.i = fmul double %.1486.1.i.i.i, %.1516.1.i.i.i
  %.1519.1.i.i.i = fadd double %.1519.i.i.i, %.1517.1.i.i.i
  %358 = shl i64 %.140413631365.i.i.i, 3
  %scevgep1104 = getelementptr i8, ptr %lsr.iv374.i.i.i, i64 %358
  %scevgep1105 = getelementptr i8, ptr %scevgep1104, i64 -8
  %.1486.2.i.i.i = load double, ptr %scevgep1105, align 8, !noalias !141
  %sunkaddr1487 = mul i64 %.140413631365.i.i.i, 8
  %sunkaddr1488 = getelementptr i8, ptr %spare.2.sroa.120.08747.i.i, i64 %sunkaddr1487
  %sunkaddr1489 = getelementptr i8, ptr %sunkaddr1488, i64 16
  %.1516.2.i.i.i = load double, ptr %sunkaddr1489, align 8, !noalias !141
  %.1517.2.i.i.i = fmul double %.1486.2.i.i.i, %.1516.2.i.i.i
  %.1519.2.i.i.i = fadd double %.1519.1.i.i.i, %.1517.2.i.i.i
  %.1411.3.i.i.i = add nuw i64 %.140413631365.i.i.i, 4
  %.1486.3.i.i.i = load double, ptr %scevgep381.i.i.i, align 8, !noalias !141
  %sunkaddr1490 = mul i64 %.140413631365.i.i.i, 8
  %sunkaddr1491 = getelementptr i8, ptr %spare.2.sroa.120.08747.i.i, i64 %sunkaddr1490
  %sunkaddr1492 = getelementptr i8, ptr %sunkaddr1491, i64 24
  %.1516.3.i.i.i = load double, ptr %sunkaddr1492, align 8, !noalias !141
  %.1517.3.i.i.i = fmul double %.1486.3.i.i.i, %.1516.3.i.i.i
  %.1519.3.i.i.i = fadd double %.1519.2.i.i.i, %.1517.3.i.i.i
  %niter289.ncmp.3.i.i.i = icmp eq i64 %unroll_iter.i.i.i.i, %.1411.3.i.i.i
  br i1 %niter289.ncmp.3.i.i.i, label %B522.lr.ph.unr-lcssa.i.i.i, label %B370.i.i.i

B522.lr.ph.unr-lcssa.i.i.i:                       ; preds = %B370.i.i.i
  %359 = icmp eq i64 %xtraiter.i.i.i.i, 0
  br i1 %359, label %B522.lr.ph.i.i.i, label %B370.epil.preheader.i.i.i

B370.epil.preheader.i.i.i:                        ; preds = %B370.lr.ph.i.i.i, %B522.lr.ph.unr-lcssa.i.i.i
  %eta.2.31367.epil.init.i.i.i = phi double [ 0.000000e+00, %B370.lr.ph.i.i.i ], [ %.1519.3.i.i.i, %B522.lr.ph.unr-lcssa.i.i.i ]
  %.140413631365.epil.init.i.i.i = phi i64 [ 0, %B370.lr.ph.i.i.i ], [ %unroll_iter.i.i.i.i, %B522.lr.ph.unr-lcssa.i.i.i ]
  %360 = shl i64 %.140413631365.epil.init.i.i.i, 3
  %scevgep391.i.i.i = getelementptr i8, ptr %spare.2.sroa.120.08747.i.i, i64 %360
  %scevgep395.i.i.i = getelementptr i8, ptr %lsr.iv393.i.i.i, i64 %360
  br label %B370.epil.i.i.i

B370.epil.i.i.i:                                  ; preds = %B370.epil.i.i.i, %B370.epil.preheader.i.i.i
  %eta.2.31367.epil.i.i.i = phi double [ %eta.2.31367.epil.init.i.i.i, %B370.epil.preheader.i.i.i ], [ %.1519.epil.i.i.i, %B370.epil.i.i.i ]
  %epil.iter284.i.i.i = phi i64 [ 0, %B370.epil.preheader.i.i.i ], [ %epil.iter284.next.i.i.i, %B370.epil.i.i.i ]
  %361 = shl i64 %epil.iter284.i.i.i, 3
  %scevgep2022.i.i = getelementptr i8, ptr %scevgep395.i.i.i, i64 %361
  %.1486.epil.i.i.i = load double, ptr %scevgep2022.i.i, align 8, !noalias !141
  %scevgep2021.i.i = getelementptr i8, ptr %scevgep391.i.i.i, i64 %361
  %.1516.epil.i.i.i = load double, ptr %scevgep2021.i.i, align 8, !noalias !141
  %.1517.epil.i.i.i = fmul double %.1486.epil.i.i.i, %.1516.epil.i.i.i
  %.1519.epil.i.i.i = fadd double %eta.2.31367.epil.i.i.i, %.1517.epil.i.i.i
  %epil.iter284.next.i.i.i = add i64 %epil.iter284.i.i.i, 1
  %epil.iter284.cmp.not.i.i.i = icmp eq i64 %xtraiter.i.i.i.i, %epil.iter284.next.i.i.i
  br i1 %epil.iter284.cmp.not.i.i.i, label %B522.lr.ph.i.i.i, label %B370.epil.i.i.i, !llvm.loop !144

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
  %362 = getelementptr i8, ptr %scevgep226.i.i.i, i64 8
  br label %B522.i.i.i

B522.i.i.i:                                       ; preds = %B1093.i.i.i, %B522.lr.ph.i.i.i
  %lsr.iv409.i.i.i = phi ptr [ %arg.matrices, %B522.lr.ph.i.i.i ], [ %scevgep410.i.i.i, %B1093.i.i.i ]
  %lsr.iv401.i.i.i = phi ptr [ %scevgep400.i.i.i, %B522.lr.ph.i.i.i ], [ %scevgep402.i.i.i, %B1093.i.i.i ]
  %indvars.iv.i.i.i42 = phi i64 [ 1, %B522.lr.ph.i.i.i ], [ %indvars.iv.next.i.i.i43, %B1093.i.i.i ]
  %.166513781388.i.i.i = phi i64 [ 0, %B522.lr.ph.i.i.i ], [ %.1672.i.i.i, %B1093.i.i.i ]
  %363 = lshr i64 %indvars.iv.i.i.i42, 2
  %364 = shl nuw i64 %363, 2
  %365 = and i64 %indvars.iv.i.i.i42, -4
  %366 = mul i64 %.166513781388.i.i.i, %.20.i282
  %scevgep224.i.i.i = getelementptr i8, ptr %arg.matrices, i64 %366
  %367 = mul i64 %.166513781388.i.i.i, %898
  %368 = getelementptr i8, ptr %arg.matrices, i64 %367
  %scevgep225.i.i.i = getelementptr i8, ptr %368, i64 8
  %369 = shl i64 %.166513781388.i.i.i, 3
  %scevgep227.i.i.i = getelementptr i8, ptr %362, i64 %369
  %.1672.i.i.i = add nuw nsw i64 %.166513781388.i.i.i, 1
  %370 = getelementptr double, ptr %443, i64 %.166513781388.i.i.i
  %.1751.i.i.i = load double, ptr %370, align 8, !noalias !141
  %.1756.i.i.i = fcmp une double %.1751.i.i.i, 0.000000e+00
  br i1 %.1756.i.i.i, label %B614.lr.ph.i.i.i, label %B1093.i.i.i

B614.i.i.i:                                       ; preds = %B614.i.i.i.preheader, %B614.i.i.i
  %.191613711373.i.i.i = phi i64 [ %.1923.1.i.i.i, %B614.i.i.i ], [ %.191613711373.unr.i.i.i, %B614.i.i.i.preheader ]
  %371 = shl i64 %.191613711373.i.i.i, 3
  %scevgep411.i.i.i = getelementptr i8, ptr %lsr.iv409.i.i.i, i64 %371
  %.1998.i.i.i = load double, ptr %scevgep411.i.i.i, align 8, !noalias !141
  %scevgep408.i.i.i = getelementptr i8, ptr %lsr.iv393.i.i.i, i64 %371
  %.2052.i.i.i = load double, ptr %scevgep408.i.i.i, align 8, !noalias !141
  %.2053.i.i.i = fmul double %.2001.i.i.i, %.2052.i.i.i
  %.2054.i.i.i = fadd double %.1998.i.i.i, %.2053.i.i.i
  store double %.2054.i.i.i, ptr %scevgep411.i.i.i, align 8, !noalias !141
  %.1923.1.i.i.i = add nuw nsw i64 %.191613711373.i.i.i, 2
  %372 = shl i64 %.191613711373.i.i.i, 3
  %scevgep1110 = getelementptr i8, ptr %lsr.iv409.i.i.i, i64 %372
  %scevgep1111 = getelementptr i8, ptr %scevgep1110, i64 8
  %.1998.1.i.i.i = load double, ptr %scevgep1111, align 8, !noalias !141
  %scevgep1112 = getelementptr i8, ptr %lsr.iv393.i.i.i, i64 %372
  %scevgep1113 = getelementptr i8, ptr %scevgep1112, i64 8
  %.2052.1.i.i.i = load double, ptr %scevgep1113, align 8, !noalias !141
  %.2053.1.i.i.i = fmul double %.2001.i.i.i, %.2052.1.i.i.i
  %.2054.1.i.i.i = fadd double %.1998.1.i.i.i, %.2053.1.i.i.i
  store double %.2054.1.i.i.i, ptr %scevgep1111, align 8, !noalias !141
  %exitcond1740.not.1.i.i.i = icmp eq i64 %indvars.iv.i.i.i42, %.1923.1.i.i.i
  br i1 %exitcond1740.not.1.i.i.i, label %B1093.i.i.i, label %B614.i.i.i, !llvm.loop !145

B48.loopexit.i.i.i.i:                             ; preds = %B287.i.i.i.i
  %indvars.iv.next.i.i.i.i = add nuw i64 %indvars.iv.i.i.i.i, 1
  %scevgep10.i.i1353.i.i = getelementptr i8, ptr %lsr.iv.i.i1344.i.i, i64 %.20.i282
  %scevgep32.i.i.i.i = getelementptr i8, ptr %lsr.iv31.i.i.i.i, i64 %.20.i282
  %exitcond370.not.i.i.i.i = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %.141.i.i.i.i
  br i1 %exitcond370.not.i.i.i.i, label %B52.endif.i.i.i.i.preheader, label %B86.endif.lr.ph.i.i.i.i

B52.endif.i.i.i.i.preheader:                      ; preds = %B48.loopexit.i.i.i.i
  br label %B52.endif.i.i.i.i

B126.i.i.i.i:                                     ; preds = %B126.i.i.i.i.preheader, %B126.i.i.i.i
  %s.2.2330.i.i.i.i = phi double [ %.568.3.i.i.i.i, %B126.i.i.i.i ], [ %.342.i.i.i.i, %B126.i.i.i.i.preheader ]
  %.432326328.i.i.i.i = phi i64 [ %.439.3.i.i.i.i, %B126.i.i.i.i ], [ 0, %B126.i.i.i.i.preheader ]
  %373 = shl i64 %.432326328.i.i.i.i, 3
  %scevgep16.i.i1345.i.i = getelementptr i8, ptr %lsr.iv.i.i1344.i.i, i64 %373
  %scevgep17.i.i1346.i.i = getelementptr i8, ptr %scevgep16.i.i1345.i.i, i64 -24
  %.514.i.i.i.i = load double, ptr %scevgep17.i.i1346.i.i, align 8, !noalias !146
  %scevgep25.i.i1347.i.i = getelementptr i8, ptr %lsr.iv18.i.i.i.i, i64 %373
  %scevgep26.i.i.i.i = getelementptr i8, ptr %scevgep25.i.i1347.i.i, i64 -24
  %.565.i.i.i.i = load double, ptr %scevgep26.i.i.i.i, align 8, !noalias !146
  %.566.i.i.i.i = fmul double %.514.i.i.i.i, %.565.i.i.i.i
  %.568.i.i.i.i = fsub double %s.2.2330.i.i.i.i, %.566.i.i.i.i
  %374 = shl i64 %.432326328.i.i.i.i, 3
  %scevgep1120 = getelementptr i8, ptr %lsr.iv.i.i1344.i.i, i64 %374
  %scevgep1121 = getelementptr i8, ptr %scevgep1120, i64 -16
  %.514.1.i.i.i.i = load double, ptr %scevgep1121, align 8, !noalias !146
  %375 = shl i64 %.432326328.i.i.i.i, 3
  %scevgep1116 = getelementptr i8, ptr %lsr.iv18.i.i.i.i, i64 %375
  %scevgep1117 = getelementptr i8, ptr %scevgep1116, i64 -16
  %.565.1.i.i.i.i = load double, ptr %scevgep1117, align 8, !noalias !146
  %.566.1.i.i.i.i = fmul double %.514.1.i.i.i.i, %.565.1.i.i.i.i
  %.568.1.i.i.i.i = fsub double %.568.i.i.i.i, %.566.1.i.i.i.i
  %376 = shl i64 %.432326328.i.i.i.i, 3
  %scevgep1118 = getelementptr i8, ptr %lsr.iv.i.i1344.i.i, i64 %376
  %scevgep1119 = getelementptr i8, ptr %scevgep1118, i64 -8
  %.514.2.i.i.i.i = load double, ptr %scevgep1119, align 8, !noalias !146
  %377 = shl i64 %.432326328.i.i.i.i, 3
  %scevgep1114 = getelementptr i8, ptr %lsr.iv18.i.i.i.i, i64 %377
  %scevgep1115 = getelementptr i8, ptr %scevgep1114, i64 -8
  %.565.2.i.i.i.i = load double, ptr %scevgep1115, align 8, !noalias !146
  %.566.2.i.i.i.i = fmul double %.514.2.i.i.i.i, %.565.2.i.i.i.i
  %.568.2.i.i.i.i = fsub double %.568.1.i.i.i.i, %.566.2.i.i.i.i
  %.439.3.i.i.i.i = add nuw i64 %.432326328.i.i.i.i, 4
  %.514.3.i.i.i.i = load double, ptr %scevgep16.i.i1345.i.i, align 8, !noalias !146
  %.565.3.i.i.i.i = load double, ptr %scevgep25.i.i1347.i.i, align 8, !noalias !146
  %.566.3.i.i.i.i = fmul double %.514.3.i.i.i.i, %.565.3.i.i.i.i
  %.568.3.i.i.i.i = fsub double %.568.2.i.i.i.i, %.566.3.i.i.i.i
  %niter.ncmp.3.i.i1348.i.i = icmp eq i64 %386, %.439.3.i.i.i.i
  br i1 %niter.ncmp.3.i.i1348.i.i, label %B162.loopexit.unr-lcssa.i.i.i.i, label %B126.i.i.i.i

B162.loopexit.unr-lcssa.i.i.i.i:                  ; preds = %B126.i.i.i.i
  %378 = and i64 %.256334340.i.i.i.i, 3
  %lcmp.mod.not.i.i.i.i = icmp eq i64 %378, 0
  br i1 %lcmp.mod.not.i.i.i.i, label %B162.i.i.i.i, label %B126.epil.preheader.i.i.i.i

B126.epil.preheader.i.i.i.i:                      ; preds = %B126.lr.ph.i.i.i.i, %B162.loopexit.unr-lcssa.i.i.i.i
  %s.2.2330.epil.init.i.i.i.i = phi double [ %.342.i.i.i.i, %B126.lr.ph.i.i.i.i ], [ %.568.3.i.i.i.i, %B162.loopexit.unr-lcssa.i.i.i.i ]
  %.432326328.epil.init.i.i.i.i = phi i64 [ 0, %B126.lr.ph.i.i.i.i ], [ %387, %B162.loopexit.unr-lcssa.i.i.i.i ]
  %379 = shl i64 %.432326328.epil.init.i.i.i.i, 3
  %scevgep29.i.i.i.i = getelementptr i8, ptr %lsr.iv27.i.i.i.i, i64 %379
  %scevgep33.i.i1349.i.i = getelementptr i8, ptr %lsr.iv31.i.i.i.i, i64 %379
  br label %B126.epil.i.i.i.i

B126.epil.i.i.i.i:                                ; preds = %B126.epil.i.i.i.i, %B126.epil.preheader.i.i.i.i
  %s.2.2330.epil.i.i.i.i = phi double [ %s.2.2330.epil.init.i.i.i.i, %B126.epil.preheader.i.i.i.i ], [ %.568.epil.i.i.i.i, %B126.epil.i.i.i.i ]
  %epil.iter.i.i1350.i.i = phi i64 [ 0, %B126.epil.preheader.i.i.i.i ], [ %epil.iter.next.i.i1351.i.i, %B126.epil.i.i.i.i ]
  %380 = shl i64 %epil.iter.i.i1350.i.i, 3
  %scevgep424.i.i.i = getelementptr i8, ptr %scevgep33.i.i1349.i.i, i64 %380
  %.514.epil.i.i.i.i = load double, ptr %scevgep424.i.i.i, align 8, !noalias !146
  %scevgep423.i.i.i = getelementptr i8, ptr %scevgep29.i.i.i.i, i64 %380
  %.565.epil.i.i.i.i = load double, ptr %scevgep423.i.i.i, align 8, !noalias !146
  %.566.epil.i.i.i.i = fmul double %.514.epil.i.i.i.i, %.565.epil.i.i.i.i
  %.568.epil.i.i.i.i = fsub double %s.2.2330.epil.i.i.i.i, %.566.epil.i.i.i.i
  %epil.iter.next.i.i1351.i.i = add i64 %epil.iter.i.i1350.i.i, 1
  %epil.iter.cmp.not.i.i1352.i.i = icmp eq i64 %384, %epil.iter.next.i.i1351.i.i
  br i1 %epil.iter.cmp.not.i.i1352.i.i, label %B162.i.i.i.i, label %B126.epil.i.i.i.i, !llvm.loop !149

B162.i.i.i.i:                                     ; preds = %B86.endif.i.i.i.i, %B126.epil.i.i.i.i, %B162.loopexit.unr-lcssa.i.i.i.i
  %s.2.2.lcssa.i.i.i.i = phi double [ %.342.i.i.i.i, %B86.endif.i.i.i.i ], [ %.568.3.i.i.i.i, %B162.loopexit.unr-lcssa.i.i.i.i ], [ %.568.epil.i.i.i.i, %B126.epil.i.i.i.i ]
  %.578.i.i.i.i = icmp eq i64 %.134347359.i.i.i.i, %.256334340.i.i.i.i
  br i1 %.578.i.i.i.i, label %B176.i.i.i.i, label %B250.i.i.i.i

B176.i.i.i.i:                                     ; preds = %B162.i.i.i.i
  %.583.i.i.i.i = fcmp ogt double %s.2.2.lcssa.i.i.i.i, 1.000000e-09
  br i1 %.583.i.i.i.i, label %B194.i.i.i.i, label %B36.i1506.i.i

B194.i.i.i.i:                                     ; preds = %B176.i.i.i.i
  %.601.i.i.i.i = tail call double @sqrt(double %s.2.2.lcssa.i.i.i.i)
  %sunkaddr1493 = mul i64 %.337.i.i.i.i, 8
  %sunkaddr1494 = getelementptr i8, ptr %invariant.gep.i.i.i.i, i64 %sunkaddr1493
  store double %.601.i.i.i.i, ptr %sunkaddr1494, align 8, !noalias !146
  br label %B287.i.i.i.i

B250.i.i.i.i:                                     ; preds = %B162.i.i.i.i
  %.703.i.i.i.i = mul i64 %.256334340.i.i.i.i, %arg.move.6.5.0.fr.i.i.i
  %381 = getelementptr double, ptr %.565.i1334.i.i, i64 %.703.i.i.i.i
  %.707.i.i.i.i = getelementptr double, ptr %381, i64 %.256334340.i.i.i.i
  %.708.i.i.i.i = load double, ptr %.707.i.i.i.i, align 8, !noalias !146
  %.713.i.i.i.i = fdiv double %s.2.2.lcssa.i.i.i.i, %.708.i.i.i.i
  %.768.i.i.i.i = getelementptr double, ptr %383, i64 %.256334340.i.i.i.i
  store double %.713.i.i.i.i, ptr %.768.i.i.i.i, align 8, !noalias !146
  br label %B287.i.i.i.i

B287.i.i.i.i:                                     ; preds = %B250.i.i.i.i, %B194.i.i.i.i
  %scevgep19.i.i.i.i = getelementptr i8, ptr %lsr.iv18.i.i.i.i, i64 %.20.i282
  %scevgep28.i.i.i.i = getelementptr i8, ptr %lsr.iv27.i.i.i.i, i64 %.20.i282
  %exitcond369.not.i.i.i.i = icmp eq i64 %.263.i.i.i.i, %indvars.iv.i.i.i.i
  br i1 %exitcond369.not.i.i.i.i, label %B48.loopexit.i.i.i.i, label %B86.endif.i.i.i.i

B86.endif.lr.ph.i.i.i.i:                          ; preds = %B86.endif.lr.ph.i.i.i.i.preheader, %B48.loopexit.i.i.i.i
  %lsr.iv31.i.i.i.i = phi ptr [ %scevgep32.i.i.i.i, %B48.loopexit.i.i.i.i ], [ %.565.i1334.i.i, %B86.endif.lr.ph.i.i.i.i.preheader ]
  %lsr.iv.i.i1344.i.i = phi ptr [ %scevgep10.i.i1353.i.i, %B48.loopexit.i.i.i.i ], [ %scevgep.i.i1335.i.i, %B86.endif.lr.ph.i.i.i.i.preheader ]
  %indvars.iv.i.i.i.i = phi i64 [ %indvars.iv.next.i.i.i.i, %B48.loopexit.i.i.i.i ], [ 1, %B86.endif.lr.ph.i.i.i.i.preheader ]
  %.134347359.i.i.i.i = phi i64 [ %.141.i.i.i.i, %B48.loopexit.i.i.i.i ], [ 0, %B86.endif.lr.ph.i.i.i.i.preheader ]
  %.141.i.i.i.i = add nuw nsw i64 %.134347359.i.i.i.i, 1
  %invariant.gep.i.i.i.i = getelementptr double, ptr %.565.i1334.i.i, i64 %.134347359.i.i.i.i
  %.337.i.i.i.i = mul i64 %.134347359.i.i.i.i, %arg.move.6.5.0.fr.i.i.i
  %382 = getelementptr double, ptr %arg.matrices, i64 %.337.i.i.i.i
  %383 = getelementptr double, ptr %.565.i1334.i.i, i64 %.337.i.i.i.i
  br label %B86.endif.i.i.i.i

B86.endif.i.i.i.i:                                ; preds = %B86.endif.lr.ph.i.i.i.i, %B287.i.i.i.i
  %lsr.iv27.i.i.i.i = phi ptr [ %.565.i1334.i.i, %B86.endif.lr.ph.i.i.i.i ], [ %scevgep28.i.i.i.i, %B287.i.i.i.i ]
  %lsr.iv18.i.i.i.i = phi ptr [ %scevgep.i.i1335.i.i, %B86.endif.lr.ph.i.i.i.i ], [ %scevgep19.i.i.i.i, %B287.i.i.i.i ]
  %.256334340.i.i.i.i = phi i64 [ 0, %B86.endif.lr.ph.i.i.i.i ], [ %.263.i.i.i.i, %B287.i.i.i.i ]
  %lsr1124 = trunc i64 %.256334340.i.i.i.i to i2
  %384 = zext i2 %lsr1124 to i64
  %385 = lshr i64 %.256334340.i.i.i.i, 2
  %386 = shl nuw nsw i64 %385, 2
  %387 = and i64 %.256334340.i.i.i.i, %const1292
  %.263.i.i.i.i = add nuw i64 %.256334340.i.i.i.i, 1
  %388 = getelementptr double, ptr %382, i64 %.256334340.i.i.i.i
  %.342.i.i.i.i = load double, ptr %388, align 8, !noalias !146
  %.426327.not.i.i.i.i = icmp eq i64 %.256334340.i.i.i.i, 0
  br i1 %.426327.not.i.i.i.i, label %B162.i.i.i.i, label %B126.lr.ph.i.i.i.i

B126.lr.ph.i.i.i.i:                               ; preds = %B86.endif.i.i.i.i
  %389 = icmp samesign ult i64 %.256334340.i.i.i.i, 4
  br i1 %389, label %B126.epil.preheader.i.i.i.i, label %B126.i.i.i.i.preheader

B126.i.i.i.i.preheader:                           ; preds = %B126.lr.ph.i.i.i.i
  br label %B126.i.i.i.i

B88.i.i.i.i:                                      ; preds = %B88.i.i.i.i.preheader, %B88.i.i.i.i
  %s.4.1368.i.i.i.i = phi double [ %.404.3.i.i.i.i, %B88.i.i.i.i ], [ %.199.i.i.i.i, %B88.i.i.i.i.preheader ]
  %.289364366.i.i.i.i = phi i64 [ %.296.3.i.i.i.i, %B88.i.i.i.i ], [ 0, %B88.i.i.i.i.preheader ]
  %390 = shl i64 %.289364366.i.i.i.i, 3
  %scevgep17.i2.i.i.i = getelementptr i8, ptr %lsr.iv10.i.i.i.i, i64 %390
  %scevgep18.i.i1355.i.i = getelementptr i8, ptr %scevgep17.i2.i.i.i, i64 -24
  %.371.i.i.i.i = load double, ptr %scevgep18.i.i1355.i.i, align 8, !noalias !150
  %scevgep1129 = getelementptr i8, ptr %scevgep1051, i64 %390
  %391 = shl i64 %.289364366.i.i.i.i, 3
  %scevgep1130 = getelementptr i8, ptr %scevgep1051, i64 %391
  %scevgep1131 = getelementptr i8, ptr %scevgep1130, i64 -24
  %.401.i.i.i.i = load double, ptr %scevgep1131, align 8, !noalias !150
  %.402.i.i.i.i = fmul double %.371.i.i.i.i, %.401.i.i.i.i
  %.404.i.i.i.i = fsub double %s.4.1368.i.i.i.i, %.402.i.i.i.i
  %392 = shl i64 %.289364366.i.i.i.i, 3
  %scevgep1134 = getelementptr i8, ptr %lsr.iv10.i.i.i.i, i64 %392
  %scevgep1135 = getelementptr i8, ptr %scevgep1134, i64 -16
  %.371.1.i.i.i.i = load double, ptr %scevgep1135, align 8, !noalias !150
  %393 = shl i64 %.289364366.i.i.i.i, 3
  %scevgep1127 = getelementptr i8, ptr %scevgep1051, i64 %393
  %scevgep1128 = getelementptr i8, ptr %scevgep1127, i64 -16
  %.401.1.i.i.i.i = load double, ptr %scevgep1128, align 8, !noalias !150
  %.402.1.i.i.i.i = fmul double %.371.1.i.i.i.i, %.401.1.i.i.i.i
  %.404.1.i.i.i.i = fsub double %.404.i.i.i.i, %.402.1.i.i.i.i
  %394 = shl i64 %.289364366.i.i.i.i, 3
  %scevgep1132 = getelementptr i8, ptr %lsr.iv10.i.i.i.i, i64 %394
  %scevgep1133 = getelementptr i8, ptr %scevgep1132, i64 -8
  %.371.2.i.i.i.i = load double, ptr %scevgep1133, align 8, !noalias !150
  %395 = shl i64 %.289364366.i.i.i.i, 3
  %scevgep1125 = getelementptr i8, ptr %scevgep1051, i64 %395
  %scevgep1126 = getelementptr i8, ptr %scevgep1125, i64 -8
  %.401.2.i.i.i.i = load double, ptr %scevgep1126, align 8, !noalias !150
  %.402.2.i.i.i.i = fmul double %.371.2.i.i.i.i, %.401.2.i.i.i.i
  %.404.2.i.i.i.i = fsub double %.404.1.i.i.i.i, %.402.2.i.i.i.i
  %.296.3.i.i.i.i = add nuw i64 %.289364366.i.i.i.i, 4
  %.371.3.i.i.i.i = load double, ptr %scevgep17.i2.i.i.i, align 8, !noalias !150
  %.401.3.i.i.i.i = load double, ptr %scevgep1129, align 8, !noalias !150
  %.402.3.i.i.i.i = fmul double %.371.3.i.i.i.i, %.401.3.i.i.i.i
  %.404.3.i.i.i.i = fsub double %.404.2.i.i.i.i, %.402.3.i.i.i.i
  %niter.ncmp.3.i10.i.i.i = icmp eq i64 %413, %.296.3.i.i.i.i
  br i1 %niter.ncmp.3.i10.i.i.i, label %B120.loopexit.unr-lcssa.i.i.i.i, label %B88.i.i.i.i

B120.loopexit.unr-lcssa.i.i.i.i:                  ; preds = %B88.i.i.i.i
  %396 = and i64 %.134372378.i.i.i.i, 3
  %lcmp.mod.not.i11.i.i.i = icmp eq i64 %396, 0
  br i1 %lcmp.mod.not.i11.i.i.i, label %B120.i.i.i.i, label %B88.epil.preheader.i.i.i.i

B88.epil.preheader.i.i.i.i:                       ; preds = %B88.lr.ph.i.i.i.i, %B120.loopexit.unr-lcssa.i.i.i.i
  %s.4.1368.epil.init.i.i.i.i = phi double [ %.199.i.i.i.i, %B88.lr.ph.i.i.i.i ], [ %.404.3.i.i.i.i, %B120.loopexit.unr-lcssa.i.i.i.i ]
  %.289364366.epil.init.i.i.i.i = phi i64 [ 0, %B88.lr.ph.i.i.i.i ], [ %414, %B120.loopexit.unr-lcssa.i.i.i.i ]
  %397 = shl i64 %.289364366.epil.init.i.i.i.i, 3
  %scevgep27.i.i1356.i.i = getelementptr i8, ptr %arg.vectors, i64 %397
  %scevgep31.i.i1357.i.i = getelementptr i8, ptr %lsr.iv29.i.i1354.i.i, i64 %397
  br label %B88.epil.i.i.i.i

B88.epil.i.i.i.i:                                 ; preds = %B88.epil.i.i.i.i, %B88.epil.preheader.i.i.i.i
  %s.4.1368.epil.i.i.i.i = phi double [ %s.4.1368.epil.init.i.i.i.i, %B88.epil.preheader.i.i.i.i ], [ %.404.epil.i.i.i.i, %B88.epil.i.i.i.i ]
  %epil.iter.i12.i.i.i = phi i64 [ 0, %B88.epil.preheader.i.i.i.i ], [ %epil.iter.next.i15.i.i.i, %B88.epil.i.i.i.i ]
  %398 = shl i64 %epil.iter.i12.i.i.i, 3
  %scevgep439.i.i.i = getelementptr i8, ptr %scevgep31.i.i1357.i.i, i64 %398
  %.371.epil.i.i.i.i = load double, ptr %scevgep439.i.i.i, align 8, !noalias !150
  %scevgep438.i.i.i = getelementptr i8, ptr %scevgep27.i.i1356.i.i, i64 %398
  %.401.epil.i.i.i.i = load double, ptr %scevgep438.i.i.i, align 8, !noalias !150
  %.402.epil.i.i.i.i = fmul double %.371.epil.i.i.i.i, %.401.epil.i.i.i.i
  %.404.epil.i.i.i.i = fsub double %s.4.1368.epil.i.i.i.i, %.402.epil.i.i.i.i
  %epil.iter.next.i15.i.i.i = add i64 %epil.iter.i12.i.i.i, 1
  %epil.iter.cmp.not.i16.i.i.i = icmp eq i64 %411, %epil.iter.next.i15.i.i.i
  br i1 %epil.iter.cmp.not.i16.i.i.i, label %B120.i.i.i.i, label %B88.epil.i.i.i.i, !llvm.loop !153

B120.i.i.i.i:                                     ; preds = %B52.endif.i.i.i.i, %B88.epil.i.i.i.i, %B120.loopexit.unr-lcssa.i.i.i.i
  %.458.pre-phi.i.i.i.i = phi i64 [ 0, %B52.endif.i.i.i.i ], [ %.366.i.i.i.i, %B120.loopexit.unr-lcssa.i.i.i.i ], [ %.366.i.i.i.i, %B88.epil.i.i.i.i ]
  %s.4.1.lcssa.i.i.i.i = phi double [ %.199.i.i.i.i, %B52.endif.i.i.i.i ], [ %.404.3.i.i.i.i, %B120.loopexit.unr-lcssa.i.i.i.i ], [ %.404.epil.i.i.i.i, %B88.epil.i.i.i.i ]
  %399 = getelementptr double, ptr %.565.i1334.i.i, i64 %.458.pre-phi.i.i.i.i
  %400 = getelementptr double, ptr %399, i64 %.134372378.i.i.i.i
  %.463.i.i.i.i = load double, ptr %400, align 8, !noalias !150
  %.468.i.i.i.i = fdiv double %s.4.1.lcssa.i.i.i.i, %.463.i.i.i.i
  %sunkaddr46.i.i.i.i = shl i64 %.134372378.i.i.i.i, 3
  %sunkaddr47.i.i.i.i = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr46.i.i.i.i
  store double %.468.i.i.i.i, ptr %sunkaddr47.i.i.i.i, align 8, !noalias !150
  %scevgep11.i17.i.i.i = getelementptr i8, ptr %lsr.iv10.i.i.i.i, i64 %.20.i282
  %scevgep30.i18.i.i.i = getelementptr i8, ptr %lsr.iv29.i.i1354.i.i, i64 %.20.i282
  %exitcond408.not.i.i.i.i = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %.141.i1.i.i.i
  br i1 %exitcond408.not.i.i.i.i, label %B188.endif.i.i.i.i.preheader, label %B52.endif.i.i.i.i

B188.endif.i.i.i.i.preheader:                     ; preds = %B120.i.i.i.i
  br label %B188.endif.i.i.i.i

B232.i.i.i.i:                                     ; preds = %B232.preheader.i.i.i.i, %B232.i.i.i.i
  %lsr.iv.i20.i.i.i = phi i64 [ %420, %B232.preheader.i.i.i.i ], [ %lsr.iv.next.i.i.i.i, %B232.i.i.i.i ]
  %s.5.1389.i.i.i.i = phi double [ %s.5.1389.unr.i.i.i.i, %B232.preheader.i.i.i.i ], [ %.868.1.i.i.i.i, %B232.i.i.i.i ]
  %.753385387.i.i.i.i = phi i64 [ %.753385387.unr.i.i.i.i, %B232.preheader.i.i.i.i ], [ %408, %B232.i.i.i.i ]
  %.808.i.i.i.i = icmp slt i64 %.753385387.i.i.i.i, 0
  %.809.i.i.i.i = select i1 %.808.i.i.i.i, i64 %arg.move.6.5.0.fr.i.i.i, i64 0
  %.810.i.i.i.i = add i64 %.809.i.i.i.i, %.753385387.i.i.i.i
  %.830.i.i.i.i = mul i64 %.810.i.i.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep394.i.i.i.i = getelementptr double, ptr %invariant.gep.i19.i.i.i, i64 %.830.i.i.i.i
  %.835.i.i.i.i = load double, ptr %gep394.i.i.i.i, align 8, !noalias !150
  %401 = select i1 %.808.i.i.i.i, i64 %.20.i282, i64 0
  %scevgep.i21.i.i.i = getelementptr i8, ptr %arg.vectors, i64 %401
  %402 = shl i64 %.753385387.i.i.i.i, 3
  %scevgep5.i.i.i.i = getelementptr i8, ptr %scevgep.i21.i.i.i, i64 %402
  %.865.i.i.i.i = load double, ptr %scevgep5.i.i.i.i, align 8, !noalias !150
  %.866.i.i1358.i.i = fmul double %.835.i.i.i.i, %.865.i.i.i.i
  %.868.i.i.i.i = fsub double %s.5.1389.i.i.i.i, %.866.i.i1358.i.i
  %403 = add i64 %.753385387.i.i.i.i, 1
  %.808.1.i.i.i.i = icmp slt i64 %403, 0
  %.809.1.i.i.i.i = select i1 %.808.1.i.i.i.i, i64 %arg.move.6.5.0.fr.i.i.i, i64 0
  %404 = add i64 %.809.1.i.i.i.i, %.753385387.i.i.i.i
  %405 = add i64 %404, 1
  %.830.1.i.i.i.i = mul i64 %405, %arg.move.6.5.0.fr.i.i.i
  %gep394.1.i.i.i.i = getelementptr double, ptr %invariant.gep.i19.i.i.i, i64 %.830.1.i.i.i.i
  %.835.1.i.i.i.i = load double, ptr %gep394.1.i.i.i.i, align 8, !noalias !150
  %406 = select i1 %.808.1.i.i.i.i, i64 %898, i64 8
  %scevgep441.i.i.i = getelementptr i8, ptr %arg.vectors, i64 %406
  %407 = shl i64 %.753385387.i.i.i.i, 3
  %scevgep1139 = getelementptr i8, ptr %scevgep441.i.i.i, i64 %407
  %.865.1.i.i.i.i = load double, ptr %scevgep1139, align 8, !noalias !150
  %.866.1.i.i.i.i = fmul double %.835.1.i.i.i.i, %.865.1.i.i.i.i
  %.868.1.i.i.i.i = fsub double %.868.i.i.i.i, %.866.1.i.i.i.i
  %lsr.iv.next.i.i.i.i = add i64 %lsr.iv.i20.i.i.i, -2
  %.747.1.i.i.i.i = icmp sgt i64 %lsr.iv.next.i.i.i.i, 2
  %408 = add i64 %403, 1
  br i1 %.747.1.i.i.i.i, label %B232.i.i.i.i, label %B264.i.i.i.i

B264.i.i.i.i:                                     ; preds = %B232.prol.loopexit.i.i.i.i, %B188.endif.i.i.i.i, %B232.i.i.i.i
  %s.5.1.lcssa.i.i.i.i = phi double [ %.661.i.i.i.i, %B188.endif.i.i.i.i ], [ %.868.lcssa.unr.i.i.i.i, %B232.prol.loopexit.i.i.i.i ], [ %.868.1.i.i.i.i, %B232.i.i.i.i ]
  %.922.i.i.i.i = mul i64 %.599.i.i.i.i, %arg.move.6.5.0.fr.i.i.i
  %409 = getelementptr double, ptr %.565.i1334.i.i, i64 %.922.i.i.i.i
  %410 = getelementptr double, ptr %409, i64 %.599.i.i.i.i
  %.927.i.i.i.i = load double, ptr %410, align 8, !noalias !150
  %.932.i.i.i.i = fdiv double %s.5.1.lcssa.i.i.i.i, %.927.i.i.i.i
  %sunkaddr485.i.i.i = shl i64 %.599.i.i.i.i, 3
  %sunkaddr486.i.i.i = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr485.i.i.i
  store double %.932.i.i.i.i, ptr %sunkaddr486.i.i.i, align 8, !noalias !150
  %indvar.next.i.i.i.i = add nuw nsw i64 %indvar.i.i.i.i, 1
  %exitcond.not.i1359.i.i = icmp eq i64 %indvar.next.i.i.i.i, %arg.move.6.5.0.fr.i.i.i
  br i1 %exitcond.not.i1359.i.i, label %B724.endif.endif.i.i.i, label %B188.endif.i.i.i.i

B52.endif.i.i.i.i:                                ; preds = %B120.i.i.i.i, %B52.endif.i.i.i.i.preheader
  %lsr.iv29.i.i1354.i.i = phi ptr [ %scevgep30.i18.i.i.i, %B120.i.i.i.i ], [ %.565.i1334.i.i, %B52.endif.i.i.i.i.preheader ]
  %lsr.iv10.i.i.i.i = phi ptr [ %scevgep11.i17.i.i.i, %B120.i.i.i.i ], [ %scevgep.i.i1335.i.i, %B52.endif.i.i.i.i.preheader ]
  %.134372378.i.i.i.i = phi i64 [ %.141.i1.i.i.i, %B120.i.i.i.i ], [ 0, %B52.endif.i.i.i.i.preheader ]
  %lsr1138 = trunc i64 %.134372378.i.i.i.i to i2
  %411 = zext i2 %lsr1138 to i64
  %412 = lshr i64 %.134372378.i.i.i.i, 2
  %413 = shl nuw nsw i64 %412, 2
  %414 = and i64 %.134372378.i.i.i.i, %const1292
  %.141.i1.i.i.i = add nuw nsw i64 %.134372378.i.i.i.i, 1
  %415 = getelementptr double, ptr %arg.vectors, i64 %.134372378.i.i.i.i
  %.199.i.i.i.i = load double, ptr %415, align 8, !noalias !150
  %.283365.not.i.i.i.i = icmp eq i64 %.134372378.i.i.i.i, 0
  br i1 %.283365.not.i.i.i.i, label %B120.i.i.i.i, label %B88.lr.ph.i.i.i.i

B88.lr.ph.i.i.i.i:                                ; preds = %B52.endif.i.i.i.i
  %.366.i.i.i.i = mul i64 %.134372378.i.i.i.i, %arg.move.6.5.0.fr.i.i.i
  %416 = icmp samesign ult i64 %.134372378.i.i.i.i, 4
  br i1 %416, label %B88.epil.preheader.i.i.i.i, label %B88.i.i.i.i.preheader

B88.i.i.i.i.preheader:                            ; preds = %B88.lr.ph.i.i.i.i
  br label %B88.i.i.i.i

B188.endif.i.i.i.i:                               ; preds = %B264.i.i.i.i, %B188.endif.i.i.i.i.preheader
  %indvar.i.i.i.i = phi i64 [ %indvar.next.i.i.i.i, %B264.i.i.i.i ], [ 0, %B188.endif.i.i.i.i.preheader ]
  %.589395403.i.i.i.i = phi i64 [ %.599.i.i.i.i, %B264.i.i.i.i ], [ %arg.move.6.5.0.fr.i.i.i, %B188.endif.i.i.i.i.preheader ]
  %.599.i.i.i.i = add nsw i64 %.589395403.i.i.i.i, -1
  %417 = getelementptr double, ptr %arg.vectors, i64 %.599.i.i.i.i
  %.661.i.i.i.i = load double, ptr %417, align 8, !noalias !150
  %.704.i.i.i.i = sub nuw nsw i64 %arg.move.6.5.0.fr.i.i.i, %.589395403.i.i.i.i
  %.747386.not.i.i.i.i = icmp eq i64 %.704.i.i.i.i, 0
  br i1 %.747386.not.i.i.i.i, label %B264.i.i.i.i, label %B232.lr.ph.i.i.i.i

B232.lr.ph.i.i.i.i:                               ; preds = %B188.endif.i.i.i.i
  %invariant.gep.i19.i.i.i = getelementptr double, ptr %.565.i1334.i.i, i64 %.599.i.i.i.i
  %xtraiter3.i.i.i.i = and i64 %indvar.i.i.i.i, 1
  %lcmp.mod4.not.i.i.i.i = icmp eq i64 %xtraiter3.i.i.i.i, 0
  br i1 %lcmp.mod4.not.i.i.i.i, label %B232.prol.loopexit.i.i.i.i, label %B232.prol.i.i.i.i

B232.prol.i.i.i.i:                                ; preds = %B232.lr.ph.i.i.i.i
  %.756.prol.i.i.i.i = add nsw i64 %.704.i.i.i.i, -1
  %.760.prol.i.i.i.i = add nuw i64 %.589395403.i.i.i.i, 1
  %.830.prol.i.i.i.i = mul i64 %.589395403.i.i.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep394.prol.i.i.i.i = getelementptr double, ptr %invariant.gep.i19.i.i.i, i64 %.830.prol.i.i.i.i
  %.835.prol.i.i.i.i = load double, ptr %gep394.prol.i.i.i.i, align 8, !noalias !150
  %418 = getelementptr double, ptr %arg.vectors, i64 %.589395403.i.i.i.i
  %.865.prol.i.i.i.i = load double, ptr %418, align 8, !noalias !150
  %.866.prol.i.i.i.i = fmul double %.835.prol.i.i.i.i, %.865.prol.i.i.i.i
  %.868.prol.i.i.i.i = fsub double %.661.i.i.i.i, %.866.prol.i.i.i.i
  br label %B232.prol.loopexit.i.i.i.i

B232.prol.loopexit.i.i.i.i:                       ; preds = %B232.prol.i.i.i.i, %B232.lr.ph.i.i.i.i
  %s.5.1389.unr.i.i.i.i = phi double [ %.661.i.i.i.i, %B232.lr.ph.i.i.i.i ], [ %.868.prol.i.i.i.i, %B232.prol.i.i.i.i ]
  %.746384388.unr.i.i.i.i = phi i64 [ %.704.i.i.i.i, %B232.lr.ph.i.i.i.i ], [ %.756.prol.i.i.i.i, %B232.prol.i.i.i.i ]
  %.753385387.unr.i.i.i.i = phi i64 [ %.589395403.i.i.i.i, %B232.lr.ph.i.i.i.i ], [ %.760.prol.i.i.i.i, %B232.prol.i.i.i.i ]
  %.868.lcssa.unr.i.i.i.i = phi double [ poison, %B232.lr.ph.i.i.i.i ], [ %.868.prol.i.i.i.i, %B232.prol.i.i.i.i ]
  %419 = icmp eq i64 %indvar.i.i.i.i, 1
  br i1 %419, label %B264.i.i.i.i, label %B232.preheader.i.i.i.i

B232.preheader.i.i.i.i:                           ; preds = %B232.prol.loopexit.i.i.i.i
  %420 = add nuw i64 %.746384388.unr.i.i.i.i, 2
  br label %B232.i.i.i.i

B772.backedge.i.i.i:                              ; preds = %B772.backedge.i.i.i.preheader, %B772.backedge.i.i.i
  %largest.2.11434.i.i.i = phi double [ %.11.i.1.i.i.i, %B772.backedge.i.i.i ], [ 0.000000e+00, %B772.backedge.i.i.i.preheader ]
  %.232014301432.i.i.i = phi i64 [ %.2327.1.i.i.i, %B772.backedge.i.i.i ], [ 0, %B772.backedge.i.i.i.preheader ]
  %sunkaddr1495 = mul i64 %.232014301432.i.i.i, 8
  %sunkaddr1496 = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr1495
  %.2381.i.i.i = load double, ptr %sunkaddr1496, align 8, !noalias !141
  %.2382.i.i.i = tail call double @llvm.fabs.f64(double %.2381.i.i.i)
  %.10.i.i1360.i.i = fcmp ogt double %.2382.i.i.i, %largest.2.11434.i.i.i
  %.11.i.i1361.i.i = select i1 %.10.i.i1360.i.i, double %.2382.i.i.i, double %largest.2.11434.i.i.i
  %sunkaddr1497 = mul i64 %.232014301432.i.i.i, 8
  %sunkaddr1498 = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr1497
  %sunkaddr1499 = getelementptr i8, ptr %sunkaddr1498, i64 8
  %.2381.1.i.i.i = load double, ptr %sunkaddr1499, align 8, !noalias !141
  %.2382.1.i.i.i = tail call double @llvm.fabs.f64(double %.2381.1.i.i.i)
  %.10.i.1.i.i.i = fcmp ogt double %.2382.1.i.i.i, %.11.i.i1361.i.i
  %.11.i.1.i.i.i = select i1 %.10.i.1.i.i.i, double %.2382.1.i.i.i, double %.11.i.i1361.i.i
  %.2327.1.i.i.i = add nuw i64 %.232014301432.i.i.i, 2
  %niter298.ncmp.1.i.i.i = icmp eq i64 %n.vec1827.i.i, %.2327.1.i.i.i
  br i1 %niter298.ncmp.1.i.i.i, label %B828.unr-lcssa.i.i.i, label %B772.backedge.i.i.i

B828.unr-lcssa.i.i.i:                             ; preds = %B772.backedge.i.i.i
  %421 = and i64 %arg.move.6.5.0.fr.i.i.i, 1
  %422 = icmp eq i64 %421, 0
  br i1 %422, label %B828.i.i.i, label %B772.backedge.epil.preheader.i.i.i

B772.backedge.epil.preheader.i.i.i:               ; preds = %B724.endif.endif.i.i.i, %B828.unr-lcssa.i.i.i
  %largest.2.11434.epil.init.i.i.i = phi double [ 0.000000e+00, %B724.endif.endif.i.i.i ], [ %.11.i.1.i.i.i, %B828.unr-lcssa.i.i.i ]
  %sunkaddr1500 = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr2375.i.i
  %.2381.epil.i.i.i = load double, ptr %sunkaddr1500, align 8, !noalias !141
  %.2382.epil.i.i.i = tail call double @llvm.fabs.f64(double %.2381.epil.i.i.i)
  %.10.i.epil.i.i.i = fcmp ogt double %.2382.epil.i.i.i, %largest.2.11434.epil.init.i.i.i
  %.11.i.epil.i.i.i = select i1 %.10.i.epil.i.i.i, double %.2382.epil.i.i.i, double %largest.2.11434.epil.init.i.i.i
  br label %B828.i.i.i

B828.i.i.i:                                       ; preds = %B772.backedge.epil.preheader.i.i.i, %B828.unr-lcssa.i.i.i
  %.11.i.lcssa.i.i.i = phi double [ %.11.i.1.i.i.i, %B828.unr-lcssa.i.i.i ], [ %.11.i.epil.i.i.i, %B772.backedge.epil.preheader.i.i.i ]
  %"$phi872.1.2.1.frozen.i.i.i" = freeze double %.11.i.lcssa.i.i.i
  %.2420.i.i.i = fcmp olt double %"$phi872.1.2.1.frozen.i.i.i", 1.000000e+06
  br i1 %.2420.i.i.i, label %B900.preheader.i.i.i, label %B36.i1506.i.i

B900.preheader.i.i.i:                             ; preds = %B828.i.i.i
  %"$phi872.1.2.1.i.i.i.frozen" = freeze double %"$phi872.1.2.1.frozen.i.i.i"
  %.2450.i.i.i = fcmp olt double %"$phi872.1.2.1.i.i.i.frozen", 4.000000e+00
  br i1 %.2450.i.i.i, label %select.end1501, label %select.false.sink1502

select.false.sink1502:                            ; preds = %B900.preheader.i.i.i
  %.2460.i.i.i = fdiv double 4.000000e+00, %"$phi872.1.2.1.frozen.i.i.i"
  br label %select.end1501

select.end1501:                                   ; preds = %select.false.sink1502, %B900.preheader.i.i.i
  %"$phi872.1.2.1.i.i.i" = phi double [ 1.000000e+00, %B900.preheader.i.i.i ], [ %.2460.i.i.i, %select.false.sink1502 ]
  br i1 %brmerge.i.i.i851, label %B900.preheader280.i.i.i, label %vector.ph.i.i.i

vector.ph.i.i.i:                                  ; preds = %select.end1501
  %broadcast.splatinsert.i.i.i = insertelement <2 x double> poison, double %"$phi872.1.2.1.i.i.i", i64 0
  %broadcast.splat.i.i.i = shufflevector <2 x double> %broadcast.splatinsert.i.i.i, <2 x double> poison, <2 x i32> zeroinitializer
  br label %vector.body.i.i.i

vector.body.i.i.i:                                ; preds = %vector.body.i.i.i, %vector.ph.i.i.i
  %index.i.i.i = phi i64 [ 0, %vector.ph.i.i.i ], [ %index.next.i.i.i, %vector.body.i.i.i ]
  %sunkaddr1503 = mul i64 %index.i.i.i, 8
  %sunkaddr1504 = getelementptr i8, ptr %spare.2.sroa.120.08747.i.i, i64 %sunkaddr1503
  %wide.load.i.i.i = load <2 x double>, ptr %sunkaddr1504, align 8, !alias.scope !154, !noalias !157
  %sunkaddr1505 = mul i64 %index.i.i.i, 8
  %sunkaddr1506 = getelementptr i8, ptr %spare.2.sroa.120.08747.i.i, i64 %sunkaddr1505
  %sunkaddr1507 = getelementptr i8, ptr %sunkaddr1506, i64 16
  %wide.load220.i.i.i = load <2 x double>, ptr %sunkaddr1507, align 8, !alias.scope !154, !noalias !157
  %sunkaddr1508 = mul i64 %index.i.i.i, 8
  %sunkaddr1509 = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr1508
  %wide.load221.i.i.i = load <2 x double>, ptr %sunkaddr1509, align 8, !alias.scope !159, !noalias !141
  %sunkaddr1510 = mul i64 %index.i.i.i, 8
  %sunkaddr1511 = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr1510
  %sunkaddr1512 = getelementptr i8, ptr %sunkaddr1511, i64 16
  %wide.load222.i.i.i = load <2 x double>, ptr %sunkaddr1512, align 8, !alias.scope !159, !noalias !141
  %423 = fmul <2 x double> %broadcast.splat.i.i.i, %wide.load221.i.i.i
  %424 = fmul <2 x double> %broadcast.splat.i.i.i, %wide.load222.i.i.i
  %425 = fadd <2 x double> %wide.load.i.i.i, %423
  %426 = fadd <2 x double> %wide.load220.i.i.i, %424
  store <2 x double> %425, ptr %sunkaddr1504, align 8, !alias.scope !154, !noalias !157
  store <2 x double> %426, ptr %sunkaddr1507, align 8, !alias.scope !154, !noalias !157
  %index.next.i.i.i = add nuw nsw i64 %index.i.i.i, 4
  %427 = icmp eq i64 %unroll_iter.i.i.i.i, %index.next.i.i.i
  br i1 %427, label %middle.block.i.i.i, label %vector.body.i.i.i, !llvm.loop !160

middle.block.i.i.i:                               ; preds = %vector.body.i.i.i
  %428 = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %unroll_iter.i.i.i.i
  br i1 %428, label %B940.i.i.i, label %B900.preheader280.i.i.i

B900.preheader280.i.i.i:                          ; preds = %middle.block.i.i.i, %select.end1501
  %.255614391441.ph.i.i.i = phi i64 [ %unroll_iter.i.i.i.i, %middle.block.i.i.i ], [ 0, %select.end1501 ]
  %429 = and i64 %arg.move.6.5.0.fr.i.i.i, 1
  %430 = icmp eq i64 %429, 0
  %.neg.i.i.i = or disjoint i64 %.255614391441.ph.i.i.i, 1
  br i1 %430, label %B900.prol.loopexit.i.i.i, label %B900.prol.i.i.i

B900.prol.i.i.i:                                  ; preds = %B900.preheader280.i.i.i
  %431 = getelementptr double, ptr %spare.2.sroa.120.08747.i.i, i64 %.255614391441.ph.i.i.i
  %.2617.prol.i.i.i = load double, ptr %431, align 8, !noalias !141
  %432 = getelementptr double, ptr %arg.vectors, i64 %.255614391441.ph.i.i.i
  %.2647.prol.i.i.i = load double, ptr %432, align 8, !noalias !141
  %.2649.prol.i.i.i = fmul double %"$phi872.1.2.1.i.i.i", %.2647.prol.i.i.i
  %.2650.prol.i.i.i = fadd double %.2617.prol.i.i.i, %.2649.prol.i.i.i
  store double %.2650.prol.i.i.i, ptr %431, align 8, !noalias !141
  br label %B900.prol.loopexit.i.i.i

B900.prol.loopexit.i.i.i:                         ; preds = %B900.prol.i.i.i, %B900.preheader280.i.i.i
  %.255614391441.unr.i.i.i = phi i64 [ %.255614391441.ph.i.i.i, %B900.preheader280.i.i.i ], [ %.neg.i.i.i, %B900.prol.i.i.i ]
  %433 = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %.neg.i.i.i
  br i1 %433, label %B940.i.i.i, label %B900.i.i.i.preheader

B900.i.i.i.preheader:                             ; preds = %B900.prol.loopexit.i.i.i
  br label %B900.i.i.i

B900.i.i.i:                                       ; preds = %B900.i.i.i, %B900.i.i.i.preheader
  %.255614391441.i.i.i = phi i64 [ %.2563.1.i.i.i, %B900.i.i.i ], [ %.255614391441.unr.i.i.i, %B900.i.i.i.preheader ]
  %sunkaddr1513 = mul i64 %.255614391441.i.i.i, 8
  %sunkaddr1514 = getelementptr i8, ptr %spare.2.sroa.120.08747.i.i, i64 %sunkaddr1513
  %.2617.i.i.i = load double, ptr %sunkaddr1514, align 8, !noalias !141
  %sunkaddr1515 = mul i64 %.255614391441.i.i.i, 8
  %sunkaddr1516 = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr1515
  %.2647.i.i.i = load double, ptr %sunkaddr1516, align 8, !noalias !141
  %.2649.i.i.i = fmul double %"$phi872.1.2.1.i.i.i", %.2647.i.i.i
  %.2650.i.i.i = fadd double %.2617.i.i.i, %.2649.i.i.i
  store double %.2650.i.i.i, ptr %sunkaddr1514, align 8, !noalias !141
  %.2563.1.i.i.i = add nuw nsw i64 %.255614391441.i.i.i, 2
  %sunkaddr1517 = mul i64 %.255614391441.i.i.i, 8
  %sunkaddr1518 = getelementptr i8, ptr %spare.2.sroa.120.08747.i.i, i64 %sunkaddr1517
  %sunkaddr1519 = getelementptr i8, ptr %sunkaddr1518, i64 8
  %.2617.1.i.i.i = load double, ptr %sunkaddr1519, align 8, !noalias !141
  %sunkaddr1520 = mul i64 %.255614391441.i.i.i, 8
  %sunkaddr1521 = getelementptr i8, ptr %arg.vectors, i64 %sunkaddr1520
  %sunkaddr1522 = getelementptr i8, ptr %sunkaddr1521, i64 8
  %.2647.1.i.i.i = load double, ptr %sunkaddr1522, align 8, !noalias !141
  %.2649.1.i.i.i = fmul double %"$phi872.1.2.1.i.i.i", %.2647.1.i.i.i
  %.2650.1.i.i.i = fadd double %.2617.1.i.i.i, %.2649.1.i.i.i
  store double %.2650.1.i.i.i, ptr %sunkaddr1519, align 8, !noalias !141
  %exitcond1744.not.1.i.i.i = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %.2563.1.i.i.i
  br i1 %exitcond1744.not.1.i.i.i, label %B940.i.i.i, label %B900.i.i.i, !llvm.loop !161

B940.i.i.i:                                       ; preds = %B900.i.i.i, %B900.prol.loopexit.i.i.i, %middle.block.i.i.i
  %.2689.i.i.i = fcmp olt double %"$phi872.1.2.1.frozen.i.i.i", 1.000000e-04
  br i1 %.2689.i.i.i, label %B988.endif.us.preheader.i.i.i, label %B188.i.i.i

B988.endif.us.preheader.i.i.i:                    ; preds = %B940.i.i.i
  %scevgep308.i.i.i = getelementptr i8, ptr %spare.2.sroa.330.08733.i.i, i64 16
  br label %B988.endif.us.i.i.i

B1093.i.i.i:                                      ; preds = %B614.prol.loopexit.i.i.i, %middle.block245.i.i.i, %B614.i.i.i, %B522.i.i.i
  %indvars.iv.next.i.i.i43 = add nuw i64 %indvars.iv.i.i.i42, 1
  %scevgep402.i.i.i = getelementptr i8, ptr %lsr.iv401.i.i.i, i64 %.20.i282
  %scevgep410.i.i.i = getelementptr i8, ptr %lsr.iv409.i.i.i, i64 %.20.i282
  %exitcond1741.not.i.i.i = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %.1672.i.i.i
  br i1 %exitcond1741.not.i.i.i, label %B1094.i.i.i, label %B522.i.i.i

B1094.i.i.i:                                      ; preds = %B1093.i.i.i, %B318.i.i.i
  %scevgep375.i.i.i = getelementptr i8, ptr %lsr.iv374.i.i.i, i64 %.20.i282
  %scevgep394.i.i.i = getelementptr i8, ptr %lsr.iv393.i.i.i, i64 %.20.i282
  %exitcond1742.not.i.i.i = icmp eq i64 %.121, %.1251.i.i.i
  br i1 %exitcond1742.not.i.i.i, label %B86.endif.lr.ph.i.i.i.i.preheader, label %B318.i.i.i

B194.endif.i.i.i:                                 ; preds = %B188.i.i.i, %B194.endif.i.i.i.preheader
  %.75514511581.i.i.i = phi i64 [ %.765.i.i.i, %B188.i.i.i ], [ 40, %B194.endif.i.i.i.preheader ]
  %434 = icmp ult i64 %.591, 3
  %.765.i.i.i = add nsw i64 %.75514511581.i.i.i, -1
  br i1 %434, label %B222.endif.us.epil.preheader.i.i.i, label %B222.endif.us.i.i.preheader.i

B222.endif.us.i.i.preheader.i:                    ; preds = %B194.endif.i.i.i
  %435 = and i64 %908, 4
  %436 = icmp eq i64 %435, 0
  br i1 %436, label %B222.endif.us.i.i.prol.loopexit.i, label %B222.endif.us.i.i.i23.preheader

B222.endif.us.i.i.prol.loopexit.i:                ; preds = %B222.endif.us.i.i.preheader.i
  %437 = icmp eq i64 %908, 0
  %.945.us.i.i.prol.i = load double, ptr %.1364.i.i, align 8, !noalias !141
  store double %.945.us.i.i.prol.i, ptr %arg.vectors, align 8, !noalias !141
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.matrices, i8 0, i64 %.20.i282, i1 false), !noalias !141
  %sunkaddr1523 = getelementptr i8, ptr %.1364.i.i, i64 8
  %.945.us.1.i.i.prol.i = load double, ptr %sunkaddr1523, align 8, !noalias !141
  %sunkaddr1524 = getelementptr i8, ptr %arg.vectors, i64 8
  store double %.945.us.1.i.i.prol.i, ptr %sunkaddr1524, align 8, !noalias !141
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep2000.i.prol.i, i8 0, i64 %.20.i282, i1 false), !noalias !141
  %sunkaddr1525 = getelementptr i8, ptr %.1364.i.i, i64 16
  %.945.us.2.i.i.prol.i = load double, ptr %sunkaddr1525, align 8, !noalias !141
  %sunkaddr1526 = getelementptr i8, ptr %arg.vectors, i64 16
  store double %.945.us.2.i.i.prol.i, ptr %sunkaddr1526, align 8, !noalias !141
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep2001.i.prol.i, i8 0, i64 %.20.i282, i1 false), !noalias !141
  %sunkaddr1527 = getelementptr i8, ptr %.1364.i.i, i64 24
  %.945.us.3.i.i.prol.i = load double, ptr %sunkaddr1527, align 8, !noalias !141
  %sunkaddr1528 = getelementptr i8, ptr %arg.vectors, i64 24
  store double %.945.us.3.i.i.prol.i, ptr %sunkaddr1528, align 8, !noalias !141
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep2002.i.prol.i, i8 0, i64 %.20.i282, i1 false), !noalias !141
  br i1 %437, label %B288.endif.thread.unr-lcssa.i.i.i, label %B222.endif.us.i.i.i23.preheader

B222.endif.us.i.i.i23.preheader:                  ; preds = %B222.endif.us.i.i.prol.loopexit.i, %B222.endif.us.i.i.preheader.i
  %lsr.iv1998.i.i.ph = phi i64 [ %unroll_iter.i.i.i.i, %B222.endif.us.i.i.preheader.i ], [ %908, %B222.endif.us.i.i.prol.loopexit.i ]
  %lsr.iv1986.i.i.ph = phi ptr [ %scevgep1985.i.i, %B222.endif.us.i.i.preheader.i ], [ %scevgep1987.i.prol.i, %B222.endif.us.i.i.prol.loopexit.i ]
  %lsr.iv346.i.i.i.ph = phi ptr [ %arg.matrices, %B222.endif.us.i.i.preheader.i ], [ %scevgep2003.i.prol.i, %B222.endif.us.i.i.prol.loopexit.i ]
  br label %B222.endif.us.i.i.i23

B222.endif.us.i.i.i23:                            ; preds = %B222.endif.us.i.i.i23, %B222.endif.us.i.i.i23.preheader
  %lsr.iv1998.i.i = phi i64 [ %lsr.iv.next1999.i.1.i, %B222.endif.us.i.i.i23 ], [ %lsr.iv1998.i.i.ph, %B222.endif.us.i.i.i23.preheader ]
  %lsr.iv1986.i.i = phi ptr [ %scevgep1987.i.1.i, %B222.endif.us.i.i.i23 ], [ %lsr.iv1986.i.i.ph, %B222.endif.us.i.i.i23.preheader ]
  %lsr.iv346.i.i.i = phi ptr [ %scevgep194.i37, %B222.endif.us.i.i.i23 ], [ %lsr.iv346.i.i.i.ph, %B222.endif.us.i.i.i23.preheader ]
  %scevgep1996.i.i = getelementptr i8, ptr %lsr.iv1986.i.i, i64 %.1364.idx.i.i
  %scevgep1997.i.i = getelementptr i8, ptr %scevgep1996.i.i, i64 -24
  %.945.us.i.i.i = load double, ptr %scevgep1997.i.i, align 8, !noalias !141
  %scevgep1990.i.i = getelementptr i8, ptr %lsr.iv1986.i.i, i64 -24
  store double %.945.us.i.i.i, ptr %scevgep1990.i.i, align 8, !noalias !141
  tail call void @llvm.memset.p0.i64(ptr align 8 %lsr.iv346.i.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !141
  %scevgep1094 = getelementptr i8, ptr %lsr.iv1986.i.i, i64 %.1364.idx.i.i
  %scevgep1095 = getelementptr i8, ptr %scevgep1094, i64 -16
  %.945.us.1.i.i.i = load double, ptr %scevgep1095, align 8, !noalias !141
  %scevgep1989.i.i = getelementptr i8, ptr %lsr.iv1986.i.i, i64 -16
  store double %.945.us.1.i.i.i, ptr %scevgep1989.i.i, align 8, !noalias !141
  %scevgep2000.i.i = getelementptr i8, ptr %lsr.iv346.i.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep2000.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !141
  %scevgep1092 = getelementptr i8, ptr %lsr.iv1986.i.i, i64 %.1364.idx.i.i
  %scevgep1093 = getelementptr i8, ptr %scevgep1092, i64 -8
  %.945.us.2.i.i.i = load double, ptr %scevgep1093, align 8, !noalias !141
  %scevgep1988.i.i = getelementptr i8, ptr %lsr.iv1986.i.i, i64 -8
  store double %.945.us.2.i.i.i, ptr %scevgep1988.i.i, align 8, !noalias !141
  %scevgep2001.i.i = getelementptr i8, ptr %scevgep2000.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep2001.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !141
  %.945.us.3.i.i.i = load double, ptr %scevgep1996.i.i, align 8, !noalias !141
  store double %.945.us.3.i.i.i, ptr %lsr.iv1986.i.i, align 8, !noalias !141
  %scevgep2002.i.i = getelementptr i8, ptr %scevgep2001.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep2002.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !141
  %scevgep1987.i.i = getelementptr i8, ptr %lsr.iv1986.i.i, i64 32
  %scevgep1089 = getelementptr i8, ptr %lsr.iv1986.i.i, i64 %.1364.idx.i.i
  %scevgep1090 = getelementptr i8, ptr %scevgep1089, i64 32
  %scevgep1091 = getelementptr i8, ptr %scevgep1089, i64 8
  %.945.us.i.i.1.i = load double, ptr %scevgep1091, align 8, !noalias !141
  %scevgep1990.i.1.i = getelementptr i8, ptr %lsr.iv1986.i.i, i64 8
  store double %.945.us.i.i.1.i, ptr %scevgep1990.i.1.i, align 8, !noalias !141
  %scevgep190.i29 = getelementptr i8, ptr %scevgep2002.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep190.i29, i8 0, i64 %.20.i282, i1 false), !noalias !141
  %scevgep1087 = getelementptr i8, ptr %lsr.iv1986.i.i, i64 %.1364.idx.i.i
  %scevgep1088 = getelementptr i8, ptr %scevgep1087, i64 16
  %.945.us.1.i.i.1.i = load double, ptr %scevgep1088, align 8, !noalias !141
  %scevgep1989.i.1.i = getelementptr i8, ptr %lsr.iv1986.i.i, i64 16
  store double %.945.us.1.i.i.1.i, ptr %scevgep1989.i.1.i, align 8, !noalias !141
  %scevgep191.i32 = getelementptr i8, ptr %scevgep190.i29, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep191.i32, i8 0, i64 %.20.i282, i1 false), !noalias !141
  %scevgep1085 = getelementptr i8, ptr %lsr.iv1986.i.i, i64 %.1364.idx.i.i
  %scevgep1086 = getelementptr i8, ptr %scevgep1085, i64 24
  %.945.us.2.i.i.1.i = load double, ptr %scevgep1086, align 8, !noalias !141
  %scevgep1988.i.1.i = getelementptr i8, ptr %lsr.iv1986.i.i, i64 24
  store double %.945.us.2.i.i.1.i, ptr %scevgep1988.i.1.i, align 8, !noalias !141
  %scevgep192.i35 = getelementptr i8, ptr %scevgep191.i32, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep192.i35, i8 0, i64 %.20.i282, i1 false), !noalias !141
  %.945.us.3.i.i.1.i = load double, ptr %scevgep1090, align 8, !noalias !141
  store double %.945.us.3.i.i.1.i, ptr %scevgep1987.i.i, align 8, !noalias !141
  %scevgep193.i36 = getelementptr i8, ptr %scevgep192.i35, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep193.i36, i8 0, i64 %.20.i282, i1 false), !noalias !141
  %scevgep1987.i.1.i = getelementptr i8, ptr %lsr.iv1986.i.i, i64 64
  %lsr.iv.next1999.i.1.i = add i64 %lsr.iv1998.i.i, -8
  %scevgep194.i37 = getelementptr i8, ptr %scevgep193.i36, i64 %.20.i282
  %niter.ncmp.3.i1338.i.1.i = icmp eq i64 %lsr.iv.next1999.i.1.i, 0
  br i1 %niter.ncmp.3.i1338.i.1.i, label %B288.endif.thread.unr-lcssa.i.i.i, label %B222.endif.us.i.i.i23

B288.endif.thread.unr-lcssa.i.i.i:                ; preds = %B222.endif.us.i.i.i23, %B222.endif.us.i.i.prol.loopexit.i
  %438 = icmp eq i64 %xtraiter.i.i.i.i, 0
  br i1 %438, label %B288.endif.thread.i.i.i, label %B222.endif.us.epil.preheader.i.i.i

B222.endif.us.epil.preheader.i.i.i:               ; preds = %B288.endif.thread.unr-lcssa.i.i.i, %B194.endif.i.i.i
  %.88013471353.us.epil.init.i.i.i = phi i64 [ 0, %B194.endif.i.i.i ], [ %unroll_iter.i.i.i.i, %B288.endif.thread.unr-lcssa.i.i.i ]
  %439 = shl i64 %.88013471353.us.epil.init.i.i.i, 3
  %scevgep.i1339.i.i = getelementptr i8, ptr %arg.vectors, i64 %439
  %440 = mul i64 %.88013471353.us.epil.init.i.i.i, %.20.i282
  %scevgep370.i.i.i = getelementptr i8, ptr %arg.matrices, i64 %440
  br label %B222.endif.us.epil.i.i.i

B222.endif.us.epil.i.i.i:                         ; preds = %B222.endif.us.epil.i.i.i, %B222.endif.us.epil.preheader.i.i.i
  %lsr.iv2006.i.i = phi ptr [ %scevgep2007.i.i, %B222.endif.us.epil.i.i.i ], [ %scevgep.i1339.i.i, %B222.endif.us.epil.preheader.i.i.i ]
  %lsr.iv2004.i.i = phi i64 [ %lsr.iv.next2005.i.i, %B222.endif.us.epil.i.i.i ], [ %xtraiter.i.i.i.i, %B222.endif.us.epil.preheader.i.i.i ]
  %lsr.iv371.i.i.i = phi ptr [ %scevgep372.i.i.i, %B222.endif.us.epil.i.i.i ], [ %scevgep370.i.i.i, %B222.endif.us.epil.preheader.i.i.i ]
  %scevgep2008.i.i = getelementptr i8, ptr %lsr.iv2006.i.i, i64 %.1364.idx.i.i
  %.945.us.epil.i.i.i = load double, ptr %scevgep2008.i.i, align 8, !noalias !141
  store double %.945.us.epil.i.i.i, ptr %lsr.iv2006.i.i, align 8, !noalias !141
  tail call void @llvm.memset.p0.i64(ptr align 8 %lsr.iv371.i.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !141
  %scevgep372.i.i.i = getelementptr i8, ptr %lsr.iv371.i.i.i, i64 %.20.i282
  %lsr.iv.next2005.i.i = add i64 %lsr.iv2004.i.i, -1
  %scevgep2007.i.i = getelementptr i8, ptr %lsr.iv2006.i.i, i64 8
  %epil.iter.cmp.not.i1342.i.i = icmp eq i64 %lsr.iv.next2005.i.i, 0
  br i1 %epil.iter.cmp.not.i1342.i.i, label %B288.endif.thread.i.i.i, label %B222.endif.us.epil.i.i.i, !llvm.loop !162

B288.endif.thread.i.i.i:                          ; preds = %B222.endif.us.epil.i.i.i, %B288.endif.thread.unr-lcssa.i.i.i
  %441 = icmp slt i64 %.121, 1
  br i1 %441, label %B86.endif.lr.ph.i.i.i.i.preheader, label %B318.i.i.i.preheader

B318.i.i.i.preheader:                             ; preds = %B288.endif.thread.i.i.i
  br label %B318.i.i.i

B86.endif.lr.ph.i.i.i.i.preheader:                ; preds = %B288.endif.thread.i.i.i, %B1094.i.i.i
  br label %B86.endif.lr.ph.i.i.i.i

B370.lr.ph.i.i.i:                                 ; preds = %B318.i.i.i
  %442 = icmp ult i64 %.591, 3
  %.1481.i.i.i = mul i64 %.124413951419.i.i.i, %arg.move.6.5.0.fr.i.i.i
  %443 = getelementptr double, ptr %arg.design, i64 %.1481.i.i.i
  br i1 %442, label %B370.epil.preheader.i.i.i, label %B370.i.i.i.preheader

B370.i.i.i.preheader:                             ; preds = %B370.lr.ph.i.i.i
  br label %B370.i.i.i

B614.lr.ph.i.i.i:                                 ; preds = %B522.i.i.i
  %444 = getelementptr double, ptr %arg.vectors, i64 %.166513781388.i.i.i
  %.1793.i1364.i.i = load double, ptr %444, align 8, !noalias !141
  %.1796.i.i.i = fmul double %.1569.i.i.i, %.1751.i.i.i
  %.1797.i.i.i = fsub double %.1793.i1364.i.i, %.1796.i.i.i
  store double %.1797.i.i.i, ptr %444, align 8, !noalias !141
  %.1993.i.i.i = mul i64 %.166513781388.i.i.i, %arg.move.6.5.0.fr.i.i.i
  %445 = getelementptr double, ptr %arg.matrices, i64 %.1993.i.i.i
  %.2001.i.i.i = fmul double %.1575.i.i.i, %.1751.i.i.i
  %min.iters.check232.i.i.i = icmp samesign ult i64 %indvars.iv.i.i.i42, 4
  br i1 %min.iters.check232.i.i.i, label %B614.preheader.i.i.i, label %vector.memcheck223.i.i.i

vector.memcheck223.i.i.i:                         ; preds = %B614.lr.ph.i.i.i
  %bound0228.i.i.i = icmp ult ptr %scevgep224.i.i.i, %scevgep227.i.i.i
  %bound1229.i.i.i = icmp ult ptr %scevgep226.i.i.i, %scevgep225.i.i.i
  %found.conflict230.i.i.i = and i1 %bound0228.i.i.i, %bound1229.i.i.i
  br i1 %found.conflict230.i.i.i, label %B614.preheader.i.i.i, label %vector.ph233.i.i.i

vector.ph233.i.i.i:                               ; preds = %vector.memcheck223.i.i.i
  %broadcast.splatinsert236.i.i.i = insertelement <2 x double> poison, double %.2001.i.i.i, i64 0
  %broadcast.splat237.i.i.i = shufflevector <2 x double> %broadcast.splatinsert236.i.i.i, <2 x double> poison, <2 x i32> zeroinitializer
  br label %vector.body238.i.i.i

vector.body238.i.i.i:                             ; preds = %vector.body238.i.i.i, %vector.ph233.i.i.i
  %index239.i.i.i = phi i64 [ 0, %vector.ph233.i.i.i ], [ %index.next244.i.i.i, %vector.body238.i.i.i ]
  %446 = shl i64 %index239.i.i.i, 3
  %scevgep404.i.i.i = getelementptr i8, ptr %lsr.iv401.i.i.i, i64 %446
  %scevgep405.i.i.i = getelementptr i8, ptr %scevgep404.i.i.i, i64 -16
  %wide.load240.i.i.i = load <2 x double>, ptr %scevgep405.i.i.i, align 8, !alias.scope !163, !noalias !166
  %wide.load241.i.i.i = load <2 x double>, ptr %scevgep404.i.i.i, align 8, !alias.scope !163, !noalias !166
  %scevgep399.i.i.i = getelementptr i8, ptr %lsr.iv393.i.i.i, i64 %446
  %447 = shl i64 %index239.i.i.i, 3
  %scevgep1108 = getelementptr i8, ptr %lsr.iv393.i.i.i, i64 %447
  %scevgep1109 = getelementptr i8, ptr %scevgep1108, i64 16
  %wide.load242.i.i.i = load <2 x double>, ptr %scevgep399.i.i.i, align 8, !alias.scope !168, !noalias !141
  %wide.load243.i.i.i = load <2 x double>, ptr %scevgep1109, align 8, !alias.scope !168, !noalias !141
  %448 = fmul <2 x double> %broadcast.splat237.i.i.i, %wide.load242.i.i.i
  %449 = fmul <2 x double> %broadcast.splat237.i.i.i, %wide.load243.i.i.i
  %450 = fadd <2 x double> %wide.load240.i.i.i, %448
  %451 = fadd <2 x double> %wide.load241.i.i.i, %449
  store <2 x double> %450, ptr %scevgep405.i.i.i, align 8, !alias.scope !163, !noalias !166
  store <2 x double> %451, ptr %scevgep404.i.i.i, align 8, !alias.scope !163, !noalias !166
  %index.next244.i.i.i = add nuw i64 %index239.i.i.i, 4
  %452 = icmp eq i64 %364, %index.next244.i.i.i
  br i1 %452, label %middle.block245.i.i.i, label %vector.body238.i.i.i, !llvm.loop !169

middle.block245.i.i.i:                            ; preds = %vector.body238.i.i.i
  %cmp.n246.i.i.i = icmp eq i64 %indvars.iv.i.i.i42, %365
  br i1 %cmp.n246.i.i.i, label %B1093.i.i.i, label %B614.preheader.i.i.i

B614.preheader.i.i.i:                             ; preds = %middle.block245.i.i.i, %vector.memcheck223.i.i.i, %B614.lr.ph.i.i.i
  %.191613711373.ph.i.i.i = phi i64 [ 0, %vector.memcheck223.i.i.i ], [ 0, %B614.lr.ph.i.i.i ], [ %365, %middle.block245.i.i.i ]
  %xtraiter290.i.i.i = and i64 %indvars.iv.i.i.i42, 1
  %lcmp.mod291.not.i.i.i = icmp eq i64 %xtraiter290.i.i.i, 0
  br i1 %lcmp.mod291.not.i.i.i, label %B614.prol.loopexit.i.i.i, label %B614.prol.i.i.i

B614.prol.i.i.i:                                  ; preds = %B614.preheader.i.i.i
  %.1923.prol.i.i.i = or disjoint i64 %.191613711373.ph.i.i.i, 1
  %453 = getelementptr double, ptr %445, i64 %.191613711373.ph.i.i.i
  %.1998.prol.i.i.i = load double, ptr %453, align 8, !noalias !141
  %454 = getelementptr double, ptr %443, i64 %.191613711373.ph.i.i.i
  %.2052.prol.i.i.i = load double, ptr %454, align 8, !noalias !141
  %.2053.prol.i.i.i = fmul double %.2001.i.i.i, %.2052.prol.i.i.i
  %.2054.prol.i.i.i = fadd double %.1998.prol.i.i.i, %.2053.prol.i.i.i
  store double %.2054.prol.i.i.i, ptr %453, align 8, !noalias !141
  br label %B614.prol.loopexit.i.i.i

B614.prol.loopexit.i.i.i:                         ; preds = %B614.prol.i.i.i, %B614.preheader.i.i.i
  %.191613711373.unr.i.i.i = phi i64 [ %.191613711373.ph.i.i.i, %B614.preheader.i.i.i ], [ %.1923.prol.i.i.i, %B614.prol.i.i.i ]
  %455 = icmp eq i64 %.166513781388.i.i.i, %.191613711373.ph.i.i.i
  br i1 %455, label %B1093.i.i.i, label %B614.i.i.i.preheader

B614.i.i.i.preheader:                             ; preds = %B614.prol.loopexit.i.i.i
  br label %B614.i.i.i

B724.endif.endif.i.i.i:                           ; preds = %B264.i.i.i.i
  %456 = icmp eq i64 %.591, 0
  br i1 %456, label %B772.backedge.epil.preheader.i.i.i, label %B772.backedge.i.i.i.preheader

B772.backedge.i.i.i.preheader:                    ; preds = %B724.endif.endif.i.i.i
  br label %B772.backedge.i.i.i

B988.endif.us.i.i.i:                              ; preds = %B984.backedge.us.loopexit.i.i.i, %B988.endif.us.preheader.i.i.i
  %lsr.iv322.i.i.i = phi ptr [ %scevgep323.i.i.i, %B984.backedge.us.loopexit.i.i.i ], [ %spare.2.sroa.330.08733.i.i, %B988.endif.us.preheader.i.i.i ]
  %lsr.iv317.i.i.i = phi ptr [ %scevgep318.i.i.i, %B984.backedge.us.loopexit.i.i.i ], [ %scevgep308.i.i.i, %B988.endif.us.preheader.i.i.i ]
  %.279616081614.us.i.i.i = phi i64 [ %.2803.us.i.i.i, %B984.backedge.us.loopexit.i.i.i ], [ 0, %B988.endif.us.preheader.i.i.i ]
  %457 = icmp ult i64 %arg.move.6.5.0.fr.i.i.i, 4
  %.3012.us.i.i.i = mul i64 %.279616081614.us.i.i.i, %arg.move.6.5.0.fr.i.i.i
  %458 = getelementptr double, ptr %spare.2.sroa.330.08733.i.i, i64 %.3012.us.i.i.i
  br i1 %457, label %B1016.us.i.i.i.preheader, label %vector.ph250.i.i.i

B1016.us.i.i.i.preheader:                         ; preds = %middle.block258.i.i.i, %B988.endif.us.i.i.i
  %.291716011603.us.i.i.i.ph = phi i64 [ %unroll_iter.i.i.i.i, %middle.block258.i.i.i ], [ 0, %B988.endif.us.i.i.i ]
  br label %B1016.us.i.i.i

vector.ph250.i.i.i:                               ; preds = %B988.endif.us.i.i.i
  %broadcast.splatinsert253.i.i.i = insertelement <2 x i64> poison, i64 %.279616081614.us.i.i.i, i64 0
  %broadcast.splat254.i.i.i = shufflevector <2 x i64> %broadcast.splatinsert253.i.i.i, <2 x i64> poison, <2 x i32> zeroinitializer
  br label %vector.body255.i.i.i

vector.body255.i.i.i:                             ; preds = %vector.body255.i.i.i, %vector.ph250.i.i.i
  %index256.i.i.i = phi i64 [ 0, %vector.ph250.i.i.i ], [ %index.next257.i.i.i, %vector.body255.i.i.i ]
  %vec.ind.i.i.i = phi <2 x i64> [ <i64 0, i64 1>, %vector.ph250.i.i.i ], [ %vec.ind.next.i.i.i, %vector.body255.i.i.i ]
  %step.add.i.i.i = add <2 x i64> %vec.ind.i.i.i, splat (i64 2)
  %459 = icmp eq <2 x i64> %broadcast.splat254.i.i.i, %vec.ind.i.i.i
  %460 = icmp eq <2 x i64> %broadcast.splat254.i.i.i, %step.add.i.i.i
  %461 = select <2 x i1> %459, <2 x double> splat (double 1.000000e+00), <2 x double> zeroinitializer
  %462 = select <2 x i1> %460, <2 x double> splat (double 1.000000e+00), <2 x double> zeroinitializer
  %463 = shl i64 %index256.i.i.i, 3
  %scevgep320.i.i.i = getelementptr i8, ptr %lsr.iv317.i.i.i, i64 %463
  %scevgep321.i.i.i = getelementptr i8, ptr %scevgep320.i.i.i, i64 -16
  store <2 x double> %461, ptr %scevgep321.i.i.i, align 8, !noalias !141
  store <2 x double> %462, ptr %scevgep320.i.i.i, align 8, !noalias !141
  %index.next257.i.i.i = add nuw nsw i64 %index256.i.i.i, 4
  %vec.ind.next.i.i.i = add <2 x i64> %vec.ind.i.i.i, splat (i64 4)
  %464 = icmp eq i64 %unroll_iter.i.i.i.i, %index.next257.i.i.i
  br i1 %464, label %middle.block258.i.i.i, label %vector.body255.i.i.i, !llvm.loop !170

middle.block258.i.i.i:                            ; preds = %vector.body255.i.i.i
  %465 = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %unroll_iter.i.i.i.i
  br i1 %465, label %B52.endif.i26.i.i.i.preheader, label %B1016.us.i.i.i.preheader

B52.endif.i26.i.i.i.preheader:                    ; preds = %B1016.us.i.i.i, %middle.block258.i.i.i
  br label %B52.endif.i26.i.i.i

B1016.us.i.i.i:                                   ; preds = %B1016.us.i.i.i, %B1016.us.i.i.i.preheader
  %.291716011603.us.i.i.i = phi i64 [ %.2924.us.i.i.i, %B1016.us.i.i.i ], [ %.291716011603.us.i.i.i.ph, %B1016.us.i.i.i.preheader ]
  %.2924.us.i.i.i = add nuw nsw i64 %.291716011603.us.i.i.i, 1
  %.2954.us.i.i.i = icmp eq i64 %.279616081614.us.i.i.i, %.291716011603.us.i.i.i
  %"$phi1034.3.2.2.us.i.i.i" = select i1 %.2954.us.i.i.i, double 1.000000e+00, double 0.000000e+00
  %466 = shl i64 %.291716011603.us.i.i.i, 3
  %scevgep324.i.i.i = getelementptr i8, ptr %lsr.iv322.i.i.i, i64 %466
  store double %"$phi1034.3.2.2.us.i.i.i", ptr %scevgep324.i.i.i, align 8, !noalias !141
  %exitcond1745.not.i.i.i = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %.2924.us.i.i.i
  br i1 %exitcond1745.not.i.i.i, label %B52.endif.i26.i.i.i.preheader, label %B1016.us.i.i.i, !llvm.loop !171

B984.backedge.us.loopexit.i.i.i:                  ; preds = %B264.i173.i.i.i
  %.2803.us.i.i.i = add nuw nsw i64 %.279616081614.us.i.i.i, 1
  %scevgep318.i.i.i = getelementptr i8, ptr %lsr.iv317.i.i.i, i64 %.20.i282
  %scevgep323.i.i.i = getelementptr i8, ptr %lsr.iv322.i.i.i, i64 %.20.i282
  %exitcond1746.not.i.i.i = icmp eq i64 %.2803.us.i.i.i, %arg.move.6.5.0.fr.i.i.i
  br i1 %exitcond1746.not.i.i.i, label %B1890.i.i, label %B988.endif.us.i.i.i

B88.i37.i.i.i:                                    ; preds = %B88.i37.i.i.i.preheader, %B88.i37.i.i.i
  %s.4.1368.i38.i.i.i = phi double [ %.404.3.i74.i.i.i, %B88.i37.i.i.i ], [ %.199.i32.i.i.i, %B88.i37.i.i.i.preheader ]
  %.289364366.i39.i.i.i = phi i64 [ %.296.3.i66.i.i.i, %B88.i37.i.i.i ], [ 0, %B88.i37.i.i.i.preheader ]
  %467 = shl i64 %.289364366.i39.i.i.i, 3
  %scevgep17.i40.i.i.i = getelementptr i8, ptr %lsr.iv10.i28.i.i.i, i64 %467
  %scevgep18.i41.i.i.i = getelementptr i8, ptr %scevgep17.i40.i.i.i, i64 -24
  %.371.i42.i.i.i = load double, ptr %scevgep18.i41.i.i.i, align 8, !noalias !172
  %scevgep331.i.i.i = getelementptr i8, ptr %lsr.iv322.i.i.i, i64 %467
  %.401.i45.i.i.i = load double, ptr %scevgep331.i.i.i, align 8, !noalias !172
  %.402.i46.i.i.i = fmul double %.371.i42.i.i.i, %.401.i45.i.i.i
  %.404.i47.i.i.i = fsub double %s.4.1368.i38.i.i.i, %.402.i46.i.i.i
  %468 = shl i64 %.289364366.i39.i.i.i, 3
  %scevgep1167 = getelementptr i8, ptr %lsr.iv10.i28.i.i.i, i64 %468
  %scevgep1168 = getelementptr i8, ptr %scevgep1167, i64 -16
  %.371.1.i50.i.i.i = load double, ptr %scevgep1168, align 8, !noalias !172
  %469 = shl i64 %.289364366.i39.i.i.i, 3
  %scevgep1163 = getelementptr i8, ptr %lsr.iv322.i.i.i, i64 %469
  %scevgep1164 = getelementptr i8, ptr %scevgep1163, i64 8
  %.401.1.i54.i.i.i = load double, ptr %scevgep1164, align 8, !noalias !172
  %.402.1.i55.i.i.i = fmul double %.371.1.i50.i.i.i, %.401.1.i54.i.i.i
  %.404.1.i56.i.i.i = fsub double %.404.i47.i.i.i, %.402.1.i55.i.i.i
  %470 = shl i64 %.289364366.i39.i.i.i, 3
  %scevgep1165 = getelementptr i8, ptr %lsr.iv10.i28.i.i.i, i64 %470
  %scevgep1166 = getelementptr i8, ptr %scevgep1165, i64 -8
  %.371.2.i59.i.i.i = load double, ptr %scevgep1166, align 8, !noalias !172
  %471 = shl i64 %.289364366.i39.i.i.i, 3
  %scevgep1161 = getelementptr i8, ptr %lsr.iv322.i.i.i, i64 %471
  %scevgep1162 = getelementptr i8, ptr %scevgep1161, i64 16
  %.401.2.i63.i.i.i = load double, ptr %scevgep1162, align 8, !noalias !172
  %.402.2.i64.i.i.i = fmul double %.371.2.i59.i.i.i, %.401.2.i63.i.i.i
  %.404.2.i65.i.i.i = fsub double %.404.1.i56.i.i.i, %.402.2.i64.i.i.i
  %.296.3.i66.i.i.i = add nuw i64 %.289364366.i39.i.i.i, 4
  %.371.3.i68.i.i.i = load double, ptr %scevgep17.i40.i.i.i, align 8, !noalias !172
  %472 = shl i64 %.289364366.i39.i.i.i, 3
  %scevgep1159 = getelementptr i8, ptr %lsr.iv322.i.i.i, i64 %472
  %scevgep1160 = getelementptr i8, ptr %scevgep1159, i64 24
  %.401.3.i72.i.i.i = load double, ptr %scevgep1160, align 8, !noalias !172
  %.402.3.i73.i.i.i = fmul double %.371.3.i68.i.i.i, %.401.3.i72.i.i.i
  %.404.3.i74.i.i.i = fsub double %.404.2.i65.i.i.i, %.402.3.i73.i.i.i
  %niter.ncmp.3.i75.i.i.i = icmp eq i64 %490, %.296.3.i66.i.i.i
  br i1 %niter.ncmp.3.i75.i.i.i, label %B120.loopexit.unr-lcssa.i76.i.i.i, label %B88.i37.i.i.i

B120.loopexit.unr-lcssa.i76.i.i.i:                ; preds = %B88.i37.i.i.i
  %473 = and i64 %.134372378.i29.i.i.i, 3
  %lcmp.mod.not.i77.i.i.i = icmp eq i64 %473, 0
  br i1 %lcmp.mod.not.i77.i.i.i, label %B120.i94.i.i.i, label %B88.epil.preheader.i78.i.i.i

B88.epil.preheader.i78.i.i.i:                     ; preds = %B88.lr.ph.i34.i.i.i, %B120.loopexit.unr-lcssa.i76.i.i.i
  %s.4.1368.epil.init.i79.i.i.i = phi double [ %.199.i32.i.i.i, %B88.lr.ph.i34.i.i.i ], [ %.404.3.i74.i.i.i, %B120.loopexit.unr-lcssa.i76.i.i.i ]
  %.289364366.epil.init.i80.i.i.i = phi i64 [ 0, %B88.lr.ph.i34.i.i.i ], [ %491, %B120.loopexit.unr-lcssa.i76.i.i.i ]
  %474 = shl i64 %.289364366.epil.init.i80.i.i.i, 3
  %scevgep31.i82.i.i.i = getelementptr i8, ptr %lsr.iv29.i27.i.i.i, i64 %474
  %scevgep337.i.i.i = getelementptr i8, ptr %lsr.iv322.i.i.i, i64 %474
  br label %B88.epil.i83.i.i.i

B88.epil.i83.i.i.i:                               ; preds = %B88.epil.i83.i.i.i, %B88.epil.preheader.i78.i.i.i
  %s.4.1368.epil.i84.i.i.i = phi double [ %s.4.1368.epil.init.i79.i.i.i, %B88.epil.preheader.i78.i.i.i ], [ %.404.epil.i91.i.i.i, %B88.epil.i83.i.i.i ]
  %epil.iter.i85.i.i.i = phi i64 [ 0, %B88.epil.preheader.i78.i.i.i ], [ %epil.iter.next.i92.i.i.i, %B88.epil.i83.i.i.i ]
  %475 = shl i64 %epil.iter.i85.i.i.i, 3
  %scevgep339.i.i.i = getelementptr i8, ptr %scevgep31.i82.i.i.i, i64 %475
  %.371.epil.i87.i.i.i = load double, ptr %scevgep339.i.i.i, align 8, !noalias !172
  %scevgep338.i.i.i = getelementptr i8, ptr %scevgep337.i.i.i, i64 %475
  %.401.epil.i89.i.i.i = load double, ptr %scevgep338.i.i.i, align 8, !noalias !172
  %.402.epil.i90.i.i.i = fmul double %.371.epil.i87.i.i.i, %.401.epil.i89.i.i.i
  %.404.epil.i91.i.i.i = fsub double %s.4.1368.epil.i84.i.i.i, %.402.epil.i90.i.i.i
  %epil.iter.next.i92.i.i.i = add i64 %epil.iter.i85.i.i.i, 1
  %epil.iter.cmp.not.i93.i.i.i = icmp eq i64 %488, %epil.iter.next.i92.i.i.i
  br i1 %epil.iter.cmp.not.i93.i.i.i, label %B120.i94.i.i.i, label %B88.epil.i83.i.i.i, !llvm.loop !153

B120.i94.i.i.i:                                   ; preds = %B52.endif.i26.i.i.i, %B88.epil.i83.i.i.i, %B120.loopexit.unr-lcssa.i76.i.i.i
  %.458.pre-phi.i95.i.i.i = phi i64 [ 0, %B52.endif.i26.i.i.i ], [ %.366.i35.i.i.i, %B120.loopexit.unr-lcssa.i76.i.i.i ], [ %.366.i35.i.i.i, %B88.epil.i83.i.i.i ]
  %s.4.1.lcssa.i96.i.i.i = phi double [ %.199.i32.i.i.i, %B52.endif.i26.i.i.i ], [ %.404.3.i74.i.i.i, %B120.loopexit.unr-lcssa.i76.i.i.i ], [ %.404.epil.i91.i.i.i, %B88.epil.i83.i.i.i ]
  %476 = getelementptr double, ptr %.565.i1334.i.i, i64 %.458.pre-phi.i95.i.i.i
  %477 = getelementptr double, ptr %476, i64 %.134372378.i29.i.i.i
  %.463.i97.i.i.i = load double, ptr %477, align 8, !noalias !172
  %.468.i98.i.i.i = fdiv double %s.4.1.lcssa.i96.i.i.i, %.463.i97.i.i.i
  %sunkaddr46.i99.i.i.i = shl i64 %.134372378.i29.i.i.i, 3
  %sunkaddr47.i100.i.i.i = getelementptr i8, ptr %458, i64 %sunkaddr46.i99.i.i.i
  store double %.468.i98.i.i.i, ptr %sunkaddr47.i100.i.i.i, align 8, !noalias !172
  %scevgep11.i101.i.i.i = getelementptr i8, ptr %lsr.iv10.i28.i.i.i, i64 %.20.i282
  %scevgep30.i102.i.i.i = getelementptr i8, ptr %lsr.iv29.i27.i.i.i, i64 %.20.i282
  %exitcond408.not.i103.i.i.i = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %.141.i31.i.i.i
  br i1 %exitcond408.not.i103.i.i.i, label %B188.endif.i105.i.i.i.preheader, label %B52.endif.i26.i.i.i

B188.endif.i105.i.i.i.preheader:                  ; preds = %B120.i94.i.i.i
  br label %B188.endif.i105.i.i.i

B232.i143.i.i.i:                                  ; preds = %B232.preheader.i142.i.i.i, %B232.i143.i.i.i
  %lsr.iv.i144.i.i.i = phi i64 [ %497, %B232.preheader.i142.i.i.i ], [ %lsr.iv.next.i171.i.i.i, %B232.i143.i.i.i ]
  %s.5.1389.i145.i.i.i = phi double [ %s.5.1389.unr.i138.i.i.i, %B232.preheader.i142.i.i.i ], [ %.868.1.i170.i.i.i, %B232.i143.i.i.i ]
  %.753385387.i146.i.i.i = phi i64 [ %.753385387.unr.i140.i.i.i, %B232.preheader.i142.i.i.i ], [ %485, %B232.i143.i.i.i ]
  %.808.i147.i.i.i = icmp slt i64 %.753385387.i146.i.i.i, 0
  %.809.i148.i.i.i = select i1 %.808.i147.i.i.i, i64 %arg.move.6.5.0.fr.i.i.i, i64 0
  %.810.i149.i.i.i = add i64 %.809.i148.i.i.i, %.753385387.i146.i.i.i
  %.830.i150.i.i.i = mul i64 %.810.i149.i.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep394.i151.i.i.i = getelementptr double, ptr %invariant.gep393.i120.i.i.i, i64 %.830.i150.i.i.i
  %.835.i152.i.i.i = load double, ptr %gep394.i151.i.i.i, align 8, !noalias !172
  %478 = select i1 %.808.i147.i.i.i, i64 %.20.i282, i64 0
  %479 = shl i64 %.753385387.i146.i.i.i, 3
  %scevgep344.i.i.i = getelementptr i8, ptr %lsr.iv322.i.i.i, i64 %478
  %scevgep345.i.i.i = getelementptr i8, ptr %scevgep344.i.i.i, i64 %479
  %.865.i156.i.i.i = load double, ptr %scevgep345.i.i.i, align 8, !noalias !172
  %.866.i157.i.i.i = fmul double %.835.i152.i.i.i, %.865.i156.i.i.i
  %.868.i158.i.i.i = fsub double %s.5.1389.i145.i.i.i, %.866.i157.i.i.i
  %480 = add i64 %.753385387.i146.i.i.i, 1
  %.808.1.i159.i.i.i = icmp slt i64 %480, 0
  %.809.1.i160.i.i.i = select i1 %.808.1.i159.i.i.i, i64 %arg.move.6.5.0.fr.i.i.i, i64 0
  %481 = add i64 %.809.1.i160.i.i.i, %.753385387.i146.i.i.i
  %482 = add i64 %481, 1
  %.830.1.i161.i.i.i = mul i64 %482, %arg.move.6.5.0.fr.i.i.i
  %gep394.1.i162.i.i.i = getelementptr double, ptr %invariant.gep393.i120.i.i.i, i64 %.830.1.i161.i.i.i
  %.835.1.i163.i.i.i = load double, ptr %gep394.1.i162.i.i.i, align 8, !noalias !172
  %483 = select i1 %.808.1.i159.i.i.i, i64 %.20.i282, i64 0
  %scevgep341.i.i.i = getelementptr i8, ptr %lsr.iv322.i.i.i, i64 %483
  %484 = shl i64 %.753385387.i146.i.i.i, 3
  %scevgep1172 = getelementptr i8, ptr %scevgep341.i.i.i, i64 %484
  %scevgep1173 = getelementptr i8, ptr %scevgep1172, i64 8
  %.865.1.i168.i.i.i = load double, ptr %scevgep1173, align 8, !noalias !172
  %.866.1.i169.i.i.i = fmul double %.835.1.i163.i.i.i, %.865.1.i168.i.i.i
  %.868.1.i170.i.i.i = fsub double %.868.i158.i.i.i, %.866.1.i169.i.i.i
  %lsr.iv.next.i171.i.i.i = add i64 %lsr.iv.i144.i.i.i, -2
  %.747.1.i172.i.i.i = icmp sgt i64 %lsr.iv.next.i171.i.i.i, 2
  %485 = add i64 %480, 1
  br i1 %.747.1.i172.i.i.i, label %B232.i143.i.i.i, label %B264.i173.i.i.i

B264.i173.i.i.i:                                  ; preds = %B232.prol.loopexit.i137.i.i.i, %B188.endif.i105.i.i.i, %B232.i143.i.i.i
  %s.5.1.lcssa.i175.i.i.i = phi double [ %.661.i114.i.i.i, %B188.endif.i105.i.i.i ], [ %.868.lcssa.unr.i141.i.i.i, %B232.prol.loopexit.i137.i.i.i ], [ %.868.1.i170.i.i.i, %B232.i143.i.i.i ]
  %.902.i177.i.i.i = add i64 %.646.i112.i.i.i, %.596396402.i109.i.i.i
  %.922.i178.i.i.i = mul i64 %.902.i177.i.i.i, %arg.move.6.5.0.fr.i.i.i
  %486 = getelementptr double, ptr %.565.i1334.i.i, i64 %.922.i178.i.i.i
  %487 = getelementptr double, ptr %486, i64 %.596396402.i109.i.i.i
  %.926.i179.i.i.i = getelementptr double, ptr %487, i64 %.646.i112.i.i.i
  %.927.i180.i.i.i = load double, ptr %.926.i179.i.i.i, align 8, !noalias !172
  %.932.i181.i.i.i = fdiv double %s.5.1.lcssa.i175.i.i.i, %.927.i180.i.i.i
  %sunkaddr48.i182.i.i.i = shl i64 %.646.i112.i.i.i, 3
  %sunkaddr49.i183.i.i.i = getelementptr inbounds i8, ptr %494, i64 %sunkaddr48.i182.i.i.i
  store double %.932.i181.i.i.i, ptr %sunkaddr49.i183.i.i.i, align 8, !noalias !172
  %indvar.next.i184.i.i.i = add nuw nsw i64 %indvar.i106.i.i.i, 1
  %exitcond211.not.i.i.i = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %indvar.next.i184.i.i.i
  br i1 %exitcond211.not.i.i.i, label %B984.backedge.us.loopexit.i.i.i, label %B188.endif.i105.i.i.i

B52.endif.i26.i.i.i:                              ; preds = %B120.i94.i.i.i, %B52.endif.i26.i.i.i.preheader
  %lsr.iv29.i27.i.i.i = phi ptr [ %scevgep30.i102.i.i.i, %B120.i94.i.i.i ], [ %.565.i1334.i.i, %B52.endif.i26.i.i.i.preheader ]
  %lsr.iv10.i28.i.i.i = phi ptr [ %scevgep11.i101.i.i.i, %B120.i94.i.i.i ], [ %scevgep.i.i1335.i.i, %B52.endif.i26.i.i.i.preheader ]
  %.134372378.i29.i.i.i = phi i64 [ %.141.i31.i.i.i, %B120.i94.i.i.i ], [ 0, %B52.endif.i26.i.i.i.preheader ]
  %lsr1171 = trunc i64 %.134372378.i29.i.i.i to i2
  %488 = zext i2 %lsr1171 to i64
  %489 = lshr i64 %.134372378.i29.i.i.i, 2
  %490 = shl nuw nsw i64 %489, 2
  %491 = and i64 %.134372378.i29.i.i.i, %const1292
  %.141.i31.i.i.i = add nuw nsw i64 %.134372378.i29.i.i.i, 1
  %492 = getelementptr double, ptr %458, i64 %.134372378.i29.i.i.i
  %.199.i32.i.i.i = load double, ptr %492, align 8, !noalias !172
  %.283365.not.i33.i.i.i = icmp eq i64 %.134372378.i29.i.i.i, 0
  br i1 %.283365.not.i33.i.i.i, label %B120.i94.i.i.i, label %B88.lr.ph.i34.i.i.i

B88.lr.ph.i34.i.i.i:                              ; preds = %B52.endif.i26.i.i.i
  %.366.i35.i.i.i = mul i64 %.134372378.i29.i.i.i, %arg.move.6.5.0.fr.i.i.i
  %493 = icmp samesign ult i64 %.134372378.i29.i.i.i, 4
  br i1 %493, label %B88.epil.preheader.i78.i.i.i, label %B88.i37.i.i.i.preheader

B88.i37.i.i.i.preheader:                          ; preds = %B88.lr.ph.i34.i.i.i
  br label %B88.i37.i.i.i

B188.endif.i105.i.i.i:                            ; preds = %B264.i173.i.i.i, %B188.endif.i105.i.i.i.preheader
  %indvar.i106.i.i.i = phi i64 [ %indvar.next.i184.i.i.i, %B264.i173.i.i.i ], [ 0, %B188.endif.i105.i.i.i.preheader ]
  %.596396402.in.i108.i.i.i = phi i64 [ %.596396402.i109.i.i.i, %B264.i173.i.i.i ], [ %arg.move.6.5.0.fr.i.i.i, %B188.endif.i105.i.i.i.preheader ]
  %.596396402.i109.i.i.i = add i64 %.596396402.in.i108.i.i.i, -1
  %.645.i111.i.i.i = icmp slt i64 %.596396402.i109.i.i.i, 0
  %.646.i112.i.i.i = select i1 %.645.i111.i.i.i, i64 %arg.move.6.5.0.fr.i.i.i, i64 0
  %494 = getelementptr double, ptr %458, i64 %.596396402.i109.i.i.i
  %.660.i113.i.i.i = getelementptr double, ptr %494, i64 %.646.i112.i.i.i
  %.661.i114.i.i.i = load double, ptr %.660.i113.i.i.i, align 8, !noalias !172
  %.704.i115.i.i.i = sub i64 %arg.move.6.5.0.fr.i.i.i, %.596396402.in.i108.i.i.i
  %.747386.not.i116.i.i.i = icmp eq i64 %.704.i115.i.i.i, 0
  br i1 %.747386.not.i116.i.i.i, label %B264.i173.i.i.i, label %B232.lr.ph.i117.i.i.i

B232.lr.ph.i117.i.i.i:                            ; preds = %B188.endif.i105.i.i.i
  %invariant.gep.i118.i.i.i = getelementptr double, ptr %.565.i1334.i.i, i64 %.596396402.i109.i.i.i
  %invariant.gep393.i120.i.i.i = getelementptr double, ptr %invariant.gep.i118.i.i.i, i64 %.646.i112.i.i.i
  %xtraiter3.i121.i.i.i = and i64 %indvar.i106.i.i.i, 1
  %lcmp.mod4.not.i122.i.i.i = icmp eq i64 %xtraiter3.i121.i.i.i, 0
  br i1 %lcmp.mod4.not.i122.i.i.i, label %B232.prol.loopexit.i137.i.i.i, label %B232.prol.i123.i.i.i

B232.prol.i123.i.i.i:                             ; preds = %B232.lr.ph.i117.i.i.i
  %.756.prol.i124.i.i.i = add nsw i64 %.704.i115.i.i.i, -1
  %.760.prol.i125.i.i.i = add i64 %.596396402.in.i108.i.i.i, 1
  %.808.prol.i126.i.i.i = icmp slt i64 %.596396402.in.i108.i.i.i, 0
  %.809.prol.i127.i.i.i = select i1 %.808.prol.i126.i.i.i, i64 %arg.move.6.5.0.fr.i.i.i, i64 0
  %.810.prol.i128.i.i.i = add i64 %.809.prol.i127.i.i.i, %.596396402.in.i108.i.i.i
  %.830.prol.i129.i.i.i = mul i64 %.810.prol.i128.i.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep394.prol.i130.i.i.i = getelementptr double, ptr %invariant.gep393.i120.i.i.i, i64 %.830.prol.i129.i.i.i
  %.835.prol.i131.i.i.i = load double, ptr %gep394.prol.i130.i.i.i, align 8, !noalias !172
  %495 = getelementptr double, ptr %458, i64 %.596396402.in.i108.i.i.i
  %.864.prol.i133.i.i.i = getelementptr double, ptr %495, i64 %.809.prol.i127.i.i.i
  %.865.prol.i134.i.i.i = load double, ptr %.864.prol.i133.i.i.i, align 8, !noalias !172
  %.866.prol.i135.i.i.i = fmul double %.835.prol.i131.i.i.i, %.865.prol.i134.i.i.i
  %.868.prol.i136.i.i.i = fsub double %.661.i114.i.i.i, %.866.prol.i135.i.i.i
  br label %B232.prol.loopexit.i137.i.i.i

B232.prol.loopexit.i137.i.i.i:                    ; preds = %B232.prol.i123.i.i.i, %B232.lr.ph.i117.i.i.i
  %s.5.1389.unr.i138.i.i.i = phi double [ %.661.i114.i.i.i, %B232.lr.ph.i117.i.i.i ], [ %.868.prol.i136.i.i.i, %B232.prol.i123.i.i.i ]
  %.746384388.unr.i139.i.i.i = phi i64 [ %.704.i115.i.i.i, %B232.lr.ph.i117.i.i.i ], [ %.756.prol.i124.i.i.i, %B232.prol.i123.i.i.i ]
  %.753385387.unr.i140.i.i.i = phi i64 [ %.596396402.in.i108.i.i.i, %B232.lr.ph.i117.i.i.i ], [ %.760.prol.i125.i.i.i, %B232.prol.i123.i.i.i ]
  %.868.lcssa.unr.i141.i.i.i = phi double [ poison, %B232.lr.ph.i117.i.i.i ], [ %.868.prol.i136.i.i.i, %B232.prol.i123.i.i.i ]
  %496 = icmp eq i64 %indvar.i106.i.i.i, 1
  br i1 %496, label %B264.i173.i.i.i, label %B232.preheader.i142.i.i.i

B232.preheader.i142.i.i.i:                        ; preds = %B232.prol.loopexit.i137.i.i.i
  %497 = add i64 %.746384388.unr.i139.i.i.i, 2
  br label %B232.i143.i.i.i

B1890.i.i:                                        ; preds = %B1598.endif.endif.endif.i.i, %B984.backedge.us.loopexit.i.i.i
  %498 = icmp slt i64 %.591, 1
  br i1 %498, label %B2026.i.i, label %B60.endif.i.i.i.preheader

B60.endif.i.i.i.preheader:                        ; preds = %B1890.i.i
  %scevgep1174 = getelementptr i8, ptr %spare.2.sroa.330.08733.i.i, i64 %898
  br label %B60.endif.i.i.i

B294.loopexit.i.i.i:                              ; preds = %B295.i.i.i
  %499 = fmul double %total.4.1.i.i.i, 5.000000e-01
  br label %B2026.i.i

B295.i.i.i:                                       ; preds = %B152.endif.endif.i.i.i, %B60.endif.i.i.i
  %total.4.1.i.i.i = phi double [ %.493.i.i.i, %B152.endif.endif.i.i.i ], [ %.303.i.i.i, %B60.endif.i.i.i ]
  %scevgep1176 = getelementptr i8, ptr %lsr.iv1175, i64 %898
  %lsr.iv.next1178 = add nuw i64 %lsr.iv1177, 1
  %exitcond1744.i.i = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %lsr.iv.next1178
  br i1 %exitcond1744.i.i, label %B294.loopexit.i.i.i, label %B60.endif.i.i.i

B60.endif.i.i.i:                                  ; preds = %B295.i.i.i, %B60.endif.i.i.i.preheader
  %lsr.iv1177 = phi i64 [ 1, %B60.endif.i.i.i.preheader ], [ %lsr.iv.next1178, %B295.i.i.i ]
  %lsr.iv1175 = phi ptr [ %scevgep1174, %B60.endif.i.i.i.preheader ], [ %scevgep1176, %B295.i.i.i ]
  %total.3.0270.i.i.i = phi double [ %total.4.1.i.i.i, %B295.i.i.i ], [ 0.000000e+00, %B60.endif.i.i.i.preheader ]
  %500 = shl i64 %lsr.iv1177, 3
  %scevgep1190 = getelementptr i8, ptr %spare.2.sroa.120.08747.i.i, i64 %500
  %.271.i.i.i = load double, ptr %scevgep1190, align 8, !noalias !175
  %scevgep1191 = getelementptr i8, ptr %arg.target, i64 %500
  %scevgep1192 = getelementptr i8, ptr %scevgep1191, i64 -8
  %.72.i.i.i.i = load double, ptr %scevgep1192, align 8, !noalias !178
  %.73.i.i.i.i = fsub double %.72.i.i.i.i, %.271.i.i.i
  %501 = shl i64 %lsr.iv1177, 3
  %scevgep1188 = getelementptr i8, ptr %888, i64 %501
  %scevgep1189 = getelementptr i8, ptr %scevgep1188, i64 -8
  %.123.i.i.i.i = load double, ptr %scevgep1189, align 8, !noalias !178
  %.124.i.i.i.i = fsub double %.271.i.i.i, %.123.i.i.i.i
  %.13.i.i.i.i.i = fcmp ogt double %.124.i.i.i.i, %.73.i.i.i.i
  %.14.i.i.i.i.i = select i1 %.13.i.i.i.i.i, double %.124.i.i.i.i, double %.73.i.i.i.i
  %.15.i.i.i.i.i = fcmp olt double %.14.i.i.i.i.i, 0.000000e+00
  %.16.i.i.i.i.i = select i1 %.15.i.i.i.i.i, double 0.000000e+00, double %.14.i.i.i.i.i
  %502 = shl i64 %lsr.iv1177, 3
  %scevgep1186 = getelementptr i8, ptr %889, i64 %502
  %scevgep1187 = getelementptr i8, ptr %scevgep1186, i64 -8
  %.206.i.i.i.i = load double, ptr %scevgep1187, align 8, !noalias !178
  %.207.i.i.i.i = fmul double %.206.i.i.i.i, %.16.i.i.i.i.i
  %.208.i.i.i.i = fmul double %.207.i.i.i.i, %.207.i.i.i.i
  %.303.i.i.i = fadd double %total.3.0270.i.i.i, %.208.i.i.i.i
  %503 = shl i64 %lsr.iv1177, 3
  %scevgep1184 = getelementptr i8, ptr %887, i64 %503
  %scevgep1185 = getelementptr i8, ptr %scevgep1184, i64 -8
  %.363.i.i.i = load double, ptr %scevgep1185, align 8, !noalias !175
  %.364.i.i.i = fcmp ogt double %.363.i.i.i, 0.000000e+00
  br i1 %.364.i.i.i, label %B152.endif.endif.i.i.i, label %B295.i.i.i

B152.endif.endif.i.i.i:                           ; preds = %B60.endif.i.i.i
  %.429.i.i.i = load double, ptr %lsr.iv1175, align 8, !noalias !175
  %.10.i.i.i.i = fcmp olt double %.429.i.i.i, 0x3D719799812DEA11
  %.11.i.i.i.i = select i1 %.10.i.i.i.i, double 0x3D719799812DEA11, double %.429.i.i.i
  %sqrt.i.i.i = tail call double @llvm.sqrt.f64(double %.11.i.i.i.i)
  %504 = shl i64 %lsr.iv1177, 3
  %scevgep1180 = getelementptr i8, ptr %scevgep1179, i64 %504
  %scevgep1181 = getelementptr i8, ptr %scevgep1180, i64 -32
  %.72.i3.i.i.i = load double, ptr %scevgep1181, align 8, !noalias !181
  %.73.i4.i.i.i = fsub double %.72.i3.i.i.i, %sqrt.i.i.i
  %scevgep1182 = getelementptr i8, ptr %891, i64 %504
  %scevgep1183 = getelementptr i8, ptr %scevgep1182, i64 -8
  %.123.i6.i.i.i = load double, ptr %scevgep1183, align 8, !noalias !181
  %.124.i7.i.i.i = fsub double %sqrt.i.i.i, %.123.i6.i.i.i
  %.13.i.i8.i.i.i = fcmp ogt double %.124.i7.i.i.i, %.73.i4.i.i.i
  %.14.i.i9.i.i.i = select i1 %.13.i.i8.i.i.i, double %.124.i7.i.i.i, double %.73.i4.i.i.i
  %.15.i.i10.i.i.i = fcmp olt double %.14.i.i9.i.i.i, 0.000000e+00
  %.16.i.i11.i.i.i = select i1 %.15.i.i10.i.i.i, double 0.000000e+00, double %.14.i.i9.i.i.i
  %.207.i14.i.i.i = fmul double %.363.i.i.i, %.16.i.i11.i.i.i
  %.208.i15.i.i.i = fmul double %.207.i14.i.i.i, %.207.i14.i.i.i
  %.493.i.i.i = fadd double %.303.i.i.i, %.208.i15.i.i.i
  br label %B295.i.i.i

B2026.i.i:                                        ; preds = %B294.loopexit.i.i.i, %B1890.i.i
  %total.3.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B1890.i.i ], [ %499, %B294.loopexit.i.i.i ]
  %.3857.i.i = fsub double %energy.2.08757.i.i, %total.3.0.lcssa.i.i.i
  %.3859.i.i = fmul double %.1489.i.i, %.3857.i.i
  %.3861.i.i = fsub double %.3859.i.i, %.11.i1323.i.i
  %.41.i.i239.i.i = load i64, ptr %arg.state, align 8, !noalias !184
  %.42.i.i240.i.i = add i64 %.41.i.i239.i.i, %const1299
  store i64 %.42.i.i240.i.i, ptr %arg.state, align 8, !noalias !184
  %.101.i.i241.i.i = lshr i64 %.42.i.i240.i.i, 30
  %.102.i.i242.i.i = xor i64 %.101.i.i241.i.i, %.42.i.i240.i.i
  %.103.i.i243.i.i = mul i64 %.102.i.i242.i.i, %const1302
  %.104.i.i244.i.i = lshr i64 %.103.i.i243.i.i, 27
  %.105.i.i245.i.i = xor i64 %.104.i.i244.i.i, %.103.i.i243.i.i
  %.106.i.i246.i.i = mul i64 %.105.i.i245.i.i, %const1297
  %505 = lshr i64 %.106.i.i246.i.i, 42
  %506 = lshr i64 %.106.i.i246.i.i, 11
  %.42.i247.i.i = xor i64 %505, %506
  %.43.i248.i.i = uitofp nneg i64 %.42.i247.i.i to double
  %.44.i249.i.i = fmul double %.43.i248.i.i, 0x3CA0000000000000
  %.10.i648.i.i = fcmp olt double %.44.i249.i.i, 1.000000e-300
  %.11.i649.i.i = select i1 %.10.i648.i.i, double 1.000000e-300, double %.44.i249.i.i
  %.3922.i.i = tail call double @llvm.log.f64(double %.11.i649.i.i)
  %.3925.i.i = fcmp ult double %.3861.i.i, %.3922.i.i
  br i1 %.3925.i.i, label %B36.i1506.i.i, label %B2040.i.i

B2040.i.i:                                        ; preds = %B2026.i.i
  %507 = icmp sgt i64 %arg.move.6.5.0.fr.i.i.i, 0
  %.161.i.i.i = load i64, ptr %spare.2.sroa.1620.08647.i.i, align 8, !noalias !189
  %.162.i.i.i = add nsw i64 %.161.i.i.i, 1
  store i64 %.162.i.i.i, ptr %spare.2.sroa.1620.08647.i.i, align 8, !noalias !189
  br i1 %507, label %B104.endif.us.preheader.i.i.i, label %B178.endif.i.i.i

B104.endif.us.preheader.i.i.i:                    ; preds = %B2040.i.i
  %508 = icmp ult i64 %.591, 7
  br i1 %508, label %B104.endif.us.epil.preheader.i.i.i, label %B104.endif.us.i.preheader.i.i

B104.endif.us.i.preheader.i.i:                    ; preds = %B104.endif.us.preheader.i.i.i
  %509 = icmp eq i64 %904, 0
  br i1 %509, label %B104.endif.us.i.epil.preheader.i.i, label %B104.endif.us.i.i.i.preheader

B104.endif.us.i.i.i.preheader:                    ; preds = %B104.endif.us.i.preheader.i.i
  br label %B104.endif.us.i.i.i

B104.endif.us.i.i.i:                              ; preds = %B104.endif.us.i.i.i, %B104.endif.us.i.i.i.preheader
  %lsr.iv1193 = phi i64 [ %913, %B104.endif.us.i.i.i.preheader ], [ %lsr.iv.next1194, %B104.endif.us.i.i.i ]
  %lsr.iv69.i.i.i = phi ptr [ %scevgep2112.i.i, %B104.endif.us.i.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B104.endif.us.i.i.i.preheader ]
  tail call void @llvm.memset.p0.i64(ptr align 8 %lsr.iv69.i.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !192
  %scevgep71.i.i.i = getelementptr i8, ptr %lsr.iv69.i.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep71.i.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !192
  %scevgep72.i.i.i = getelementptr i8, ptr %scevgep71.i.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep72.i.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !192
  %scevgep73.i.i.i = getelementptr i8, ptr %scevgep72.i.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep73.i.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !192
  %scevgep74.i.i.i = getelementptr i8, ptr %scevgep73.i.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep74.i.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !192
  %scevgep75.i.i.i = getelementptr i8, ptr %scevgep74.i.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep75.i.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !192
  %scevgep76.i.i.i = getelementptr i8, ptr %scevgep75.i.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep76.i.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !192
  %scevgep77.i.i.i = getelementptr i8, ptr %scevgep76.i.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep77.i.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !192
  %scevgep2104.i.i = getelementptr i8, ptr %scevgep77.i.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep2104.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !192
  %scevgep2105.i.i = getelementptr i8, ptr %scevgep2104.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep2105.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !192
  %scevgep2106.i.i = getelementptr i8, ptr %scevgep2105.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep2106.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !192
  %scevgep2107.i.i = getelementptr i8, ptr %scevgep2106.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep2107.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !192
  %scevgep2108.i.i = getelementptr i8, ptr %scevgep2107.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep2108.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !192
  %scevgep2109.i.i = getelementptr i8, ptr %scevgep2108.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep2109.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !192
  %scevgep2110.i.i = getelementptr i8, ptr %scevgep2109.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep2110.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !192
  %scevgep2111.i.i = getelementptr i8, ptr %scevgep2110.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep2111.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !192
  %scevgep2112.i.i = getelementptr i8, ptr %scevgep2111.i.i, i64 %.20.i282
  %lsr.iv.next1194 = add i64 %lsr.iv1193, -2
  %niter.ncmp.1.i.i = icmp eq i64 %lsr.iv.next1194, 0
  br i1 %niter.ncmp.1.i.i, label %B178.endif.loopexit.unr-lcssa.i.unr-lcssa.i.i, label %B104.endif.us.i.i.i

B208.i1372.i.i:                                   ; preds = %B208.lr.ph.i.i.i, %B467.i.i.i
  %lsr.iv29.i.i.i56 = phi ptr [ %arg.design, %B208.lr.ph.i.i.i ], [ %scevgep30.i1454.i.i, %B467.i.i.i ]
  %lsr.iv.i1373.i.i = phi ptr [ %scevgep373.i.i.i, %B208.lr.ph.i.i.i ], [ %scevgep21.i1453.i.i, %B467.i.i.i ]
  %.585736756.i.i.i = phi i64 [ 0, %B208.lr.ph.i.i.i ], [ %.592.i.i.i, %B467.i.i.i ]
  %.592.i.i.i = add nuw nsw i64 %.585736756.i.i.i, 1
  %510 = getelementptr i64, ptr %.478.i.i.i, i64 %.585736756.i.i.i
  %.650.i1376.i.i = load i64, ptr %510, align 8, !noalias !189
  %.651.i.i.i = icmp eq i64 %.650.i1376.i.i, 0
  br i1 %.651.i.i.i, label %B467.i.i.i, label %B230.i.i.i

B230.i.i.i:                                       ; preds = %B208.i1372.i.i
  %511 = icmp sgt i64 %arg.move.6.5.0.fr.i.i.i, 0
  br i1 %511, label %B64.lr.ph.i.i1455.i.i, label %B118.i.i1377.i.i

B64.lr.ph.i.i1455.i.i:                            ; preds = %B230.i.i.i
  %512 = icmp ult i64 %arg.move.6.5.0.fr.i.i.i, 4
  br i1 %512, label %B64.epil.preheader.i.i1486.i.i, label %B64.i.i1457.i.i.preheader

B64.i.i1457.i.i.preheader:                        ; preds = %B64.lr.ph.i.i1455.i.i
  br label %B64.i.i1457.i.i

B64.i.i1457.i.i:                                  ; preds = %B64.i.i1457.i.i, %B64.i.i1457.i.i.preheader
  %eta.2.0539.i.i1458.i.i = phi double [ %.326.3.i.i1483.i.i, %B64.i.i1457.i.i ], [ 0.000000e+00, %B64.i.i1457.i.i.preheader ]
  %.210535537.i.i1459.i.i = phi i64 [ %.217.3.i.i1479.i.i, %B64.i.i1457.i.i ], [ 0, %B64.i.i1457.i.i.preheader ]
  %513 = shl i64 %.210535537.i.i1459.i.i, 3
  %scevgep22.i1460.i.i = getelementptr i8, ptr %lsr.iv.i1373.i.i, i64 %513
  %scevgep27.i1461.i.i = getelementptr i8, ptr %scevgep22.i1460.i.i, i64 -24
  %.292.i.i1462.i.i = load double, ptr %scevgep27.i1461.i.i, align 8, !noalias !193
  %sunkaddr1535 = mul i64 %.210535537.i.i1459.i.i, 8
  %sunkaddr1536 = getelementptr i8, ptr %spare.2.sroa.120.08747.i.i, i64 %sunkaddr1535
  %.323.i.i1464.i.i = load double, ptr %sunkaddr1536, align 8, !noalias !193
  %.324.i.i1465.i.i = fmul double %.292.i.i1462.i.i, %.323.i.i1464.i.i
  %.326.i.i1466.i.i = fadd double %eta.2.0539.i.i1458.i.i, %.324.i.i1465.i.i
  %514 = shl i64 %.210535537.i.i1459.i.i, 3
  %scevgep1205 = getelementptr i8, ptr %lsr.iv.i1373.i.i, i64 %514
  %scevgep1206 = getelementptr i8, ptr %scevgep1205, i64 -16
  %.292.1.i.i1469.i.i = load double, ptr %scevgep1206, align 8, !noalias !193
  %sunkaddr1537 = mul i64 %.210535537.i.i1459.i.i, 8
  %sunkaddr1538 = getelementptr i8, ptr %spare.2.sroa.120.08747.i.i, i64 %sunkaddr1537
  %sunkaddr1539 = getelementptr i8, ptr %sunkaddr1538, i64 8
  %.323.1.i.i1470.i.i = load double, ptr %sunkaddr1539, align 8, !noalias !193
  %.324.1.i.i1471.i.i = fmul double %.292.1.i.i1469.i.i, %.323.1.i.i1470.i.i
  %.326.1.i.i1472.i.i = fadd double %.326.i.i1466.i.i, %.324.1.i.i1471.i.i
  %515 = shl i64 %.210535537.i.i1459.i.i, 3
  %scevgep1203 = getelementptr i8, ptr %lsr.iv.i1373.i.i, i64 %515
  %scevgep1204 = getelementptr i8, ptr %scevgep1203, i64 -8
  %.292.2.i.i1475.i.i = load double, ptr %scevgep1204, align 8, !noalias !193
  %sunkaddr1540 = mul i64 %.210535537.i.i1459.i.i, 8
  %sunkaddr1541 = getelementptr i8, ptr %spare.2.sroa.120.08747.i.i, i64 %sunkaddr1540
  %sunkaddr1542 = getelementptr i8, ptr %sunkaddr1541, i64 16
  %.323.2.i.i1476.i.i = load double, ptr %sunkaddr1542, align 8, !noalias !193
  %.324.2.i.i1477.i.i = fmul double %.292.2.i.i1475.i.i, %.323.2.i.i1476.i.i
  %.326.2.i.i1478.i.i = fadd double %.326.1.i.i1472.i.i, %.324.2.i.i1477.i.i
  %.217.3.i.i1479.i.i = add nuw nsw i64 %.210535537.i.i1459.i.i, 4
  %.292.3.i.i1480.i.i = load double, ptr %scevgep22.i1460.i.i, align 8, !noalias !193
  %sunkaddr1543 = mul i64 %.210535537.i.i1459.i.i, 8
  %sunkaddr1544 = getelementptr i8, ptr %spare.2.sroa.120.08747.i.i, i64 %sunkaddr1543
  %sunkaddr1545 = getelementptr i8, ptr %sunkaddr1544, i64 24
  %.323.3.i.i1481.i.i = load double, ptr %sunkaddr1545, align 8, !noalias !193
  %.324.3.i.i1482.i.i = fmul double %.292.3.i.i1480.i.i, %.323.3.i.i1481.i.i
  %.326.3.i.i1483.i.i = fadd double %.326.2.i.i1478.i.i, %.324.3.i.i1482.i.i
  %niter.ncmp.3.i.i1484.i.i = icmp eq i64 %unroll_iter.i.i.i.i, %.217.3.i.i1479.i.i
  br i1 %niter.ncmp.3.i.i1484.i.i, label %B118.loopexit.unr-lcssa.i.i1485.i.i, label %B64.i.i1457.i.i

B118.loopexit.unr-lcssa.i.i1485.i.i:              ; preds = %B64.i.i1457.i.i
  %516 = icmp eq i64 %xtraiter.i.i.i.i, 0
  br i1 %516, label %B118.i.i1377.i.i, label %B64.epil.preheader.i.i1486.i.i

B64.epil.preheader.i.i1486.i.i:                   ; preds = %B118.loopexit.unr-lcssa.i.i1485.i.i, %B64.lr.ph.i.i1455.i.i
  %eta.2.0539.epil.init.i.i1487.i.i = phi double [ 0.000000e+00, %B64.lr.ph.i.i1455.i.i ], [ %.326.3.i.i1483.i.i, %B118.loopexit.unr-lcssa.i.i1485.i.i ]
  %.210535537.epil.init.i.i1488.i.i = phi i64 [ 0, %B64.lr.ph.i.i1455.i.i ], [ %unroll_iter.i.i.i.i, %B118.loopexit.unr-lcssa.i.i1485.i.i ]
  %517 = shl i64 %.210535537.epil.init.i.i1488.i.i, 3
  %scevgep33.i.i1489.i.i = getelementptr i8, ptr %spare.2.sroa.120.08747.i.i, i64 %517
  %scevgep31.i.i.i73 = getelementptr i8, ptr %lsr.iv29.i.i.i56, i64 %517
  br label %B64.epil.i.i1490.i.i

B64.epil.i.i1490.i.i:                             ; preds = %B64.epil.i.i1490.i.i, %B64.epil.preheader.i.i1486.i.i
  %eta.2.0539.epil.i.i1491.i.i = phi double [ %eta.2.0539.epil.init.i.i1487.i.i, %B64.epil.preheader.i.i1486.i.i ], [ %.326.epil.i.i1496.i.i, %B64.epil.i.i1490.i.i ]
  %epil.iter.i.i1492.i.i = phi i64 [ 0, %B64.epil.preheader.i.i1486.i.i ], [ %epil.iter.next.i.i1497.i.i, %B64.epil.i.i1490.i.i ]
  %518 = shl i64 %epil.iter.i.i1492.i.i, 3
  %scevgep32.i.i.i74 = getelementptr i8, ptr %scevgep31.i.i.i73, i64 %518
  %.292.epil.i.i1493.i.i = load double, ptr %scevgep32.i.i.i74, align 8, !noalias !193
  %scevgep28.i.i.i75 = getelementptr i8, ptr %scevgep33.i.i1489.i.i, i64 %518
  %.323.epil.i.i1494.i.i = load double, ptr %scevgep28.i.i.i75, align 8, !noalias !193
  %.324.epil.i.i1495.i.i = fmul double %.292.epil.i.i1493.i.i, %.323.epil.i.i1494.i.i
  %.326.epil.i.i1496.i.i = fadd double %eta.2.0539.epil.i.i1491.i.i, %.324.epil.i.i1495.i.i
  %epil.iter.next.i.i1497.i.i = add i64 %epil.iter.i.i1492.i.i, 1
  %epil.iter.cmp.not.i.i1498.i.i = icmp eq i64 %xtraiter.i.i.i.i, %epil.iter.next.i.i1497.i.i
  br i1 %epil.iter.cmp.not.i.i1498.i.i, label %B118.i.i1377.i.i, label %B64.epil.i.i1490.i.i, !llvm.loop !196

B118.i.i1377.i.i:                                 ; preds = %B64.epil.i.i1490.i.i, %B118.loopexit.unr-lcssa.i.i1485.i.i, %B230.i.i.i
  %eta.2.0.lcssa.i.i1378.i.i = phi double [ 0.000000e+00, %B230.i.i.i ], [ %.326.3.i.i1483.i.i, %B118.loopexit.unr-lcssa.i.i1485.i.i ], [ %.326.epil.i.i1496.i.i, %B64.epil.i.i1490.i.i ]
  %519 = icmp slt i64 %arg.move.6.5.0.fr.i.i.i, 1
  %.335.i.i1379.i.i = fneg double %eta.2.0.lcssa.i.i1378.i.i
  %.338.i.i1380.i.i = tail call double @llvm.exp.f64(double %.335.i.i1379.i.i)
  %.339.i.i1381.i.i = fadd double %.338.i.i1380.i.i, 1.000000e+00
  %.343.i.i1382.i.i = fdiv double 1.000000e+00, %.339.i.i1381.i.i
  %.348.i.i1383.i.i = fsub double 1.000000e+00, %.343.i.i1382.i.i
  %.350.i.i1384.i.i = fmul double %.343.i.i1382.i.i, %.348.i.i1383.i.i
  br i1 %519, label %B230.endif.i.i.i, label %B222.endif.us.preheader.i.i1385.i.i

B222.endif.us.preheader.i.i1385.i.i:              ; preds = %B118.i.i1377.i.i
  %.759.i.i1386.i.i = mul i64 %.585736756.i.i.i, %arg.move.6.5.0.fr.i.i.i
  %520 = getelementptr double, ptr %spare.2.sroa.600.08715.i.i, i64 %.759.i.i1386.i.i
  %521 = getelementptr double, ptr %spare.2.sroa.870.08697.i.i, i64 %.759.i.i1386.i.i
  br label %B222.endif.us.i.i1388.i.i

B222.endif.us.i.i1388.i.i:                        ; preds = %B250.B310_crit_edge.us.i.i1430.i.i, %B222.endif.us.preheader.i.i1385.i.i
  %lsr.iv29.i.i1389.i.i = phi ptr [ %spare.2.sroa.330.08733.i.i, %B222.endif.us.preheader.i.i1385.i.i ], [ %scevgep30.i.i1437.i.i, %B250.B310_crit_edge.us.i.i1430.i.i ]
  %lsr.iv.i.i1390.i.i = phi ptr [ %scevgep.i.i1367.i.i, %B222.endif.us.preheader.i.i1385.i.i ], [ %scevgep10.i.i1436.i.i, %B250.B310_crit_edge.us.i.i1430.i.i ]
  %.440552558.us.i.i1391.i.i = phi i64 [ 0, %B222.endif.us.preheader.i.i1385.i.i ], [ %.447.us.i.i1432.i.i, %B250.B310_crit_edge.us.i.i1430.i.i ]
  %522 = icmp ult i64 %arg.move.6.5.0.fr.i.i.i, 4
  br i1 %522, label %B254.us.epil.preheader.i.i1417.i.i, label %B254.us.i.i1393.i.i.preheader

B254.us.i.i1393.i.i.preheader:                    ; preds = %B222.endif.us.i.i1388.i.i
  br label %B254.us.i.i1393.i.i

B254.us.i.i1393.i.i:                              ; preds = %B254.us.i.i1393.i.i, %B254.us.i.i1393.i.i.preheader
  %s.2.1547.us.i.i1394.i.i = phi double [ %.701.us.3.i.i1414.i.i, %B254.us.i.i1393.i.i ], [ 0.000000e+00, %B254.us.i.i1393.i.i.preheader ]
  %.564543545.us.i.i1395.i.i = phi i64 [ %.571.us.3.i.i1410.i.i, %B254.us.i.i1393.i.i ], [ 0, %B254.us.i.i1393.i.i.preheader ]
  %523 = shl i64 %.564543545.us.i.i1395.i.i, 3
  %scevgep16.i.i1396.i.i = getelementptr i8, ptr %lsr.iv.i.i1390.i.i, i64 %523
  %scevgep17.i.i1397.i.i = getelementptr i8, ptr %scevgep16.i.i1396.i.i, i64 -24
  %.647.us.i.i1398.i.i = load double, ptr %scevgep17.i.i1397.i.i, align 8, !noalias !193
  %scevgep33.i.i.i57 = getelementptr i8, ptr %lsr.iv.i1373.i.i, i64 %523
  %scevgep39.i.i.i = getelementptr i8, ptr %scevgep33.i.i.i57, i64 -24
  %.698.us.i.i1399.i.i = load double, ptr %scevgep39.i.i.i, align 8, !noalias !193
  %.699.us.i.i1400.i.i = fmul double %.647.us.i.i1398.i.i, %.698.us.i.i1399.i.i
  %.701.us.i.i1401.i.i = fadd double %s.2.1547.us.i.i1394.i.i, %.699.us.i.i1400.i.i
  %524 = shl i64 %.564543545.us.i.i1395.i.i, 3
  %scevgep1213 = getelementptr i8, ptr %lsr.iv.i.i1390.i.i, i64 %524
  %scevgep1214 = getelementptr i8, ptr %scevgep1213, i64 -16
  %.647.us.1.i.i1402.i.i = load double, ptr %scevgep1214, align 8, !noalias !193
  %525 = shl i64 %.564543545.us.i.i1395.i.i, 3
  %scevgep1209 = getelementptr i8, ptr %lsr.iv.i1373.i.i, i64 %525
  %scevgep1210 = getelementptr i8, ptr %scevgep1209, i64 -16
  %.698.us.1.i.i1403.i.i = load double, ptr %scevgep1210, align 8, !noalias !193
  %.699.us.1.i.i1404.i.i = fmul double %.647.us.1.i.i1402.i.i, %.698.us.1.i.i1403.i.i
  %.701.us.1.i.i1405.i.i = fadd double %.701.us.i.i1401.i.i, %.699.us.1.i.i1404.i.i
  %526 = shl i64 %.564543545.us.i.i1395.i.i, 3
  %scevgep1211 = getelementptr i8, ptr %lsr.iv.i.i1390.i.i, i64 %526
  %scevgep1212 = getelementptr i8, ptr %scevgep1211, i64 -8
  %.647.us.2.i.i1406.i.i = load double, ptr %scevgep1212, align 8, !noalias !193
  %527 = shl i64 %.564543545.us.i.i1395.i.i, 3
  %scevgep1207 = getelementptr i8, ptr %lsr.iv.i1373.i.i, i64 %527
  %scevgep1208 = getelementptr i8, ptr %scevgep1207, i64 -8
  %.698.us.2.i.i1407.i.i = load double, ptr %scevgep1208, align 8, !noalias !193
  %.699.us.2.i.i1408.i.i = fmul double %.647.us.2.i.i1406.i.i, %.698.us.2.i.i1407.i.i
  %.701.us.2.i.i1409.i.i = fadd double %.701.us.1.i.i1405.i.i, %.699.us.2.i.i1408.i.i
  %.571.us.3.i.i1410.i.i = add nuw nsw i64 %.564543545.us.i.i1395.i.i, 4
  %.647.us.3.i.i1411.i.i = load double, ptr %scevgep16.i.i1396.i.i, align 8, !noalias !193
  %.698.us.3.i.i1412.i.i = load double, ptr %scevgep33.i.i.i57, align 8, !noalias !193
  %.699.us.3.i.i1413.i.i = fmul double %.647.us.3.i.i1411.i.i, %.698.us.3.i.i1412.i.i
  %.701.us.3.i.i1414.i.i = fadd double %.701.us.2.i.i1409.i.i, %.699.us.3.i.i1413.i.i
  %niter9.ncmp.3.i.i1415.i.i = icmp eq i64 %unroll_iter.i.i.i.i, %.571.us.3.i.i1410.i.i
  br i1 %niter9.ncmp.3.i.i1415.i.i, label %B250.B310_crit_edge.us.unr-lcssa.i.i1416.i.i, label %B254.us.i.i1393.i.i

B250.B310_crit_edge.us.unr-lcssa.i.i1416.i.i:     ; preds = %B254.us.i.i1393.i.i
  %528 = icmp eq i64 %xtraiter.i.i.i.i, 0
  br i1 %528, label %B250.B310_crit_edge.us.i.i1430.i.i, label %B254.us.epil.preheader.i.i1417.i.i

B254.us.epil.preheader.i.i1417.i.i:               ; preds = %B250.B310_crit_edge.us.unr-lcssa.i.i1416.i.i, %B222.endif.us.i.i1388.i.i
  %s.2.1547.us.epil.init.i.i1418.i.i = phi double [ 0.000000e+00, %B222.endif.us.i.i1388.i.i ], [ %.701.us.3.i.i1414.i.i, %B250.B310_crit_edge.us.unr-lcssa.i.i1416.i.i ]
  %.564543545.us.epil.init.i.i1419.i.i = phi i64 [ 0, %B222.endif.us.i.i1388.i.i ], [ %unroll_iter.i.i.i.i, %B250.B310_crit_edge.us.unr-lcssa.i.i1416.i.i ]
  %529 = shl i64 %.564543545.us.epil.init.i.i1419.i.i, 3
  %scevgep31.i.i1420.i.i = getelementptr i8, ptr %lsr.iv29.i.i1389.i.i, i64 %529
  %scevgep44.i.i.i = getelementptr i8, ptr %lsr.iv29.i.i.i56, i64 %529
  br label %B254.us.epil.i.i1421.i.i

B254.us.epil.i.i1421.i.i:                         ; preds = %B254.us.epil.i.i1421.i.i, %B254.us.epil.preheader.i.i1417.i.i
  %s.2.1547.us.epil.i.i1422.i.i = phi double [ %s.2.1547.us.epil.init.i.i1418.i.i, %B254.us.epil.preheader.i.i1417.i.i ], [ %.701.us.epil.i.i1427.i.i, %B254.us.epil.i.i1421.i.i ]
  %epil.iter4.i.i1423.i.i = phi i64 [ 0, %B254.us.epil.preheader.i.i1417.i.i ], [ %epil.iter4.next.i.i1428.i.i, %B254.us.epil.i.i1421.i.i ]
  %530 = shl i64 %epil.iter4.i.i1423.i.i, 3
  %scevgep46.i.i.i = getelementptr i8, ptr %scevgep31.i.i1420.i.i, i64 %530
  %.647.us.epil.i.i1424.i.i = load double, ptr %scevgep46.i.i.i, align 8, !noalias !193
  %scevgep45.i.i.i = getelementptr i8, ptr %scevgep44.i.i.i, i64 %530
  %.698.us.epil.i.i1425.i.i = load double, ptr %scevgep45.i.i.i, align 8, !noalias !193
  %.699.us.epil.i.i1426.i.i = fmul double %.647.us.epil.i.i1424.i.i, %.698.us.epil.i.i1425.i.i
  %.701.us.epil.i.i1427.i.i = fadd double %s.2.1547.us.epil.i.i1422.i.i, %.699.us.epil.i.i1426.i.i
  %epil.iter4.next.i.i1428.i.i = add i64 %epil.iter4.i.i1423.i.i, 1
  %epil.iter4.cmp.not.i.i1429.i.i = icmp eq i64 %xtraiter.i.i.i.i, %epil.iter4.next.i.i1428.i.i
  br i1 %epil.iter4.cmp.not.i.i1429.i.i, label %B250.B310_crit_edge.us.i.i1430.i.i, label %B254.us.epil.i.i1421.i.i, !llvm.loop !197

B250.B310_crit_edge.us.i.i1430.i.i:               ; preds = %B254.us.epil.i.i1421.i.i, %B250.B310_crit_edge.us.unr-lcssa.i.i1416.i.i
  %.701.us.lcssa.i.i1431.i.i = phi double [ %.701.us.3.i.i1414.i.i, %B250.B310_crit_edge.us.unr-lcssa.i.i1416.i.i ], [ %.701.us.epil.i.i1427.i.i, %B254.us.epil.i.i1421.i.i ]
  %.447.us.i.i1432.i.i = add nuw nsw i64 %.440552558.us.i.i1391.i.i, 1
  %.711.us.i.i1433.i.i = fmul double %.343.i.i1382.i.i, %.701.us.lcssa.i.i1431.i.i
  %531 = getelementptr double, ptr %520, i64 %.440552558.us.i.i1391.i.i
  store double %.711.us.i.i1433.i.i, ptr %531, align 8, !noalias !193
  %.767.us.i.i1434.i.i = fmul double %.350.i.i1384.i.i, %.701.us.lcssa.i.i1431.i.i
  %.769.us.i.i1435.i.i = fmul double %.701.us.lcssa.i.i1431.i.i, %.767.us.i.i1434.i.i
  %532 = getelementptr double, ptr %521, i64 %.440552558.us.i.i1391.i.i
  store double %.769.us.i.i1435.i.i, ptr %532, align 8, !noalias !193
  %scevgep10.i.i1436.i.i = getelementptr i8, ptr %lsr.iv.i.i1390.i.i, i64 %.20.i282
  %scevgep30.i.i1437.i.i = getelementptr i8, ptr %lsr.iv29.i.i1389.i.i, i64 %.20.i282
  %exitcond569.not.i.i1438.i.i = icmp eq i64 %.447.us.i.i1432.i.i, %arg.move.6.5.0.fr.i.i.i
  br i1 %exitcond569.not.i.i1438.i.i, label %B230.endif.i.i.i, label %B222.endif.us.i.i1388.i.i

B467.i.i.i:                                       ; preds = %B378.B296.loopexit_crit_edge.us.i.i.i, %B230.endif.i.i.i, %B208.i1372.i.i
  %scevgep21.i1453.i.i = getelementptr i8, ptr %lsr.iv.i1373.i.i, i64 %.20.i282
  %scevgep30.i1454.i.i = getelementptr i8, ptr %lsr.iv29.i.i.i56, i64 %.20.i282
  %exitcond772.not.i.i.i = icmp eq i64 %.592.i.i.i, %.121
  br i1 %exitcond772.not.i.i.i, label %B134.preheader.i1101.i.i, label %B208.i1372.i.i

B178.endif.loopexit.unr-lcssa.i.unr-lcssa.i.i:    ; preds = %B104.endif.us.i.i.i
  %533 = and i64 %904, 8
  %534 = icmp eq i64 %533, 0
  br i1 %534, label %B104.endif.us.i.epil.preheader.i.i, label %B178.endif.loopexit.unr-lcssa.i.i.i

B104.endif.us.i.epil.preheader.i.i:               ; preds = %B178.endif.loopexit.unr-lcssa.i.unr-lcssa.i.i, %B104.endif.us.i.preheader.i.i
  %lsr.iv69.i.epil.init.i.i = phi ptr [ %spare.2.sroa.1140.08679.i.i, %B104.endif.us.i.preheader.i.i ], [ %scevgep2112.i.i, %B178.endif.loopexit.unr-lcssa.i.unr-lcssa.i.i ]
  tail call void @llvm.memset.p0.i64(ptr align 8 %lsr.iv69.i.epil.init.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !192
  %scevgep71.i.epil.i.i = getelementptr i8, ptr %lsr.iv69.i.epil.init.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep71.i.epil.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !192
  %scevgep72.i.epil.i.i = getelementptr i8, ptr %scevgep71.i.epil.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep72.i.epil.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !192
  %scevgep73.i.epil.i.i = getelementptr i8, ptr %scevgep72.i.epil.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep73.i.epil.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !192
  %scevgep74.i.epil.i.i = getelementptr i8, ptr %scevgep73.i.epil.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep74.i.epil.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !192
  %scevgep75.i.epil.i.i = getelementptr i8, ptr %scevgep74.i.epil.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep75.i.epil.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !192
  %scevgep76.i.epil.i.i = getelementptr i8, ptr %scevgep75.i.epil.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep76.i.epil.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !192
  %scevgep77.i.epil.i.i = getelementptr i8, ptr %scevgep76.i.epil.i.i, i64 %.20.i282
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep77.i.epil.i.i, i8 0, i64 %.20.i282, i1 false), !noalias !192
  br label %B178.endif.loopexit.unr-lcssa.i.i.i

B178.endif.loopexit.unr-lcssa.i.i.i:              ; preds = %B104.endif.us.i.epil.preheader.i.i, %B178.endif.loopexit.unr-lcssa.i.unr-lcssa.i.i
  %535 = icmp eq i64 %xtraiter.i1499.i.i, 0
  br i1 %535, label %B178.endif.i.i.i, label %B104.endif.us.epil.preheader.i.i.i

B104.endif.us.epil.preheader.i.i.i:               ; preds = %B178.endif.loopexit.unr-lcssa.i.i.i, %B104.endif.us.preheader.i.i.i
  %.280694700.us.epil.init.i.i.i = phi i64 [ 0, %B104.endif.us.preheader.i.i.i ], [ %unroll_iter.i1500.i.i, %B178.endif.loopexit.unr-lcssa.i.i.i ]
  %536 = mul i64 %.280694700.us.epil.init.i.i.i, %.20.i282
  %scevgep65.i.i.i = getelementptr i8, ptr %spare.2.sroa.1140.08679.i.i, i64 %536
  tail call void @llvm.memset.p0.i64(ptr align 8 %scevgep65.i.i.i, i8 0, i64 %911, i1 false), !noalias !189
  br label %B178.endif.i.i.i

B178.endif.i.i.i:                                 ; preds = %B104.endif.us.epil.preheader.i.i.i, %B178.endif.loopexit.unr-lcssa.i.i.i, %B2040.i.i
  %537 = icmp slt i64 %.121, 1
  br i1 %537, label %B134.preheader.i1101.i.i, label %B208.lr.ph.i.i.i

B208.lr.ph.i.i.i:                                 ; preds = %B178.endif.i.i.i
  %scevgep.i.i1367.i.i = getelementptr i8, ptr %spare.2.sroa.330.08733.i.i, i64 24
  br label %B208.i1372.i.i

B230.endif.i.i.i:                                 ; preds = %B250.B310_crit_edge.us.i.i1430.i.i, %B118.i.i1377.i.i
  %538 = icmp slt i64 %arg.move.6.5.0.fr.i.i.i, 1
  %.866.i.i1439.i.i = load i64, ptr %spare.2.sroa.1620.08647.i.i, align 8, !noalias !193
  %539 = getelementptr i64, ptr %spare.2.sroa.1410.08661.i.i, i64 %.585736756.i.i.i
  store i64 %.866.i.i1439.i.i, ptr %539, align 8, !noalias !193
  %.904.i.i.i.i = fmul double %.343.i.i1382.i.i, 2.000000e+00
  %.907.i.i.i.i = fsub double 1.000000e+00, %.904.i.i.i.i
  %.909.i.i.i.i = fmul double %.350.i.i1384.i.i, %.907.i.i.i.i
  %.719.i.i.i = fcmp oeq double %.909.i.i.i.i, 0.000000e+00
  %brmerge.i1440.i.i = or i1 %538, %.719.i.i.i
  br i1 %brmerge.i1440.i.i, label %B467.i.i.i, label %B300.us.preheader.i.i.i

B300.us.preheader.i.i.i:                          ; preds = %B230.endif.i.i.i
  %.930.i.i.i = mul i64 %.585736756.i.i.i, %arg.move.6.5.0.fr.i.i.i
  %540 = getelementptr double, ptr %spare.2.sroa.870.08697.i.i, i64 %.930.i.i.i
  br label %B300.us.i.i.i

B300.us.i.i.i:                                    ; preds = %B378.B296.loopexit_crit_edge.us.i.i.i, %B300.us.preheader.i.i.i
  %lsr.iv56.i.i.i = phi ptr [ %spare.2.sroa.1140.08679.i.i, %B300.us.preheader.i.i.i ], [ %scevgep57.i.i.i, %B378.B296.loopexit_crit_edge.us.i.i.i ]
  %.814718724.us.i.i.i = phi i64 [ 0, %B300.us.preheader.i.i.i ], [ %.821.us.i.i.i, %B378.B296.loopexit_crit_edge.us.i.i.i ]
  %541 = and i64 %arg.move.6.5.0.fr.i.i.i, 1
  %542 = icmp eq i64 %541, 0
  %sunkaddr1549 = mul i64 %.585736756.i.i.i, 8
  %sunkaddr1550 = getelementptr i8, ptr %.478.i.i.i, i64 %sunkaddr1549
  %.879.us.i.i.i = load i64, ptr %sunkaddr1550, align 8, !noalias !189
  %.881.us.i.i.i = sitofp i64 %.879.us.i.i.i to double
  %.882.us.i.i.i = fmul double %.909.i.i.i.i, %.881.us.i.i.i
  %543 = getelementptr double, ptr %540, i64 %.814718724.us.i.i.i
  %.935.us.i.i.i = load double, ptr %543, align 8, !noalias !189
  %.936.us.i.i.i = fmul double %.935.us.i.i.i, %.882.us.i.i.i
  %.941.us.i.i.i = fdiv double %.936.us.i.i.i, %.350.i.i1384.i.i
  br i1 %542, label %B382.us.prol.loopexit.i.i.i, label %B382.us.prol.i.i.i

B382.us.prol.i.i.i:                               ; preds = %B300.us.i.i.i
  %invariant.gep.us.i.i.i = getelementptr double, ptr %spare.2.sroa.1140.08679.i.i, i64 %.814718724.us.i.i.i
  %.1114.us.prol.i.i.i = load double, ptr %invariant.gep.us.i.i.i, align 8, !noalias !189
  %sunkaddr1551 = mul i64 %.930.i.i.i, 8
  %sunkaddr1552 = getelementptr i8, ptr %arg.design, i64 %sunkaddr1551
  %.1165.us.prol.i.i.i = load double, ptr %sunkaddr1552, align 8, !noalias !189
  %.1167.us.prol.i.i.i = fmul double %.941.us.i.i.i, %.1165.us.prol.i.i.i
  %.1168.us.prol.i.i.i = fadd double %.1114.us.prol.i.i.i, %.1167.us.prol.i.i.i
  store double %.1168.us.prol.i.i.i, ptr %invariant.gep.us.i.i.i, align 8, !noalias !189
  br label %B382.us.prol.loopexit.i.i.i

B382.us.prol.loopexit.i.i.i:                      ; preds = %B382.us.prol.i.i.i, %B300.us.i.i.i
  %.1031710712.us.unr.i.i.i = phi i64 [ 0, %B300.us.i.i.i ], [ 1, %B382.us.prol.i.i.i ]
  %544 = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, 1
  br i1 %544, label %B378.B296.loopexit_crit_edge.us.i.i.i, label %B382.us.preheader11.i.i.i

B382.us.preheader11.i.i.i:                        ; preds = %B382.us.prol.loopexit.i.i.i
  %545 = mul nuw nsw i64 %.1031710712.us.unr.i.i.i, %.20.i282
  %546 = add nuw nsw i64 %.1031710712.us.unr.i.i.i, 1
  %547 = mul i64 %546, %.20.i282
  br label %B382.us.i.i.i

B382.us.i.i.i:                                    ; preds = %B382.us.i.i.i, %B382.us.preheader11.i.i.i
  %lsr.iv58.i.i.i = phi ptr [ %lsr.iv56.i.i.i, %B382.us.preheader11.i.i.i ], [ %scevgep59.i.i.i, %B382.us.i.i.i ]
  %.1031710712.us.i.i.i = phi i64 [ %.1031710712.us.unr.i.i.i, %B382.us.preheader11.i.i.i ], [ %.1038.us.1.i.i.i, %B382.us.i.i.i ]
  %scevgep60.i.i.i = getelementptr i8, ptr %lsr.iv58.i.i.i, i64 %545
  %.1114.us.i.i.i = load double, ptr %scevgep60.i.i.i, align 8, !noalias !189
  %548 = shl i64 %.1031710712.us.i.i.i, 3
  %scevgep64.i.i.i = getelementptr i8, ptr %lsr.iv29.i.i.i56, i64 %548
  %.1165.us.i.i.i = load double, ptr %scevgep64.i.i.i, align 8, !noalias !189
  %.1167.us.i.i.i = fmul double %.941.us.i.i.i, %.1165.us.i.i.i
  %.1168.us.i.i.i = fadd double %.1114.us.i.i.i, %.1167.us.i.i.i
  store double %.1168.us.i.i.i, ptr %scevgep60.i.i.i, align 8, !noalias !189
  %.1038.us.1.i.i.i = add nuw nsw i64 %.1031710712.us.i.i.i, 2
  %scevgep61.i.i.i = getelementptr i8, ptr %lsr.iv58.i.i.i, i64 %547
  %.1114.us.1.i.i.i = load double, ptr %scevgep61.i.i.i, align 8, !noalias !189
  %549 = shl i64 %.1031710712.us.i.i.i, 3
  %scevgep1215 = getelementptr i8, ptr %lsr.iv29.i.i.i56, i64 %549
  %scevgep1216 = getelementptr i8, ptr %scevgep1215, i64 8
  %.1165.us.1.i.i.i = load double, ptr %scevgep1216, align 8, !noalias !189
  %.1167.us.1.i.i.i = fmul double %.941.us.i.i.i, %.1165.us.1.i.i.i
  %.1168.us.1.i.i.i = fadd double %.1114.us.1.i.i.i, %.1167.us.1.i.i.i
  store double %.1168.us.1.i.i.i, ptr %scevgep61.i.i.i, align 8, !noalias !189
  %scevgep59.i.i.i = getelementptr i8, ptr %lsr.iv58.i.i.i, i64 %.1364.idx.i.i
  %exitcond770.not.1.i.i.i = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %.1038.us.1.i.i.i
  br i1 %exitcond770.not.1.i.i.i, label %B378.B296.loopexit_crit_edge.us.i.i.i, label %B382.us.i.i.i, !llvm.loop !198

B378.B296.loopexit_crit_edge.us.i.i.i:            ; preds = %B382.us.i.i.i, %B382.us.prol.loopexit.i.i.i
  %.821.us.i.i.i = add nuw nsw i64 %.814718724.us.i.i.i, 1
  %scevgep57.i.i.i = getelementptr i8, ptr %lsr.iv56.i.i.i, i64 8
  %exitcond771.not.i.i.i = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %.821.us.i.i.i
  br i1 %exitcond771.not.i.i.i, label %B467.i.i.i, label %B300.us.i.i.i

B2182.i.i:                                        ; preds = %B638.endif.i810.i.i, %B1084.i831.i.i
  %total.5.0.lcssa.i837.i.i = phi double [ %total.3.0.lcssa.i811.i.i, %B638.endif.i810.i.i ], [ %total.6.1.i832.i.i, %B1084.i831.i.i ]
  %.2203.i838.i.i = fmul double %total.5.0.lcssa.i837.i.i, 5.000000e-01
  %.4078.i.i = fsub double %total.3.0.lcssa.i.i.i, %.2203.i838.i.i
  %.4080.i.i = fmul double %.1497.i.i, %.4078.i.i
  %.10.i1324.i.i = fcmp ogt double %.4080.i.i, 0.000000e+00
  %.11.i1325.i.i = select i1 %.10.i1324.i.i, double 0.000000e+00, double %.4080.i.i
  %.4110.i.i = fadd double %.3861.i.i, %.11.i1325.i.i
  %.4112.i.i = fcmp ult double %.4110.i.i, %.3922.i.i
  br i1 %.4112.i.i, label %B36.i1506.i.i, label %B2228.i.i

B36.i1506.i.i:                                    ; preds = %B2182.i.i, %B2026.i.i, %B828.i.i.i, %B176.i.i.i.i, %B188.i.i.i
  %550 = icmp eq i64 %n.5.282311565.i.i, 1
  %.234.i1510.i.i = load i64, ptr %arg.cells, align 8, !noalias !199
  %.248.i1511.i.i = icmp slt i64 %.234.i1510.i.i, 0
  %.249.i1512.i.i = select i1 %.248.i1511.i.i, i64 %.121, i64 0
  %551 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.i1510.i.i
  %.263.i1513.i.i = getelementptr i64, ptr %551, i64 %.249.i1512.i.i
  %.264.i1514.i.i = load i64, ptr %.263.i1513.i.i, align 8, !noalias !199
  %.295.i1517.i.i = load i64, ptr %arg.signs, align 8, !noalias !199
  %.298.i1518.i.i = sub nsw i64 %.264.i1514.i.i, %.295.i1517.i.i
  store i64 %.298.i1518.i.i, ptr %.263.i1513.i.i, align 8, !noalias !199
  %sunkaddr1553 = getelementptr i8, ptr %arg.cells, i64 8
  %.234.1.i1523.i.i = load i64, ptr %sunkaddr1553, align 8, !noalias !199
  %.248.1.i1524.i.i = icmp slt i64 %.234.1.i1523.i.i, 0
  %.249.1.i1525.i.i = select i1 %.248.1.i1524.i.i, i64 %.121, i64 0
  %552 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.1.i1523.i.i
  %.263.1.i1526.i.i = getelementptr i64, ptr %552, i64 %.249.1.i1525.i.i
  %.264.1.i1527.i.i = load i64, ptr %.263.1.i1526.i.i, align 8, !noalias !199
  %sunkaddr1554 = getelementptr i8, ptr %arg.signs, i64 8
  %.295.1.i1531.i.i = load i64, ptr %sunkaddr1554, align 8, !noalias !199
  %.298.1.i1532.i.i = sub nsw i64 %.264.1.i1527.i.i, %.295.1.i1531.i.i
  store i64 %.298.1.i1532.i.i, ptr %.263.1.i1526.i.i, align 8, !noalias !199
  br i1 %550, label %B2603.i.i, label %B36.i1506.1.i.i

B36.i1506.1.i.i:                                  ; preds = %B36.i1506.i.i
  %sunkaddr1555 = getelementptr i8, ptr %arg.cells, i64 16
  %.234.i1510.1.i.i = load i64, ptr %sunkaddr1555, align 8, !noalias !199
  %.248.i1511.1.i.i = icmp slt i64 %.234.i1510.1.i.i, 0
  %.249.i1512.1.i.i = select i1 %.248.i1511.1.i.i, i64 %.121, i64 0
  %553 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.i1510.1.i.i
  %.263.i1513.1.i.i = getelementptr i64, ptr %553, i64 %.249.i1512.1.i.i
  %.264.i1514.1.i.i = load i64, ptr %.263.i1513.1.i.i, align 8, !noalias !199
  %sunkaddr1556 = getelementptr i8, ptr %arg.signs, i64 16
  %.295.i1517.1.i.i = load i64, ptr %sunkaddr1556, align 8, !noalias !199
  %.298.i1518.1.i.i = sub nsw i64 %.264.i1514.1.i.i, %.295.i1517.1.i.i
  store i64 %.298.i1518.1.i.i, ptr %.263.i1513.1.i.i, align 8, !noalias !199
  %sunkaddr1557 = getelementptr i8, ptr %arg.cells, i64 24
  %.234.1.i1523.1.i.i = load i64, ptr %sunkaddr1557, align 8, !noalias !199
  %.248.1.i1524.1.i.i = icmp slt i64 %.234.1.i1523.1.i.i, 0
  %.249.1.i1525.1.i.i = select i1 %.248.1.i1524.1.i.i, i64 %.121, i64 0
  %554 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.1.i1523.1.i.i
  %.263.1.i1526.1.i.i = getelementptr i64, ptr %554, i64 %.249.1.i1525.1.i.i
  %.264.1.i1527.1.i.i = load i64, ptr %.263.1.i1526.1.i.i, align 8, !noalias !199
  %sunkaddr1558 = getelementptr i8, ptr %arg.signs, i64 24
  %.295.1.i1531.1.i.i = load i64, ptr %sunkaddr1558, align 8, !noalias !199
  %.298.1.i1532.1.i.i = sub nsw i64 %.264.1.i1527.1.i.i, %.295.1.i1531.1.i.i
  store i64 %.298.1.i1532.1.i.i, ptr %.263.1.i1526.1.i.i, align 8, !noalias !199
  %exitcond.not.1.i1533.1.i.i = icmp eq i64 %n.5.282311565.i.i, 2
  br i1 %exitcond.not.1.i1533.1.i.i, label %B2603.i.i, label %B36.i1506.2.i.i

B36.i1506.2.i.i:                                  ; preds = %B36.i1506.1.i.i
  %sunkaddr1559 = getelementptr i8, ptr %arg.cells, i64 32
  %.234.i1510.2.i.i = load i64, ptr %sunkaddr1559, align 8, !noalias !199
  %.248.i1511.2.i.i = icmp slt i64 %.234.i1510.2.i.i, 0
  %.249.i1512.2.i.i = select i1 %.248.i1511.2.i.i, i64 %.121, i64 0
  %555 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.i1510.2.i.i
  %.263.i1513.2.i.i = getelementptr i64, ptr %555, i64 %.249.i1512.2.i.i
  %.264.i1514.2.i.i = load i64, ptr %.263.i1513.2.i.i, align 8, !noalias !199
  %sunkaddr1560 = getelementptr i8, ptr %arg.signs, i64 32
  %.295.i1517.2.i.i = load i64, ptr %sunkaddr1560, align 8, !noalias !199
  %.298.i1518.2.i.i = sub nsw i64 %.264.i1514.2.i.i, %.295.i1517.2.i.i
  store i64 %.298.i1518.2.i.i, ptr %.263.i1513.2.i.i, align 8, !noalias !199
  %sunkaddr1561 = getelementptr i8, ptr %arg.cells, i64 40
  %.234.1.i1523.2.i.i = load i64, ptr %sunkaddr1561, align 8, !noalias !199
  %.248.1.i1524.2.i.i = icmp slt i64 %.234.1.i1523.2.i.i, 0
  %.249.1.i1525.2.i.i = select i1 %.248.1.i1524.2.i.i, i64 %.121, i64 0
  %556 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.1.i1523.2.i.i
  %.263.1.i1526.2.i.i = getelementptr i64, ptr %556, i64 %.249.1.i1525.2.i.i
  %.264.1.i1527.2.i.i = load i64, ptr %.263.1.i1526.2.i.i, align 8, !noalias !199
  %sunkaddr1562 = getelementptr i8, ptr %arg.signs, i64 40
  %.295.1.i1531.2.i.i = load i64, ptr %sunkaddr1562, align 8, !noalias !199
  %.298.1.i1532.2.i.i = sub nsw i64 %.264.1.i1527.2.i.i, %.295.1.i1531.2.i.i
  store i64 %.298.1.i1532.2.i.i, ptr %.263.1.i1526.2.i.i, align 8, !noalias !199
  %exitcond.not.1.i1533.2.i.i = icmp eq i64 %n.5.282311565.i.i, 3
  br i1 %exitcond.not.1.i1533.2.i.i, label %B2603.i.i, label %B36.i1506.3.i.i

B36.i1506.3.i.i:                                  ; preds = %B36.i1506.2.i.i
  %sunkaddr1563 = getelementptr i8, ptr %arg.cells, i64 48
  %.234.i1510.3.i.i = load i64, ptr %sunkaddr1563, align 8, !noalias !199
  %.248.i1511.3.i.i = icmp slt i64 %.234.i1510.3.i.i, 0
  %.249.i1512.3.i.i = select i1 %.248.i1511.3.i.i, i64 %.121, i64 0
  %557 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.i1510.3.i.i
  %.263.i1513.3.i.i = getelementptr i64, ptr %557, i64 %.249.i1512.3.i.i
  %.264.i1514.3.i.i = load i64, ptr %.263.i1513.3.i.i, align 8, !noalias !199
  %sunkaddr1564 = getelementptr i8, ptr %arg.signs, i64 48
  %.295.i1517.3.i.i = load i64, ptr %sunkaddr1564, align 8, !noalias !199
  %.298.i1518.3.i.i = sub nsw i64 %.264.i1514.3.i.i, %.295.i1517.3.i.i
  store i64 %.298.i1518.3.i.i, ptr %.263.i1513.3.i.i, align 8, !noalias !199
  %sunkaddr1565 = getelementptr i8, ptr %arg.cells, i64 56
  %.234.1.i1523.3.i.i = load i64, ptr %sunkaddr1565, align 8, !noalias !199
  %.248.1.i1524.3.i.i = icmp slt i64 %.234.1.i1523.3.i.i, 0
  %.249.1.i1525.3.i.i = select i1 %.248.1.i1524.3.i.i, i64 %.121, i64 0
  %558 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.1.i1523.3.i.i
  %.263.1.i1526.3.i.i = getelementptr i64, ptr %558, i64 %.249.1.i1525.3.i.i
  %.264.1.i1527.3.i.i = load i64, ptr %.263.1.i1526.3.i.i, align 8, !noalias !199
  %sunkaddr1566 = getelementptr i8, ptr %arg.signs, i64 56
  %.295.1.i1531.3.i.i = load i64, ptr %sunkaddr1566, align 8, !noalias !199
  %.298.1.i1532.3.i.i = sub nsw i64 %.264.1.i1527.3.i.i, %.295.1.i1531.3.i.i
  store i64 %.298.1.i1532.3.i.i, ptr %.263.1.i1526.3.i.i, align 8, !noalias !199
  %exitcond.not.1.i1533.3.i.i = icmp eq i64 %n.5.282311565.i.i, 4
  br i1 %exitcond.not.1.i1533.3.i.i, label %B2603.i.i, label %B36.i1506.4.i.i

B36.i1506.4.i.i:                                  ; preds = %B36.i1506.3.i.i
  %sunkaddr1567 = getelementptr i8, ptr %arg.cells, i64 64
  %.234.i1510.4.i.i = load i64, ptr %sunkaddr1567, align 8, !noalias !199
  %.248.i1511.4.i.i = icmp slt i64 %.234.i1510.4.i.i, 0
  %.249.i1512.4.i.i = select i1 %.248.i1511.4.i.i, i64 %.121, i64 0
  %559 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.i1510.4.i.i
  %.263.i1513.4.i.i = getelementptr i64, ptr %559, i64 %.249.i1512.4.i.i
  %.264.i1514.4.i.i = load i64, ptr %.263.i1513.4.i.i, align 8, !noalias !199
  %sunkaddr1568 = getelementptr i8, ptr %arg.signs, i64 64
  %.295.i1517.4.i.i = load i64, ptr %sunkaddr1568, align 8, !noalias !199
  %.298.i1518.4.i.i = sub nsw i64 %.264.i1514.4.i.i, %.295.i1517.4.i.i
  store i64 %.298.i1518.4.i.i, ptr %.263.i1513.4.i.i, align 8, !noalias !199
  %sunkaddr1569 = getelementptr i8, ptr %arg.cells, i64 72
  %.234.1.i1523.4.i.i = load i64, ptr %sunkaddr1569, align 8, !noalias !199
  %.248.1.i1524.4.i.i = icmp slt i64 %.234.1.i1523.4.i.i, 0
  %.249.1.i1525.4.i.i = select i1 %.248.1.i1524.4.i.i, i64 %.121, i64 0
  %560 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.1.i1523.4.i.i
  %.263.1.i1526.4.i.i = getelementptr i64, ptr %560, i64 %.249.1.i1525.4.i.i
  %.264.1.i1527.4.i.i = load i64, ptr %.263.1.i1526.4.i.i, align 8, !noalias !199
  %sunkaddr1570 = getelementptr i8, ptr %arg.signs, i64 72
  %.295.1.i1531.4.i.i = load i64, ptr %sunkaddr1570, align 8, !noalias !199
  %.298.1.i1532.4.i.i = sub nsw i64 %.264.1.i1527.4.i.i, %.295.1.i1531.4.i.i
  store i64 %.298.1.i1532.4.i.i, ptr %.263.1.i1526.4.i.i, align 8, !noalias !199
  %exitcond.not.1.i1533.4.i.i = icmp eq i64 %n.5.282311565.i.i, 5
  br i1 %exitcond.not.1.i1533.4.i.i, label %B2603.i.i, label %B36.i1506.5.i.i

B36.i1506.5.i.i:                                  ; preds = %B36.i1506.4.i.i
  %sunkaddr1571 = getelementptr i8, ptr %arg.cells, i64 80
  %.234.i1510.5.i.i = load i64, ptr %sunkaddr1571, align 8, !noalias !199
  %.248.i1511.5.i.i = icmp slt i64 %.234.i1510.5.i.i, 0
  %.249.i1512.5.i.i = select i1 %.248.i1511.5.i.i, i64 %.121, i64 0
  %561 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.i1510.5.i.i
  %.263.i1513.5.i.i = getelementptr i64, ptr %561, i64 %.249.i1512.5.i.i
  %.264.i1514.5.i.i = load i64, ptr %.263.i1513.5.i.i, align 8, !noalias !199
  %sunkaddr1572 = getelementptr i8, ptr %arg.signs, i64 80
  %.295.i1517.5.i.i = load i64, ptr %sunkaddr1572, align 8, !noalias !199
  %.298.i1518.5.i.i = sub nsw i64 %.264.i1514.5.i.i, %.295.i1517.5.i.i
  store i64 %.298.i1518.5.i.i, ptr %.263.i1513.5.i.i, align 8, !noalias !199
  %sunkaddr1573 = getelementptr i8, ptr %arg.cells, i64 88
  %.234.1.i1523.5.i.i = load i64, ptr %sunkaddr1573, align 8, !noalias !199
  %.248.1.i1524.5.i.i = icmp slt i64 %.234.1.i1523.5.i.i, 0
  %.249.1.i1525.5.i.i = select i1 %.248.1.i1524.5.i.i, i64 %.121, i64 0
  %562 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.1.i1523.5.i.i
  %.263.1.i1526.5.i.i = getelementptr i64, ptr %562, i64 %.249.1.i1525.5.i.i
  %.264.1.i1527.5.i.i = load i64, ptr %.263.1.i1526.5.i.i, align 8, !noalias !199
  %sunkaddr1574 = getelementptr i8, ptr %arg.signs, i64 88
  %.295.1.i1531.5.i.i = load i64, ptr %sunkaddr1574, align 8, !noalias !199
  %.298.1.i1532.5.i.i = sub nsw i64 %.264.1.i1527.5.i.i, %.295.1.i1531.5.i.i
  store i64 %.298.1.i1532.5.i.i, ptr %.263.1.i1526.5.i.i, align 8, !noalias !199
  br label %B2603.i.i

B2228.i.i:                                        ; preds = %B2182.i.i
  %563 = icmp eq i64 %n.5.282311565.i.i, 1
  %.4218.i.i = add nsw i64 %taken.2.08760.i.i, 1
  %sunkaddr1575 = getelementptr i8, ptr %arg.cells, i64 8
  %.247.i1301.i.i = load i64, ptr %sunkaddr1575, align 8, !noalias !202
  %.278.i1303.i.i = load i64, ptr %arg.who, align 8, !noalias !202
  %.292.i1304.i.i = icmp slt i64 %.278.i1303.i.i, 0
  %.293.i1305.i.i = select i1 %.292.i1304.i.i, i64 %.208, i64 0
  %564 = getelementptr i64, ptr %.410.i.i.i, i64 %.278.i1303.i.i
  %.307.i1306.i.i = getelementptr i64, ptr %564, i64 %.293.i1305.i.i
  store i64 %.247.i1301.i.i, ptr %.307.i1306.i.i, align 8, !noalias !202
  %.339.i1308.i.i = load i64, ptr %arg.to, align 8, !noalias !202
  %.370.i1309.i.i = load i64, ptr %arg.who, align 8, !noalias !202
  %.401.i1311.i.i = load i64, ptr %arg.factors, align 8, !noalias !202
  %.424.i1312.i.i = icmp slt i64 %.370.i1309.i.i, 0
  %.425.i1313.i.i = select i1 %.424.i1312.i.i, i64 %.208, i64 0
  %.426.i1314.i.i = add i64 %.425.i1313.i.i, %.370.i1309.i.i
  %.427.i1315.i.i = icmp slt i64 %.401.i1311.i.i, 0
  %.428.i1316.i.i = select i1 %.427.i1315.i.i, i64 %.179, i64 0
  %.446.i1317.i.i = mul i64 %.426.i1314.i.i, %.179
  %565 = getelementptr i64, ptr %.338.i.i.i5, i64 %.446.i1317.i.i
  %566 = getelementptr i64, ptr %565, i64 %.401.i1311.i.i
  %.450.i1318.i.i = getelementptr i64, ptr %566, i64 %.428.i1316.i.i
  store i64 %.339.i1308.i.i, ptr %.450.i1318.i.i, align 8, !noalias !202
  br i1 %563, label %B2228.endif.endif.i.i, label %B30.i1297.1.i.i

B30.i1297.1.i.i:                                  ; preds = %B2228.i.i
  %sunkaddr1576 = getelementptr i8, ptr %arg.cells, i64 24
  %.247.i1301.1.i.i = load i64, ptr %sunkaddr1576, align 8, !noalias !202
  %sunkaddr1577 = getelementptr i8, ptr %arg.who, i64 8
  %.278.i1303.1.i.i = load i64, ptr %sunkaddr1577, align 8, !noalias !202
  %.292.i1304.1.i.i = icmp slt i64 %.278.i1303.1.i.i, 0
  %.293.i1305.1.i.i = select i1 %.292.i1304.1.i.i, i64 %.208, i64 0
  %567 = getelementptr i64, ptr %.410.i.i.i, i64 %.278.i1303.1.i.i
  %.307.i1306.1.i.i = getelementptr i64, ptr %567, i64 %.293.i1305.1.i.i
  store i64 %.247.i1301.1.i.i, ptr %.307.i1306.1.i.i, align 8, !noalias !202
  %sunkaddr1578 = getelementptr i8, ptr %arg.to, i64 8
  %.339.i1308.1.i.i = load i64, ptr %sunkaddr1578, align 8, !noalias !202
  %.370.i1309.1.i.i = load i64, ptr %sunkaddr1577, align 8, !noalias !202
  %sunkaddr1579 = getelementptr i8, ptr %arg.factors, i64 8
  %.401.i1311.1.i.i = load i64, ptr %sunkaddr1579, align 8, !noalias !202
  %.424.i1312.1.i.i = icmp slt i64 %.370.i1309.1.i.i, 0
  %.425.i1313.1.i.i = select i1 %.424.i1312.1.i.i, i64 %.208, i64 0
  %.426.i1314.1.i.i = add i64 %.425.i1313.1.i.i, %.370.i1309.1.i.i
  %.427.i1315.1.i.i = icmp slt i64 %.401.i1311.1.i.i, 0
  %.428.i1316.1.i.i = select i1 %.427.i1315.1.i.i, i64 %.179, i64 0
  %.446.i1317.1.i.i = mul i64 %.426.i1314.1.i.i, %.179
  %568 = getelementptr i64, ptr %.338.i.i.i5, i64 %.446.i1317.1.i.i
  %569 = getelementptr i64, ptr %568, i64 %.401.i1311.1.i.i
  %.450.i1318.1.i.i = getelementptr i64, ptr %569, i64 %.428.i1316.1.i.i
  store i64 %.339.i1308.1.i.i, ptr %.450.i1318.1.i.i, align 8, !noalias !202
  %exitcond.not.i1320.1.i.i = icmp eq i64 %n.5.282311565.i.i, 2
  br i1 %exitcond.not.i1320.1.i.i, label %B2228.endif.endif.i.i, label %B30.i1297.2.i.i

B30.i1297.2.i.i:                                  ; preds = %B30.i1297.1.i.i
  %sunkaddr1580 = getelementptr i8, ptr %arg.cells, i64 40
  %.247.i1301.2.i.i = load i64, ptr %sunkaddr1580, align 8, !noalias !202
  %sunkaddr1581 = getelementptr i8, ptr %arg.who, i64 16
  %.278.i1303.2.i.i = load i64, ptr %sunkaddr1581, align 8, !noalias !202
  %.292.i1304.2.i.i = icmp slt i64 %.278.i1303.2.i.i, 0
  %.293.i1305.2.i.i = select i1 %.292.i1304.2.i.i, i64 %.208, i64 0
  %570 = getelementptr i64, ptr %.410.i.i.i, i64 %.278.i1303.2.i.i
  %.307.i1306.2.i.i = getelementptr i64, ptr %570, i64 %.293.i1305.2.i.i
  store i64 %.247.i1301.2.i.i, ptr %.307.i1306.2.i.i, align 8, !noalias !202
  %sunkaddr1582 = getelementptr i8, ptr %arg.to, i64 16
  %.339.i1308.2.i.i = load i64, ptr %sunkaddr1582, align 8, !noalias !202
  %.370.i1309.2.i.i = load i64, ptr %sunkaddr1581, align 8, !noalias !202
  %sunkaddr1583 = getelementptr i8, ptr %arg.factors, i64 16
  %.401.i1311.2.i.i = load i64, ptr %sunkaddr1583, align 8, !noalias !202
  %.424.i1312.2.i.i = icmp slt i64 %.370.i1309.2.i.i, 0
  %.425.i1313.2.i.i = select i1 %.424.i1312.2.i.i, i64 %.208, i64 0
  %.426.i1314.2.i.i = add i64 %.425.i1313.2.i.i, %.370.i1309.2.i.i
  %.427.i1315.2.i.i = icmp slt i64 %.401.i1311.2.i.i, 0
  %.428.i1316.2.i.i = select i1 %.427.i1315.2.i.i, i64 %.179, i64 0
  %.446.i1317.2.i.i = mul i64 %.426.i1314.2.i.i, %.179
  %571 = getelementptr i64, ptr %.338.i.i.i5, i64 %.446.i1317.2.i.i
  %572 = getelementptr i64, ptr %571, i64 %.401.i1311.2.i.i
  %.450.i1318.2.i.i = getelementptr i64, ptr %572, i64 %.428.i1316.2.i.i
  store i64 %.339.i1308.2.i.i, ptr %.450.i1318.2.i.i, align 8, !noalias !202
  %exitcond.not.i1320.2.i.i = icmp eq i64 %n.5.282311565.i.i, 3
  br i1 %exitcond.not.i1320.2.i.i, label %B2228.endif.endif.i.i, label %B30.i1297.3.i.i

B30.i1297.3.i.i:                                  ; preds = %B30.i1297.2.i.i
  %sunkaddr1584 = getelementptr i8, ptr %arg.cells, i64 56
  %.247.i1301.3.i.i = load i64, ptr %sunkaddr1584, align 8, !noalias !202
  %sunkaddr1585 = getelementptr i8, ptr %arg.who, i64 24
  %.278.i1303.3.i.i = load i64, ptr %sunkaddr1585, align 8, !noalias !202
  %.292.i1304.3.i.i = icmp slt i64 %.278.i1303.3.i.i, 0
  %.293.i1305.3.i.i = select i1 %.292.i1304.3.i.i, i64 %.208, i64 0
  %573 = getelementptr i64, ptr %.410.i.i.i, i64 %.278.i1303.3.i.i
  %.307.i1306.3.i.i = getelementptr i64, ptr %573, i64 %.293.i1305.3.i.i
  store i64 %.247.i1301.3.i.i, ptr %.307.i1306.3.i.i, align 8, !noalias !202
  %sunkaddr1586 = getelementptr i8, ptr %arg.to, i64 24
  %.339.i1308.3.i.i = load i64, ptr %sunkaddr1586, align 8, !noalias !202
  %.370.i1309.3.i.i = load i64, ptr %sunkaddr1585, align 8, !noalias !202
  %sunkaddr1587 = getelementptr i8, ptr %arg.factors, i64 24
  %.401.i1311.3.i.i = load i64, ptr %sunkaddr1587, align 8, !noalias !202
  %.424.i1312.3.i.i = icmp slt i64 %.370.i1309.3.i.i, 0
  %.425.i1313.3.i.i = select i1 %.424.i1312.3.i.i, i64 %.208, i64 0
  %.426.i1314.3.i.i = add i64 %.425.i1313.3.i.i, %.370.i1309.3.i.i
  %.427.i1315.3.i.i = icmp slt i64 %.401.i1311.3.i.i, 0
  %.428.i1316.3.i.i = select i1 %.427.i1315.3.i.i, i64 %.179, i64 0
  %.446.i1317.3.i.i = mul i64 %.426.i1314.3.i.i, %.179
  %574 = getelementptr i64, ptr %.338.i.i.i5, i64 %.446.i1317.3.i.i
  %575 = getelementptr i64, ptr %574, i64 %.401.i1311.3.i.i
  %.450.i1318.3.i.i = getelementptr i64, ptr %575, i64 %.428.i1316.3.i.i
  store i64 %.339.i1308.3.i.i, ptr %.450.i1318.3.i.i, align 8, !noalias !202
  %exitcond.not.i1320.3.i.i = icmp eq i64 %n.5.282311565.i.i, 4
  br i1 %exitcond.not.i1320.3.i.i, label %B2228.endif.endif.i.i, label %B30.i1297.4.i.i

B30.i1297.4.i.i:                                  ; preds = %B30.i1297.3.i.i
  %sunkaddr1588 = getelementptr i8, ptr %arg.cells, i64 72
  %.247.i1301.4.i.i = load i64, ptr %sunkaddr1588, align 8, !noalias !202
  %sunkaddr1589 = getelementptr i8, ptr %arg.who, i64 32
  %.278.i1303.4.i.i = load i64, ptr %sunkaddr1589, align 8, !noalias !202
  %.292.i1304.4.i.i = icmp slt i64 %.278.i1303.4.i.i, 0
  %.293.i1305.4.i.i = select i1 %.292.i1304.4.i.i, i64 %.208, i64 0
  %576 = getelementptr i64, ptr %.410.i.i.i, i64 %.278.i1303.4.i.i
  %.307.i1306.4.i.i = getelementptr i64, ptr %576, i64 %.293.i1305.4.i.i
  store i64 %.247.i1301.4.i.i, ptr %.307.i1306.4.i.i, align 8, !noalias !202
  %sunkaddr1590 = getelementptr i8, ptr %arg.to, i64 32
  %.339.i1308.4.i.i = load i64, ptr %sunkaddr1590, align 8, !noalias !202
  %.370.i1309.4.i.i = load i64, ptr %sunkaddr1589, align 8, !noalias !202
  %sunkaddr1591 = getelementptr i8, ptr %arg.factors, i64 32
  %.401.i1311.4.i.i = load i64, ptr %sunkaddr1591, align 8, !noalias !202
  %.424.i1312.4.i.i = icmp slt i64 %.370.i1309.4.i.i, 0
  %.425.i1313.4.i.i = select i1 %.424.i1312.4.i.i, i64 %.208, i64 0
  %.426.i1314.4.i.i = add i64 %.425.i1313.4.i.i, %.370.i1309.4.i.i
  %.427.i1315.4.i.i = icmp slt i64 %.401.i1311.4.i.i, 0
  %.428.i1316.4.i.i = select i1 %.427.i1315.4.i.i, i64 %.179, i64 0
  %.446.i1317.4.i.i = mul i64 %.426.i1314.4.i.i, %.179
  %577 = getelementptr i64, ptr %.338.i.i.i5, i64 %.446.i1317.4.i.i
  %578 = getelementptr i64, ptr %577, i64 %.401.i1311.4.i.i
  %.450.i1318.4.i.i = getelementptr i64, ptr %578, i64 %.428.i1316.4.i.i
  store i64 %.339.i1308.4.i.i, ptr %.450.i1318.4.i.i, align 8, !noalias !202
  %exitcond.not.i1320.4.i.i = icmp eq i64 %n.5.282311565.i.i, 5
  br i1 %exitcond.not.i1320.4.i.i, label %B2228.endif.endif.i.i, label %B30.i1297.5.i.i

B30.i1297.5.i.i:                                  ; preds = %B30.i1297.4.i.i
  %sunkaddr1592 = getelementptr i8, ptr %arg.cells, i64 88
  %.247.i1301.5.i.i = load i64, ptr %sunkaddr1592, align 8, !noalias !202
  %sunkaddr1593 = getelementptr i8, ptr %arg.who, i64 40
  %.278.i1303.5.i.i = load i64, ptr %sunkaddr1593, align 8, !noalias !202
  %.292.i1304.5.i.i = icmp slt i64 %.278.i1303.5.i.i, 0
  %.293.i1305.5.i.i = select i1 %.292.i1304.5.i.i, i64 %.208, i64 0
  %579 = getelementptr i64, ptr %.410.i.i.i, i64 %.278.i1303.5.i.i
  %.307.i1306.5.i.i = getelementptr i64, ptr %579, i64 %.293.i1305.5.i.i
  store i64 %.247.i1301.5.i.i, ptr %.307.i1306.5.i.i, align 8, !noalias !202
  %sunkaddr1594 = getelementptr i8, ptr %arg.to, i64 40
  %.339.i1308.5.i.i = load i64, ptr %sunkaddr1594, align 8, !noalias !202
  %.370.i1309.5.i.i = load i64, ptr %sunkaddr1593, align 8, !noalias !202
  %sunkaddr1595 = getelementptr i8, ptr %arg.factors, i64 40
  %.401.i1311.5.i.i = load i64, ptr %sunkaddr1595, align 8, !noalias !202
  %.424.i1312.5.i.i = icmp slt i64 %.370.i1309.5.i.i, 0
  %.425.i1313.5.i.i = select i1 %.424.i1312.5.i.i, i64 %.208, i64 0
  %.426.i1314.5.i.i = add i64 %.425.i1313.5.i.i, %.370.i1309.5.i.i
  %.427.i1315.5.i.i = icmp slt i64 %.401.i1311.5.i.i, 0
  %.428.i1316.5.i.i = select i1 %.427.i1315.5.i.i, i64 %.179, i64 0
  %.446.i1317.5.i.i = mul i64 %.426.i1314.5.i.i, %.179
  %580 = getelementptr i64, ptr %.338.i.i.i5, i64 %.446.i1317.5.i.i
  %581 = getelementptr i64, ptr %580, i64 %.401.i1311.5.i.i
  %.450.i1318.5.i.i = getelementptr i64, ptr %581, i64 %.428.i1316.5.i.i
  store i64 %.339.i1308.5.i.i, ptr %.450.i1318.5.i.i, align 8, !noalias !202
  br label %B2228.endif.endif.i.i

B2294.i.i:                                        ; preds = %B2294.i.i.preheader, %B2294.i.i
  %.436585198521.i.i = phi i64 [ %.4372.3.i.i, %B2294.i.i ], [ %.436585198521.unr.i.i, %B2294.i.i.preheader ]
  %582 = shl i64 %.436585198521.i.i, 3
  %scevgep2207.i.i = getelementptr i8, ptr %scevgep2203.i.i, i64 %582
  %scevgep2208.i.i = getelementptr i8, ptr %scevgep2207.i.i, i64 -24
  %.4426.i.i = load double, ptr %scevgep2208.i.i, align 8, !noalias !85
  %scevgep2199.i.i = getelementptr i8, ptr %scevgep2195.i.i, i64 %582
  %scevgep2200.i.i = getelementptr i8, ptr %scevgep2199.i.i, i64 -24
  store double %.4426.i.i, ptr %scevgep2200.i.i, align 8, !noalias !85
  %583 = shl i64 %.436585198521.i.i, 3
  %scevgep1274 = getelementptr i8, ptr %scevgep2203.i.i, i64 %583
  %scevgep1275 = getelementptr i8, ptr %scevgep1274, i64 -16
  %.4426.1.i.i = load double, ptr %scevgep1275, align 8, !noalias !85
  %584 = shl i64 %.436585198521.i.i, 3
  %scevgep1270 = getelementptr i8, ptr %scevgep2195.i.i, i64 %584
  %scevgep1271 = getelementptr i8, ptr %scevgep1270, i64 -16
  store double %.4426.1.i.i, ptr %scevgep1271, align 8, !noalias !85
  %scevgep1272 = getelementptr i8, ptr %scevgep2203.i.i, i64 %584
  %scevgep1273 = getelementptr i8, ptr %scevgep1272, i64 -8
  %.4426.2.i.i = load double, ptr %scevgep1273, align 8, !noalias !85
  %585 = shl i64 %.436585198521.i.i, 3
  %scevgep1268 = getelementptr i8, ptr %scevgep2195.i.i, i64 %585
  %scevgep1269 = getelementptr i8, ptr %scevgep1268, i64 -8
  store double %.4426.2.i.i, ptr %scevgep1269, align 8, !noalias !85
  %.4372.3.i.i = add nuw nsw i64 %.436585198521.i.i, 4
  %.4426.3.i.i = load double, ptr %scevgep2207.i.i, align 8, !noalias !85
  store double %.4426.3.i.i, ptr %scevgep2199.i.i, align 8, !noalias !85
  %exitcond.not.3.i.i = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %.4372.3.i.i
  br i1 %exitcond.not.3.i.i, label %B2336.i.i, label %B2294.i.i, !llvm.loop !205

B2336.i.i:                                        ; preds = %B2294.prol.loopexit.i.i, %middle.block.i.i69, %B2228.endif.endif.i.i, %B2294.i.i
  br i1 %"$phi724.1.2.181998228.not1569.i.i", label %B2478.i.i, label %B2354.i.i

B2354.i.i:                                        ; preds = %B2336.i.i
  %.not29.i = icmp slt i64 %.7.i.i.i.i, %.1752.i.i
  %.4497.i.i = load i64, ptr %arg.moved, align 8, !noalias !85
  %.4568.i.i = select i1 %.not29.i, i64 0, i64 %.41.i
  %.idx818 = shl nuw nsw i64 %factor.3.282301567.i.i, 4
  %586 = getelementptr i8, ptr %.639.i.i.i, i64 %.idx818
  %.4574.i.i = getelementptr i64, ptr %586, i64 %.4568.i.i
  store i64 %.4497.i.i, ptr %.4574.i.i, align 8, !noalias !85
  %sunkaddr1596 = getelementptr i8, ptr %arg.moved, i64 8
  %.4606.i.i = load i64, ptr %sunkaddr1596, align 8, !noalias !85
  %.4687.i.i = getelementptr i8, ptr %.4574.i.i, i64 8
  store i64 %.4606.i.i, ptr %.4687.i.i, align 8, !noalias !85
  br label %B2478.i.i

B2478.i.i:                                        ; preds = %B2354.i.i, %B2336.i.i
  %sunkaddr1597 = mul i64 %.290, 8
  %sunkaddr1598 = getelementptr i8, ptr %arg.fit_of, i64 %sunkaddr1597
  %.4754.i.i = load i64, ptr %sunkaddr1598, align 8, !noalias !85
  %sunkaddr1599 = mul i64 %.729.i.i, 8
  %sunkaddr1600 = getelementptr i8, ptr %233, i64 %sunkaddr1599
  %.4786.i.i = load i64, ptr %sunkaddr1600, align 8, !noalias !85
  store i64 %.4754.i.i, ptr %sunkaddr1600, align 8, !noalias !85
  store i64 %.4786.i.i, ptr %sunkaddr1598, align 8, !noalias !85
  br label %B2603.i.i

B2603.i.i:                                        ; preds = %B1362.endif.endif.endif.endif.i.i, %B164.endif.i482.i.i, %B190.i489.3.i.i, %B190.i489.2.i.i, %B190.i489.1.i.i, %B92.endif.5.i605.i.i, %B164.endif.i.i.i, %B186.i322.1.i.i, %B92.endif.5.i421.i.i, %B92.endif.5.i.i.i, %B2478.i.i, %B36.i1506.5.i.i, %B36.i1506.4.i.i, %B36.i1506.3.i.i, %B36.i1506.2.i.i, %B36.i1506.1.i.i, %B36.i1506.i.i, %B30.i1283.5.i.i, %B30.i1283.4.i.i, %B30.i1283.3.i.i, %B30.i1283.2.i.i, %B30.i1283.1.i.i, %B30.i1283.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i, %B306.i.i.i, %B282.i.i.i, %B186.i.i.i, %B280.3.2.i.i.i, %B280.3.1.i.i.i, %B280.3.i.i.i, %B140.endif.3.i.i.i, %B280.2.1.i.i.i, %B280.2.i.i.i, %B140.endif.2.i.i.i, %B276.1.preheader.i.i.i, %B140.endif.1.i.i.i, %B740.i.i
  %fit.3.sroa.864.1.i.i = phi ptr [ %fit.2.sroa.1458.08533.i.i, %B190.i489.2.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B280.2.1.i.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B2478.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B164.endif.i.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B190.i489.1.i.i ], [ %fit.2.sroa.1458.08533.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B30.i1283.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B280.3.1.i.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B1362.endif.endif.endif.endif.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B36.i1506.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B306.i.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B282.i.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B186.i.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B92.endif.5.i.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B276.1.preheader.i.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B740.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B140.endif.3.i.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B140.endif.2.i.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B140.endif.1.i.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B280.3.i.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B280.2.i.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B280.3.2.i.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B92.endif.5.i421.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B92.endif.5.i605.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B186.i322.1.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B30.i1283.5.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B30.i1283.4.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B30.i1283.3.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B30.i1283.2.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B30.i1283.1.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B36.i1506.5.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B36.i1506.4.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B36.i1506.3.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B36.i1506.2.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B36.i1506.1.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B164.endif.i482.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B190.i489.3.i.i ]
  %fit.3.sroa.752.1.i.i = phi ptr [ %fit.2.sroa.1269.08547.i.i, %B190.i489.2.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B280.2.1.i.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B2478.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B164.endif.i.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B190.i489.1.i.i ], [ %fit.2.sroa.1269.08547.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B30.i1283.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B280.3.1.i.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B1362.endif.endif.endif.endif.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B36.i1506.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B306.i.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B282.i.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B186.i.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B92.endif.5.i.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B276.1.preheader.i.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B740.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B140.endif.3.i.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B140.endif.2.i.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B140.endif.1.i.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B280.3.i.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B280.2.i.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B280.3.2.i.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B92.endif.5.i421.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B92.endif.5.i605.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B186.i322.1.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B30.i1283.5.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B30.i1283.4.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B30.i1283.3.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B30.i1283.2.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B30.i1283.1.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B36.i1506.5.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B36.i1506.4.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B36.i1506.3.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B36.i1506.2.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B36.i1506.1.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B164.endif.i482.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B190.i489.3.i.i ]
  %fit.3.sroa.608.1.i.i = phi ptr [ %fit.2.sroa.1026.08565.i.i, %B190.i489.2.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B280.2.1.i.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B2478.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B164.endif.i.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B190.i489.1.i.i ], [ %fit.2.sroa.1026.08565.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B30.i1283.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B280.3.1.i.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B1362.endif.endif.endif.endif.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B36.i1506.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B306.i.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B282.i.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B186.i.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B92.endif.5.i.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B276.1.preheader.i.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B740.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B140.endif.3.i.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B140.endif.2.i.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B140.endif.1.i.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B280.3.i.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B280.2.i.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B280.3.2.i.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B92.endif.5.i421.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B92.endif.5.i605.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B186.i322.1.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B30.i1283.5.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B30.i1283.4.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B30.i1283.3.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B30.i1283.2.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B30.i1283.1.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B36.i1506.5.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B36.i1506.4.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B36.i1506.3.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B36.i1506.2.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B36.i1506.1.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B164.endif.i482.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B190.i489.3.i.i ]
  %fit.3.sroa.464.1.i.i = phi ptr [ %fit.2.sroa.783.08583.i.i, %B190.i489.2.i.i ], [ %fit.2.sroa.783.08583.i.i, %B280.2.1.i.i.i ], [ %spare.2.sroa.870.08697.i.i, %B2478.i.i ], [ %fit.2.sroa.783.08583.i.i, %B164.endif.i.i.i ], [ %fit.2.sroa.783.08583.i.i, %B190.i489.1.i.i ], [ %fit.2.sroa.783.08583.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %fit.2.sroa.783.08583.i.i, %B30.i1283.i.i ], [ %fit.2.sroa.783.08583.i.i, %B280.3.1.i.i.i ], [ %fit.2.sroa.783.08583.i.i, %B1362.endif.endif.endif.endif.i.i ], [ %fit.2.sroa.783.08583.i.i, %B36.i1506.i.i ], [ %fit.2.sroa.783.08583.i.i, %B306.i.i.i ], [ %fit.2.sroa.783.08583.i.i, %B282.i.i.i ], [ %fit.2.sroa.783.08583.i.i, %B186.i.i.i ], [ %fit.2.sroa.783.08583.i.i, %B92.endif.5.i.i.i ], [ %fit.2.sroa.783.08583.i.i, %B276.1.preheader.i.i.i ], [ %fit.2.sroa.783.08583.i.i, %B740.i.i ], [ %fit.2.sroa.783.08583.i.i, %B140.endif.3.i.i.i ], [ %fit.2.sroa.783.08583.i.i, %B140.endif.2.i.i.i ], [ %fit.2.sroa.783.08583.i.i, %B140.endif.1.i.i.i ], [ %fit.2.sroa.783.08583.i.i, %B280.3.i.i.i ], [ %fit.2.sroa.783.08583.i.i, %B280.2.i.i.i ], [ %fit.2.sroa.783.08583.i.i, %B280.3.2.i.i.i ], [ %fit.2.sroa.783.08583.i.i, %B92.endif.5.i421.i.i ], [ %fit.2.sroa.783.08583.i.i, %B92.endif.5.i605.i.i ], [ %fit.2.sroa.783.08583.i.i, %B186.i322.1.i.i ], [ %fit.2.sroa.783.08583.i.i, %B30.i1283.5.i.i ], [ %fit.2.sroa.783.08583.i.i, %B30.i1283.4.i.i ], [ %fit.2.sroa.783.08583.i.i, %B30.i1283.3.i.i ], [ %fit.2.sroa.783.08583.i.i, %B30.i1283.2.i.i ], [ %fit.2.sroa.783.08583.i.i, %B30.i1283.1.i.i ], [ %fit.2.sroa.783.08583.i.i, %B36.i1506.5.i.i ], [ %fit.2.sroa.783.08583.i.i, %B36.i1506.4.i.i ], [ %fit.2.sroa.783.08583.i.i, %B36.i1506.3.i.i ], [ %fit.2.sroa.783.08583.i.i, %B36.i1506.2.i.i ], [ %fit.2.sroa.783.08583.i.i, %B36.i1506.1.i.i ], [ %fit.2.sroa.783.08583.i.i, %B164.endif.i482.i.i ], [ %fit.2.sroa.783.08583.i.i, %B190.i489.3.i.i ]
  %fit.3.sroa.320.1.i.i = phi ptr [ %fit.2.sroa.540.08601.i.i, %B190.i489.2.i.i ], [ %fit.2.sroa.540.08601.i.i, %B280.2.1.i.i.i ], [ %spare.2.sroa.600.08715.i.i, %B2478.i.i ], [ %fit.2.sroa.540.08601.i.i, %B164.endif.i.i.i ], [ %fit.2.sroa.540.08601.i.i, %B190.i489.1.i.i ], [ %fit.2.sroa.540.08601.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %fit.2.sroa.540.08601.i.i, %B30.i1283.i.i ], [ %fit.2.sroa.540.08601.i.i, %B280.3.1.i.i.i ], [ %fit.2.sroa.540.08601.i.i, %B1362.endif.endif.endif.endif.i.i ], [ %fit.2.sroa.540.08601.i.i, %B36.i1506.i.i ], [ %fit.2.sroa.540.08601.i.i, %B306.i.i.i ], [ %fit.2.sroa.540.08601.i.i, %B282.i.i.i ], [ %fit.2.sroa.540.08601.i.i, %B186.i.i.i ], [ %fit.2.sroa.540.08601.i.i, %B92.endif.5.i.i.i ], [ %fit.2.sroa.540.08601.i.i, %B276.1.preheader.i.i.i ], [ %fit.2.sroa.540.08601.i.i, %B740.i.i ], [ %fit.2.sroa.540.08601.i.i, %B140.endif.3.i.i.i ], [ %fit.2.sroa.540.08601.i.i, %B140.endif.2.i.i.i ], [ %fit.2.sroa.540.08601.i.i, %B140.endif.1.i.i.i ], [ %fit.2.sroa.540.08601.i.i, %B280.3.i.i.i ], [ %fit.2.sroa.540.08601.i.i, %B280.2.i.i.i ], [ %fit.2.sroa.540.08601.i.i, %B280.3.2.i.i.i ], [ %fit.2.sroa.540.08601.i.i, %B92.endif.5.i421.i.i ], [ %fit.2.sroa.540.08601.i.i, %B92.endif.5.i605.i.i ], [ %fit.2.sroa.540.08601.i.i, %B186.i322.1.i.i ], [ %fit.2.sroa.540.08601.i.i, %B30.i1283.5.i.i ], [ %fit.2.sroa.540.08601.i.i, %B30.i1283.4.i.i ], [ %fit.2.sroa.540.08601.i.i, %B30.i1283.3.i.i ], [ %fit.2.sroa.540.08601.i.i, %B30.i1283.2.i.i ], [ %fit.2.sroa.540.08601.i.i, %B30.i1283.1.i.i ], [ %fit.2.sroa.540.08601.i.i, %B36.i1506.5.i.i ], [ %fit.2.sroa.540.08601.i.i, %B36.i1506.4.i.i ], [ %fit.2.sroa.540.08601.i.i, %B36.i1506.3.i.i ], [ %fit.2.sroa.540.08601.i.i, %B36.i1506.2.i.i ], [ %fit.2.sroa.540.08601.i.i, %B36.i1506.1.i.i ], [ %fit.2.sroa.540.08601.i.i, %B164.endif.i482.i.i ], [ %fit.2.sroa.540.08601.i.i, %B190.i489.3.i.i ]
  %fit.3.sroa.176.1.i.i = phi ptr [ %fit.2.sroa.297.08619.i.i, %B190.i489.2.i.i ], [ %fit.2.sroa.297.08619.i.i, %B280.2.1.i.i.i ], [ %spare.2.sroa.330.08733.i.i, %B2478.i.i ], [ %fit.2.sroa.297.08619.i.i, %B164.endif.i.i.i ], [ %fit.2.sroa.297.08619.i.i, %B190.i489.1.i.i ], [ %fit.2.sroa.297.08619.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %fit.2.sroa.297.08619.i.i, %B30.i1283.i.i ], [ %fit.2.sroa.297.08619.i.i, %B280.3.1.i.i.i ], [ %fit.2.sroa.297.08619.i.i, %B1362.endif.endif.endif.endif.i.i ], [ %fit.2.sroa.297.08619.i.i, %B36.i1506.i.i ], [ %fit.2.sroa.297.08619.i.i, %B306.i.i.i ], [ %fit.2.sroa.297.08619.i.i, %B282.i.i.i ], [ %fit.2.sroa.297.08619.i.i, %B186.i.i.i ], [ %fit.2.sroa.297.08619.i.i, %B92.endif.5.i.i.i ], [ %fit.2.sroa.297.08619.i.i, %B276.1.preheader.i.i.i ], [ %fit.2.sroa.297.08619.i.i, %B740.i.i ], [ %fit.2.sroa.297.08619.i.i, %B140.endif.3.i.i.i ], [ %fit.2.sroa.297.08619.i.i, %B140.endif.2.i.i.i ], [ %fit.2.sroa.297.08619.i.i, %B140.endif.1.i.i.i ], [ %fit.2.sroa.297.08619.i.i, %B280.3.i.i.i ], [ %fit.2.sroa.297.08619.i.i, %B280.2.i.i.i ], [ %fit.2.sroa.297.08619.i.i, %B280.3.2.i.i.i ], [ %fit.2.sroa.297.08619.i.i, %B92.endif.5.i421.i.i ], [ %fit.2.sroa.297.08619.i.i, %B92.endif.5.i605.i.i ], [ %fit.2.sroa.297.08619.i.i, %B186.i322.1.i.i ], [ %fit.2.sroa.297.08619.i.i, %B30.i1283.5.i.i ], [ %fit.2.sroa.297.08619.i.i, %B30.i1283.4.i.i ], [ %fit.2.sroa.297.08619.i.i, %B30.i1283.3.i.i ], [ %fit.2.sroa.297.08619.i.i, %B30.i1283.2.i.i ], [ %fit.2.sroa.297.08619.i.i, %B30.i1283.1.i.i ], [ %fit.2.sroa.297.08619.i.i, %B36.i1506.5.i.i ], [ %fit.2.sroa.297.08619.i.i, %B36.i1506.4.i.i ], [ %fit.2.sroa.297.08619.i.i, %B36.i1506.3.i.i ], [ %fit.2.sroa.297.08619.i.i, %B36.i1506.2.i.i ], [ %fit.2.sroa.297.08619.i.i, %B36.i1506.1.i.i ], [ %fit.2.sroa.297.08619.i.i, %B164.endif.i482.i.i ], [ %fit.2.sroa.297.08619.i.i, %B190.i489.3.i.i ]
  %fit.3.sroa.64.1.i.i = phi ptr [ %fit.2.sroa.108.08633.i.i, %B190.i489.2.i.i ], [ %fit.2.sroa.108.08633.i.i, %B280.2.1.i.i.i ], [ %spare.2.sroa.120.08747.i.i, %B2478.i.i ], [ %fit.2.sroa.108.08633.i.i, %B164.endif.i.i.i ], [ %fit.2.sroa.108.08633.i.i, %B190.i489.1.i.i ], [ %fit.2.sroa.108.08633.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %fit.2.sroa.108.08633.i.i, %B30.i1283.i.i ], [ %fit.2.sroa.108.08633.i.i, %B280.3.1.i.i.i ], [ %fit.2.sroa.108.08633.i.i, %B1362.endif.endif.endif.endif.i.i ], [ %fit.2.sroa.108.08633.i.i, %B36.i1506.i.i ], [ %fit.2.sroa.108.08633.i.i, %B306.i.i.i ], [ %fit.2.sroa.108.08633.i.i, %B282.i.i.i ], [ %fit.2.sroa.108.08633.i.i, %B186.i.i.i ], [ %fit.2.sroa.108.08633.i.i, %B92.endif.5.i.i.i ], [ %fit.2.sroa.108.08633.i.i, %B276.1.preheader.i.i.i ], [ %fit.2.sroa.108.08633.i.i, %B740.i.i ], [ %fit.2.sroa.108.08633.i.i, %B140.endif.3.i.i.i ], [ %fit.2.sroa.108.08633.i.i, %B140.endif.2.i.i.i ], [ %fit.2.sroa.108.08633.i.i, %B140.endif.1.i.i.i ], [ %fit.2.sroa.108.08633.i.i, %B280.3.i.i.i ], [ %fit.2.sroa.108.08633.i.i, %B280.2.i.i.i ], [ %fit.2.sroa.108.08633.i.i, %B280.3.2.i.i.i ], [ %fit.2.sroa.108.08633.i.i, %B92.endif.5.i421.i.i ], [ %fit.2.sroa.108.08633.i.i, %B92.endif.5.i605.i.i ], [ %fit.2.sroa.108.08633.i.i, %B186.i322.1.i.i ], [ %fit.2.sroa.108.08633.i.i, %B30.i1283.5.i.i ], [ %fit.2.sroa.108.08633.i.i, %B30.i1283.4.i.i ], [ %fit.2.sroa.108.08633.i.i, %B30.i1283.3.i.i ], [ %fit.2.sroa.108.08633.i.i, %B30.i1283.2.i.i ], [ %fit.2.sroa.108.08633.i.i, %B30.i1283.1.i.i ], [ %fit.2.sroa.108.08633.i.i, %B36.i1506.5.i.i ], [ %fit.2.sroa.108.08633.i.i, %B36.i1506.4.i.i ], [ %fit.2.sroa.108.08633.i.i, %B36.i1506.3.i.i ], [ %fit.2.sroa.108.08633.i.i, %B36.i1506.2.i.i ], [ %fit.2.sroa.108.08633.i.i, %B36.i1506.1.i.i ], [ %fit.2.sroa.108.08633.i.i, %B164.endif.i482.i.i ], [ %fit.2.sroa.108.08633.i.i, %B190.i489.3.i.i ]
  %spare.3.sroa.864.1.i.i = phi ptr [ %spare.2.sroa.1620.08647.i.i, %B190.i489.2.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B280.2.1.i.i.i ], [ %fit.2.sroa.1458.08533.i.i, %B2478.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B164.endif.i.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B190.i489.1.i.i ], [ %spare.2.sroa.1620.08647.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B30.i1283.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B280.3.1.i.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B1362.endif.endif.endif.endif.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B36.i1506.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B306.i.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B282.i.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B186.i.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B92.endif.5.i.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B276.1.preheader.i.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B740.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B140.endif.3.i.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B140.endif.2.i.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B140.endif.1.i.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B280.3.i.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B280.2.i.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B280.3.2.i.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B92.endif.5.i421.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B92.endif.5.i605.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B186.i322.1.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B30.i1283.5.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B30.i1283.4.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B30.i1283.3.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B30.i1283.2.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B30.i1283.1.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B36.i1506.5.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B36.i1506.4.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B36.i1506.3.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B36.i1506.2.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B36.i1506.1.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B164.endif.i482.i.i ], [ %spare.2.sroa.1620.08647.i.i, %B190.i489.3.i.i ]
  %spare.3.sroa.752.1.i.i = phi ptr [ %spare.2.sroa.1410.08661.i.i, %B190.i489.2.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B280.2.1.i.i.i ], [ %fit.2.sroa.1269.08547.i.i, %B2478.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B164.endif.i.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B190.i489.1.i.i ], [ %spare.2.sroa.1410.08661.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B30.i1283.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B280.3.1.i.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B1362.endif.endif.endif.endif.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B36.i1506.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B306.i.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B282.i.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B186.i.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B92.endif.5.i.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B276.1.preheader.i.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B740.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B140.endif.3.i.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B140.endif.2.i.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B140.endif.1.i.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B280.3.i.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B280.2.i.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B280.3.2.i.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B92.endif.5.i421.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B92.endif.5.i605.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B186.i322.1.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B30.i1283.5.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B30.i1283.4.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B30.i1283.3.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B30.i1283.2.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B30.i1283.1.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B36.i1506.5.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B36.i1506.4.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B36.i1506.3.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B36.i1506.2.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B36.i1506.1.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B164.endif.i482.i.i ], [ %spare.2.sroa.1410.08661.i.i, %B190.i489.3.i.i ]
  %spare.3.sroa.608.1.i.i = phi ptr [ %spare.2.sroa.1140.08679.i.i, %B190.i489.2.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B280.2.1.i.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B2478.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B164.endif.i.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B190.i489.1.i.i ], [ %spare.2.sroa.1140.08679.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B30.i1283.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B280.3.1.i.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B1362.endif.endif.endif.endif.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B36.i1506.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B306.i.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B282.i.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B186.i.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B92.endif.5.i.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B276.1.preheader.i.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B740.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B140.endif.3.i.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B140.endif.2.i.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B140.endif.1.i.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B280.3.i.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B280.2.i.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B280.3.2.i.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B92.endif.5.i421.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B92.endif.5.i605.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B186.i322.1.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B30.i1283.5.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B30.i1283.4.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B30.i1283.3.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B30.i1283.2.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B30.i1283.1.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B36.i1506.5.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B36.i1506.4.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B36.i1506.3.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B36.i1506.2.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B36.i1506.1.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B164.endif.i482.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B190.i489.3.i.i ]
  %spare.3.sroa.464.1.i.i = phi ptr [ %spare.2.sroa.870.08697.i.i, %B190.i489.2.i.i ], [ %spare.2.sroa.870.08697.i.i, %B280.2.1.i.i.i ], [ %fit.2.sroa.783.08583.i.i, %B2478.i.i ], [ %spare.2.sroa.870.08697.i.i, %B164.endif.i.i.i ], [ %spare.2.sroa.870.08697.i.i, %B190.i489.1.i.i ], [ %spare.2.sroa.870.08697.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %spare.2.sroa.870.08697.i.i, %B30.i1283.i.i ], [ %spare.2.sroa.870.08697.i.i, %B280.3.1.i.i.i ], [ %spare.2.sroa.870.08697.i.i, %B1362.endif.endif.endif.endif.i.i ], [ %spare.2.sroa.870.08697.i.i, %B36.i1506.i.i ], [ %spare.2.sroa.870.08697.i.i, %B306.i.i.i ], [ %spare.2.sroa.870.08697.i.i, %B282.i.i.i ], [ %spare.2.sroa.870.08697.i.i, %B186.i.i.i ], [ %spare.2.sroa.870.08697.i.i, %B92.endif.5.i.i.i ], [ %spare.2.sroa.870.08697.i.i, %B276.1.preheader.i.i.i ], [ %spare.2.sroa.870.08697.i.i, %B740.i.i ], [ %spare.2.sroa.870.08697.i.i, %B140.endif.3.i.i.i ], [ %spare.2.sroa.870.08697.i.i, %B140.endif.2.i.i.i ], [ %spare.2.sroa.870.08697.i.i, %B140.endif.1.i.i.i ], [ %spare.2.sroa.870.08697.i.i, %B280.3.i.i.i ], [ %spare.2.sroa.870.08697.i.i, %B280.2.i.i.i ], [ %spare.2.sroa.870.08697.i.i, %B280.3.2.i.i.i ], [ %spare.2.sroa.870.08697.i.i, %B92.endif.5.i421.i.i ], [ %spare.2.sroa.870.08697.i.i, %B92.endif.5.i605.i.i ], [ %spare.2.sroa.870.08697.i.i, %B186.i322.1.i.i ], [ %spare.2.sroa.870.08697.i.i, %B30.i1283.5.i.i ], [ %spare.2.sroa.870.08697.i.i, %B30.i1283.4.i.i ], [ %spare.2.sroa.870.08697.i.i, %B30.i1283.3.i.i ], [ %spare.2.sroa.870.08697.i.i, %B30.i1283.2.i.i ], [ %spare.2.sroa.870.08697.i.i, %B30.i1283.1.i.i ], [ %spare.2.sroa.870.08697.i.i, %B36.i1506.5.i.i ], [ %spare.2.sroa.870.08697.i.i, %B36.i1506.4.i.i ], [ %spare.2.sroa.870.08697.i.i, %B36.i1506.3.i.i ], [ %spare.2.sroa.870.08697.i.i, %B36.i1506.2.i.i ], [ %spare.2.sroa.870.08697.i.i, %B36.i1506.1.i.i ], [ %spare.2.sroa.870.08697.i.i, %B164.endif.i482.i.i ], [ %spare.2.sroa.870.08697.i.i, %B190.i489.3.i.i ]
  %spare.3.sroa.320.1.i.i = phi ptr [ %spare.2.sroa.600.08715.i.i, %B190.i489.2.i.i ], [ %spare.2.sroa.600.08715.i.i, %B280.2.1.i.i.i ], [ %fit.2.sroa.540.08601.i.i, %B2478.i.i ], [ %spare.2.sroa.600.08715.i.i, %B164.endif.i.i.i ], [ %spare.2.sroa.600.08715.i.i, %B190.i489.1.i.i ], [ %spare.2.sroa.600.08715.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %spare.2.sroa.600.08715.i.i, %B30.i1283.i.i ], [ %spare.2.sroa.600.08715.i.i, %B280.3.1.i.i.i ], [ %spare.2.sroa.600.08715.i.i, %B1362.endif.endif.endif.endif.i.i ], [ %spare.2.sroa.600.08715.i.i, %B36.i1506.i.i ], [ %spare.2.sroa.600.08715.i.i, %B306.i.i.i ], [ %spare.2.sroa.600.08715.i.i, %B282.i.i.i ], [ %spare.2.sroa.600.08715.i.i, %B186.i.i.i ], [ %spare.2.sroa.600.08715.i.i, %B92.endif.5.i.i.i ], [ %spare.2.sroa.600.08715.i.i, %B276.1.preheader.i.i.i ], [ %spare.2.sroa.600.08715.i.i, %B740.i.i ], [ %spare.2.sroa.600.08715.i.i, %B140.endif.3.i.i.i ], [ %spare.2.sroa.600.08715.i.i, %B140.endif.2.i.i.i ], [ %spare.2.sroa.600.08715.i.i, %B140.endif.1.i.i.i ], [ %spare.2.sroa.600.08715.i.i, %B280.3.i.i.i ], [ %spare.2.sroa.600.08715.i.i, %B280.2.i.i.i ], [ %spare.2.sroa.600.08715.i.i, %B280.3.2.i.i.i ], [ %spare.2.sroa.600.08715.i.i, %B92.endif.5.i421.i.i ], [ %spare.2.sroa.600.08715.i.i, %B92.endif.5.i605.i.i ], [ %spare.2.sroa.600.08715.i.i, %B186.i322.1.i.i ], [ %spare.2.sroa.600.08715.i.i, %B30.i1283.5.i.i ], [ %spare.2.sroa.600.08715.i.i, %B30.i1283.4.i.i ], [ %spare.2.sroa.600.08715.i.i, %B30.i1283.3.i.i ], [ %spare.2.sroa.600.08715.i.i, %B30.i1283.2.i.i ], [ %spare.2.sroa.600.08715.i.i, %B30.i1283.1.i.i ], [ %spare.2.sroa.600.08715.i.i, %B36.i1506.5.i.i ], [ %spare.2.sroa.600.08715.i.i, %B36.i1506.4.i.i ], [ %spare.2.sroa.600.08715.i.i, %B36.i1506.3.i.i ], [ %spare.2.sroa.600.08715.i.i, %B36.i1506.2.i.i ], [ %spare.2.sroa.600.08715.i.i, %B36.i1506.1.i.i ], [ %spare.2.sroa.600.08715.i.i, %B164.endif.i482.i.i ], [ %spare.2.sroa.600.08715.i.i, %B190.i489.3.i.i ]
  %spare.3.sroa.176.1.i.i = phi ptr [ %spare.2.sroa.330.08733.i.i, %B190.i489.2.i.i ], [ %spare.2.sroa.330.08733.i.i, %B280.2.1.i.i.i ], [ %fit.2.sroa.297.08619.i.i, %B2478.i.i ], [ %spare.2.sroa.330.08733.i.i, %B164.endif.i.i.i ], [ %spare.2.sroa.330.08733.i.i, %B190.i489.1.i.i ], [ %spare.2.sroa.330.08733.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %spare.2.sroa.330.08733.i.i, %B30.i1283.i.i ], [ %spare.2.sroa.330.08733.i.i, %B280.3.1.i.i.i ], [ %spare.2.sroa.330.08733.i.i, %B1362.endif.endif.endif.endif.i.i ], [ %spare.2.sroa.330.08733.i.i, %B36.i1506.i.i ], [ %spare.2.sroa.330.08733.i.i, %B306.i.i.i ], [ %spare.2.sroa.330.08733.i.i, %B282.i.i.i ], [ %spare.2.sroa.330.08733.i.i, %B186.i.i.i ], [ %spare.2.sroa.330.08733.i.i, %B92.endif.5.i.i.i ], [ %spare.2.sroa.330.08733.i.i, %B276.1.preheader.i.i.i ], [ %spare.2.sroa.330.08733.i.i, %B740.i.i ], [ %spare.2.sroa.330.08733.i.i, %B140.endif.3.i.i.i ], [ %spare.2.sroa.330.08733.i.i, %B140.endif.2.i.i.i ], [ %spare.2.sroa.330.08733.i.i, %B140.endif.1.i.i.i ], [ %spare.2.sroa.330.08733.i.i, %B280.3.i.i.i ], [ %spare.2.sroa.330.08733.i.i, %B280.2.i.i.i ], [ %spare.2.sroa.330.08733.i.i, %B280.3.2.i.i.i ], [ %spare.2.sroa.330.08733.i.i, %B92.endif.5.i421.i.i ], [ %spare.2.sroa.330.08733.i.i, %B92.endif.5.i605.i.i ], [ %spare.2.sroa.330.08733.i.i, %B186.i322.1.i.i ], [ %spare.2.sroa.330.08733.i.i, %B30.i1283.5.i.i ], [ %spare.2.sroa.330.08733.i.i, %B30.i1283.4.i.i ], [ %spare.2.sroa.330.08733.i.i, %B30.i1283.3.i.i ], [ %spare.2.sroa.330.08733.i.i, %B30.i1283.2.i.i ], [ %spare.2.sroa.330.08733.i.i, %B30.i1283.1.i.i ], [ %spare.2.sroa.330.08733.i.i, %B36.i1506.5.i.i ], [ %spare.2.sroa.330.08733.i.i, %B36.i1506.4.i.i ], [ %spare.2.sroa.330.08733.i.i, %B36.i1506.3.i.i ], [ %spare.2.sroa.330.08733.i.i, %B36.i1506.2.i.i ], [ %spare.2.sroa.330.08733.i.i, %B36.i1506.1.i.i ], [ %spare.2.sroa.330.08733.i.i, %B164.endif.i482.i.i ], [ %spare.2.sroa.330.08733.i.i, %B190.i489.3.i.i ]
  %spare.3.sroa.64.1.i.i = phi ptr [ %spare.2.sroa.120.08747.i.i, %B190.i489.2.i.i ], [ %spare.2.sroa.120.08747.i.i, %B280.2.1.i.i.i ], [ %fit.2.sroa.108.08633.i.i, %B2478.i.i ], [ %spare.2.sroa.120.08747.i.i, %B164.endif.i.i.i ], [ %spare.2.sroa.120.08747.i.i, %B190.i489.1.i.i ], [ %spare.2.sroa.120.08747.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %spare.2.sroa.120.08747.i.i, %B30.i1283.i.i ], [ %spare.2.sroa.120.08747.i.i, %B280.3.1.i.i.i ], [ %spare.2.sroa.120.08747.i.i, %B1362.endif.endif.endif.endif.i.i ], [ %spare.2.sroa.120.08747.i.i, %B36.i1506.i.i ], [ %spare.2.sroa.120.08747.i.i, %B306.i.i.i ], [ %spare.2.sroa.120.08747.i.i, %B282.i.i.i ], [ %spare.2.sroa.120.08747.i.i, %B186.i.i.i ], [ %spare.2.sroa.120.08747.i.i, %B92.endif.5.i.i.i ], [ %spare.2.sroa.120.08747.i.i, %B276.1.preheader.i.i.i ], [ %spare.2.sroa.120.08747.i.i, %B740.i.i ], [ %spare.2.sroa.120.08747.i.i, %B140.endif.3.i.i.i ], [ %spare.2.sroa.120.08747.i.i, %B140.endif.2.i.i.i ], [ %spare.2.sroa.120.08747.i.i, %B140.endif.1.i.i.i ], [ %spare.2.sroa.120.08747.i.i, %B280.3.i.i.i ], [ %spare.2.sroa.120.08747.i.i, %B280.2.i.i.i ], [ %spare.2.sroa.120.08747.i.i, %B280.3.2.i.i.i ], [ %spare.2.sroa.120.08747.i.i, %B92.endif.5.i421.i.i ], [ %spare.2.sroa.120.08747.i.i, %B92.endif.5.i605.i.i ], [ %spare.2.sroa.120.08747.i.i, %B186.i322.1.i.i ], [ %spare.2.sroa.120.08747.i.i, %B30.i1283.5.i.i ], [ %spare.2.sroa.120.08747.i.i, %B30.i1283.4.i.i ], [ %spare.2.sroa.120.08747.i.i, %B30.i1283.3.i.i ], [ %spare.2.sroa.120.08747.i.i, %B30.i1283.2.i.i ], [ %spare.2.sroa.120.08747.i.i, %B30.i1283.1.i.i ], [ %spare.2.sroa.120.08747.i.i, %B36.i1506.5.i.i ], [ %spare.2.sroa.120.08747.i.i, %B36.i1506.4.i.i ], [ %spare.2.sroa.120.08747.i.i, %B36.i1506.3.i.i ], [ %spare.2.sroa.120.08747.i.i, %B36.i1506.2.i.i ], [ %spare.2.sroa.120.08747.i.i, %B36.i1506.1.i.i ], [ %spare.2.sroa.120.08747.i.i, %B164.endif.i482.i.i ], [ %spare.2.sroa.120.08747.i.i, %B190.i489.3.i.i ]
  %energy.3.1.i.i = phi double [ %energy.2.08757.i.i, %B190.i489.2.i.i ], [ %energy.2.08757.i.i, %B280.2.1.i.i.i ], [ %total.3.0.lcssa.i.i.i, %B2478.i.i ], [ %energy.2.08757.i.i, %B164.endif.i.i.i ], [ %energy.2.08757.i.i, %B190.i489.1.i.i ], [ %energy.2.08757.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %energy.2.08757.i.i, %B30.i1283.i.i ], [ %energy.2.08757.i.i, %B280.3.1.i.i.i ], [ %energy.2.08757.i.i, %B1362.endif.endif.endif.endif.i.i ], [ %energy.2.08757.i.i, %B36.i1506.i.i ], [ %energy.2.08757.i.i, %B306.i.i.i ], [ %energy.2.08757.i.i, %B282.i.i.i ], [ %energy.2.08757.i.i, %B186.i.i.i ], [ %energy.2.08757.i.i, %B92.endif.5.i.i.i ], [ %energy.2.08757.i.i, %B276.1.preheader.i.i.i ], [ %energy.2.08757.i.i, %B740.i.i ], [ %energy.2.08757.i.i, %B140.endif.3.i.i.i ], [ %energy.2.08757.i.i, %B140.endif.2.i.i.i ], [ %energy.2.08757.i.i, %B140.endif.1.i.i.i ], [ %energy.2.08757.i.i, %B280.3.i.i.i ], [ %energy.2.08757.i.i, %B280.2.i.i.i ], [ %energy.2.08757.i.i, %B280.3.2.i.i.i ], [ %energy.2.08757.i.i, %B92.endif.5.i421.i.i ], [ %energy.2.08757.i.i, %B92.endif.5.i605.i.i ], [ %energy.2.08757.i.i, %B186.i322.1.i.i ], [ %energy.2.08757.i.i, %B30.i1283.5.i.i ], [ %energy.2.08757.i.i, %B30.i1283.4.i.i ], [ %energy.2.08757.i.i, %B30.i1283.3.i.i ], [ %energy.2.08757.i.i, %B30.i1283.2.i.i ], [ %energy.2.08757.i.i, %B30.i1283.1.i.i ], [ %energy.2.08757.i.i, %B36.i1506.5.i.i ], [ %energy.2.08757.i.i, %B36.i1506.4.i.i ], [ %energy.2.08757.i.i, %B36.i1506.3.i.i ], [ %energy.2.08757.i.i, %B36.i1506.2.i.i ], [ %energy.2.08757.i.i, %B36.i1506.1.i.i ], [ %energy.2.08757.i.i, %B164.endif.i482.i.i ], [ %energy.2.08757.i.i, %B190.i489.3.i.i ]
  %looked.3.1.i.i = phi i64 [ %looked.2.08759.i.i, %B190.i489.2.i.i ], [ %looked.2.08759.i.i, %B280.2.1.i.i.i ], [ %.26901571.i.i, %B2478.i.i ], [ %looked.2.08759.i.i, %B164.endif.i.i.i ], [ %looked.2.08759.i.i, %B190.i489.1.i.i ], [ %looked.2.08759.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %.26901571.i.i, %B30.i1283.i.i ], [ %looked.2.08759.i.i, %B280.3.1.i.i.i ], [ %.26901571.i.i, %B1362.endif.endif.endif.endif.i.i ], [ %.26901571.i.i, %B36.i1506.i.i ], [ %looked.2.08759.i.i, %B306.i.i.i ], [ %looked.2.08759.i.i, %B282.i.i.i ], [ %looked.2.08759.i.i, %B186.i.i.i ], [ %looked.2.08759.i.i, %B92.endif.5.i.i.i ], [ %looked.2.08759.i.i, %B276.1.preheader.i.i.i ], [ %looked.2.08759.i.i, %B740.i.i ], [ %looked.2.08759.i.i, %B140.endif.3.i.i.i ], [ %looked.2.08759.i.i, %B140.endif.2.i.i.i ], [ %looked.2.08759.i.i, %B140.endif.1.i.i.i ], [ %looked.2.08759.i.i, %B280.3.i.i.i ], [ %looked.2.08759.i.i, %B280.2.i.i.i ], [ %looked.2.08759.i.i, %B280.3.2.i.i.i ], [ %looked.2.08759.i.i, %B92.endif.5.i421.i.i ], [ %looked.2.08759.i.i, %B92.endif.5.i605.i.i ], [ %looked.2.08759.i.i, %B186.i322.1.i.i ], [ %.26901571.i.i, %B30.i1283.5.i.i ], [ %.26901571.i.i, %B30.i1283.4.i.i ], [ %.26901571.i.i, %B30.i1283.3.i.i ], [ %.26901571.i.i, %B30.i1283.2.i.i ], [ %.26901571.i.i, %B30.i1283.1.i.i ], [ %.26901571.i.i, %B36.i1506.5.i.i ], [ %.26901571.i.i, %B36.i1506.4.i.i ], [ %.26901571.i.i, %B36.i1506.3.i.i ], [ %.26901571.i.i, %B36.i1506.2.i.i ], [ %.26901571.i.i, %B36.i1506.1.i.i ], [ %looked.2.08759.i.i, %B164.endif.i482.i.i ], [ %looked.2.08759.i.i, %B190.i489.3.i.i ]
  %taken.3.1.i.i = phi i64 [ %taken.2.08760.i.i, %B190.i489.2.i.i ], [ %taken.2.08760.i.i, %B280.2.1.i.i.i ], [ %.4218.i.i, %B2478.i.i ], [ %taken.2.08760.i.i, %B164.endif.i.i.i ], [ %taken.2.08760.i.i, %B190.i489.1.i.i ], [ %taken.2.08760.i.i, %_ZN9pvp_bayes4walk13_move_momentsB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x.exit.i.i ], [ %taken.2.08760.i.i, %B30.i1283.i.i ], [ %taken.2.08760.i.i, %B280.3.1.i.i.i ], [ %taken.2.08760.i.i, %B1362.endif.endif.endif.endif.i.i ], [ %taken.2.08760.i.i, %B36.i1506.i.i ], [ %taken.2.08760.i.i, %B306.i.i.i ], [ %taken.2.08760.i.i, %B282.i.i.i ], [ %taken.2.08760.i.i, %B186.i.i.i ], [ %taken.2.08760.i.i, %B92.endif.5.i.i.i ], [ %taken.2.08760.i.i, %B276.1.preheader.i.i.i ], [ %taken.2.08760.i.i, %B740.i.i ], [ %taken.2.08760.i.i, %B140.endif.3.i.i.i ], [ %taken.2.08760.i.i, %B140.endif.2.i.i.i ], [ %taken.2.08760.i.i, %B140.endif.1.i.i.i ], [ %taken.2.08760.i.i, %B280.3.i.i.i ], [ %taken.2.08760.i.i, %B280.2.i.i.i ], [ %taken.2.08760.i.i, %B280.3.2.i.i.i ], [ %taken.2.08760.i.i, %B92.endif.5.i421.i.i ], [ %taken.2.08760.i.i, %B92.endif.5.i605.i.i ], [ %taken.2.08760.i.i, %B186.i322.1.i.i ], [ %taken.2.08760.i.i, %B30.i1283.5.i.i ], [ %taken.2.08760.i.i, %B30.i1283.4.i.i ], [ %taken.2.08760.i.i, %B30.i1283.3.i.i ], [ %taken.2.08760.i.i, %B30.i1283.2.i.i ], [ %taken.2.08760.i.i, %B30.i1283.1.i.i ], [ %taken.2.08760.i.i, %B36.i1506.5.i.i ], [ %taken.2.08760.i.i, %B36.i1506.4.i.i ], [ %taken.2.08760.i.i, %B36.i1506.3.i.i ], [ %taken.2.08760.i.i, %B36.i1506.2.i.i ], [ %taken.2.08760.i.i, %B36.i1506.1.i.i ], [ %taken.2.08760.i.i, %B164.endif.i482.i.i ], [ %taken.2.08760.i.i, %B190.i489.3.i.i ]
  %.1618.i.i = icmp samesign ugt i64 %.16178762.i.i, 1
  br i1 %.1618.i.i, label %B576.endif.i.i, label %B228.backedge.i

B0.else.if.i.i.i:                                 ; preds = %B232.i
  br label %B0.else.endif.i.i.i

B0.else.endif.i.i.i:                              ; preds = %B0.else.if.i.i.i, %B232.i
  %.786.sroa.0.1.i.i.i = phi i64 [ 0, %B0.else.if.i.i.i ], [ %.798.i.i.i, %B232.i ]
  %.806.not.i.i.i = icmp slt i64 %.798.i.i.i, %.1001
  br i1 %.806.not.i.i.i, label %B0.else.endif.endif.i.i.i, label %B0.else.endif.if.i.i.i, !prof !53

B0.else.endif.if.i.i.i:                           ; preds = %B0.else.endif.i.i.i
  br label %B0.else.endif.endif.i.i.i

B0.else.endif.endif.i.i.i:                        ; preds = %B0.else.endif.if.i.i.i, %B0.else.endif.i.i.i
  %.786.sroa.0.3.i.i.i = phi i64 [ %.1001, %B0.else.endif.if.i.i.i ], [ %.786.sroa.0.1.i.i.i, %B0.else.endif.i.i.i ]
  %.728.i.i.i = mul i64 %.798.i.i.i, %.121
  %.730.i.i.i = getelementptr i64, ptr %arg.known, i64 %.728.i.i.i
  %.656.i.i.i = mul i64 %.798.i.i.i, %.654.i.i.i
  %.658.i.i.i = getelementptr double, ptr %arg.through, i64 %.656.i.i.i
  %.572.i.i.i = mul i64 %.798.i.i.i, %.570.i.i.i
  %.574.i.i.i = getelementptr double, ptr %arg.direct, i64 %.572.i.i.i
  %.490.i.i.i = getelementptr double, ptr %arg.changes, i64 %.572.i.i.i
  %.406.i.i.i = getelementptr double, ptr %arg.inverse, i64 %.656.i.i.i
  %.324.i.i.i8 = mul i64 %.798.i.i.i, %arg.move.6.5.0.fr.i.i.i
  %.326.i.i.i9 = getelementptr double, ptr %arg.beta, i64 %.324.i.i.i8
  %.899.i.i.i = getelementptr i64, ptr %arg.version, i64 %.786.sroa.0.3.i.i.i
  %sunkaddr1601 = mul i64 %.290, 8
  %sunkaddr1602 = getelementptr i8, ptr %arg.fit_of, i64 %sunkaddr1601
  %.993.i.i = load i64, ptr %sunkaddr1602, align 8, !noalias !85
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
  br i1 %.806.not.i9.i.i, label %B0.else.endif.endif.i11.i.i, label %B0.else.endif.if.i10.i.i, !prof !53

B0.else.endif.if.i10.i.i:                         ; preds = %B0.else.endif.i7.i.i
  br label %B0.else.endif.endif.i11.i.i

B0.else.endif.endif.i11.i.i:                      ; preds = %B0.else.endif.if.i10.i.i, %B0.else.endif.i7.i.i
  %.786.sroa.0.3.i12.i.i = phi i64 [ %.1001, %B0.else.endif.if.i10.i.i ], [ %.786.sroa.0.1.i8.i.i, %B0.else.endif.i7.i.i ]
  %587 = icmp slt i64 %.591, 1
  %.728.i24.i.i = mul i64 %.798.i5.i.i, %.121
  %.730.i25.i.i = getelementptr i64, ptr %arg.known, i64 %.728.i24.i.i
  %.656.i29.i.i = mul i64 %.798.i5.i.i, %.654.i.i.i
  %.658.i30.i.i = getelementptr double, ptr %arg.through, i64 %.656.i29.i.i
  %.572.i34.i.i = mul i64 %.798.i5.i.i, %.570.i.i.i
  %.574.i35.i.i = getelementptr double, ptr %arg.direct, i64 %.572.i34.i.i
  %.490.i40.i.i = getelementptr double, ptr %arg.changes, i64 %.572.i34.i.i
  %.406.i45.i.i = getelementptr double, ptr %arg.inverse, i64 %.656.i29.i.i
  %.324.i48.i.i = mul i64 %.798.i5.i.i, %arg.move.6.5.0.fr.i.i.i
  %.326.i49.i.i = getelementptr double, ptr %arg.beta, i64 %.324.i48.i.i
  %.899.i52.i.i = getelementptr i64, ptr %arg.version, i64 %.786.sroa.0.3.i12.i.i
  br i1 %587, label %B0.endif.endif.endif.endif.i.i, label %B60.lr.ph.i113.i.i

B60.lr.ph.i113.i.i:                               ; preds = %B0.else.endif.endif.i11.i.i
  %588 = mul i64 %.798.i.i.i, %.20.i282
  %589 = add i64 %588, 8
  %590 = mul i64 %589, %arg.move.6.5.0.fr.i.i.i
  %591 = shl i64 %.324.i.i.i8, 3
  %592 = getelementptr i8, ptr %arg.beta, i64 %591
  %scevgep113.i = getelementptr i8, ptr %scevgep112.i, i64 %590
  br label %B60.endif.i119.i.i

B294.loopexit.i152.i.i:                           ; preds = %B295.i147.i.i
  %593 = fmul double %total.4.1.i148.i.i, 5.000000e-01
  br label %B0.endif.endif.endif.endif.i.i

B295.i147.i.i:                                    ; preds = %B152.endif.endif.i154.i.i, %B60.endif.i119.i.i
  %total.4.1.i148.i.i = phi double [ %.493.i173.i.i, %B152.endif.endif.i154.i.i ], [ %.303.i142.i.i, %B60.endif.i119.i.i ]
  %scevgep114.i = getelementptr i8, ptr %lsr.iv.i10, i64 %898
  %lsr.iv.next1000 = add nuw i64 %lsr.iv999, 1
  %exitcond.i.i = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %lsr.iv.next1000
  br i1 %exitcond.i.i, label %B294.loopexit.i152.i.i, label %B60.endif.i119.i.i

B60.endif.i119.i.i:                               ; preds = %B295.i147.i.i, %B60.lr.ph.i113.i.i
  %lsr.iv999 = phi i64 [ %lsr.iv.next1000, %B295.i147.i.i ], [ 1, %B60.lr.ph.i113.i.i ]
  %lsr.iv.i10 = phi ptr [ %scevgep114.i, %B295.i147.i.i ], [ %scevgep113.i, %B60.lr.ph.i113.i.i ]
  %total.3.0270.i122.i.i = phi double [ %total.4.1.i148.i.i, %B295.i147.i.i ], [ 0.000000e+00, %B60.lr.ph.i113.i.i ]
  %594 = shl i64 %lsr.iv999, 3
  %scevgep1014 = getelementptr i8, ptr %592, i64 %594
  %.271.i124.i.i = load double, ptr %scevgep1014, align 8, !noalias !206
  %595 = shl i64 %lsr.iv999, 3
  %scevgep1012 = getelementptr i8, ptr %arg.target, i64 %595
  %scevgep1013 = getelementptr i8, ptr %scevgep1012, i64 -8
  %.72.i.i127.i.i = load double, ptr %scevgep1013, align 8, !noalias !209
  %.73.i.i128.i.i = fsub double %.72.i.i127.i.i, %.271.i124.i.i
  %596 = shl i64 %lsr.iv999, 3
  %scevgep1010 = getelementptr i8, ptr %888, i64 %596
  %scevgep1011 = getelementptr i8, ptr %scevgep1010, i64 -8
  %.123.i.i131.i.i = load double, ptr %scevgep1011, align 8, !noalias !209
  %.124.i.i132.i.i = fsub double %.271.i124.i.i, %.123.i.i131.i.i
  %.13.i.i.i133.i.i = fcmp ogt double %.124.i.i132.i.i, %.73.i.i128.i.i
  %.14.i.i.i134.i.i = select i1 %.13.i.i.i133.i.i, double %.124.i.i132.i.i, double %.73.i.i128.i.i
  %.15.i.i.i135.i.i = fcmp olt double %.14.i.i.i134.i.i, 0.000000e+00
  %.16.i.i.i136.i.i = select i1 %.15.i.i.i135.i.i, double 0.000000e+00, double %.14.i.i.i134.i.i
  %597 = shl i64 %lsr.iv999, 3
  %scevgep1008 = getelementptr i8, ptr %889, i64 %597
  %scevgep1009 = getelementptr i8, ptr %scevgep1008, i64 -8
  %.206.i.i139.i.i = load double, ptr %scevgep1009, align 8, !noalias !209
  %.207.i.i140.i.i = fmul double %.206.i.i139.i.i, %.16.i.i.i136.i.i
  %.208.i.i141.i.i = fmul double %.207.i.i140.i.i, %.207.i.i140.i.i
  %.303.i142.i.i = fadd double %total.3.0270.i122.i.i, %.208.i.i141.i.i
  %598 = shl i64 %lsr.iv999, 3
  %scevgep1006 = getelementptr i8, ptr %887, i64 %598
  %scevgep1007 = getelementptr i8, ptr %scevgep1006, i64 -8
  %.363.i145.i.i = load double, ptr %scevgep1007, align 8, !noalias !206
  %.364.i146.i.i = fcmp ogt double %.363.i145.i.i, 0.000000e+00
  br i1 %.364.i146.i.i, label %B152.endif.endif.i154.i.i, label %B295.i147.i.i

B152.endif.endif.i154.i.i:                        ; preds = %B60.endif.i119.i.i
  %.429.i155.i.i = load double, ptr %lsr.iv.i10, align 8, !noalias !206
  %.10.i.i156.i.i = fcmp olt double %.429.i155.i.i, 0x3D719799812DEA11
  %.11.i.i157.i.i = select i1 %.10.i.i156.i.i, double 0x3D719799812DEA11, double %.429.i155.i.i
  %sqrt.i158.i.i = tail call double @llvm.sqrt.f64(double %.11.i.i157.i.i)
  %599 = shl i64 %lsr.iv999, 3
  %scevgep1002 = getelementptr i8, ptr %scevgep1001, i64 %599
  %scevgep1003 = getelementptr i8, ptr %scevgep1002, i64 -32
  %.72.i3.i161.i.i = load double, ptr %scevgep1003, align 8, !noalias !212
  %.73.i4.i162.i.i = fsub double %.72.i3.i161.i.i, %sqrt.i158.i.i
  %scevgep1004 = getelementptr i8, ptr %891, i64 %599
  %scevgep1005 = getelementptr i8, ptr %scevgep1004, i64 -8
  %.123.i6.i165.i.i = load double, ptr %scevgep1005, align 8, !noalias !212
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
  %total.3.0.lcssa.i153.i.i = phi double [ 0.000000e+00, %B0.else.endif.endif.i11.i.i ], [ %593, %B294.loopexit.i152.i.i ]
  %600 = getelementptr double, ptr %arg.temperatures, i64 %.89211571159.i
  %.1485.i.i = load double, ptr %600, align 8, !noalias !85
  %.1489.i.i = fdiv double 1.000000e+00, %.1485.i.i
  %.1497.i.i = fdiv double %.1489.i.i, 3.000000e+00
  %601 = getelementptr i64, ptr %arg.steps, i64 %.89211571159.i
  %.1538.i.i = load i64, ptr %601, align 8, !noalias !85
  %.16188528.not.i.i = icmp slt i64 %.1538.i.i, 1
  br i1 %.16188528.not.i.i, label %B228.backedge.i, label %B576.lr.ph.i.i

B576.lr.ph.i.i:                                   ; preds = %B0.endif.endif.endif.endif.i.i
  %602 = ptrtoint ptr %arg.case_sums to i64
  %603 = icmp ult i64 %895, 16
  %604 = icmp ult i64 %arg.move.6.5.0.fr.i.i.i, 4
  %605 = shl i64 %.544.i.i.i, 3
  %606 = add i64 %605, %602
  %607 = sub i64 %606, %899
  %608 = sub i64 %899, %606
  %609 = mul i64 %.544.i.i.i, -8
  %610 = sub i64 %609, %602
  %diff.check1805.i.i = icmp ult i64 %608, 16
  %diff.check.i.i = icmp ult i64 %607, 32
  %or.cond.i.i = select i1 %604, i1 true, i1 %diff.check.i.i
  %611 = getelementptr i8, ptr %arg.case_sums, i64 %605
  %scevgep1948.i.i = getelementptr i8, ptr %611, i64 8
  %scevgep2183.i.i = getelementptr i8, ptr %611, i64 16
  %scevgep2195.i.i = getelementptr i8, ptr %611, i64 24
  %invariant.op.i = or i1 %603, %diff.check1805.i.i
  br label %B576.endif.i.i

B576.endif.i.i:                                   ; preds = %B576.lr.ph.i.i, %B2603.i.i
  %.16178762.i.i = phi i64 [ %.1538.i.i, %B576.lr.ph.i.i ], [ %.1627.i.i, %B2603.i.i ]
  %taken.2.08760.i.i = phi i64 [ 0, %B576.lr.ph.i.i ], [ %taken.3.1.i.i, %B2603.i.i ]
  %looked.2.08759.i.i = phi i64 [ 0, %B576.lr.ph.i.i ], [ %looked.3.1.i.i, %B2603.i.i ]
  %energy.2.08757.i.i = phi double [ %total.3.0.lcssa.i153.i.i, %B576.lr.ph.i.i ], [ %energy.3.1.i.i, %B2603.i.i ]
  %spare.2.sroa.120.08747.i.i = phi ptr [ %.326.i49.i.i, %B576.lr.ph.i.i ], [ %spare.3.sroa.64.1.i.i, %B2603.i.i ]
  %spare.2.sroa.330.08733.i.i = phi ptr [ %.406.i45.i.i, %B576.lr.ph.i.i ], [ %spare.3.sroa.176.1.i.i, %B2603.i.i ]
  %spare.2.sroa.600.08715.i.i = phi ptr [ %.490.i40.i.i, %B576.lr.ph.i.i ], [ %spare.3.sroa.320.1.i.i, %B2603.i.i ]
  %spare.2.sroa.870.08697.i.i = phi ptr [ %.574.i35.i.i, %B576.lr.ph.i.i ], [ %spare.3.sroa.464.1.i.i, %B2603.i.i ]
  %spare.2.sroa.1140.08679.i.i = phi ptr [ %.658.i30.i.i, %B576.lr.ph.i.i ], [ %spare.3.sroa.608.1.i.i, %B2603.i.i ]
  %spare.2.sroa.1410.08661.i.i = phi ptr [ %.730.i25.i.i, %B576.lr.ph.i.i ], [ %spare.3.sroa.752.1.i.i, %B2603.i.i ]
  %spare.2.sroa.1620.08647.i.i = phi ptr [ %.899.i52.i.i, %B576.lr.ph.i.i ], [ %spare.3.sroa.864.1.i.i, %B2603.i.i ]
  %fit.2.sroa.108.08633.i.i = phi ptr [ %.326.i.i.i9, %B576.lr.ph.i.i ], [ %fit.3.sroa.64.1.i.i, %B2603.i.i ]
  %fit.2.sroa.297.08619.i.i = phi ptr [ %.406.i.i.i, %B576.lr.ph.i.i ], [ %fit.3.sroa.176.1.i.i, %B2603.i.i ]
  %fit.2.sroa.540.08601.i.i = phi ptr [ %.490.i.i.i, %B576.lr.ph.i.i ], [ %fit.3.sroa.320.1.i.i, %B2603.i.i ]
  %fit.2.sroa.783.08583.i.i = phi ptr [ %.574.i.i.i, %B576.lr.ph.i.i ], [ %fit.3.sroa.464.1.i.i, %B2603.i.i ]
  %fit.2.sroa.1026.08565.i.i = phi ptr [ %.658.i.i.i, %B576.lr.ph.i.i ], [ %fit.3.sroa.608.1.i.i, %B2603.i.i ]
  %fit.2.sroa.1269.08547.i.i = phi ptr [ %.730.i.i.i, %B576.lr.ph.i.i ], [ %fit.3.sroa.752.1.i.i, %B2603.i.i ]
  %fit.2.sroa.1458.08533.i.i = phi ptr [ %.899.i.i.i, %B576.lr.ph.i.i ], [ %fit.3.sroa.864.1.i.i, %B2603.i.i ]
  %.1627.i.i = add nsw i64 %.16178762.i.i, -1
  %sunkaddr1603 = getelementptr i8, ptr %arg.starts, i64 16
  %.1686.i.i = load i64, ptr %sunkaddr1603, align 8, !noalias !85
  %.41.i.i.i.i = load i64, ptr %arg.state, align 8, !noalias !215
  %.42.i.i.i.i = add i64 %.41.i.i.i.i, %const1299
  store i64 %.42.i.i.i.i, ptr %arg.state, align 8, !noalias !215
  %.101.i.i.i.i = lshr i64 %.42.i.i.i.i, 30
  %.102.i.i.i.i = xor i64 %.101.i.i.i.i, %.42.i.i.i.i
  %.103.i.i.i.i = mul i64 %.102.i.i.i.i, %const1302
  %.104.i.i.i.i = lshr i64 %.103.i.i.i.i, 27
  %.105.i.i.i.i = xor i64 %.104.i.i.i.i, %.103.i.i.i.i
  %.106.i.i.i.i = mul i64 %.105.i.i.i.i, %const1297
  %.107.i.i.i.i = lshr i64 %.106.i.i.i.i, 31
  %.108.i.i.i.i = xor i64 %.107.i.i.i.i, %.106.i.i.i.i
  %.45.i.i.i = lshr i64 %.108.i.i.i.i, 32
  %.6.i.i.i.i = mul i64 %.45.i.i.i, %.1686.i.i
  %.7.i.i.i.i = lshr i64 %.6.i.i.i.i, 32
  %.71.i.i.i = and i64 %.108.i.i.i.i, 4294967295
  %.6.i1.i.i.i = mul i64 %.71.i.i.i, %.179
  %.7.i2.i.i.i = lshr i64 %.6.i1.i.i.i, 32
  %sunkaddr1604 = getelementptr i8, ptr %arg.starts, i64 8
  %.1752.i.i = load i64, ptr %sunkaddr1604, align 8, !noalias !85
  %.1754.i.i = icmp sge i64 %.7.i.i.i.i, %.1752.i.i
  %"$phi638.1.2.1.i.i" = zext i1 %.1754.i.i to i64
  %.1859.i.i = select i1 %.1754.i.i, i64 %.1854.reass.i.i, i64 0
  %.1861.i.i = mul i64 %.7.i2.i.i.i, %factor.op.mul.i.i
  %612 = getelementptr i64, ptr %arg.limits, i64 %.1859.i.i
  %613 = getelementptr i64, ptr %612, i64 %.1861.i.i
  %.1867.i.i = getelementptr i8, ptr %613, i64 8
  %.1868.i.i = load i64, ptr %.1867.i.i, align 8, !noalias !85
  %.1869.i.i = icmp sgt i64 %.1868.i.i, 0
  br i1 %.1869.i.i, label %B724.i.i, label %B958.endif.i.i

B958.endif.i.i:                                   ; preds = %B576.endif.i.i, %B724.i.i
  %.41.i.i217.i.i = phi i64 [ %.42.i.i210.i.i, %B724.i.i ], [ %.42.i.i.i.i, %B576.endif.i.i ]
  %.42.i.i218.i.i = add i64 %.41.i.i217.i.i, %const1299
  store i64 %.42.i.i218.i.i, ptr %arg.state, align 8, !noalias !220
  %.101.i.i219.i.i = lshr i64 %.42.i.i218.i.i, 30
  %.102.i.i220.i.i = xor i64 %.101.i.i219.i.i, %.42.i.i218.i.i
  %.103.i.i221.i.i = mul i64 %.102.i.i220.i.i, %const1302
  %.104.i.i222.i.i = lshr i64 %.103.i.i221.i.i, 27
  %.105.i.i223.i.i = xor i64 %.104.i.i222.i.i, %.103.i.i221.i.i
  %.106.i.i224.i.i = mul i64 %.105.i.i223.i.i, %const1297
  %614 = lshr i64 %.106.i.i224.i.i, 42
  %615 = lshr i64 %.106.i.i224.i.i, 11
  %.42.i225.i.i = xor i64 %614, %615
  %.43.i226.i.i = uitofp nneg i64 %.42.i225.i.i to double
  %.44.i227.i.i = fmul double %.43.i226.i.i, 0x3CA0000000000000
  %sunkaddr1605 = getelementptr i8, ptr %arg.starts, i64 8
  %.144.i.i.i = load i64, ptr %sunkaddr1605, align 8, !noalias !119
  %.146.i.i.i = icmp sge i64 %.7.i.i.i.i, %.144.i.i.i
  %spec.select.i.i.i = zext i1 %.146.i.i.i to i64
  %.186.i.i.i = getelementptr i64, ptr %arg.starts, i64 %spec.select.i.i.i
  %.187.i.i.i = load i64, ptr %.186.i.i.i, align 8, !noalias !119
  %.188.i.i.i = select i1 %.146.i.i.i, i64 2, i64 1
  %.217.i259.i.i = getelementptr i64, ptr %arg.starts, i64 %.188.i.i.i
  %.218.i.i.i = load i64, ptr %.217.i259.i.i, align 8, !noalias !119
  %.251.i.i.i = sub nsw i64 %.218.i.i.i, %.187.i.i.i
  %.457.i.i.i = mul i64 %.7.i.i.i.i, %.179
  %616 = getelementptr i64, ptr %.338.i.i.i5, i64 %.457.i.i.i
  %.461.i.i.i = getelementptr i64, ptr %616, i64 %.7.i2.i.i.i
  %invariant.gep.i260.i.i = getelementptr i64, ptr %.338.i.i.i5, i64 %.7.i2.i.i.i
  %.42.i.i.i262.i.i = add i64 %.41.i.i217.i.i, %const1286
  store i64 %.42.i.i.i262.i.i, ptr %arg.state, align 8, !noalias !225
  %.101.i.i.i263.i.i = lshr i64 %.42.i.i.i262.i.i, 30
  %.102.i.i.i264.i.i = xor i64 %.101.i.i.i263.i.i, %.42.i.i.i262.i.i
  %.103.i.i.i265.i.i = mul i64 %.102.i.i.i264.i.i, %const1302
  %.104.i.i.i266.i.i = lshr i64 %.103.i.i.i265.i.i, 27
  %.105.i.i.i267.i.i = xor i64 %.104.i.i.i266.i.i, %.103.i.i.i265.i.i
  %.106.i.i.i268.i.i = mul i64 %.105.i.i.i267.i.i, %const1297
  %617 = lshr i64 %.106.i.i.i268.i.i, 63
  %618 = lshr i64 %.106.i.i.i268.i.i, 32
  %.44.i.i269.i.i = xor i64 %617, %618
  %.6.i.i.i270.i.i = mul i64 %.44.i.i269.i.i, %.251.i.i.i
  %.7.i.i.i.i.i = lshr i64 %.6.i.i.i270.i.i, 32
  %.407.i.i.i = add nsw i64 %.7.i.i.i.i.i, %.187.i.i.i
  %.462.i.i.i = load i64, ptr %.461.i.i.i, align 8, !noalias !119
  %.487.i.i.i = icmp slt i64 %.407.i.i.i, 0
  %.488.i271.i.i = select i1 %.487.i.i.i, i64 %.208, i64 0
  %.489.i.i.i = add i64 %.488.i271.i.i, %.407.i.i.i
  %.509.i.i.i = mul i64 %.489.i.i.i, %.179
  %gep.i.i.i = getelementptr i64, ptr %invariant.gep.i260.i.i, i64 %.509.i.i.i
  %.514.i.i.i11 = load i64, ptr %gep.i.i.i, align 8, !noalias !119
  %.515.not.i.i.i = icmp eq i64 %.462.i.i.i, %.514.i.i.i11
  br i1 %.515.not.i.i.i, label %B92.endif.1.i.i.i, label %B958.endif.B1022_crit_edge.i.i

B958.endif.B1022_crit_edge.i.i:                   ; preds = %B958.endif.i.i
  %.pre.i.i = shl nuw nsw i64 %.7.i2.i.i.i, 3
  br label %B1022.i.i

B92.endif.1.i.i.i:                                ; preds = %B958.endif.i.i
  %.42.i.i2.i272.i.i = add i64 %.41.i.i217.i.i, %const1304
  store i64 %.42.i.i2.i272.i.i, ptr %arg.state, align 8, !noalias !230
  %.101.i.i3.i273.i.i = lshr i64 %.42.i.i2.i272.i.i, 30
  %.102.i.i4.i274.i.i = xor i64 %.101.i.i3.i273.i.i, %.42.i.i2.i272.i.i
  %.103.i.i5.i275.i.i = mul i64 %.102.i.i4.i274.i.i, %const1302
  %.104.i.i6.i276.i.i = lshr i64 %.103.i.i5.i275.i.i, 27
  %.105.i.i7.i277.i.i = xor i64 %.104.i.i6.i276.i.i, %.103.i.i5.i275.i.i
  %.106.i.i8.i278.i.i = mul i64 %.105.i.i7.i277.i.i, %const1297
  %619 = lshr i64 %.106.i.i8.i278.i.i, 63
  %620 = lshr i64 %.106.i.i8.i278.i.i, 32
  %.44.i9.i.i.i = xor i64 %619, %620
  %.6.i.i10.i.i.i = mul i64 %.44.i9.i.i.i, %.251.i.i.i
  %.7.i.i11.i.i.i = lshr i64 %.6.i.i10.i.i.i, 32
  %.407.1.i.i.i = add nsw i64 %.7.i.i11.i.i.i, %.187.i.i.i
  %sunkaddr.i279.i.i = shl nuw nsw i64 %.7.i2.i.i.i, 3
  %sunkaddr62.i280.i.i = getelementptr inbounds nuw i8, ptr %616, i64 %sunkaddr.i279.i.i
  %.462.1.i.i.i = load i64, ptr %sunkaddr62.i280.i.i, align 8, !noalias !119
  %.487.1.i.i.i = icmp slt i64 %.407.1.i.i.i, 0
  %.488.1.i.i.i = select i1 %.487.1.i.i.i, i64 %.208, i64 0
  %.489.1.i.i.i = add i64 %.488.1.i.i.i, %.407.1.i.i.i
  %.509.1.i.i.i = mul i64 %.489.1.i.i.i, %.179
  %gep.1.i.i.i = getelementptr i64, ptr %invariant.gep.i260.i.i, i64 %.509.1.i.i.i
  %.514.1.i.i.i124 = load i64, ptr %gep.1.i.i.i, align 8, !noalias !119
  %.515.not.1.i.i.i = icmp eq i64 %.462.1.i.i.i, %.514.1.i.i.i124
  br i1 %.515.not.1.i.i.i, label %B92.endif.2.i.i.i, label %B1022.i.i

B92.endif.2.i.i.i:                                ; preds = %B92.endif.1.i.i.i
  %.42.i.i13.i.i.i = add i64 %.41.i.i217.i.i, %const1290
  store i64 %.42.i.i13.i.i.i, ptr %arg.state, align 8, !noalias !235
  %.101.i.i14.i.i.i = lshr i64 %.42.i.i13.i.i.i, 30
  %.102.i.i15.i.i.i = xor i64 %.101.i.i14.i.i.i, %.42.i.i13.i.i.i
  %.103.i.i16.i.i.i = mul i64 %.102.i.i15.i.i.i, %const1302
  %.104.i.i17.i.i.i = lshr i64 %.103.i.i16.i.i.i, 27
  %.105.i.i18.i.i.i = xor i64 %.104.i.i17.i.i.i, %.103.i.i16.i.i.i
  %.106.i.i19.i.i.i = mul i64 %.105.i.i18.i.i.i, %const1297
  %621 = lshr i64 %.106.i.i19.i.i.i, 63
  %622 = lshr i64 %.106.i.i19.i.i.i, 32
  %.44.i20.i.i.i = xor i64 %621, %622
  %.6.i.i21.i.i.i = mul i64 %.44.i20.i.i.i, %.251.i.i.i
  %.7.i.i22.i.i.i = lshr i64 %.6.i.i21.i.i.i, 32
  %.407.2.i.i.i = add nsw i64 %.7.i.i22.i.i.i, %.187.i.i.i
  %sunkaddr1606 = getelementptr inbounds i8, ptr %616, i64 %sunkaddr.i279.i.i
  %.462.2.i.i.i = load i64, ptr %sunkaddr1606, align 8, !noalias !119
  %.487.2.i.i.i = icmp slt i64 %.407.2.i.i.i, 0
  %.488.2.i.i.i = select i1 %.487.2.i.i.i, i64 %.208, i64 0
  %.489.2.i.i.i = add i64 %.488.2.i.i.i, %.407.2.i.i.i
  %.509.2.i.i.i = mul i64 %.489.2.i.i.i, %.179
  %gep.2.i.i.i = getelementptr i64, ptr %invariant.gep.i260.i.i, i64 %.509.2.i.i.i
  %.514.2.i.i.i125 = load i64, ptr %gep.2.i.i.i, align 8, !noalias !119
  %.515.not.2.i.i.i = icmp eq i64 %.462.2.i.i.i, %.514.2.i.i.i125
  br i1 %.515.not.2.i.i.i, label %B92.endif.3.i.i.i, label %B1022.i.i

B92.endif.3.i.i.i:                                ; preds = %B92.endif.2.i.i.i
  %.42.i.i24.i.i.i = add i64 %.41.i.i217.i.i, %const
  store i64 %.42.i.i24.i.i.i, ptr %arg.state, align 8, !noalias !240
  %.101.i.i25.i.i.i = lshr i64 %.42.i.i24.i.i.i, 30
  %.102.i.i26.i.i.i = xor i64 %.101.i.i25.i.i.i, %.42.i.i24.i.i.i
  %.103.i.i27.i.i.i = mul i64 %.102.i.i26.i.i.i, %const1302
  %.104.i.i28.i.i.i = lshr i64 %.103.i.i27.i.i.i, 27
  %.105.i.i29.i.i.i = xor i64 %.104.i.i28.i.i.i, %.103.i.i27.i.i.i
  %.106.i.i30.i.i.i = mul i64 %.105.i.i29.i.i.i, %const1297
  %623 = lshr i64 %.106.i.i30.i.i.i, 63
  %624 = lshr i64 %.106.i.i30.i.i.i, 32
  %.44.i31.i.i.i = xor i64 %623, %624
  %.6.i.i32.i.i.i = mul i64 %.44.i31.i.i.i, %.251.i.i.i
  %.7.i.i33.i.i.i = lshr i64 %.6.i.i32.i.i.i, 32
  %.407.3.i.i.i = add nsw i64 %.7.i.i33.i.i.i, %.187.i.i.i
  %sunkaddr1607 = getelementptr inbounds i8, ptr %616, i64 %sunkaddr.i279.i.i
  %.462.3.i.i.i = load i64, ptr %sunkaddr1607, align 8, !noalias !119
  %.487.3.i.i.i = icmp slt i64 %.407.3.i.i.i, 0
  %.488.3.i.i.i = select i1 %.487.3.i.i.i, i64 %.208, i64 0
  %.489.3.i.i.i = add i64 %.488.3.i.i.i, %.407.3.i.i.i
  %.509.3.i.i.i = mul i64 %.489.3.i.i.i, %.179
  %gep.3.i.i.i = getelementptr i64, ptr %invariant.gep.i260.i.i, i64 %.509.3.i.i.i
  %.514.3.i.i.i126 = load i64, ptr %gep.3.i.i.i, align 8, !noalias !119
  %.515.not.3.i.i.i = icmp eq i64 %.462.3.i.i.i, %.514.3.i.i.i126
  br i1 %.515.not.3.i.i.i, label %B92.endif.4.i.i.i, label %B1022.i.i

B92.endif.4.i.i.i:                                ; preds = %B92.endif.3.i.i.i
  %.42.i.i35.i.i.i = add i64 %.41.i.i217.i.i, %const1301
  store i64 %.42.i.i35.i.i.i, ptr %arg.state, align 8, !noalias !245
  %.101.i.i36.i.i.i = lshr i64 %.42.i.i35.i.i.i, 30
  %.102.i.i37.i.i.i = xor i64 %.101.i.i36.i.i.i, %.42.i.i35.i.i.i
  %.103.i.i38.i.i.i = mul i64 %.102.i.i37.i.i.i, %const1302
  %.104.i.i39.i.i.i = lshr i64 %.103.i.i38.i.i.i, 27
  %.105.i.i40.i.i.i = xor i64 %.104.i.i39.i.i.i, %.103.i.i38.i.i.i
  %.106.i.i41.i.i.i = mul i64 %.105.i.i40.i.i.i, %const1297
  %625 = lshr i64 %.106.i.i41.i.i.i, 63
  %626 = lshr i64 %.106.i.i41.i.i.i, 32
  %.44.i42.i.i.i = xor i64 %625, %626
  %.6.i.i43.i.i.i = mul i64 %.44.i42.i.i.i, %.251.i.i.i
  %.7.i.i44.i.i.i = lshr i64 %.6.i.i43.i.i.i, 32
  %.407.4.i.i.i = add nsw i64 %.7.i.i44.i.i.i, %.187.i.i.i
  %sunkaddr1608 = getelementptr inbounds i8, ptr %616, i64 %sunkaddr.i279.i.i
  %.462.4.i.i.i = load i64, ptr %sunkaddr1608, align 8, !noalias !119
  %.487.4.i.i.i = icmp slt i64 %.407.4.i.i.i, 0
  %.488.4.i.i.i = select i1 %.487.4.i.i.i, i64 %.208, i64 0
  %.489.4.i.i.i = add i64 %.488.4.i.i.i, %.407.4.i.i.i
  %.509.4.i.i.i = mul i64 %.489.4.i.i.i, %.179
  %gep.4.i.i.i = getelementptr i64, ptr %invariant.gep.i260.i.i, i64 %.509.4.i.i.i
  %.514.4.i.i.i = load i64, ptr %gep.4.i.i.i, align 8, !noalias !119
  %.515.not.4.i.i.i = icmp eq i64 %.462.4.i.i.i, %.514.4.i.i.i
  br i1 %.515.not.4.i.i.i, label %B92.endif.5.i.i.i, label %B1022.i.i

B92.endif.5.i.i.i:                                ; preds = %B92.endif.4.i.i.i
  %.42.i.i46.i.i.i = add i64 %.41.i.i217.i.i, %const1289
  store i64 %.42.i.i46.i.i.i, ptr %arg.state, align 8, !noalias !250
  %.101.i.i47.i.i.i = lshr i64 %.42.i.i46.i.i.i, 30
  %.102.i.i48.i.i.i = xor i64 %.101.i.i47.i.i.i, %.42.i.i46.i.i.i
  %.103.i.i49.i.i.i = mul i64 %.102.i.i48.i.i.i, %const1302
  %.104.i.i50.i.i.i = lshr i64 %.103.i.i49.i.i.i, 27
  %.105.i.i51.i.i.i = xor i64 %.104.i.i50.i.i.i, %.103.i.i49.i.i.i
  %.106.i.i52.i.i.i = mul i64 %.105.i.i51.i.i.i, %const1297
  %627 = lshr i64 %.106.i.i52.i.i.i, 63
  %628 = lshr i64 %.106.i.i52.i.i.i, 32
  %.44.i53.i.i.i = xor i64 %627, %628
  %.6.i.i54.i.i.i = mul i64 %.44.i53.i.i.i, %.251.i.i.i
  %.7.i.i55.i.i.i = lshr i64 %.6.i.i54.i.i.i, 32
  %.407.5.i.i.i = add nsw i64 %.7.i.i55.i.i.i, %.187.i.i.i
  %sunkaddr1609 = getelementptr inbounds i8, ptr %616, i64 %sunkaddr.i279.i.i
  %.462.5.i.i.i = load i64, ptr %sunkaddr1609, align 8, !noalias !119
  %.487.5.i.i.i = icmp slt i64 %.407.5.i.i.i, 0
  %.488.5.i.i.i = select i1 %.487.5.i.i.i, i64 %.208, i64 0
  %.489.5.i.i.i = add i64 %.488.5.i.i.i, %.407.5.i.i.i
  %.509.5.i.i.i = mul i64 %.489.5.i.i.i, %.179
  %gep.5.i.i.i = getelementptr i64, ptr %invariant.gep.i260.i.i, i64 %.509.5.i.i.i
  %.514.5.i.i.i = load i64, ptr %gep.5.i.i.i, align 8, !noalias !119
  %.515.not.5.i.i.i = icmp eq i64 %.462.5.i.i.i, %.514.5.i.i.i
  br i1 %.515.not.5.i.i.i, label %B2603.i.i, label %B1022.i.i

B1048.endif.i.i:                                  ; preds = %B1022.i.i
  %sunkaddr1610 = getelementptr i8, ptr %arg.starts, i64 16
  %.2392.i.i = load i64, ptr %sunkaddr1610, align 8, !noalias !85
  %.41.i.i175.i.i = load i64, ptr %arg.state, align 8, !noalias !255
  %.42.i.i176.i.i = add i64 %.41.i.i175.i.i, %const1299
  store i64 %.42.i.i176.i.i, ptr %arg.state, align 8, !noalias !255
  %.101.i.i177.i.i = lshr i64 %.42.i.i176.i.i, 30
  %.102.i.i178.i.i = xor i64 %.101.i.i177.i.i, %.42.i.i176.i.i
  %.103.i.i179.i.i = mul i64 %.102.i.i178.i.i, %const1302
  %.104.i.i180.i.i = lshr i64 %.103.i.i179.i.i, 27
  %.105.i.i181.i.i = xor i64 %.104.i.i180.i.i, %.103.i.i179.i.i
  %.106.i.i182.i.i = mul i64 %.105.i.i181.i.i, %const1297
  %.107.i.i183.i.i = lshr i64 %.106.i.i182.i.i, 31
  %.108.i.i184.i.i = xor i64 %.107.i.i183.i.i, %.106.i.i182.i.i
  %.45.i185.i.i = lshr i64 %.108.i.i184.i.i, 32
  %.6.i.i186.i.i = mul i64 %.45.i185.i.i, %.2392.i.i
  %.7.i.i187.i.i = lshr i64 %.6.i.i186.i.i, 32
  %.71.i188.i.i = and i64 %.108.i.i184.i.i, 4294967295
  %.6.i1.i189.i.i = mul i64 %.71.i188.i.i, %.179
  %.7.i2.i190.i.i = lshr i64 %.6.i1.i189.i.i, 32
  %sunkaddr1611 = getelementptr i8, ptr %arg.starts, i64 8
  %.144.i282.i.i = load i64, ptr %sunkaddr1611, align 8, !noalias !122
  %.146.i283.i.i = icmp sge i64 %.7.i.i187.i.i, %.144.i282.i.i
  %spec.select.i284.i.i = zext i1 %.146.i283.i.i to i64
  %.186.i285.i.i = getelementptr i64, ptr %arg.starts, i64 %spec.select.i284.i.i
  %.187.i286.i.i = load i64, ptr %.186.i285.i.i, align 8, !noalias !122
  %.188.i287.i.i = select i1 %.146.i283.i.i, i64 2, i64 1
  %.217.i288.i.i = getelementptr i64, ptr %arg.starts, i64 %.188.i287.i.i
  %.218.i289.i.i = load i64, ptr %.217.i288.i.i, align 8, !noalias !122
  %.251.i290.i.i = sub nsw i64 %.218.i289.i.i, %.187.i286.i.i
  %.457.i297.i.i = mul i64 %.7.i.i187.i.i, %.179
  %629 = getelementptr i64, ptr %.338.i.i.i5, i64 %.457.i297.i.i
  %.461.i298.i.i = getelementptr i64, ptr %629, i64 %.7.i2.i190.i.i
  %invariant.gep.i299.i.i = getelementptr i64, ptr %.338.i.i.i5, i64 %.7.i2.i190.i.i
  %.42.i.i.i301.i.i = add i64 %.41.i.i175.i.i, %const1286
  store i64 %.42.i.i.i301.i.i, ptr %arg.state, align 8, !noalias !260
  %.101.i.i.i302.i.i = lshr i64 %.42.i.i.i301.i.i, 30
  %.102.i.i.i303.i.i = xor i64 %.101.i.i.i302.i.i, %.42.i.i.i301.i.i
  %.103.i.i.i304.i.i = mul i64 %.102.i.i.i303.i.i, %const1302
  %.104.i.i.i305.i.i = lshr i64 %.103.i.i.i304.i.i, 27
  %.105.i.i.i306.i.i = xor i64 %.104.i.i.i305.i.i, %.103.i.i.i304.i.i
  %.106.i.i.i307.i.i = mul i64 %.105.i.i.i306.i.i, %const1297
  %630 = lshr i64 %.106.i.i.i307.i.i, 63
  %631 = lshr i64 %.106.i.i.i307.i.i, 32
  %.44.i.i308.i.i = xor i64 %630, %631
  %.6.i.i.i309.i.i = mul i64 %.44.i.i308.i.i, %.251.i290.i.i
  %.7.i.i.i310.i.i = lshr i64 %.6.i.i.i309.i.i, 32
  %.407.i311.i.i = add nsw i64 %.7.i.i.i310.i.i, %.187.i286.i.i
  %.462.i312.i.i = load i64, ptr %.461.i298.i.i, align 8, !noalias !122
  %.487.i313.i.i = icmp slt i64 %.407.i311.i.i, 0
  %.488.i314.i.i = select i1 %.487.i313.i.i, i64 %.208, i64 0
  %.489.i315.i.i = add i64 %.488.i314.i.i, %.407.i311.i.i
  %.509.i316.i.i = mul i64 %.489.i315.i.i, %.179
  %gep.i317.i.i = getelementptr i64, ptr %invariant.gep.i299.i.i, i64 %.509.i316.i.i
  %.514.i318.i.i = load i64, ptr %gep.i317.i.i, align 8, !noalias !122
  %.515.not.i319.i.i = icmp eq i64 %.462.i312.i.i, %.514.i318.i.i
  br i1 %.515.not.i319.i.i, label %B92.endif.1.i333.i.i, label %B164.endif.i.i.i

B92.endif.1.i333.i.i:                             ; preds = %B1048.endif.i.i
  %.42.i.i2.i334.i.i = add i64 %.41.i.i175.i.i, %const1304
  store i64 %.42.i.i2.i334.i.i, ptr %arg.state, align 8, !noalias !265
  %.101.i.i3.i335.i.i = lshr i64 %.42.i.i2.i334.i.i, 30
  %.102.i.i4.i336.i.i = xor i64 %.101.i.i3.i335.i.i, %.42.i.i2.i334.i.i
  %.103.i.i5.i337.i.i = mul i64 %.102.i.i4.i336.i.i, %const1302
  %.104.i.i6.i338.i.i = lshr i64 %.103.i.i5.i337.i.i, 27
  %.105.i.i7.i339.i.i = xor i64 %.104.i.i6.i338.i.i, %.103.i.i5.i337.i.i
  %.106.i.i8.i340.i.i = mul i64 %.105.i.i7.i339.i.i, %const1297
  %632 = lshr i64 %.106.i.i8.i340.i.i, 63
  %633 = lshr i64 %.106.i.i8.i340.i.i, 32
  %.44.i9.i341.i.i = xor i64 %632, %633
  %.6.i.i10.i342.i.i = mul i64 %.44.i9.i341.i.i, %.251.i290.i.i
  %.7.i.i11.i343.i.i = lshr i64 %.6.i.i10.i342.i.i, 32
  %.407.1.i344.i.i = add nsw i64 %.7.i.i11.i343.i.i, %.187.i286.i.i
  %sunkaddr.i345.i.i = shl nuw nsw i64 %.7.i2.i190.i.i, 3
  %sunkaddr62.i346.i.i = getelementptr inbounds nuw i8, ptr %629, i64 %sunkaddr.i345.i.i
  %.462.1.i347.i.i = load i64, ptr %sunkaddr62.i346.i.i, align 8, !noalias !122
  %.487.1.i348.i.i = icmp slt i64 %.407.1.i344.i.i, 0
  %.488.1.i349.i.i = select i1 %.487.1.i348.i.i, i64 %.208, i64 0
  %.489.1.i350.i.i = add i64 %.488.1.i349.i.i, %.407.1.i344.i.i
  %.509.1.i351.i.i = mul i64 %.489.1.i350.i.i, %.179
  %gep.1.i352.i.i = getelementptr i64, ptr %invariant.gep.i299.i.i, i64 %.509.1.i351.i.i
  %.514.1.i353.i.i = load i64, ptr %gep.1.i352.i.i, align 8, !noalias !122
  %.515.not.1.i354.i.i = icmp eq i64 %.462.1.i347.i.i, %.514.1.i353.i.i
  br i1 %.515.not.1.i354.i.i, label %B92.endif.2.i355.i.i, label %B164.endif.i.i.i

B92.endif.2.i355.i.i:                             ; preds = %B92.endif.1.i333.i.i
  %.42.i.i13.i356.i.i = add i64 %.41.i.i175.i.i, %const1290
  store i64 %.42.i.i13.i356.i.i, ptr %arg.state, align 8, !noalias !270
  %.101.i.i14.i357.i.i = lshr i64 %.42.i.i13.i356.i.i, 30
  %.102.i.i15.i358.i.i = xor i64 %.101.i.i14.i357.i.i, %.42.i.i13.i356.i.i
  %.103.i.i16.i359.i.i = mul i64 %.102.i.i15.i358.i.i, %const1302
  %.104.i.i17.i360.i.i = lshr i64 %.103.i.i16.i359.i.i, 27
  %.105.i.i18.i361.i.i = xor i64 %.104.i.i17.i360.i.i, %.103.i.i16.i359.i.i
  %.106.i.i19.i362.i.i = mul i64 %.105.i.i18.i361.i.i, %const1297
  %634 = lshr i64 %.106.i.i19.i362.i.i, 63
  %635 = lshr i64 %.106.i.i19.i362.i.i, 32
  %.44.i20.i363.i.i = xor i64 %634, %635
  %.6.i.i21.i364.i.i = mul i64 %.44.i20.i363.i.i, %.251.i290.i.i
  %.7.i.i22.i365.i.i = lshr i64 %.6.i.i21.i364.i.i, 32
  %.407.2.i366.i.i = add nsw i64 %.7.i.i22.i365.i.i, %.187.i286.i.i
  %sunkaddr1612 = mul i64 %.7.i2.i190.i.i, 8
  %sunkaddr1613 = getelementptr i8, ptr %629, i64 %sunkaddr1612
  %.462.2.i369.i.i = load i64, ptr %sunkaddr1613, align 8, !noalias !122
  %.487.2.i370.i.i = icmp slt i64 %.407.2.i366.i.i, 0
  %.488.2.i371.i.i = select i1 %.487.2.i370.i.i, i64 %.208, i64 0
  %.489.2.i372.i.i = add i64 %.488.2.i371.i.i, %.407.2.i366.i.i
  %.509.2.i373.i.i = mul i64 %.489.2.i372.i.i, %.179
  %gep.2.i374.i.i = getelementptr i64, ptr %invariant.gep.i299.i.i, i64 %.509.2.i373.i.i
  %.514.2.i375.i.i = load i64, ptr %gep.2.i374.i.i, align 8, !noalias !122
  %.515.not.2.i376.i.i = icmp eq i64 %.462.2.i369.i.i, %.514.2.i375.i.i
  br i1 %.515.not.2.i376.i.i, label %B92.endif.3.i377.i.i, label %B164.endif.i.i.i

B92.endif.3.i377.i.i:                             ; preds = %B92.endif.2.i355.i.i
  %.42.i.i24.i378.i.i = add i64 %.41.i.i175.i.i, %const
  store i64 %.42.i.i24.i378.i.i, ptr %arg.state, align 8, !noalias !275
  %.101.i.i25.i379.i.i = lshr i64 %.42.i.i24.i378.i.i, 30
  %.102.i.i26.i380.i.i = xor i64 %.101.i.i25.i379.i.i, %.42.i.i24.i378.i.i
  %.103.i.i27.i381.i.i = mul i64 %.102.i.i26.i380.i.i, %const1302
  %.104.i.i28.i382.i.i = lshr i64 %.103.i.i27.i381.i.i, 27
  %.105.i.i29.i383.i.i = xor i64 %.104.i.i28.i382.i.i, %.103.i.i27.i381.i.i
  %.106.i.i30.i384.i.i = mul i64 %.105.i.i29.i383.i.i, %const1297
  %636 = lshr i64 %.106.i.i30.i384.i.i, 63
  %637 = lshr i64 %.106.i.i30.i384.i.i, 32
  %.44.i31.i385.i.i = xor i64 %636, %637
  %.6.i.i32.i386.i.i = mul i64 %.44.i31.i385.i.i, %.251.i290.i.i
  %.7.i.i33.i387.i.i = lshr i64 %.6.i.i32.i386.i.i, 32
  %.407.3.i388.i.i = add nsw i64 %.7.i.i33.i387.i.i, %.187.i286.i.i
  %sunkaddr1614 = mul i64 %.7.i2.i190.i.i, 8
  %sunkaddr1615 = getelementptr i8, ptr %629, i64 %sunkaddr1614
  %.462.3.i391.i.i = load i64, ptr %sunkaddr1615, align 8, !noalias !122
  %.487.3.i392.i.i = icmp slt i64 %.407.3.i388.i.i, 0
  %.488.3.i393.i.i = select i1 %.487.3.i392.i.i, i64 %.208, i64 0
  %.489.3.i394.i.i = add i64 %.488.3.i393.i.i, %.407.3.i388.i.i
  %.509.3.i395.i.i = mul i64 %.489.3.i394.i.i, %.179
  %gep.3.i396.i.i = getelementptr i64, ptr %invariant.gep.i299.i.i, i64 %.509.3.i395.i.i
  %.514.3.i397.i.i = load i64, ptr %gep.3.i396.i.i, align 8, !noalias !122
  %.515.not.3.i398.i.i = icmp eq i64 %.462.3.i391.i.i, %.514.3.i397.i.i
  br i1 %.515.not.3.i398.i.i, label %B92.endif.4.i399.i.i, label %B164.endif.i.i.i

B92.endif.4.i399.i.i:                             ; preds = %B92.endif.3.i377.i.i
  %.42.i.i35.i400.i.i = add i64 %.41.i.i175.i.i, %const1301
  store i64 %.42.i.i35.i400.i.i, ptr %arg.state, align 8, !noalias !280
  %.101.i.i36.i401.i.i = lshr i64 %.42.i.i35.i400.i.i, 30
  %.102.i.i37.i402.i.i = xor i64 %.101.i.i36.i401.i.i, %.42.i.i35.i400.i.i
  %.103.i.i38.i403.i.i = mul i64 %.102.i.i37.i402.i.i, %const1302
  %.104.i.i39.i404.i.i = lshr i64 %.103.i.i38.i403.i.i, 27
  %.105.i.i40.i405.i.i = xor i64 %.104.i.i39.i404.i.i, %.103.i.i38.i403.i.i
  %.106.i.i41.i406.i.i = mul i64 %.105.i.i40.i405.i.i, %const1297
  %638 = lshr i64 %.106.i.i41.i406.i.i, 63
  %639 = lshr i64 %.106.i.i41.i406.i.i, 32
  %.44.i42.i407.i.i = xor i64 %638, %639
  %.6.i.i43.i408.i.i = mul i64 %.44.i42.i407.i.i, %.251.i290.i.i
  %.7.i.i44.i409.i.i = lshr i64 %.6.i.i43.i408.i.i, 32
  %.407.4.i410.i.i = add nsw i64 %.7.i.i44.i409.i.i, %.187.i286.i.i
  %sunkaddr1616 = mul i64 %.7.i2.i190.i.i, 8
  %sunkaddr1617 = getelementptr i8, ptr %629, i64 %sunkaddr1616
  %.462.4.i413.i.i = load i64, ptr %sunkaddr1617, align 8, !noalias !122
  %.487.4.i414.i.i = icmp slt i64 %.407.4.i410.i.i, 0
  %.488.4.i415.i.i = select i1 %.487.4.i414.i.i, i64 %.208, i64 0
  %.489.4.i416.i.i = add i64 %.488.4.i415.i.i, %.407.4.i410.i.i
  %.509.4.i417.i.i = mul i64 %.489.4.i416.i.i, %.179
  %gep.4.i418.i.i = getelementptr i64, ptr %invariant.gep.i299.i.i, i64 %.509.4.i417.i.i
  %.514.4.i419.i.i = load i64, ptr %gep.4.i418.i.i, align 8, !noalias !122
  %.515.not.4.i420.i.i = icmp eq i64 %.462.4.i413.i.i, %.514.4.i419.i.i
  br i1 %.515.not.4.i420.i.i, label %B92.endif.5.i421.i.i, label %B164.endif.i.i.i

B92.endif.5.i421.i.i:                             ; preds = %B92.endif.4.i399.i.i
  %.42.i.i46.i422.i.i = add i64 %.41.i.i175.i.i, %const1289
  store i64 %.42.i.i46.i422.i.i, ptr %arg.state, align 8, !noalias !285
  %.101.i.i47.i423.i.i = lshr i64 %.42.i.i46.i422.i.i, 30
  %.102.i.i48.i424.i.i = xor i64 %.101.i.i47.i423.i.i, %.42.i.i46.i422.i.i
  %.103.i.i49.i425.i.i = mul i64 %.102.i.i48.i424.i.i, %const1302
  %.104.i.i50.i426.i.i = lshr i64 %.103.i.i49.i425.i.i, 27
  %.105.i.i51.i427.i.i = xor i64 %.104.i.i50.i426.i.i, %.103.i.i49.i425.i.i
  %.106.i.i52.i428.i.i = mul i64 %.105.i.i51.i427.i.i, %const1297
  %640 = lshr i64 %.106.i.i52.i428.i.i, 63
  %641 = lshr i64 %.106.i.i52.i428.i.i, 32
  %.44.i53.i429.i.i = xor i64 %640, %641
  %.6.i.i54.i430.i.i = mul i64 %.44.i53.i429.i.i, %.251.i290.i.i
  %.7.i.i55.i431.i.i = lshr i64 %.6.i.i54.i430.i.i, 32
  %.407.5.i432.i.i = add nsw i64 %.7.i.i55.i431.i.i, %.187.i286.i.i
  %sunkaddr1618 = mul i64 %.7.i2.i190.i.i, 8
  %sunkaddr1619 = getelementptr i8, ptr %629, i64 %sunkaddr1618
  %.462.5.i435.i.i = load i64, ptr %sunkaddr1619, align 8, !noalias !122
  %.487.5.i436.i.i = icmp slt i64 %.407.5.i432.i.i, 0
  %.488.5.i437.i.i = select i1 %.487.5.i436.i.i, i64 %.208, i64 0
  %.489.5.i438.i.i = add i64 %.488.5.i437.i.i, %.407.5.i432.i.i
  %.509.5.i439.i.i = mul i64 %.489.5.i438.i.i, %.179
  %gep.5.i440.i.i = getelementptr i64, ptr %invariant.gep.i299.i.i, i64 %.509.5.i439.i.i
  %.514.5.i441.i.i = load i64, ptr %gep.5.i440.i.i, align 8, !noalias !122
  %.515.not.5.i442.i.i = icmp eq i64 %.462.5.i435.i.i, %.514.5.i441.i.i
  br i1 %.515.not.5.i442.i.i, label %B2603.i.i, label %B164.endif.i.i.i

B186.i322.1.i.i:                                  ; preds = %B164.endif.i.i.i
  %sunkaddr1620 = getelementptr i8, ptr %arg.who, i64 8
  %.703.i.1.i.i = load i64, ptr %sunkaddr1620, align 8, !noalias !122
  %.705.i.1.i.i = icmp eq i64 %.703.i.1.i.i, %.7.i.i187.i.i
  %.742.i.1.i.i = icmp eq i64 %.703.i.1.i.i, %.407.lcssa.i320.i.i
  %or.cond.i325.1.i.i = or i1 %.705.i.1.i.i, %.742.i.1.i.i
  br i1 %or.cond.i325.1.i.i, label %B2603.i.i, label %B1114.i.i

B164.endif.i.i.i:                                 ; preds = %B92.endif.5.i421.i.i, %B92.endif.4.i399.i.i, %B92.endif.3.i377.i.i, %B92.endif.2.i355.i.i, %B92.endif.1.i333.i.i, %B1048.endif.i.i
  %.407.lcssa.i320.i.i = phi i64 [ %.407.i311.i.i, %B1048.endif.i.i ], [ %.407.1.i344.i.i, %B92.endif.1.i333.i.i ], [ %.407.2.i366.i.i, %B92.endif.2.i355.i.i ], [ %.407.3.i388.i.i, %B92.endif.3.i377.i.i ], [ %.407.4.i410.i.i, %B92.endif.4.i399.i.i ], [ %.407.5.i432.i.i, %B92.endif.5.i421.i.i ]
  %.514.lcssa.i321.i.i = phi i64 [ %.514.i318.i.i, %B1048.endif.i.i ], [ %.514.1.i353.i.i, %B92.endif.1.i333.i.i ], [ %.514.2.i375.i.i, %B92.endif.2.i355.i.i ], [ %.514.3.i397.i.i, %B92.endif.3.i377.i.i ], [ %.514.4.i419.i.i, %B92.endif.4.i399.i.i ], [ %.514.5.i441.i.i, %B92.endif.5.i421.i.i ]
  %.703.i.i.i123 = load i64, ptr %arg.who, align 8, !noalias !122
  %.705.i.i.i = icmp eq i64 %.703.i.i.i123, %.7.i.i187.i.i
  %.742.i.i.i = icmp eq i64 %.703.i.i.i123, %.407.lcssa.i320.i.i
  %or.cond.i325.i.i = or i1 %.705.i.i.i, %.742.i.i.i
  br i1 %or.cond.i325.i.i, label %B2603.i.i, label %B186.i322.1.i.i

B1152.endif.i.i:                                  ; preds = %B1126.i.i
  %sunkaddr1621 = getelementptr i8, ptr %arg.starts, i64 16
  %.2541.i.i = load i64, ptr %sunkaddr1621, align 8, !noalias !85
  %.41.i.i192.i.i = load i64, ptr %arg.state, align 8, !noalias !290
  %.42.i.i193.i.i = add i64 %.41.i.i192.i.i, %const1299
  store i64 %.42.i.i193.i.i, ptr %arg.state, align 8, !noalias !290
  %.101.i.i194.i.i = lshr i64 %.42.i.i193.i.i, 30
  %.102.i.i195.i.i = xor i64 %.101.i.i194.i.i, %.42.i.i193.i.i
  %.103.i.i196.i.i = mul i64 %.102.i.i195.i.i, %const1302
  %.104.i.i197.i.i = lshr i64 %.103.i.i196.i.i, 27
  %.105.i.i198.i.i = xor i64 %.104.i.i197.i.i, %.103.i.i196.i.i
  %.106.i.i199.i.i = mul i64 %.105.i.i198.i.i, %const1297
  %.107.i.i200.i.i = lshr i64 %.106.i.i199.i.i, 31
  %.108.i.i201.i.i = xor i64 %.107.i.i200.i.i, %.106.i.i199.i.i
  %.45.i202.i.i = lshr i64 %.108.i.i201.i.i, 32
  %.6.i.i203.i.i = mul i64 %.45.i202.i.i, %.2541.i.i
  %.7.i.i204.i.i = lshr i64 %.6.i.i203.i.i, 32
  %.71.i205.i.i = and i64 %.108.i.i201.i.i, 4294967295
  %.6.i1.i206.i.i = mul i64 %.71.i205.i.i, %.179
  %.7.i2.i207.i.i = lshr i64 %.6.i1.i206.i.i, 32
  %sunkaddr1622 = getelementptr i8, ptr %arg.starts, i64 8
  %.144.i444.i.i = load i64, ptr %sunkaddr1622, align 8, !noalias !125
  %.146.i445.i.i = icmp sge i64 %.7.i.i204.i.i, %.144.i444.i.i
  %spec.select.i446.i.i = zext i1 %.146.i445.i.i to i64
  %.186.i447.i.i = getelementptr i64, ptr %arg.starts, i64 %spec.select.i446.i.i
  %.187.i448.i.i = load i64, ptr %.186.i447.i.i, align 8, !noalias !125
  %.188.i449.i.i = select i1 %.146.i445.i.i, i64 2, i64 1
  %.217.i450.i.i = getelementptr i64, ptr %arg.starts, i64 %.188.i449.i.i
  %.218.i451.i.i = load i64, ptr %.217.i450.i.i, align 8, !noalias !125
  %.251.i452.i.i = sub nsw i64 %.218.i451.i.i, %.187.i448.i.i
  %.457.i459.i.i = mul i64 %.7.i.i204.i.i, %.179
  %642 = getelementptr i64, ptr %.338.i.i.i5, i64 %.457.i459.i.i
  %.461.i460.i.i = getelementptr i64, ptr %642, i64 %.7.i2.i207.i.i
  %invariant.gep.i461.i.i = getelementptr i64, ptr %.338.i.i.i5, i64 %.7.i2.i207.i.i
  %.42.i.i.i463.i.i = add i64 %.41.i.i192.i.i, %const1286
  store i64 %.42.i.i.i463.i.i, ptr %arg.state, align 8, !noalias !295
  %.101.i.i.i464.i.i = lshr i64 %.42.i.i.i463.i.i, 30
  %.102.i.i.i465.i.i = xor i64 %.101.i.i.i464.i.i, %.42.i.i.i463.i.i
  %.103.i.i.i466.i.i = mul i64 %.102.i.i.i465.i.i, %const1302
  %.104.i.i.i467.i.i = lshr i64 %.103.i.i.i466.i.i, 27
  %.105.i.i.i468.i.i = xor i64 %.104.i.i.i467.i.i, %.103.i.i.i466.i.i
  %.106.i.i.i469.i.i = mul i64 %.105.i.i.i468.i.i, %const1297
  %643 = lshr i64 %.106.i.i.i469.i.i, 63
  %644 = lshr i64 %.106.i.i.i469.i.i, 32
  %.44.i.i470.i.i = xor i64 %643, %644
  %.6.i.i.i471.i.i = mul i64 %.44.i.i470.i.i, %.251.i452.i.i
  %.7.i.i.i472.i.i = lshr i64 %.6.i.i.i471.i.i, 32
  %.407.i473.i.i = add nsw i64 %.7.i.i.i472.i.i, %.187.i448.i.i
  %.462.i474.i.i = load i64, ptr %.461.i460.i.i, align 8, !noalias !125
  %.487.i475.i.i = icmp slt i64 %.407.i473.i.i, 0
  %.488.i476.i.i = select i1 %.487.i475.i.i, i64 %.208, i64 0
  %.489.i477.i.i = add i64 %.488.i476.i.i, %.407.i473.i.i
  %.509.i478.i.i = mul i64 %.489.i477.i.i, %.179
  %gep.i479.i.i = getelementptr i64, ptr %invariant.gep.i461.i.i, i64 %.509.i478.i.i
  %.514.i480.i.i = load i64, ptr %gep.i479.i.i, align 8, !noalias !125
  %.515.not.i481.i.i = icmp eq i64 %.462.i474.i.i, %.514.i480.i.i
  br i1 %.515.not.i481.i.i, label %B92.endif.1.i517.i.i, label %B164.endif.i482.i.i

B92.endif.1.i517.i.i:                             ; preds = %B1152.endif.i.i
  %.42.i.i2.i518.i.i = add i64 %.41.i.i192.i.i, %const1304
  store i64 %.42.i.i2.i518.i.i, ptr %arg.state, align 8, !noalias !300
  %.101.i.i3.i519.i.i = lshr i64 %.42.i.i2.i518.i.i, 30
  %.102.i.i4.i520.i.i = xor i64 %.101.i.i3.i519.i.i, %.42.i.i2.i518.i.i
  %.103.i.i5.i521.i.i = mul i64 %.102.i.i4.i520.i.i, %const1302
  %.104.i.i6.i522.i.i = lshr i64 %.103.i.i5.i521.i.i, 27
  %.105.i.i7.i523.i.i = xor i64 %.104.i.i6.i522.i.i, %.103.i.i5.i521.i.i
  %.106.i.i8.i524.i.i = mul i64 %.105.i.i7.i523.i.i, %const1297
  %645 = lshr i64 %.106.i.i8.i524.i.i, 63
  %646 = lshr i64 %.106.i.i8.i524.i.i, 32
  %.44.i9.i525.i.i = xor i64 %645, %646
  %.6.i.i10.i526.i.i = mul i64 %.44.i9.i525.i.i, %.251.i452.i.i
  %.7.i.i11.i527.i.i = lshr i64 %.6.i.i10.i526.i.i, 32
  %.407.1.i528.i.i = add nsw i64 %.7.i.i11.i527.i.i, %.187.i448.i.i
  %sunkaddr.i529.i.i = shl nuw nsw i64 %.7.i2.i207.i.i, 3
  %sunkaddr62.i530.i.i = getelementptr inbounds nuw i8, ptr %642, i64 %sunkaddr.i529.i.i
  %.462.1.i531.i.i = load i64, ptr %sunkaddr62.i530.i.i, align 8, !noalias !125
  %.487.1.i532.i.i = icmp slt i64 %.407.1.i528.i.i, 0
  %.488.1.i533.i.i = select i1 %.487.1.i532.i.i, i64 %.208, i64 0
  %.489.1.i534.i.i = add i64 %.488.1.i533.i.i, %.407.1.i528.i.i
  %.509.1.i535.i.i = mul i64 %.489.1.i534.i.i, %.179
  %gep.1.i536.i.i = getelementptr i64, ptr %invariant.gep.i461.i.i, i64 %.509.1.i535.i.i
  %.514.1.i537.i.i = load i64, ptr %gep.1.i536.i.i, align 8, !noalias !125
  %.515.not.1.i538.i.i = icmp eq i64 %.462.1.i531.i.i, %.514.1.i537.i.i
  br i1 %.515.not.1.i538.i.i, label %B92.endif.2.i539.i.i, label %B164.endif.i482.i.i

B92.endif.2.i539.i.i:                             ; preds = %B92.endif.1.i517.i.i
  %.42.i.i13.i540.i.i = add i64 %.41.i.i192.i.i, %const1290
  store i64 %.42.i.i13.i540.i.i, ptr %arg.state, align 8, !noalias !305
  %.101.i.i14.i541.i.i = lshr i64 %.42.i.i13.i540.i.i, 30
  %.102.i.i15.i542.i.i = xor i64 %.101.i.i14.i541.i.i, %.42.i.i13.i540.i.i
  %.103.i.i16.i543.i.i = mul i64 %.102.i.i15.i542.i.i, %const1302
  %.104.i.i17.i544.i.i = lshr i64 %.103.i.i16.i543.i.i, 27
  %.105.i.i18.i545.i.i = xor i64 %.104.i.i17.i544.i.i, %.103.i.i16.i543.i.i
  %.106.i.i19.i546.i.i = mul i64 %.105.i.i18.i545.i.i, %const1297
  %647 = lshr i64 %.106.i.i19.i546.i.i, 63
  %648 = lshr i64 %.106.i.i19.i546.i.i, 32
  %.44.i20.i547.i.i = xor i64 %647, %648
  %.6.i.i21.i548.i.i = mul i64 %.44.i20.i547.i.i, %.251.i452.i.i
  %.7.i.i22.i549.i.i = lshr i64 %.6.i.i21.i548.i.i, 32
  %.407.2.i550.i.i = add nsw i64 %.7.i.i22.i549.i.i, %.187.i448.i.i
  %sunkaddr1623 = mul i64 %.7.i2.i207.i.i, 8
  %sunkaddr1624 = getelementptr i8, ptr %642, i64 %sunkaddr1623
  %.462.2.i553.i.i = load i64, ptr %sunkaddr1624, align 8, !noalias !125
  %.487.2.i554.i.i = icmp slt i64 %.407.2.i550.i.i, 0
  %.488.2.i555.i.i = select i1 %.487.2.i554.i.i, i64 %.208, i64 0
  %.489.2.i556.i.i = add i64 %.488.2.i555.i.i, %.407.2.i550.i.i
  %.509.2.i557.i.i = mul i64 %.489.2.i556.i.i, %.179
  %gep.2.i558.i.i = getelementptr i64, ptr %invariant.gep.i461.i.i, i64 %.509.2.i557.i.i
  %.514.2.i559.i.i = load i64, ptr %gep.2.i558.i.i, align 8, !noalias !125
  %.515.not.2.i560.i.i = icmp eq i64 %.462.2.i553.i.i, %.514.2.i559.i.i
  br i1 %.515.not.2.i560.i.i, label %B92.endif.3.i561.i.i, label %B164.endif.i482.i.i

B92.endif.3.i561.i.i:                             ; preds = %B92.endif.2.i539.i.i
  %.42.i.i24.i562.i.i = add i64 %.41.i.i192.i.i, %const
  store i64 %.42.i.i24.i562.i.i, ptr %arg.state, align 8, !noalias !310
  %.101.i.i25.i563.i.i = lshr i64 %.42.i.i24.i562.i.i, 30
  %.102.i.i26.i564.i.i = xor i64 %.101.i.i25.i563.i.i, %.42.i.i24.i562.i.i
  %.103.i.i27.i565.i.i = mul i64 %.102.i.i26.i564.i.i, %const1302
  %.104.i.i28.i566.i.i = lshr i64 %.103.i.i27.i565.i.i, 27
  %.105.i.i29.i567.i.i = xor i64 %.104.i.i28.i566.i.i, %.103.i.i27.i565.i.i
  %.106.i.i30.i568.i.i = mul i64 %.105.i.i29.i567.i.i, %const1297
  %649 = lshr i64 %.106.i.i30.i568.i.i, 63
  %650 = lshr i64 %.106.i.i30.i568.i.i, 32
  %.44.i31.i569.i.i = xor i64 %649, %650
  %.6.i.i32.i570.i.i = mul i64 %.44.i31.i569.i.i, %.251.i452.i.i
  %.7.i.i33.i571.i.i = lshr i64 %.6.i.i32.i570.i.i, 32
  %.407.3.i572.i.i = add nsw i64 %.7.i.i33.i571.i.i, %.187.i448.i.i
  %sunkaddr1625 = mul i64 %.7.i2.i207.i.i, 8
  %sunkaddr1626 = getelementptr i8, ptr %642, i64 %sunkaddr1625
  %.462.3.i575.i.i = load i64, ptr %sunkaddr1626, align 8, !noalias !125
  %.487.3.i576.i.i = icmp slt i64 %.407.3.i572.i.i, 0
  %.488.3.i577.i.i = select i1 %.487.3.i576.i.i, i64 %.208, i64 0
  %.489.3.i578.i.i = add i64 %.488.3.i577.i.i, %.407.3.i572.i.i
  %.509.3.i579.i.i = mul i64 %.489.3.i578.i.i, %.179
  %gep.3.i580.i.i = getelementptr i64, ptr %invariant.gep.i461.i.i, i64 %.509.3.i579.i.i
  %.514.3.i581.i.i = load i64, ptr %gep.3.i580.i.i, align 8, !noalias !125
  %.515.not.3.i582.i.i = icmp eq i64 %.462.3.i575.i.i, %.514.3.i581.i.i
  br i1 %.515.not.3.i582.i.i, label %B92.endif.4.i583.i.i, label %B164.endif.i482.i.i

B92.endif.4.i583.i.i:                             ; preds = %B92.endif.3.i561.i.i
  %.42.i.i35.i584.i.i = add i64 %.41.i.i192.i.i, %const1301
  store i64 %.42.i.i35.i584.i.i, ptr %arg.state, align 8, !noalias !315
  %.101.i.i36.i585.i.i = lshr i64 %.42.i.i35.i584.i.i, 30
  %.102.i.i37.i586.i.i = xor i64 %.101.i.i36.i585.i.i, %.42.i.i35.i584.i.i
  %.103.i.i38.i587.i.i = mul i64 %.102.i.i37.i586.i.i, %const1302
  %.104.i.i39.i588.i.i = lshr i64 %.103.i.i38.i587.i.i, 27
  %.105.i.i40.i589.i.i = xor i64 %.104.i.i39.i588.i.i, %.103.i.i38.i587.i.i
  %.106.i.i41.i590.i.i = mul i64 %.105.i.i40.i589.i.i, %const1297
  %651 = lshr i64 %.106.i.i41.i590.i.i, 63
  %652 = lshr i64 %.106.i.i41.i590.i.i, 32
  %.44.i42.i591.i.i = xor i64 %651, %652
  %.6.i.i43.i592.i.i = mul i64 %.44.i42.i591.i.i, %.251.i452.i.i
  %.7.i.i44.i593.i.i = lshr i64 %.6.i.i43.i592.i.i, 32
  %.407.4.i594.i.i = add nsw i64 %.7.i.i44.i593.i.i, %.187.i448.i.i
  %sunkaddr1627 = mul i64 %.7.i2.i207.i.i, 8
  %sunkaddr1628 = getelementptr i8, ptr %642, i64 %sunkaddr1627
  %.462.4.i597.i.i = load i64, ptr %sunkaddr1628, align 8, !noalias !125
  %.487.4.i598.i.i = icmp slt i64 %.407.4.i594.i.i, 0
  %.488.4.i599.i.i = select i1 %.487.4.i598.i.i, i64 %.208, i64 0
  %.489.4.i600.i.i = add i64 %.488.4.i599.i.i, %.407.4.i594.i.i
  %.509.4.i601.i.i = mul i64 %.489.4.i600.i.i, %.179
  %gep.4.i602.i.i = getelementptr i64, ptr %invariant.gep.i461.i.i, i64 %.509.4.i601.i.i
  %.514.4.i603.i.i = load i64, ptr %gep.4.i602.i.i, align 8, !noalias !125
  %.515.not.4.i604.i.i = icmp eq i64 %.462.4.i597.i.i, %.514.4.i603.i.i
  br i1 %.515.not.4.i604.i.i, label %B92.endif.5.i605.i.i, label %B164.endif.i482.i.i

B92.endif.5.i605.i.i:                             ; preds = %B92.endif.4.i583.i.i
  %.42.i.i46.i606.i.i = add i64 %.41.i.i192.i.i, %const1289
  store i64 %.42.i.i46.i606.i.i, ptr %arg.state, align 8, !noalias !320
  %.101.i.i47.i607.i.i = lshr i64 %.42.i.i46.i606.i.i, 30
  %.102.i.i48.i608.i.i = xor i64 %.101.i.i47.i607.i.i, %.42.i.i46.i606.i.i
  %.103.i.i49.i609.i.i = mul i64 %.102.i.i48.i608.i.i, %const1302
  %.104.i.i50.i610.i.i = lshr i64 %.103.i.i49.i609.i.i, 27
  %.105.i.i51.i611.i.i = xor i64 %.104.i.i50.i610.i.i, %.103.i.i49.i609.i.i
  %.106.i.i52.i612.i.i = mul i64 %.105.i.i51.i611.i.i, %const1297
  %653 = lshr i64 %.106.i.i52.i612.i.i, 63
  %654 = lshr i64 %.106.i.i52.i612.i.i, 32
  %.44.i53.i613.i.i = xor i64 %653, %654
  %.6.i.i54.i614.i.i = mul i64 %.44.i53.i613.i.i, %.251.i452.i.i
  %.7.i.i55.i615.i.i = lshr i64 %.6.i.i54.i614.i.i, 32
  %.407.5.i616.i.i = add nsw i64 %.7.i.i55.i615.i.i, %.187.i448.i.i
  %sunkaddr1629 = mul i64 %.7.i2.i207.i.i, 8
  %sunkaddr1630 = getelementptr i8, ptr %642, i64 %sunkaddr1629
  %.462.5.i619.i.i = load i64, ptr %sunkaddr1630, align 8, !noalias !125
  %.487.5.i620.i.i = icmp slt i64 %.407.5.i616.i.i, 0
  %.488.5.i621.i.i = select i1 %.487.5.i620.i.i, i64 %.208, i64 0
  %.489.5.i622.i.i = add i64 %.488.5.i621.i.i, %.407.5.i616.i.i
  %.509.5.i623.i.i = mul i64 %.489.5.i622.i.i, %.179
  %gep.5.i624.i.i = getelementptr i64, ptr %invariant.gep.i461.i.i, i64 %.509.5.i623.i.i
  %.514.5.i625.i.i = load i64, ptr %gep.5.i624.i.i, align 8, !noalias !125
  %.515.not.5.i626.i.i = icmp eq i64 %.462.5.i619.i.i, %.514.5.i625.i.i
  br i1 %.515.not.5.i626.i.i, label %B2603.i.i, label %B164.endif.i482.i.i

B190.i489.1.i.i:                                  ; preds = %B164.endif.i482.i.i
  %sunkaddr1631 = getelementptr i8, ptr %arg.who, i64 8
  %.703.i492.1.i.i = load i64, ptr %sunkaddr1631, align 8, !noalias !125
  %.705.i493.1.i.i = icmp eq i64 %.703.i492.1.i.i, %.7.i.i204.i.i
  %.742.i494.1.i.i = icmp eq i64 %.703.i492.1.i.i, %.407.lcssa.i483.i.i
  %or.cond.i495.1.i.i = or i1 %.705.i493.1.i.i, %.742.i494.1.i.i
  br i1 %or.cond.i495.1.i.i, label %B2603.i.i, label %B186.i486.2.i.i

B186.i486.2.i.i:                                  ; preds = %B190.i489.1.i.i
  %655 = fcmp ogt double %.44.i227.i.i, 3.000000e-01
  br i1 %655, label %B190.i489.2.i.i, label %B1218.i.i

B190.i489.2.i.i:                                  ; preds = %B186.i486.2.i.i
  %sunkaddr1632 = getelementptr i8, ptr %arg.who, i64 16
  %.703.i492.2.i.i = load i64, ptr %sunkaddr1632, align 8, !noalias !125
  %.705.i493.2.i.i = icmp eq i64 %.703.i492.2.i.i, %.7.i.i204.i.i
  %.742.i494.2.i.i = icmp eq i64 %.703.i492.2.i.i, %.407.lcssa.i483.i.i
  %or.cond.i495.2.i.i = or i1 %.705.i493.2.i.i, %.742.i494.2.i.i
  br i1 %or.cond.i495.2.i.i, label %B2603.i.i, label %B190.i489.3.i.i

B190.i489.3.i.i:                                  ; preds = %B190.i489.2.i.i
  %sunkaddr1633 = getelementptr i8, ptr %arg.who, i64 24
  %.703.i492.3.i.i = load i64, ptr %sunkaddr1633, align 8, !noalias !125
  %.705.i493.3.i.i = icmp eq i64 %.703.i492.3.i.i, %.7.i.i204.i.i
  %.742.i494.3.i.i = icmp eq i64 %.703.i492.3.i.i, %.407.lcssa.i483.i.i
  %or.cond.i495.3.i.i = or i1 %.705.i493.3.i.i, %.742.i494.3.i.i
  br i1 %or.cond.i495.3.i.i, label %B2603.i.i, label %B1218.i.i

B164.endif.i482.i.i:                              ; preds = %B92.endif.5.i605.i.i, %B92.endif.4.i583.i.i, %B92.endif.3.i561.i.i, %B92.endif.2.i539.i.i, %B92.endif.1.i517.i.i, %B1152.endif.i.i
  %.407.lcssa.i483.i.i = phi i64 [ %.407.i473.i.i, %B1152.endif.i.i ], [ %.407.1.i528.i.i, %B92.endif.1.i517.i.i ], [ %.407.2.i550.i.i, %B92.endif.2.i539.i.i ], [ %.407.3.i572.i.i, %B92.endif.3.i561.i.i ], [ %.407.4.i594.i.i, %B92.endif.4.i583.i.i ], [ %.407.5.i616.i.i, %B92.endif.5.i605.i.i ]
  %.514.lcssa.i484.i.i = phi i64 [ %.514.i480.i.i, %B1152.endif.i.i ], [ %.514.1.i537.i.i, %B92.endif.1.i517.i.i ], [ %.514.2.i559.i.i, %B92.endif.2.i539.i.i ], [ %.514.3.i581.i.i, %B92.endif.3.i561.i.i ], [ %.514.4.i603.i.i, %B92.endif.4.i583.i.i ], [ %.514.5.i625.i.i, %B92.endif.5.i605.i.i ]
  %.703.i492.i.i = load i64, ptr %arg.who, align 8, !noalias !125
  %.705.i493.i.i = icmp eq i64 %.703.i492.i.i, %.7.i.i204.i.i
  %.742.i494.i.i = icmp eq i64 %.703.i492.i.i, %.407.lcssa.i483.i.i
  %or.cond.i495.i.i = or i1 %.705.i493.i.i, %.742.i494.i.i
  br i1 %or.cond.i495.i.i, label %B2603.i.i, label %B190.i489.1.i.i

B1236.endif.i.i:                                  ; preds = %B30.i.5.i.i, %B30.i.4.i.i, %B30.i.3.i.i, %B30.i.2.i.i, %B30.i.1.i.i, %B30.i.i.i
  %.26901571.i.i = add nsw i64 %looked.2.08759.i.i, 1
  %brmerge.not.i.i = select i1 %"$phi724.1.2.181998228.not1569.i.i", i1 %incomplete.2.0.lcssa.i, i1 false
  br i1 %brmerge.not.i.i, label %B1362.endif.endif.i.i, label %B1330.i.i

B1362.endif.endif.i.i:                            ; preds = %B1236.endif.i.i, %B242.us.i.5.i.i, %B134.us.i.5.i.i, %B395.us.i.4.i.i, %B395.us.i.3.i.i, %B395.us.i.2.i.i, %B395.us.i.1.i.i, %B395.us.i.i.i, %B1330.i.i
  %.41.i.i228.i.i = load i64, ptr %arg.state, align 8, !noalias !325
  %.42.i.i229.i.i = add i64 %.41.i.i228.i.i, %const1299
  store i64 %.42.i.i229.i.i, ptr %arg.state, align 8, !noalias !325
  %.2910.i.i = shl nuw nsw i64 %n.5.282311565.i.i, 1
  %scevgep.i.i.i.i = getelementptr i8, ptr %fit.2.sroa.297.08619.i.i, i64 24
  %.455.pre.i.i.i = load i64, ptr %fit.2.sroa.1458.08533.i.i, align 8, !noalias !330
  br label %B134.i.i.i

B134.i.i.i:                                       ; preds = %B1083.i.i.i, %B1362.endif.endif.i.i
  %.866.i28.i.i.i = phi i64 [ %.866.i29.i.i.i, %B1083.i.i.i ], [ %.455.pre.i.i.i, %B1362.endif.endif.i.i ]
  %.455.i673.i.i = phi i64 [ %.45526.i.i.i, %B1083.i.i.i ], [ %.455.pre.i.i.i, %B1362.endif.endif.i.i ]
  %.32813821384.i.i.i = phi i64 [ %.335.i.i.i12, %B1083.i.i.i ], [ 0, %B1362.endif.endif.i.i ]
  %.335.i.i.i12 = add nuw nsw i64 %.32813821384.i.i.i, 1
  %656 = getelementptr i64, ptr %arg.cells, i64 %.32813821384.i.i.i
  %.395.i.i.i = load i64, ptr %656, align 8, !noalias !330
  %.408.i674.i.i = icmp slt i64 %.395.i.i.i, 0
  %.409.i.i.i = select i1 %.408.i674.i.i, i64 %.121, i64 0
  %657 = getelementptr i64, ptr %fit.2.sroa.1269.08547.i.i, i64 %.395.i.i.i
  %.423.i.i.i = getelementptr i64, ptr %657, i64 %.409.i.i.i
  %.424.i675.i.i = load i64, ptr %.423.i.i.i, align 8, !noalias !330
  %.456.not.i.i.i = icmp eq i64 %.424.i675.i.i, %.455.i673.i.i
  br i1 %.456.not.i.i.i, label %B1083.i.i.i, label %B208.i.i.i

B208.i.i.i:                                       ; preds = %B134.i.i.i
  %658 = icmp sgt i64 %arg.move.6.5.0.fr.i.i.i, 0
  br i1 %658, label %B64.lr.ph.i.i.i.i, label %B118.i.i.i.i

B64.lr.ph.i.i.i.i:                                ; preds = %B208.i.i.i
  %659 = icmp ult i64 %arg.move.6.5.0.fr.i.i.i, 4
  %.267.i.i.i.i = add i64 %.409.i.i.i, %.395.i.i.i
  br i1 %659, label %B64.epil.preheader.i.i.i.i, label %B64.lr.ph.new.i.i.i.i

B64.lr.ph.new.i.i.i.i:                            ; preds = %B64.lr.ph.i.i.i.i
  %660 = mul i64 %.267.i.i.i.i, %.20.i282
  %661 = getelementptr i8, ptr %arg.design, i64 %660
  %scevgep37.i.i.i.i = getelementptr i8, ptr %661, i64 24
  br label %B64.i.i.i.i

B64.i.i.i.i:                                      ; preds = %B64.i.i.i.i, %B64.lr.ph.new.i.i.i.i
  %eta.2.0539.i.i.i.i = phi double [ 0.000000e+00, %B64.lr.ph.new.i.i.i.i ], [ %.326.3.i.i.i.i, %B64.i.i.i.i ]
  %.210535537.i.i.i.i = phi i64 [ 0, %B64.lr.ph.new.i.i.i.i ], [ %.217.3.i.i.i.i, %B64.i.i.i.i ]
  %662 = shl i64 %.210535537.i.i.i.i, 3
  %scevgep43.i.i.i.i = getelementptr i8, ptr %scevgep37.i.i.i.i, i64 %662
  %scevgep44.i.i.i.i = getelementptr i8, ptr %scevgep43.i.i.i.i, i64 -24
  %.292.i.i.i.i = load double, ptr %scevgep44.i.i.i.i, align 8, !noalias !333
  %sunkaddr1637 = mul i64 %.210535537.i.i.i.i, 8
  %sunkaddr1638 = getelementptr i8, ptr %fit.2.sroa.108.08633.i.i, i64 %sunkaddr1637
  %.323.i.i.i.i = load double, ptr %sunkaddr1638, align 8, !noalias !333
  %.324.i.i.i.i = fmul double %.292.i.i.i.i, %.323.i.i.i.i
  %.326.i.i.i.i = fadd double %eta.2.0539.i.i.i.i, %.324.i.i.i.i
  %663 = shl i64 %.210535537.i.i.i.i, 3
  %scevgep1025 = getelementptr i8, ptr %scevgep37.i.i.i.i, i64 %663
  %scevgep1026 = getelementptr i8, ptr %scevgep1025, i64 -16
  %.292.1.i.i.i.i = load double, ptr %scevgep1026, align 8, !noalias !333
  %sunkaddr1639 = mul i64 %.210535537.i.i.i.i, 8
  %sunkaddr1640 = getelementptr i8, ptr %fit.2.sroa.108.08633.i.i, i64 %sunkaddr1639
  %sunkaddr1641 = getelementptr i8, ptr %sunkaddr1640, i64 8
  %.323.1.i.i.i.i = load double, ptr %sunkaddr1641, align 8, !noalias !333
  %.324.1.i.i.i.i = fmul double %.292.1.i.i.i.i, %.323.1.i.i.i.i
  %.326.1.i.i.i.i = fadd double %.326.i.i.i.i, %.324.1.i.i.i.i
  %664 = shl i64 %.210535537.i.i.i.i, 3
  %scevgep1023 = getelementptr i8, ptr %scevgep37.i.i.i.i, i64 %664
  %scevgep1024 = getelementptr i8, ptr %scevgep1023, i64 -8
  %.292.2.i.i.i.i = load double, ptr %scevgep1024, align 8, !noalias !333
  %sunkaddr1642 = mul i64 %.210535537.i.i.i.i, 8
  %sunkaddr1643 = getelementptr i8, ptr %fit.2.sroa.108.08633.i.i, i64 %sunkaddr1642
  %sunkaddr1644 = getelementptr i8, ptr %sunkaddr1643, i64 16
  %.323.2.i.i.i.i = load double, ptr %sunkaddr1644, align 8, !noalias !333
  %.324.2.i.i.i.i = fmul double %.292.2.i.i.i.i, %.323.2.i.i.i.i
  %.326.2.i.i.i.i = fadd double %.326.1.i.i.i.i, %.324.2.i.i.i.i
  %.217.3.i.i.i.i = add nuw nsw i64 %.210535537.i.i.i.i, 4
  %.292.3.i.i.i.i = load double, ptr %scevgep43.i.i.i.i, align 8, !noalias !333
  %sunkaddr1645 = mul i64 %.210535537.i.i.i.i, 8
  %sunkaddr1646 = getelementptr i8, ptr %fit.2.sroa.108.08633.i.i, i64 %sunkaddr1645
  %sunkaddr1647 = getelementptr i8, ptr %sunkaddr1646, i64 24
  %.323.3.i.i.i.i = load double, ptr %sunkaddr1647, align 8, !noalias !333
  %.324.3.i.i.i.i = fmul double %.292.3.i.i.i.i, %.323.3.i.i.i.i
  %.326.3.i.i.i.i = fadd double %.326.2.i.i.i.i, %.324.3.i.i.i.i
  %niter.ncmp.3.i.i.i.i = icmp eq i64 %unroll_iter.i.i.i.i, %.217.3.i.i.i.i
  br i1 %niter.ncmp.3.i.i.i.i, label %B118.loopexit.unr-lcssa.i.i.i.i, label %B64.i.i.i.i

B118.loopexit.unr-lcssa.i.i.i.i:                  ; preds = %B64.i.i.i.i
  %665 = icmp eq i64 %xtraiter.i.i.i.i, 0
  br i1 %665, label %B118.i.i.i.i, label %B64.epil.preheader.i.i.i.i

B64.epil.preheader.i.i.i.i:                       ; preds = %B118.loopexit.unr-lcssa.i.i.i.i, %B64.lr.ph.i.i.i.i
  %eta.2.0539.epil.init.i.i.i.i = phi double [ 0.000000e+00, %B64.lr.ph.i.i.i.i ], [ %.326.3.i.i.i.i, %B118.loopexit.unr-lcssa.i.i.i.i ]
  %.210535537.epil.init.i.i.i.i = phi i64 [ 0, %B64.lr.ph.i.i.i.i ], [ %unroll_iter.i.i.i.i, %B118.loopexit.unr-lcssa.i.i.i.i ]
  %666 = shl i64 %.210535537.epil.init.i.i.i.i, 3
  %scevgep33.i.i.i.i = getelementptr i8, ptr %fit.2.sroa.108.08633.i.i, i64 %666
  %667 = mul i64 %.267.i.i.i.i, %arg.move.6.5.0.fr.i.i.i
  %668 = add i64 %.210535537.epil.init.i.i.i.i, %667
  %669 = shl i64 %668, 3
  %scevgep35.i.i.i.i = getelementptr i8, ptr %arg.design, i64 %669
  br label %B64.epil.i.i.i.i

B64.epil.i.i.i.i:                                 ; preds = %B64.epil.i.i.i.i, %B64.epil.preheader.i.i.i.i
  %eta.2.0539.epil.i.i.i.i = phi double [ %eta.2.0539.epil.init.i.i.i.i, %B64.epil.preheader.i.i.i.i ], [ %.326.epil.i.i.i.i, %B64.epil.i.i.i.i ]
  %epil.iter.i.i.i.i = phi i64 [ 0, %B64.epil.preheader.i.i.i.i ], [ %epil.iter.next.i.i.i.i, %B64.epil.i.i.i.i ]
  %670 = shl i64 %epil.iter.i.i.i.i, 3
  %scevgep181.i.i.i = getelementptr i8, ptr %scevgep35.i.i.i.i, i64 %670
  %.292.epil.i.i.i.i = load double, ptr %scevgep181.i.i.i, align 8, !noalias !333
  %scevgep180.i.i.i = getelementptr i8, ptr %scevgep33.i.i.i.i, i64 %670
  %.323.epil.i.i.i.i = load double, ptr %scevgep180.i.i.i, align 8, !noalias !333
  %.324.epil.i.i.i.i = fmul double %.292.epil.i.i.i.i, %.323.epil.i.i.i.i
  %.326.epil.i.i.i.i = fadd double %eta.2.0539.epil.i.i.i.i, %.324.epil.i.i.i.i
  %epil.iter.next.i.i.i.i = add i64 %epil.iter.i.i.i.i, 1
  %epil.iter.cmp.not.i.i.i.i = icmp eq i64 %xtraiter.i.i.i.i, %epil.iter.next.i.i.i.i
  br i1 %epil.iter.cmp.not.i.i.i.i, label %B118.i.i.i.i, label %B64.epil.i.i.i.i, !llvm.loop !336

B118.i.i.i.i:                                     ; preds = %B64.epil.i.i.i.i, %B118.loopexit.unr-lcssa.i.i.i.i, %B208.i.i.i
  %eta.2.0.lcssa.i.i.i.i = phi double [ 0.000000e+00, %B208.i.i.i ], [ %.326.3.i.i.i.i, %B118.loopexit.unr-lcssa.i.i.i.i ], [ %.326.epil.i.i.i.i, %B64.epil.i.i.i.i ]
  %671 = icmp slt i64 %arg.move.6.5.0.fr.i.i.i, 1
  %.335.i.i.i.i = fneg double %eta.2.0.lcssa.i.i.i.i
  %.338.i.i.i.i = tail call double @llvm.exp.f64(double %.335.i.i.i.i)
  %.339.i.i.i.i = fadd double %.338.i.i.i.i, 1.000000e+00
  %.343.i.i.i.i = fdiv double 1.000000e+00, %.339.i.i.i.i
  %.348.i.i.i.i = fsub double 1.000000e+00, %.343.i.i.i.i
  %.350.i.i.i.i = fmul double %.343.i.i.i.i, %.348.i.i.i.i
  br i1 %671, label %_ZN9pvp_bayes4walk18_linearise_patternB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.i.i.i, label %B222.endif.us.preheader.i.i.i.i

B222.endif.us.preheader.i.i.i.i:                  ; preds = %B118.i.i.i.i
  %.673.i.i.i.i = add i64 %.409.i.i.i, %.395.i.i.i
  %.759.i.i.i.i = mul i64 %.673.i.i.i.i, %arg.move.6.5.0.fr.i.i.i
  %672 = getelementptr double, ptr %fit.2.sroa.540.08601.i.i, i64 %.759.i.i.i.i
  %673 = getelementptr double, ptr %fit.2.sroa.783.08583.i.i, i64 %.759.i.i.i.i
  %674 = mul i64 %.673.i.i.i.i, %.20.i282
  %675 = getelementptr i8, ptr %arg.design, i64 %674
  %scevgep18.i.i.i.i = getelementptr i8, ptr %675, i64 24
  br label %B222.endif.us.i.i.i.i

B222.endif.us.i.i.i.i:                            ; preds = %B250.B310_crit_edge.us.i.i.i.i, %B222.endif.us.preheader.i.i.i.i
  %lsr.iv29.i.i.i.i = phi ptr [ %fit.2.sroa.297.08619.i.i, %B222.endif.us.preheader.i.i.i.i ], [ %scevgep30.i.i.i.i, %B250.B310_crit_edge.us.i.i.i.i ]
  %lsr.iv.i.i.i.i = phi ptr [ %scevgep.i.i.i.i, %B222.endif.us.preheader.i.i.i.i ], [ %scevgep10.i.i.i.i, %B250.B310_crit_edge.us.i.i.i.i ]
  %.440552558.us.i.i.i.i = phi i64 [ 0, %B222.endif.us.preheader.i.i.i.i ], [ %.447.us.i.i.i.i, %B250.B310_crit_edge.us.i.i.i.i ]
  %676 = icmp ult i64 %arg.move.6.5.0.fr.i.i.i, 4
  br i1 %676, label %B254.us.epil.preheader.i.i.i.i, label %B254.us.i.i.i.i.preheader

B254.us.i.i.i.i.preheader:                        ; preds = %B222.endif.us.i.i.i.i
  br label %B254.us.i.i.i.i

B254.us.i.i.i.i:                                  ; preds = %B254.us.i.i.i.i, %B254.us.i.i.i.i.preheader
  %s.2.1547.us.i.i.i.i = phi double [ %.701.us.3.i.i.i.i, %B254.us.i.i.i.i ], [ 0.000000e+00, %B254.us.i.i.i.i.preheader ]
  %.564543545.us.i.i.i.i = phi i64 [ %.571.us.3.i.i.i.i, %B254.us.i.i.i.i ], [ 0, %B254.us.i.i.i.i.preheader ]
  %677 = shl i64 %.564543545.us.i.i.i.i, 3
  %scevgep16.i.i.i.i = getelementptr i8, ptr %lsr.iv.i.i.i.i, i64 %677
  %scevgep17.i.i.i.i = getelementptr i8, ptr %scevgep16.i.i.i.i, i64 -24
  %.647.us.i.i.i.i = load double, ptr %scevgep17.i.i.i.i, align 8, !noalias !333
  %scevgep24.i.i.i.i = getelementptr i8, ptr %scevgep18.i.i.i.i, i64 %677
  %scevgep25.i.i.i.i = getelementptr i8, ptr %scevgep24.i.i.i.i, i64 -24
  %.698.us.i.i.i.i = load double, ptr %scevgep25.i.i.i.i, align 8, !noalias !333
  %.699.us.i.i.i.i = fmul double %.647.us.i.i.i.i, %.698.us.i.i.i.i
  %.701.us.i.i.i.i = fadd double %s.2.1547.us.i.i.i.i, %.699.us.i.i.i.i
  %678 = shl i64 %.564543545.us.i.i.i.i, 3
  %scevgep1033 = getelementptr i8, ptr %lsr.iv.i.i.i.i, i64 %678
  %scevgep1034 = getelementptr i8, ptr %scevgep1033, i64 -16
  %.647.us.1.i.i.i.i = load double, ptr %scevgep1034, align 8, !noalias !333
  %679 = shl i64 %.564543545.us.i.i.i.i, 3
  %scevgep1029 = getelementptr i8, ptr %scevgep18.i.i.i.i, i64 %679
  %scevgep1030 = getelementptr i8, ptr %scevgep1029, i64 -16
  %.698.us.1.i.i.i.i = load double, ptr %scevgep1030, align 8, !noalias !333
  %.699.us.1.i.i.i.i = fmul double %.647.us.1.i.i.i.i, %.698.us.1.i.i.i.i
  %.701.us.1.i.i.i.i = fadd double %.701.us.i.i.i.i, %.699.us.1.i.i.i.i
  %680 = shl i64 %.564543545.us.i.i.i.i, 3
  %scevgep1031 = getelementptr i8, ptr %lsr.iv.i.i.i.i, i64 %680
  %scevgep1032 = getelementptr i8, ptr %scevgep1031, i64 -8
  %.647.us.2.i.i.i.i = load double, ptr %scevgep1032, align 8, !noalias !333
  %681 = shl i64 %.564543545.us.i.i.i.i, 3
  %scevgep1027 = getelementptr i8, ptr %scevgep18.i.i.i.i, i64 %681
  %scevgep1028 = getelementptr i8, ptr %scevgep1027, i64 -8
  %.698.us.2.i.i.i.i = load double, ptr %scevgep1028, align 8, !noalias !333
  %.699.us.2.i.i.i.i = fmul double %.647.us.2.i.i.i.i, %.698.us.2.i.i.i.i
  %.701.us.2.i.i.i.i = fadd double %.701.us.1.i.i.i.i, %.699.us.2.i.i.i.i
  %.571.us.3.i.i.i.i = add nuw nsw i64 %.564543545.us.i.i.i.i, 4
  %.647.us.3.i.i.i.i = load double, ptr %scevgep16.i.i.i.i, align 8, !noalias !333
  %.698.us.3.i.i.i.i = load double, ptr %scevgep24.i.i.i.i, align 8, !noalias !333
  %.699.us.3.i.i.i.i = fmul double %.647.us.3.i.i.i.i, %.698.us.3.i.i.i.i
  %.701.us.3.i.i.i.i = fadd double %.701.us.2.i.i.i.i, %.699.us.3.i.i.i.i
  %niter9.ncmp.3.i.i.i.i = icmp eq i64 %unroll_iter.i.i.i.i, %.571.us.3.i.i.i.i
  br i1 %niter9.ncmp.3.i.i.i.i, label %B250.B310_crit_edge.us.unr-lcssa.i.i.i.i, label %B254.us.i.i.i.i

B250.B310_crit_edge.us.unr-lcssa.i.i.i.i:         ; preds = %B254.us.i.i.i.i
  %682 = icmp eq i64 %xtraiter.i.i.i.i, 0
  br i1 %682, label %B250.B310_crit_edge.us.i.i.i.i, label %B254.us.epil.preheader.i.i.i.i

B254.us.epil.preheader.i.i.i.i:                   ; preds = %B250.B310_crit_edge.us.unr-lcssa.i.i.i.i, %B222.endif.us.i.i.i.i
  %s.2.1547.us.epil.init.i.i.i.i = phi double [ 0.000000e+00, %B222.endif.us.i.i.i.i ], [ %.701.us.3.i.i.i.i, %B250.B310_crit_edge.us.unr-lcssa.i.i.i.i ]
  %.564543545.us.epil.init.i.i.i.i = phi i64 [ 0, %B222.endif.us.i.i.i.i ], [ %unroll_iter.i.i.i.i, %B250.B310_crit_edge.us.unr-lcssa.i.i.i.i ]
  %683 = shl i64 %.564543545.us.epil.init.i.i.i.i, 3
  %scevgep27.i.i.i.i = getelementptr i8, ptr %675, i64 %683
  %scevgep31.i.i.i.i = getelementptr i8, ptr %lsr.iv29.i.i.i.i, i64 %683
  br label %B254.us.epil.i.i.i.i

B254.us.epil.i.i.i.i:                             ; preds = %B254.us.epil.i.i.i.i, %B254.us.epil.preheader.i.i.i.i
  %s.2.1547.us.epil.i.i.i.i = phi double [ %s.2.1547.us.epil.init.i.i.i.i, %B254.us.epil.preheader.i.i.i.i ], [ %.701.us.epil.i.i.i.i, %B254.us.epil.i.i.i.i ]
  %epil.iter4.i.i.i.i = phi i64 [ 0, %B254.us.epil.preheader.i.i.i.i ], [ %epil.iter4.next.i.i.i.i, %B254.us.epil.i.i.i.i ]
  %684 = shl i64 %epil.iter4.i.i.i.i, 3
  %scevgep191.i.i.i = getelementptr i8, ptr %scevgep31.i.i.i.i, i64 %684
  %.647.us.epil.i.i.i.i = load double, ptr %scevgep191.i.i.i, align 8, !noalias !333
  %scevgep190.i.i.i = getelementptr i8, ptr %scevgep27.i.i.i.i, i64 %684
  %.698.us.epil.i.i.i.i = load double, ptr %scevgep190.i.i.i, align 8, !noalias !333
  %.699.us.epil.i.i.i.i = fmul double %.647.us.epil.i.i.i.i, %.698.us.epil.i.i.i.i
  %.701.us.epil.i.i.i.i = fadd double %s.2.1547.us.epil.i.i.i.i, %.699.us.epil.i.i.i.i
  %epil.iter4.next.i.i.i.i = add i64 %epil.iter4.i.i.i.i, 1
  %epil.iter4.cmp.not.i.i.i.i = icmp eq i64 %xtraiter.i.i.i.i, %epil.iter4.next.i.i.i.i
  br i1 %epil.iter4.cmp.not.i.i.i.i, label %B250.B310_crit_edge.us.i.i.i.i, label %B254.us.epil.i.i.i.i, !llvm.loop !337

B250.B310_crit_edge.us.i.i.i.i:                   ; preds = %B254.us.epil.i.i.i.i, %B250.B310_crit_edge.us.unr-lcssa.i.i.i.i
  %.701.us.lcssa.i.i.i.i = phi double [ %.701.us.3.i.i.i.i, %B250.B310_crit_edge.us.unr-lcssa.i.i.i.i ], [ %.701.us.epil.i.i.i.i, %B254.us.epil.i.i.i.i ]
  %.447.us.i.i.i.i = add nuw nsw i64 %.440552558.us.i.i.i.i, 1
  %.711.us.i.i.i.i = fmul double %.343.i.i.i.i, %.701.us.lcssa.i.i.i.i
  %685 = getelementptr double, ptr %672, i64 %.440552558.us.i.i.i.i
  store double %.711.us.i.i.i.i, ptr %685, align 8, !noalias !333
  %.767.us.i.i.i.i = fmul double %.350.i.i.i.i, %.701.us.lcssa.i.i.i.i
  %.769.us.i.i.i.i = fmul double %.701.us.lcssa.i.i.i.i, %.767.us.i.i.i.i
  %686 = getelementptr double, ptr %673, i64 %.440552558.us.i.i.i.i
  store double %.769.us.i.i.i.i, ptr %686, align 8, !noalias !333
  %scevgep10.i.i.i.i = getelementptr i8, ptr %lsr.iv.i.i.i.i, i64 %.20.i282
  %scevgep30.i.i.i.i = getelementptr i8, ptr %lsr.iv29.i.i.i.i, i64 %.20.i282
  %exitcond569.not.i.i.i.i = icmp eq i64 %.447.us.i.i.i.i, %arg.move.6.5.0.fr.i.i.i
  br i1 %exitcond569.not.i.i.i.i, label %_ZN9pvp_bayes4walk18_linearise_patternB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.loopexit.i.i.i, label %B222.endif.us.i.i.i.i

_ZN9pvp_bayes4walk18_linearise_patternB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.loopexit.i.i.i: ; preds = %B250.B310_crit_edge.us.i.i.i.i
  %.866.i.pre.i.i.i = load i64, ptr %fit.2.sroa.1458.08533.i.i, align 8, !noalias !333
  br label %_ZN9pvp_bayes4walk18_linearise_patternB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.i.i.i

_ZN9pvp_bayes4walk18_linearise_patternB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.i.i.i: ; preds = %_ZN9pvp_bayes4walk18_linearise_patternB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.loopexit.i.i.i, %B118.i.i.i.i
  %.866.i.i.i.i = phi i64 [ %.866.i.pre.i.i.i, %_ZN9pvp_bayes4walk18_linearise_patternB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.loopexit.i.i.i ], [ %.866.i28.i.i.i, %B118.i.i.i.i ]
  %sunkaddr203.i.i.i = shl i64 %.409.i.i.i, 3
  %sunkaddr204.i.i.i = getelementptr inbounds i8, ptr %657, i64 %sunkaddr203.i.i.i
  store i64 %.866.i.i.i.i, ptr %sunkaddr204.i.i.i, align 8, !noalias !333
  br label %B1083.i.i.i

B280.i.i.i:                                       ; preds = %B510.endif.i.i.i, %B280.lr.ph.i.i.i
  %lsr.iv156.i.i.i = phi ptr [ %704, %B280.lr.ph.i.i.i ], [ %scevgep157.i.i.i, %B510.endif.i.i.i ]
  %lsr.iv136.i.i.i = phi ptr [ %scevgep135.i.i.i, %B280.lr.ph.i.i.i ], [ %scevgep137.i.i.i, %B510.endif.i.i.i ]
  %total.3.01430.i.i.i = phi double [ 0.000000e+00, %B280.lr.ph.i.i.i ], [ %.1311.i.i.i, %B510.endif.i.i.i ]
  %.64014071429.i.i.i = phi i64 [ %arg.move.6.5.0.fr.i.i.i, %B280.lr.ph.i.i.i ], [ %.650.i.i.i, %B510.endif.i.i.i ]
  %.650.i.i.i = add nsw i64 %.64014071429.i.i.i, -1
  br i1 %brmerge.not.i.i, label %B388.endif.i.i.i, label %B326.lr.ph.i.i.i

B326.i.i.i:                                       ; preds = %B326.i.i.i.preheader, %B326.i.i.i
  %step.3.21392.i.i.i = phi double [ %.901.3.i.i.i, %B326.i.i.i ], [ 0.000000e+00, %B326.i.i.i.preheader ]
  %.78513881390.i.i.i = phi i64 [ %.792.3.i.i.i, %B326.i.i.i ], [ 0, %B326.i.i.i.preheader ]
  %687 = shl i64 %.78513881390.i.i.i, 3
  %scevgep143.i.i.i = getelementptr i8, ptr %lsr.iv136.i.i.i, i64 %687
  %scevgep144.i.i.i = getelementptr i8, ptr %scevgep143.i.i.i, i64 -24
  %.868.i.i.i15 = load double, ptr %scevgep144.i.i.i, align 8, !noalias !330
  %sunkaddr1651 = mul i64 %.78513881390.i.i.i, 8
  %sunkaddr1652 = getelementptr i8, ptr %arg.sums, i64 %sunkaddr1651
  %.898.i.i.i = load double, ptr %sunkaddr1652, align 8, !noalias !330
  %.899.i652.i.i = fmul double %.868.i.i.i15, %.898.i.i.i
  %.901.i653.i.i = fadd double %step.3.21392.i.i.i, %.899.i652.i.i
  %688 = shl i64 %.78513881390.i.i.i, 3
  %scevgep1045 = getelementptr i8, ptr %lsr.iv136.i.i.i, i64 %688
  %scevgep1046 = getelementptr i8, ptr %scevgep1045, i64 -16
  %.868.1.i.i.i16 = load double, ptr %scevgep1046, align 8, !noalias !330
  %sunkaddr1653 = mul i64 %.78513881390.i.i.i, 8
  %sunkaddr1654 = getelementptr i8, ptr %arg.sums, i64 %sunkaddr1653
  %sunkaddr1655 = getelementptr i8, ptr %sunkaddr1654, i64 8
  %.898.1.i.i.i = load double, ptr %sunkaddr1655, align 8, !noalias !330
  %.899.1.i.i.i = fmul double %.868.1.i.i.i16, %.898.1.i.i.i
  %.901.1.i.i.i = fadd double %.901.i653.i.i, %.899.1.i.i.i
  %689 = shl i64 %.78513881390.i.i.i, 3
  %scevgep1043 = getelementptr i8, ptr %lsr.iv136.i.i.i, i64 %689
  %scevgep1044 = getelementptr i8, ptr %scevgep1043, i64 -8
  %.868.2.i.i.i = load double, ptr %scevgep1044, align 8, !noalias !330
  %sunkaddr1656 = mul i64 %.78513881390.i.i.i, 8
  %sunkaddr1657 = getelementptr i8, ptr %arg.sums, i64 %sunkaddr1656
  %sunkaddr1658 = getelementptr i8, ptr %sunkaddr1657, i64 16
  %.898.2.i.i.i = load double, ptr %sunkaddr1658, align 8, !noalias !330
  %.899.2.i.i.i = fmul double %.868.2.i.i.i, %.898.2.i.i.i
  %.901.2.i.i.i = fadd double %.901.1.i.i.i, %.899.2.i.i.i
  %.792.3.i.i.i = add nuw nsw i64 %.78513881390.i.i.i, 4
  %.868.3.i.i.i = load double, ptr %scevgep143.i.i.i, align 8, !noalias !330
  %sunkaddr1659 = mul i64 %.78513881390.i.i.i, 8
  %sunkaddr1660 = getelementptr i8, ptr %arg.sums, i64 %sunkaddr1659
  %sunkaddr1661 = getelementptr i8, ptr %sunkaddr1660, i64 24
  %.898.3.i.i.i = load double, ptr %sunkaddr1661, align 8, !noalias !330
  %.899.3.i.i.i = fmul double %.868.3.i.i.i, %.898.3.i.i.i
  %.901.3.i.i.i = fadd double %.901.2.i.i.i, %.899.3.i.i.i
  %niter.ncmp.3.i.i.i17 = icmp eq i64 %unroll_iter.i.i.i.i, %.792.3.i.i.i
  br i1 %niter.ncmp.3.i.i.i17, label %B388.endif.loopexit.unr-lcssa.i.i.i, label %B326.i.i.i

B414.i.1.i.i:                                     ; preds = %B388.endif.i.i.i
  %690 = icmp eq i64 %n.5.282311565.i.i, 2
  %sunkaddr1662 = getelementptr i8, ptr %arg.signs, i64 16
  %.1070.i.1.i.i = load i64, ptr %sunkaddr1662, align 8, !noalias !330
  %sunkaddr1663 = getelementptr i8, ptr %arg.cells, i64 16
  %.1102.i.1.i.i = load i64, ptr %sunkaddr1663, align 8, !noalias !330
  %.1125.i.1.i.i = icmp slt i64 %.1102.i.1.i.i, 0
  %.1126.i.1.i.i = select i1 %.1125.i.1.i.i, i64 %.121, i64 0
  %.1127.i.1.i.i = add i64 %.1126.i.1.i.i, %.1102.i.1.i.i
  %.1147.i.1.i.i = mul i64 %.1127.i.1.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1406.i.1.i.i = getelementptr double, ptr %invariant.gep.i654.i.i, i64 %.1147.i.1.i.i
  %.1152.i.1.i.i = load double, ptr %gep1406.i.1.i.i, align 8, !noalias !330
  %.1153.i.1.i.i = sitofp i64 %.1070.i.1.i.i to double
  %.1154.i.1.i.i = fmul double %.1152.i.1.i.i, %.1153.i.1.i.i
  %.1156.i.1.i.i = fsub double %.1156.1.i.i.i, %.1154.i.1.i.i
  %sunkaddr1664 = getelementptr i8, ptr %arg.signs, i64 24
  %.1070.1.i.1.i.i = load i64, ptr %sunkaddr1664, align 8, !noalias !330
  %sunkaddr1665 = getelementptr i8, ptr %arg.cells, i64 24
  %.1102.1.i.1.i.i = load i64, ptr %sunkaddr1665, align 8, !noalias !330
  %.1125.1.i.1.i.i = icmp slt i64 %.1102.1.i.1.i.i, 0
  %.1126.1.i.1.i.i = select i1 %.1125.1.i.1.i.i, i64 %.121, i64 0
  %.1127.1.i.1.i.i = add i64 %.1126.1.i.1.i.i, %.1102.1.i.1.i.i
  %.1147.1.i.1.i.i = mul i64 %.1127.1.i.1.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1406.1.i.1.i.i = getelementptr double, ptr %invariant.gep.i654.i.i, i64 %.1147.1.i.1.i.i
  %.1152.1.i.1.i.i = load double, ptr %gep1406.1.i.1.i.i, align 8, !noalias !330
  %.1153.1.i.1.i.i = sitofp i64 %.1070.1.i.1.i.i to double
  %.1154.1.i.1.i.i = fmul double %.1152.1.i.1.i.i, %.1153.1.i.1.i.i
  %.1156.1.i.1.i.i = fsub double %.1156.i.1.i.i, %.1154.1.i.1.i.i
  br i1 %690, label %B474.loopexit.i.i.i, label %B414.i.2.i.i

B414.i.2.i.i:                                     ; preds = %B414.i.1.i.i
  %691 = icmp eq i64 %n.5.282311565.i.i, 3
  %sunkaddr1666 = getelementptr i8, ptr %arg.signs, i64 32
  %.1070.i.2.i.i = load i64, ptr %sunkaddr1666, align 8, !noalias !330
  %sunkaddr1667 = getelementptr i8, ptr %arg.cells, i64 32
  %.1102.i.2.i.i = load i64, ptr %sunkaddr1667, align 8, !noalias !330
  %.1125.i.2.i.i = icmp slt i64 %.1102.i.2.i.i, 0
  %.1126.i.2.i.i = select i1 %.1125.i.2.i.i, i64 %.121, i64 0
  %.1127.i.2.i.i = add i64 %.1126.i.2.i.i, %.1102.i.2.i.i
  %.1147.i.2.i.i = mul i64 %.1127.i.2.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1406.i.2.i.i = getelementptr double, ptr %invariant.gep.i654.i.i, i64 %.1147.i.2.i.i
  %.1152.i.2.i.i = load double, ptr %gep1406.i.2.i.i, align 8, !noalias !330
  %.1153.i.2.i.i = sitofp i64 %.1070.i.2.i.i to double
  %.1154.i.2.i.i = fmul double %.1152.i.2.i.i, %.1153.i.2.i.i
  %.1156.i.2.i.i = fsub double %.1156.1.i.1.i.i, %.1154.i.2.i.i
  %sunkaddr1668 = getelementptr i8, ptr %arg.signs, i64 40
  %.1070.1.i.2.i.i = load i64, ptr %sunkaddr1668, align 8, !noalias !330
  %sunkaddr1669 = getelementptr i8, ptr %arg.cells, i64 40
  %.1102.1.i.2.i.i = load i64, ptr %sunkaddr1669, align 8, !noalias !330
  %.1125.1.i.2.i.i = icmp slt i64 %.1102.1.i.2.i.i, 0
  %.1126.1.i.2.i.i = select i1 %.1125.1.i.2.i.i, i64 %.121, i64 0
  %.1127.1.i.2.i.i = add i64 %.1126.1.i.2.i.i, %.1102.1.i.2.i.i
  %.1147.1.i.2.i.i = mul i64 %.1127.1.i.2.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1406.1.i.2.i.i = getelementptr double, ptr %invariant.gep.i654.i.i, i64 %.1147.1.i.2.i.i
  %.1152.1.i.2.i.i = load double, ptr %gep1406.1.i.2.i.i, align 8, !noalias !330
  %.1153.1.i.2.i.i = sitofp i64 %.1070.1.i.2.i.i to double
  %.1154.1.i.2.i.i = fmul double %.1152.1.i.2.i.i, %.1153.1.i.2.i.i
  %.1156.1.i.2.i.i = fsub double %.1156.i.2.i.i, %.1154.1.i.2.i.i
  br i1 %691, label %B474.loopexit.i.i.i, label %B414.i.3.i.i

B414.i.3.i.i:                                     ; preds = %B414.i.2.i.i
  %692 = icmp eq i64 %n.5.282311565.i.i, 4
  %sunkaddr1670 = getelementptr i8, ptr %arg.signs, i64 48
  %.1070.i.3.i.i = load i64, ptr %sunkaddr1670, align 8, !noalias !330
  %sunkaddr1671 = getelementptr i8, ptr %arg.cells, i64 48
  %.1102.i.3.i.i = load i64, ptr %sunkaddr1671, align 8, !noalias !330
  %.1125.i.3.i.i = icmp slt i64 %.1102.i.3.i.i, 0
  %.1126.i.3.i.i = select i1 %.1125.i.3.i.i, i64 %.121, i64 0
  %.1127.i.3.i.i = add i64 %.1126.i.3.i.i, %.1102.i.3.i.i
  %.1147.i.3.i.i = mul i64 %.1127.i.3.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1406.i.3.i.i = getelementptr double, ptr %invariant.gep.i654.i.i, i64 %.1147.i.3.i.i
  %.1152.i.3.i.i = load double, ptr %gep1406.i.3.i.i, align 8, !noalias !330
  %.1153.i.3.i.i = sitofp i64 %.1070.i.3.i.i to double
  %.1154.i.3.i.i = fmul double %.1152.i.3.i.i, %.1153.i.3.i.i
  %.1156.i.3.i.i = fsub double %.1156.1.i.2.i.i, %.1154.i.3.i.i
  %sunkaddr1672 = getelementptr i8, ptr %arg.signs, i64 56
  %.1070.1.i.3.i.i = load i64, ptr %sunkaddr1672, align 8, !noalias !330
  %sunkaddr1673 = getelementptr i8, ptr %arg.cells, i64 56
  %.1102.1.i.3.i.i = load i64, ptr %sunkaddr1673, align 8, !noalias !330
  %.1125.1.i.3.i.i = icmp slt i64 %.1102.1.i.3.i.i, 0
  %.1126.1.i.3.i.i = select i1 %.1125.1.i.3.i.i, i64 %.121, i64 0
  %.1127.1.i.3.i.i = add i64 %.1126.1.i.3.i.i, %.1102.1.i.3.i.i
  %.1147.1.i.3.i.i = mul i64 %.1127.1.i.3.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1406.1.i.3.i.i = getelementptr double, ptr %invariant.gep.i654.i.i, i64 %.1147.1.i.3.i.i
  %.1152.1.i.3.i.i = load double, ptr %gep1406.1.i.3.i.i, align 8, !noalias !330
  %.1153.1.i.3.i.i = sitofp i64 %.1070.1.i.3.i.i to double
  %.1154.1.i.3.i.i = fmul double %.1152.1.i.3.i.i, %.1153.1.i.3.i.i
  %.1156.1.i.3.i.i = fsub double %.1156.i.3.i.i, %.1154.1.i.3.i.i
  br i1 %692, label %B474.loopexit.i.i.i, label %B414.i.4.i.i

B414.i.4.i.i:                                     ; preds = %B414.i.3.i.i
  %693 = icmp eq i64 %n.5.282311565.i.i, 5
  %sunkaddr1674 = getelementptr i8, ptr %arg.signs, i64 64
  %.1070.i.4.i.i = load i64, ptr %sunkaddr1674, align 8, !noalias !330
  %sunkaddr1675 = getelementptr i8, ptr %arg.cells, i64 64
  %.1102.i.4.i.i = load i64, ptr %sunkaddr1675, align 8, !noalias !330
  %.1125.i.4.i.i = icmp slt i64 %.1102.i.4.i.i, 0
  %.1126.i.4.i.i = select i1 %.1125.i.4.i.i, i64 %.121, i64 0
  %.1127.i.4.i.i = add i64 %.1126.i.4.i.i, %.1102.i.4.i.i
  %.1147.i.4.i.i = mul i64 %.1127.i.4.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1406.i.4.i.i = getelementptr double, ptr %invariant.gep.i654.i.i, i64 %.1147.i.4.i.i
  %.1152.i.4.i.i = load double, ptr %gep1406.i.4.i.i, align 8, !noalias !330
  %.1153.i.4.i.i = sitofp i64 %.1070.i.4.i.i to double
  %.1154.i.4.i.i = fmul double %.1152.i.4.i.i, %.1153.i.4.i.i
  %.1156.i.4.i.i = fsub double %.1156.1.i.3.i.i, %.1154.i.4.i.i
  %sunkaddr1676 = getelementptr i8, ptr %arg.signs, i64 72
  %.1070.1.i.4.i.i = load i64, ptr %sunkaddr1676, align 8, !noalias !330
  %sunkaddr1677 = getelementptr i8, ptr %arg.cells, i64 72
  %.1102.1.i.4.i.i = load i64, ptr %sunkaddr1677, align 8, !noalias !330
  %.1125.1.i.4.i.i = icmp slt i64 %.1102.1.i.4.i.i, 0
  %.1126.1.i.4.i.i = select i1 %.1125.1.i.4.i.i, i64 %.121, i64 0
  %.1127.1.i.4.i.i = add i64 %.1126.1.i.4.i.i, %.1102.1.i.4.i.i
  %.1147.1.i.4.i.i = mul i64 %.1127.1.i.4.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1406.1.i.4.i.i = getelementptr double, ptr %invariant.gep.i654.i.i, i64 %.1147.1.i.4.i.i
  %.1152.1.i.4.i.i = load double, ptr %gep1406.1.i.4.i.i, align 8, !noalias !330
  %.1153.1.i.4.i.i = sitofp i64 %.1070.1.i.4.i.i to double
  %.1154.1.i.4.i.i = fmul double %.1152.1.i.4.i.i, %.1153.1.i.4.i.i
  %.1156.1.i.4.i.i = fsub double %.1156.i.4.i.i, %.1154.1.i.4.i.i
  br i1 %693, label %B474.loopexit.i.i.i, label %B414.i.5.i.i

B414.i.5.i.i:                                     ; preds = %B414.i.4.i.i
  %sunkaddr1678 = getelementptr i8, ptr %arg.signs, i64 80
  %.1070.i.5.i.i = load i64, ptr %sunkaddr1678, align 8, !noalias !330
  %sunkaddr1679 = getelementptr i8, ptr %arg.cells, i64 80
  %.1102.i.5.i.i = load i64, ptr %sunkaddr1679, align 8, !noalias !330
  %.1125.i.5.i.i = icmp slt i64 %.1102.i.5.i.i, 0
  %.1126.i.5.i.i = select i1 %.1125.i.5.i.i, i64 %.121, i64 0
  %.1127.i.5.i.i = add i64 %.1126.i.5.i.i, %.1102.i.5.i.i
  %.1147.i.5.i.i = mul i64 %.1127.i.5.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1406.i.5.i.i = getelementptr double, ptr %invariant.gep.i654.i.i, i64 %.1147.i.5.i.i
  %.1152.i.5.i.i = load double, ptr %gep1406.i.5.i.i, align 8, !noalias !330
  %.1153.i.5.i.i = sitofp i64 %.1070.i.5.i.i to double
  %.1154.i.5.i.i = fmul double %.1152.i.5.i.i, %.1153.i.5.i.i
  %.1156.i.5.i.i = fsub double %.1156.1.i.4.i.i, %.1154.i.5.i.i
  %sunkaddr1680 = getelementptr i8, ptr %arg.signs, i64 88
  %.1070.1.i.5.i.i = load i64, ptr %sunkaddr1680, align 8, !noalias !330
  %sunkaddr1681 = getelementptr i8, ptr %arg.cells, i64 88
  %.1102.1.i.5.i.i = load i64, ptr %sunkaddr1681, align 8, !noalias !330
  %.1125.1.i.5.i.i = icmp slt i64 %.1102.1.i.5.i.i, 0
  %.1126.1.i.5.i.i = select i1 %.1125.1.i.5.i.i, i64 %.121, i64 0
  %.1127.1.i.5.i.i = add i64 %.1126.1.i.5.i.i, %.1102.1.i.5.i.i
  %.1147.1.i.5.i.i = mul i64 %.1127.1.i.5.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1406.1.i.5.i.i = getelementptr double, ptr %invariant.gep.i654.i.i, i64 %.1147.1.i.5.i.i
  %.1152.1.i.5.i.i = load double, ptr %gep1406.1.i.5.i.i, align 8, !noalias !330
  %.1153.1.i.5.i.i = sitofp i64 %.1070.1.i.5.i.i to double
  %.1154.1.i.5.i.i = fmul double %.1152.1.i.5.i.i, %.1153.1.i.5.i.i
  %.1156.1.i.5.i.i = fsub double %.1156.i.5.i.i, %.1154.1.i.5.i.i
  br label %B474.loopexit.i.i.i

B474.loopexit.i.i.i:                              ; preds = %B388.endif.i.i.i, %B414.i.5.i.i, %B414.i.4.i.i, %B414.i.3.i.i, %B414.i.2.i.i, %B414.i.1.i.i
  %.1156.1.i.lcssa.i.i = phi double [ %.1156.1.i.i.i, %B388.endif.i.i.i ], [ %.1156.1.i.1.i.i, %B414.i.1.i.i ], [ %.1156.1.i.2.i.i, %B414.i.2.i.i ], [ %.1156.1.i.3.i.i, %B414.i.3.i.i ], [ %.1156.1.i.4.i.i, %B414.i.4.i.i ], [ %.1156.1.i.5.i.i, %B414.i.5.i.i ]
  %694 = getelementptr double, ptr %.1295.i.i, i64 %.650.i.i.i
  store double %.1156.1.i.lcssa.i.i, ptr %694, align 8, !noalias !330
  %.1201.i.i.i = icmp samesign ugt i64 %.64014071429.i.i.i, 1
  br i1 %.1201.i.i.i, label %B510.endif.i.i.i, label %B638.endif.i.i.i

B670.i.i.i:                                       ; preds = %B670.i.i.i.preheader, %B1084.i.i.i
  %fit.2.sroa.1026.08565.pn.i.i = phi ptr [ %lsr.iv103.i.i.i, %B1084.i.i.i ], [ %fit.2.sroa.1026.08565.i.i, %B670.i.i.i.preheader ]
  %total.5.01495.i.i.i = phi double [ %total.6.1.i.i.i, %B1084.i.i.i ], [ %total.3.0.lcssa.i655.i.i, %B670.i.i.i.preheader ]
  %.145514651493.i.i.i = phi i64 [ %.1462.i.i.i, %B1084.i.i.i ], [ 1, %B670.i.i.i.preheader ]
  %lsr.iv103.i.i.i = getelementptr i8, ptr %fit.2.sroa.1026.08565.pn.i.i, i64 8
  %.1462.i.i.i = add nuw i64 %.145514651493.i.i.i, 1
  %695 = getelementptr double, ptr %887, i64 %.145514651493.i.i.i
  %696 = getelementptr i8, ptr %695, i64 -8
  %.1545.i.i.i = load double, ptr %696, align 8, !noalias !330
  %.1546.i.i.i = fcmp ogt double %.1545.i.i.i, 0.000000e+00
  br i1 %.1546.i.i.i, label %B734.lr.ph.i.i.i, label %B1084.i.i.i

B734.i.1.i.i:                                     ; preds = %B734.lr.ph.i.i.i
  %697 = icmp eq i64 %n.5.282311565.i.i, 2
  %sunkaddr1682 = getelementptr i8, ptr %arg.signs, i64 16
  %.1707.i.1.i.i = load i64, ptr %sunkaddr1682, align 8, !noalias !330
  %sunkaddr1683 = getelementptr i8, ptr %arg.cells, i64 16
  %.1739.i.1.i.i = load i64, ptr %sunkaddr1683, align 8, !noalias !330
  %.1762.i.1.i.i = icmp slt i64 %.1739.i.1.i.i, 0
  %.1763.i.1.i.i = select i1 %.1762.i.1.i.i, i64 %.121, i64 0
  %.1764.i.1.i.i = add i64 %.1763.i.1.i.i, %.1739.i.1.i.i
  %.1784.i.1.i.i = mul i64 %.1764.i.1.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1449.i.1.i.i = getelementptr double, ptr %invariant.gep1438.i.i.i, i64 %.1784.i.1.i.i
  %.1789.i.1.i.i = load double, ptr %gep1449.i.1.i.i, align 8, !noalias !330
  %.1790.i.1.i.i = sitofp i64 %.1707.i.1.i.i to double
  %.1791.i.1.i.i = fmul double %.1789.i.1.i.i, %.1790.i.1.i.i
  %.1793.i.1.i.i = fsub double %.1793.1.i.i.i, %.1791.i.1.i.i
  %sunkaddr1684 = getelementptr i8, ptr %arg.signs, i64 24
  %.1707.1.i.1.i.i = load i64, ptr %sunkaddr1684, align 8, !noalias !330
  %sunkaddr1685 = getelementptr i8, ptr %arg.cells, i64 24
  %.1739.1.i.1.i.i = load i64, ptr %sunkaddr1685, align 8, !noalias !330
  %.1762.1.i.1.i.i = icmp slt i64 %.1739.1.i.1.i.i, 0
  %.1763.1.i.1.i.i = select i1 %.1762.1.i.1.i.i, i64 %.121, i64 0
  %.1764.1.i.1.i.i = add i64 %.1763.1.i.1.i.i, %.1739.1.i.1.i.i
  %.1784.1.i.1.i.i = mul i64 %.1764.1.i.1.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1449.1.i.1.i.i = getelementptr double, ptr %invariant.gep1438.i.i.i, i64 %.1784.1.i.1.i.i
  %.1789.1.i.1.i.i = load double, ptr %gep1449.1.i.1.i.i, align 8, !noalias !330
  %.1790.1.i.1.i.i = sitofp i64 %.1707.1.i.1.i.i to double
  %.1791.1.i.1.i.i = fmul double %.1789.1.i.1.i.i, %.1790.1.i.1.i.i
  %.1793.1.i.1.i.i = fsub double %.1793.i.1.i.i, %.1791.1.i.1.i.i
  br i1 %697, label %B794.endif.i.i.i, label %B734.i.2.i.i

B734.i.2.i.i:                                     ; preds = %B734.i.1.i.i
  %698 = icmp eq i64 %n.5.282311565.i.i, 3
  %sunkaddr1686 = getelementptr i8, ptr %arg.signs, i64 32
  %.1707.i.2.i.i = load i64, ptr %sunkaddr1686, align 8, !noalias !330
  %sunkaddr1687 = getelementptr i8, ptr %arg.cells, i64 32
  %.1739.i.2.i.i = load i64, ptr %sunkaddr1687, align 8, !noalias !330
  %.1762.i.2.i.i = icmp slt i64 %.1739.i.2.i.i, 0
  %.1763.i.2.i.i = select i1 %.1762.i.2.i.i, i64 %.121, i64 0
  %.1764.i.2.i.i = add i64 %.1763.i.2.i.i, %.1739.i.2.i.i
  %.1784.i.2.i.i = mul i64 %.1764.i.2.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1449.i.2.i.i = getelementptr double, ptr %invariant.gep1438.i.i.i, i64 %.1784.i.2.i.i
  %.1789.i.2.i.i = load double, ptr %gep1449.i.2.i.i, align 8, !noalias !330
  %.1790.i.2.i.i = sitofp i64 %.1707.i.2.i.i to double
  %.1791.i.2.i.i = fmul double %.1789.i.2.i.i, %.1790.i.2.i.i
  %.1793.i.2.i.i = fsub double %.1793.1.i.1.i.i, %.1791.i.2.i.i
  %sunkaddr1688 = getelementptr i8, ptr %arg.signs, i64 40
  %.1707.1.i.2.i.i = load i64, ptr %sunkaddr1688, align 8, !noalias !330
  %sunkaddr1689 = getelementptr i8, ptr %arg.cells, i64 40
  %.1739.1.i.2.i.i = load i64, ptr %sunkaddr1689, align 8, !noalias !330
  %.1762.1.i.2.i.i = icmp slt i64 %.1739.1.i.2.i.i, 0
  %.1763.1.i.2.i.i = select i1 %.1762.1.i.2.i.i, i64 %.121, i64 0
  %.1764.1.i.2.i.i = add i64 %.1763.1.i.2.i.i, %.1739.1.i.2.i.i
  %.1784.1.i.2.i.i = mul i64 %.1764.1.i.2.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1449.1.i.2.i.i = getelementptr double, ptr %invariant.gep1438.i.i.i, i64 %.1784.1.i.2.i.i
  %.1789.1.i.2.i.i = load double, ptr %gep1449.1.i.2.i.i, align 8, !noalias !330
  %.1790.1.i.2.i.i = sitofp i64 %.1707.1.i.2.i.i to double
  %.1791.1.i.2.i.i = fmul double %.1789.1.i.2.i.i, %.1790.1.i.2.i.i
  %.1793.1.i.2.i.i = fsub double %.1793.i.2.i.i, %.1791.1.i.2.i.i
  br i1 %698, label %B794.endif.i.i.i, label %B734.i.3.i.i

B734.i.3.i.i:                                     ; preds = %B734.i.2.i.i
  %699 = icmp eq i64 %n.5.282311565.i.i, 4
  %sunkaddr1690 = getelementptr i8, ptr %arg.signs, i64 48
  %.1707.i.3.i.i = load i64, ptr %sunkaddr1690, align 8, !noalias !330
  %sunkaddr1691 = getelementptr i8, ptr %arg.cells, i64 48
  %.1739.i.3.i.i = load i64, ptr %sunkaddr1691, align 8, !noalias !330
  %.1762.i.3.i.i = icmp slt i64 %.1739.i.3.i.i, 0
  %.1763.i.3.i.i = select i1 %.1762.i.3.i.i, i64 %.121, i64 0
  %.1764.i.3.i.i = add i64 %.1763.i.3.i.i, %.1739.i.3.i.i
  %.1784.i.3.i.i = mul i64 %.1764.i.3.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1449.i.3.i.i = getelementptr double, ptr %invariant.gep1438.i.i.i, i64 %.1784.i.3.i.i
  %.1789.i.3.i.i = load double, ptr %gep1449.i.3.i.i, align 8, !noalias !330
  %.1790.i.3.i.i = sitofp i64 %.1707.i.3.i.i to double
  %.1791.i.3.i.i = fmul double %.1789.i.3.i.i, %.1790.i.3.i.i
  %.1793.i.3.i.i = fsub double %.1793.1.i.2.i.i, %.1791.i.3.i.i
  %sunkaddr1692 = getelementptr i8, ptr %arg.signs, i64 56
  %.1707.1.i.3.i.i = load i64, ptr %sunkaddr1692, align 8, !noalias !330
  %sunkaddr1693 = getelementptr i8, ptr %arg.cells, i64 56
  %.1739.1.i.3.i.i = load i64, ptr %sunkaddr1693, align 8, !noalias !330
  %.1762.1.i.3.i.i = icmp slt i64 %.1739.1.i.3.i.i, 0
  %.1763.1.i.3.i.i = select i1 %.1762.1.i.3.i.i, i64 %.121, i64 0
  %.1764.1.i.3.i.i = add i64 %.1763.1.i.3.i.i, %.1739.1.i.3.i.i
  %.1784.1.i.3.i.i = mul i64 %.1764.1.i.3.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1449.1.i.3.i.i = getelementptr double, ptr %invariant.gep1438.i.i.i, i64 %.1784.1.i.3.i.i
  %.1789.1.i.3.i.i = load double, ptr %gep1449.1.i.3.i.i, align 8, !noalias !330
  %.1790.1.i.3.i.i = sitofp i64 %.1707.1.i.3.i.i to double
  %.1791.1.i.3.i.i = fmul double %.1789.1.i.3.i.i, %.1790.1.i.3.i.i
  %.1793.1.i.3.i.i = fsub double %.1793.i.3.i.i, %.1791.1.i.3.i.i
  br i1 %699, label %B794.endif.i.i.i, label %B734.i.4.i.i

B734.i.4.i.i:                                     ; preds = %B734.i.3.i.i
  %700 = icmp eq i64 %n.5.282311565.i.i, 5
  %sunkaddr1694 = getelementptr i8, ptr %arg.signs, i64 64
  %.1707.i.4.i.i = load i64, ptr %sunkaddr1694, align 8, !noalias !330
  %sunkaddr1695 = getelementptr i8, ptr %arg.cells, i64 64
  %.1739.i.4.i.i = load i64, ptr %sunkaddr1695, align 8, !noalias !330
  %.1762.i.4.i.i = icmp slt i64 %.1739.i.4.i.i, 0
  %.1763.i.4.i.i = select i1 %.1762.i.4.i.i, i64 %.121, i64 0
  %.1764.i.4.i.i = add i64 %.1763.i.4.i.i, %.1739.i.4.i.i
  %.1784.i.4.i.i = mul i64 %.1764.i.4.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1449.i.4.i.i = getelementptr double, ptr %invariant.gep1438.i.i.i, i64 %.1784.i.4.i.i
  %.1789.i.4.i.i = load double, ptr %gep1449.i.4.i.i, align 8, !noalias !330
  %.1790.i.4.i.i = sitofp i64 %.1707.i.4.i.i to double
  %.1791.i.4.i.i = fmul double %.1789.i.4.i.i, %.1790.i.4.i.i
  %.1793.i.4.i.i = fsub double %.1793.1.i.3.i.i, %.1791.i.4.i.i
  %sunkaddr1696 = getelementptr i8, ptr %arg.signs, i64 72
  %.1707.1.i.4.i.i = load i64, ptr %sunkaddr1696, align 8, !noalias !330
  %sunkaddr1697 = getelementptr i8, ptr %arg.cells, i64 72
  %.1739.1.i.4.i.i = load i64, ptr %sunkaddr1697, align 8, !noalias !330
  %.1762.1.i.4.i.i = icmp slt i64 %.1739.1.i.4.i.i, 0
  %.1763.1.i.4.i.i = select i1 %.1762.1.i.4.i.i, i64 %.121, i64 0
  %.1764.1.i.4.i.i = add i64 %.1763.1.i.4.i.i, %.1739.1.i.4.i.i
  %.1784.1.i.4.i.i = mul i64 %.1764.1.i.4.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1449.1.i.4.i.i = getelementptr double, ptr %invariant.gep1438.i.i.i, i64 %.1784.1.i.4.i.i
  %.1789.1.i.4.i.i = load double, ptr %gep1449.1.i.4.i.i, align 8, !noalias !330
  %.1790.1.i.4.i.i = sitofp i64 %.1707.1.i.4.i.i to double
  %.1791.1.i.4.i.i = fmul double %.1789.1.i.4.i.i, %.1790.1.i.4.i.i
  %.1793.1.i.4.i.i = fsub double %.1793.i.4.i.i, %.1791.1.i.4.i.i
  br i1 %700, label %B794.endif.i.i.i, label %B734.i.5.i.i

B734.i.5.i.i:                                     ; preds = %B734.i.4.i.i
  %sunkaddr1698 = getelementptr i8, ptr %arg.signs, i64 80
  %.1707.i.5.i.i = load i64, ptr %sunkaddr1698, align 8, !noalias !330
  %sunkaddr1699 = getelementptr i8, ptr %arg.cells, i64 80
  %.1739.i.5.i.i = load i64, ptr %sunkaddr1699, align 8, !noalias !330
  %.1762.i.5.i.i = icmp slt i64 %.1739.i.5.i.i, 0
  %.1763.i.5.i.i = select i1 %.1762.i.5.i.i, i64 %.121, i64 0
  %.1764.i.5.i.i = add i64 %.1763.i.5.i.i, %.1739.i.5.i.i
  %.1784.i.5.i.i = mul i64 %.1764.i.5.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1449.i.5.i.i = getelementptr double, ptr %invariant.gep1438.i.i.i, i64 %.1784.i.5.i.i
  %.1789.i.5.i.i = load double, ptr %gep1449.i.5.i.i, align 8, !noalias !330
  %.1790.i.5.i.i = sitofp i64 %.1707.i.5.i.i to double
  %.1791.i.5.i.i = fmul double %.1789.i.5.i.i, %.1790.i.5.i.i
  %.1793.i.5.i.i = fsub double %.1793.1.i.4.i.i, %.1791.i.5.i.i
  %sunkaddr1700 = getelementptr i8, ptr %arg.signs, i64 88
  %.1707.1.i.5.i.i = load i64, ptr %sunkaddr1700, align 8, !noalias !330
  %sunkaddr1701 = getelementptr i8, ptr %arg.cells, i64 88
  %.1739.1.i.5.i.i = load i64, ptr %sunkaddr1701, align 8, !noalias !330
  %.1762.1.i.5.i.i = icmp slt i64 %.1739.1.i.5.i.i, 0
  %.1763.1.i.5.i.i = select i1 %.1762.1.i.5.i.i, i64 %.121, i64 0
  %.1764.1.i.5.i.i = add i64 %.1763.1.i.5.i.i, %.1739.1.i.5.i.i
  %.1784.1.i.5.i.i = mul i64 %.1764.1.i.5.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1449.1.i.5.i.i = getelementptr double, ptr %invariant.gep1438.i.i.i, i64 %.1784.1.i.5.i.i
  %.1789.1.i.5.i.i = load double, ptr %gep1449.1.i.5.i.i, align 8, !noalias !330
  %.1790.1.i.5.i.i = sitofp i64 %.1707.1.i.5.i.i to double
  %.1791.1.i.5.i.i = fmul double %.1789.1.i.5.i.i, %.1790.1.i.5.i.i
  %.1793.1.i.5.i.i = fsub double %.1793.i.5.i.i, %.1791.1.i.5.i.i
  br label %B794.endif.i.i.i

B870.i.i.i:                                       ; preds = %B870.i.i.i.preheader, %B870.i.i.i
  %lsr.iv1052 = phi ptr [ %scevgep1051, %B870.i.i.i.preheader ], [ %scevgep1053, %B870.i.i.i ]
  %lsr.iv1049 = phi i64 [ %unroll_iter.i.i.i.i, %B870.i.i.i.preheader ], [ %lsr.iv.next1050, %B870.i.i.i ]
  %lsr.iv96.i.i.i = phi ptr [ %scevgep97.i.i.i, %B870.i.i.i ], [ %fit.2.sroa.1026.08565.pn.i.i, %B870.i.i.i.preheader ]
  %variance.2.21456.i.i.i = phi double [ %.2065.3.i.i.i, %B870.i.i.i ], [ %.1859.i.i.i, %B870.i.i.i.preheader ]
  %scevgep1058 = getelementptr i8, ptr %lsr.iv1052, i64 %.20.i282
  %scevgep1059 = getelementptr i8, ptr %scevgep1058, i64 -24
  %.2010.i.i.i = load double, ptr %scevgep1059, align 8, !noalias !330
  %scevgep101.i.i.i = getelementptr i8, ptr %lsr.iv96.i.i.i, i64 8
  %.2062.i.i.i = load double, ptr %scevgep101.i.i.i, align 8, !noalias !330
  %.2063.i.i.i = fmul double %.2010.i.i.i, %.2062.i.i.i
  %.2065.i.i.i = fsub double %variance.2.21456.i.i.i, %.2063.i.i.i
  %scevgep1056 = getelementptr i8, ptr %lsr.iv1052, i64 %.20.i282
  %scevgep1057 = getelementptr i8, ptr %scevgep1056, i64 -16
  %.2010.1.i.i.i = load double, ptr %scevgep1057, align 8, !noalias !330
  %sunkaddr727.i = getelementptr i8, ptr %lsr.iv96.i.i.i, i64 %.20.i282
  %sunkaddr728.i = getelementptr i8, ptr %sunkaddr727.i, i64 8
  %.2062.1.i.i.i = load double, ptr %sunkaddr728.i, align 8, !noalias !330
  %.2063.1.i.i.i = fmul double %.2010.1.i.i.i, %.2062.1.i.i.i
  %.2065.1.i.i.i = fsub double %.2065.i.i.i, %.2063.1.i.i.i
  %scevgep1054 = getelementptr i8, ptr %lsr.iv1052, i64 %.20.i282
  %scevgep1055 = getelementptr i8, ptr %scevgep1054, i64 -8
  %.2010.2.i.i.i = load double, ptr %scevgep1055, align 8, !noalias !330
  %sunkaddr1702 = getelementptr i8, ptr %lsr.iv96.i.i.i, i64 %.1364.idx.i.i
  %sunkaddr1703 = getelementptr i8, ptr %sunkaddr1702, i64 8
  %.2062.2.i.i.i = load double, ptr %sunkaddr1703, align 8, !noalias !330
  %.2063.2.i.i.i = fmul double %.2010.2.i.i.i, %.2062.2.i.i.i
  %.2065.2.i.i.i = fsub double %.2065.1.i.i.i, %.2063.2.i.i.i
  %.2010.3.i.i.i = load double, ptr %scevgep1058, align 8, !noalias !330
  %sunkaddr1704 = getelementptr i8, ptr %lsr.iv96.i.i.i, i64 %896
  %sunkaddr1705 = getelementptr i8, ptr %sunkaddr1704, i64 8
  %.2062.3.i.i.i = load double, ptr %sunkaddr1705, align 8, !noalias !330
  %.2063.3.i.i.i = fmul double %.2010.3.i.i.i, %.2062.3.i.i.i
  %.2065.3.i.i.i = fsub double %.2065.2.i.i.i, %.2063.3.i.i.i
  %scevgep97.i.i.i = getelementptr i8, ptr %lsr.iv96.i.i.i, i64 %897
  %lsr.iv.next1050 = add nsw i64 %lsr.iv1049, -4
  %scevgep1053 = getelementptr i8, ptr %lsr.iv1052, i64 32
  %niter74.ncmp.3.i.i.i = icmp eq i64 %lsr.iv.next1050, 0
  br i1 %niter74.ncmp.3.i.i.i, label %B928.endif.endif.loopexit.unr-lcssa.i.i.i, label %B870.i.i.i

B1082.i.i.i:                                      ; preds = %B638.endif.i.i.i, %B1084.i.i.i
  %total.5.0.lcssa.i.i.i = phi double [ %total.3.0.lcssa.i655.i.i, %B638.endif.i.i.i ], [ %total.6.1.i.i.i, %B1084.i.i.i ]
  %.2203.i.i.i = fmul double %total.5.0.lcssa.i.i.i, 5.000000e-01
  br label %B1362.endif.endif.endif.endif.i.i

B1083.i.i.i:                                      ; preds = %_ZN9pvp_bayes4walk18_linearise_patternB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.i.i.i, %B134.i.i.i
  %.866.i29.i.i.i = phi i64 [ %.866.i.i.i.i, %_ZN9pvp_bayes4walk18_linearise_patternB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.i.i.i ], [ %.866.i28.i.i.i, %B134.i.i.i ]
  %.45526.i.i.i = phi i64 [ %.866.i.i.i.i, %_ZN9pvp_bayes4walk18_linearise_patternB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.i.i.i ], [ %.455.i673.i.i, %B134.i.i.i ]
  %exitcond.not.i676.i.i = icmp eq i64 %.2910.i.i, %.335.i.i.i12
  br i1 %exitcond.not.i676.i.i, label %B240.endif.i.i.i, label %B134.i.i.i

B1084.i.i.i:                                      ; preds = %B928.endif.endif.i.i.i, %B670.i.i.i
  %total.6.1.i.i.i = phi double [ %total.5.01495.i.i.i, %B670.i.i.i ], [ %.2140.i.i.i, %B928.endif.endif.i.i.i ]
  %exitcond1527.not.i.i.i = icmp eq i64 %.1462.i.i.i, %arg.move.6.5.0.fr.i.i.i
  br i1 %exitcond1527.not.i.i.i, label %B1082.i.i.i, label %B670.i.i.i

B240.endif.i.i.i:                                 ; preds = %B1083.i.i.i
  %701 = icmp slt i64 %arg.move.6.5.0.fr.i.i.i, 1
  %.101.i.i230.i.i = lshr i64 %.42.i.i229.i.i, 30
  %.102.i.i231.i.i = xor i64 %.101.i.i230.i.i, %.42.i.i229.i.i
  %.103.i.i232.i.i = mul i64 %.102.i.i231.i.i, %const1302
  %.104.i.i233.i.i = lshr i64 %.103.i.i232.i.i, 27
  %.105.i.i234.i.i = xor i64 %.104.i.i233.i.i, %.103.i.i232.i.i
  %.106.i.i235.i.i = mul i64 %.105.i.i234.i.i, %const1297
  %702 = lshr i64 %.106.i.i235.i.i, 42
  %703 = lshr i64 %.106.i.i235.i.i, 11
  %.42.i236.i.i = xor i64 %702, %703
  %.43.i237.i.i = uitofp nneg i64 %.42.i236.i.i to double
  %.44.i238.i.i = fmul double %.43.i237.i.i, 0x3CA0000000000000
  %.10.i.i.i13 = fcmp olt double %.44.i238.i.i, 1.000000e-300
  %.11.i.i.i14 = select i1 %.10.i.i.i13, double 1.000000e-300, double %.44.i238.i.i
  %.2900.i.i = tail call double @llvm.log.f64(double %.11.i.i.i14)
  %.2905.i.i = fdiv double %.2900.i.i, %.1497.i.i
  %.2907.i.i = fsub double %energy.2.08757.i.i, %.2905.i.i
  %.218.i650.i.i = fmul double %.2907.i.i, 2.000000e+00
  br i1 %701, label %B638.endif.i.i.i, label %B280.lr.ph.i.i.i

B280.lr.ph.i.i.i:                                 ; preds = %B240.endif.i.i.i
  %704 = getelementptr i8, ptr %fit.2.sroa.297.08619.i.i, i64 %894
  %scevgep135.i.i.i = getelementptr i8, ptr %704, i64 24
  br label %B280.i.i.i

B326.lr.ph.i.i.i:                                 ; preds = %B280.i.i.i
  %705 = icmp ult i64 %arg.move.6.5.0.fr.i.i.i, 4
  br i1 %705, label %B326.epil.preheader.i.i.i, label %B326.i.i.i.preheader

B326.i.i.i.preheader:                             ; preds = %B326.lr.ph.i.i.i
  br label %B326.i.i.i

B388.endif.loopexit.unr-lcssa.i.i.i:              ; preds = %B326.i.i.i
  %706 = icmp eq i64 %xtraiter.i.i.i.i, 0
  br i1 %706, label %B388.endif.i.i.i, label %B326.epil.preheader.i.i.i

B326.epil.preheader.i.i.i:                        ; preds = %B388.endif.loopexit.unr-lcssa.i.i.i, %B326.lr.ph.i.i.i
  %step.3.21392.epil.init.i.i.i = phi double [ 0.000000e+00, %B326.lr.ph.i.i.i ], [ %.901.3.i.i.i, %B388.endif.loopexit.unr-lcssa.i.i.i ]
  %.78513881390.epil.init.i.i.i = phi i64 [ 0, %B326.lr.ph.i.i.i ], [ %unroll_iter.i.i.i.i, %B388.endif.loopexit.unr-lcssa.i.i.i ]
  %707 = shl i64 %.78513881390.epil.init.i.i.i, 3
  %scevgep153.i.i.i = getelementptr i8, ptr %arg.sums, i64 %707
  %scevgep158.i.i.i = getelementptr i8, ptr %lsr.iv156.i.i.i, i64 %707
  br label %B326.epil.i.i.i

B326.epil.i.i.i:                                  ; preds = %B326.epil.i.i.i, %B326.epil.preheader.i.i.i
  %step.3.21392.epil.i.i.i = phi double [ %step.3.21392.epil.init.i.i.i, %B326.epil.preheader.i.i.i ], [ %.901.epil.i.i.i, %B326.epil.i.i.i ]
  %epil.iter.i.i.i18 = phi i64 [ 0, %B326.epil.preheader.i.i.i ], [ %epil.iter.next.i.i.i19, %B326.epil.i.i.i ]
  %708 = shl i64 %epil.iter.i.i.i18, 3
  %scevgep1901.i.i = getelementptr i8, ptr %scevgep158.i.i.i, i64 %708
  %.868.epil.i.i.i = load double, ptr %scevgep1901.i.i, align 8, !noalias !330
  %scevgep1900.i.i = getelementptr i8, ptr %scevgep153.i.i.i, i64 %708
  %.898.epil.i.i.i = load double, ptr %scevgep1900.i.i, align 8, !noalias !330
  %.899.epil.i.i.i = fmul double %.868.epil.i.i.i, %.898.epil.i.i.i
  %.901.epil.i.i.i = fadd double %step.3.21392.epil.i.i.i, %.899.epil.i.i.i
  %epil.iter.next.i.i.i19 = add i64 %epil.iter.i.i.i18, 1
  %epil.iter.cmp.not.i.i.i20 = icmp eq i64 %xtraiter.i.i.i.i, %epil.iter.next.i.i.i19
  br i1 %epil.iter.cmp.not.i.i.i20, label %B388.endif.i.i.i, label %B326.epil.i.i.i, !llvm.loop !338

B388.endif.i.i.i:                                 ; preds = %B326.epil.i.i.i, %B388.endif.loopexit.unr-lcssa.i.i.i, %B280.i.i.i
  %step.5.1.i.i.i = phi double [ 0.000000e+00, %B280.i.i.i ], [ %.901.3.i.i.i, %B388.endif.loopexit.unr-lcssa.i.i.i ], [ %.901.epil.i.i.i, %B326.epil.i.i.i ]
  %709 = icmp eq i64 %n.5.282311565.i.i, 1
  %invariant.gep.i654.i.i = getelementptr double, ptr %fit.2.sroa.540.08601.i.i, i64 %.650.i.i.i
  %.1070.i.i.i = load i64, ptr %arg.signs, align 8, !noalias !330
  %.1102.i.i.i = load i64, ptr %arg.cells, align 8, !noalias !330
  %.1125.i.i.i = icmp slt i64 %.1102.i.i.i, 0
  %.1126.i.i.i = select i1 %.1125.i.i.i, i64 %.121, i64 0
  %.1127.i.i.i = add i64 %.1126.i.i.i, %.1102.i.i.i
  %.1147.i.i.i = mul i64 %.1127.i.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1406.i.i.i = getelementptr double, ptr %invariant.gep.i654.i.i, i64 %.1147.i.i.i
  %.1152.i.i.i = load double, ptr %gep1406.i.i.i, align 8, !noalias !330
  %.1153.i.i.i = sitofp i64 %.1070.i.i.i to double
  %.1154.i.i.i = fmul double %.1152.i.i.i, %.1153.i.i.i
  %.1156.i.i.i = fsub double %step.5.1.i.i.i, %.1154.i.i.i
  %sunkaddr1706 = getelementptr i8, ptr %arg.signs, i64 8
  %.1070.1.i.i.i = load i64, ptr %sunkaddr1706, align 8, !noalias !330
  %sunkaddr1707 = getelementptr i8, ptr %arg.cells, i64 8
  %.1102.1.i.i.i = load i64, ptr %sunkaddr1707, align 8, !noalias !330
  %.1125.1.i.i.i = icmp slt i64 %.1102.1.i.i.i, 0
  %.1126.1.i.i.i = select i1 %.1125.1.i.i.i, i64 %.121, i64 0
  %.1127.1.i.i.i = add i64 %.1126.1.i.i.i, %.1102.1.i.i.i
  %.1147.1.i.i.i = mul i64 %.1127.1.i.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1406.1.i.i.i = getelementptr double, ptr %invariant.gep.i654.i.i, i64 %.1147.1.i.i.i
  %.1152.1.i.i.i = load double, ptr %gep1406.1.i.i.i, align 8, !noalias !330
  %.1153.1.i.i.i = sitofp i64 %.1070.1.i.i.i to double
  %.1154.1.i.i.i = fmul double %.1152.1.i.i.i, %.1153.1.i.i.i
  %.1156.1.i.i.i = fsub double %.1156.i.i.i, %.1154.1.i.i.i
  br i1 %709, label %B474.loopexit.i.i.i, label %B414.i.1.i.i

B510.endif.i.i.i:                                 ; preds = %B474.loopexit.i.i.i
  %.1214.i.i.i = add nsw i64 %.64014071429.i.i.i, -2
  %.1245.i.i.i = getelementptr double, ptr %fit.2.sroa.108.08633.i.i, i64 %.650.i.i.i
  %.1246.i.i.i = load double, ptr %.1245.i.i.i, align 8, !noalias !330
  %.1280.i.i.i = fadd double %.1156.1.i.lcssa.i.i, %.1246.i.i.i
  %.71.i.i.i.i = getelementptr double, ptr %arg.target, i64 %.1214.i.i.i
  %.72.i.i662.i.i = load double, ptr %.71.i.i.i.i, align 8, !noalias !339
  %.73.i.i663.i.i = fsub double %.72.i.i662.i.i, %.1280.i.i.i
  %.122.i.i.i.i = getelementptr double, ptr %888, i64 %.1214.i.i.i
  %.123.i.i664.i.i = load double, ptr %.122.i.i.i.i, align 8, !noalias !339
  %.124.i.i665.i.i = fsub double %.1280.i.i.i, %.123.i.i664.i.i
  %.13.i.i.i666.i.i = fcmp ogt double %.124.i.i665.i.i, %.73.i.i663.i.i
  %.14.i.i.i667.i.i = select i1 %.13.i.i.i666.i.i, double %.124.i.i665.i.i, double %.73.i.i663.i.i
  %.15.i.i.i668.i.i = fcmp olt double %.14.i.i.i667.i.i, 0.000000e+00
  %.16.i.i.i669.i.i = select i1 %.15.i.i.i668.i.i, double 0.000000e+00, double %.14.i.i.i667.i.i
  %.205.i.i.i.i = getelementptr double, ptr %889, i64 %.1214.i.i.i
  %.206.i.i670.i.i = load double, ptr %.205.i.i.i.i, align 8, !noalias !339
  %.207.i.i671.i.i = fmul double %.206.i.i670.i.i, %.16.i.i.i669.i.i
  %.208.i.i672.i.i = fmul double %.207.i.i671.i.i, %.207.i.i671.i.i
  %.1311.i.i.i = fadd double %total.3.01430.i.i.i, %.208.i.i672.i.i
  %.1319.i.i.i = fcmp ogt double %.1311.i.i.i, %.218.i650.i.i
  %scevgep137.i.i.i = getelementptr i8, ptr %lsr.iv136.i.i.i, i64 %895
  %scevgep157.i.i.i = getelementptr i8, ptr %lsr.iv156.i.i.i, i64 %895
  br i1 %.1319.i.i.i, label %B1362.endif.endif.endif.endif.i.i, label %B280.i.i.i

B638.endif.i.i.i:                                 ; preds = %B240.endif.i.i.i, %B474.loopexit.i.i.i
  %total.3.0.lcssa.i655.i.i = phi double [ 0.000000e+00, %B240.endif.i.i.i ], [ %total.3.01430.i.i.i, %B474.loopexit.i.i.i ]
  %710 = icmp slt i64 %.591, 1
  br i1 %710, label %B1082.i.i.i, label %B670.i.i.i.preheader

B670.i.i.i.preheader:                             ; preds = %B638.endif.i.i.i
  br label %B670.i.i.i

B734.lr.ph.i.i.i:                                 ; preds = %B670.i.i.i
  %711 = icmp eq i64 %n.5.282311565.i.i, 1
  %invariant.gep1438.i.i.i = getelementptr double, ptr %fit.2.sroa.783.08583.i.i, i64 %.145514651493.i.i.i
  %.1707.i.i.i = load i64, ptr %arg.signs, align 8, !noalias !330
  %.1739.i.i.i = load i64, ptr %arg.cells, align 8, !noalias !330
  %.1762.i.i.i = icmp slt i64 %.1739.i.i.i, 0
  %.1763.i.i.i = select i1 %.1762.i.i.i, i64 %.121, i64 0
  %.1764.i.i.i = add i64 %.1763.i.i.i, %.1739.i.i.i
  %.1784.i.i.i = mul i64 %.1764.i.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1449.i.i.i = getelementptr double, ptr %invariant.gep1438.i.i.i, i64 %.1784.i.i.i
  %.1789.i.i.i = load double, ptr %gep1449.i.i.i, align 8, !noalias !330
  %.1790.i.i.i = sitofp i64 %.1707.i.i.i to double
  %.1791.i.i.i = fmul double %.1789.i.i.i, %.1790.i.i.i
  %.1793.i.i.i = fsub double 0.000000e+00, %.1791.i.i.i
  %sunkaddr1708 = getelementptr i8, ptr %arg.signs, i64 8
  %.1707.1.i.i.i = load i64, ptr %sunkaddr1708, align 8, !noalias !330
  %sunkaddr1709 = getelementptr i8, ptr %arg.cells, i64 8
  %.1739.1.i.i.i = load i64, ptr %sunkaddr1709, align 8, !noalias !330
  %.1762.1.i.i.i = icmp slt i64 %.1739.1.i.i.i, 0
  %.1763.1.i.i.i = select i1 %.1762.1.i.i.i, i64 %.121, i64 0
  %.1764.1.i.i.i = add i64 %.1763.1.i.i.i, %.1739.1.i.i.i
  %.1784.1.i.i.i = mul i64 %.1764.1.i.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1449.1.i.i.i = getelementptr double, ptr %invariant.gep1438.i.i.i, i64 %.1784.1.i.i.i
  %.1789.1.i.i.i = load double, ptr %gep1449.1.i.i.i, align 8, !noalias !330
  %.1790.1.i.i.i = sitofp i64 %.1707.1.i.i.i to double
  %.1791.1.i.i.i = fmul double %.1789.1.i.i.i, %.1790.1.i.i.i
  %.1793.1.i.i.i = fsub double %.1793.i.i.i, %.1791.1.i.i.i
  br i1 %711, label %B794.endif.i.i.i, label %B734.i.1.i.i

B794.endif.i.i.i:                                 ; preds = %B734.lr.ph.i.i.i, %B734.i.5.i.i, %B734.i.4.i.i, %B734.i.3.i.i, %B734.i.2.i.i, %B734.i.1.i.i
  %.1793.1.i.lcssa.i.i = phi double [ %.1793.1.i.i.i, %B734.lr.ph.i.i.i ], [ %.1793.1.i.1.i.i, %B734.i.1.i.i ], [ %.1793.1.i.2.i.i, %B734.i.2.i.i ], [ %.1793.1.i.3.i.i, %B734.i.3.i.i ], [ %.1793.1.i.4.i.i, %B734.i.4.i.i ], [ %.1793.1.i.5.i.i, %B734.i.5.i.i ]
  %712 = icmp slt i64 %arg.move.6.5.0.fr.i.i.i, 1
  %.1848.i.i.i = mul i64 %.145514651493.i.i.i, %arg.move.6.5.0.fr.i.i.i
  %713 = getelementptr double, ptr %fit.2.sroa.297.08619.i.i, i64 %.1848.i.i.i
  %714 = getelementptr double, ptr %713, i64 %.145514651493.i.i.i
  %.1853.i.i.i = load double, ptr %714, align 8, !noalias !330
  %.1859.i.i.i = fadd double %.1793.1.i.lcssa.i.i, %.1853.i.i.i
  br i1 %712, label %B928.endif.endif.i.i.i, label %B870.lr.ph.i.i.i

B870.lr.ph.i.i.i:                                 ; preds = %B794.endif.i.i.i
  %715 = icmp ult i64 %arg.move.6.5.0.fr.i.i.i, 4
  br i1 %715, label %B870.epil.preheader.i.i.i, label %B870.i.i.i.preheader

B870.i.i.i.preheader:                             ; preds = %B870.lr.ph.i.i.i
  br label %B870.i.i.i

B928.endif.endif.loopexit.unr-lcssa.i.i.i:        ; preds = %B870.i.i.i
  %716 = icmp eq i64 %xtraiter.i.i.i.i, 0
  br i1 %716, label %B928.endif.endif.i.i.i, label %B870.epil.preheader.i.i.i

B870.epil.preheader.i.i.i:                        ; preds = %B928.endif.endif.loopexit.unr-lcssa.i.i.i, %B870.lr.ph.i.i.i
  %variance.2.21456.epil.init.i.i.i = phi double [ %.1859.i.i.i, %B870.lr.ph.i.i.i ], [ %.2065.3.i.i.i, %B928.endif.endif.loopexit.unr-lcssa.i.i.i ]
  %.194914521454.epil.init.i.i.i = phi i64 [ 0, %B870.lr.ph.i.i.i ], [ %unroll_iter.i.i.i.i, %B928.endif.endif.loopexit.unr-lcssa.i.i.i ]
  %717 = mul i64 %.194914521454.epil.init.i.i.i, %.20.i282
  %scevgep105.i.i.i = getelementptr i8, ptr %lsr.iv103.i.i.i, i64 %717
  %718 = shl i64 %.194914521454.epil.init.i.i.i, 3
  %scevgep108.i.i.i = getelementptr i8, ptr %.1295.i.i, i64 %718
  br label %B870.epil.i.i.i

B870.epil.i.i.i:                                  ; preds = %B870.epil.i.i.i, %B870.epil.preheader.i.i.i
  %lsr.iv106.i.i.i = phi ptr [ %scevgep107.i.i.i, %B870.epil.i.i.i ], [ %scevgep105.i.i.i, %B870.epil.preheader.i.i.i ]
  %variance.2.21456.epil.i.i.i = phi double [ %.2065.epil.i.i.i, %B870.epil.i.i.i ], [ %variance.2.21456.epil.init.i.i.i, %B870.epil.preheader.i.i.i ]
  %epil.iter69.i.i.i = phi i64 [ %epil.iter69.next.i.i.i, %B870.epil.i.i.i ], [ 0, %B870.epil.preheader.i.i.i ]
  %719 = shl i64 %epil.iter69.i.i.i, 3
  %scevgep1913.i.i = getelementptr i8, ptr %scevgep108.i.i.i, i64 %719
  %.2010.epil.i.i.i = load double, ptr %scevgep1913.i.i, align 8, !noalias !330
  %.2062.epil.i.i.i = load double, ptr %lsr.iv106.i.i.i, align 8, !noalias !330
  %.2063.epil.i.i.i = fmul double %.2010.epil.i.i.i, %.2062.epil.i.i.i
  %.2065.epil.i.i.i = fsub double %variance.2.21456.epil.i.i.i, %.2063.epil.i.i.i
  %epil.iter69.next.i.i.i = add i64 %epil.iter69.i.i.i, 1
  %scevgep107.i.i.i = getelementptr i8, ptr %lsr.iv106.i.i.i, i64 %.20.i282
  %epil.iter69.cmp.not.i.i.i = icmp eq i64 %xtraiter.i.i.i.i, %epil.iter69.next.i.i.i
  br i1 %epil.iter69.cmp.not.i.i.i, label %B928.endif.endif.i.i.i, label %B870.epil.i.i.i, !llvm.loop !342

B928.endif.endif.i.i.i:                           ; preds = %B870.epil.i.i.i, %B928.endif.endif.loopexit.unr-lcssa.i.i.i, %B794.endif.i.i.i
  %variance.2.2.lcssa.i.i.i = phi double [ %.1859.i.i.i, %B794.endif.i.i.i ], [ %.2065.3.i.i.i, %B928.endif.endif.loopexit.unr-lcssa.i.i.i ], [ %.2065.epil.i.i.i, %B870.epil.i.i.i ]
  %.10.i.i659.i.i = fcmp olt double %variance.2.2.lcssa.i.i.i, 0x3D719799812DEA11
  %.11.i.i660.i.i = select i1 %.10.i.i659.i.i, double 0x3D719799812DEA11, double %variance.2.2.lcssa.i.i.i
  %sqrt.i661.i.i = tail call double @llvm.sqrt.f64(double %.11.i.i660.i.i)
  %sunkaddr265.i.i.i = shl i64 %.145514651493.i.i.i, 3
  %sunkaddr266.i.i.i = getelementptr i8, ptr %890, i64 %sunkaddr265.i.i.i
  %sunkaddr267.i.i.i = getelementptr i8, ptr %sunkaddr266.i.i.i, i64 -8
  %.72.i6.i.i.i = load double, ptr %sunkaddr267.i.i.i, align 8, !noalias !343
  %.73.i7.i.i.i = fsub double %.72.i6.i.i.i, %sqrt.i661.i.i
  %sunkaddr269.i.i.i = getelementptr i8, ptr %891, i64 %sunkaddr265.i.i.i
  %sunkaddr270.i.i.i = getelementptr i8, ptr %sunkaddr269.i.i.i, i64 -8
  %.123.i9.i.i.i = load double, ptr %sunkaddr270.i.i.i, align 8, !noalias !343
  %.124.i10.i.i.i = fsub double %sqrt.i661.i.i, %.123.i9.i.i.i
  %.13.i.i11.i.i.i = fcmp ogt double %.124.i10.i.i.i, %.73.i7.i.i.i
  %.14.i.i12.i.i.i = select i1 %.13.i.i11.i.i.i, double %.124.i10.i.i.i, double %.73.i7.i.i.i
  %.15.i.i13.i.i.i = fcmp olt double %.14.i.i12.i.i.i, 0.000000e+00
  %.16.i.i14.i.i.i = select i1 %.15.i.i13.i.i.i, double 0.000000e+00, double %.14.i.i12.i.i.i
  %.207.i17.i.i.i = fmul double %.1545.i.i.i, %.16.i.i14.i.i.i
  %.208.i18.i.i.i = fmul double %.207.i17.i.i.i, %.207.i17.i.i.i
  %.2140.i.i.i = fadd double %total.5.01495.i.i.i, %.208.i18.i.i.i
  %.2148.i.i.i = fcmp ogt double %.2140.i.i.i, %.218.i650.i.i
  br i1 %.2148.i.i.i, label %B1362.endif.endif.endif.endif.i.i, label %B1084.i.i.i

B1362.endif.endif.endif.endif.i.i:                ; preds = %B928.endif.endif.i.i.i, %B510.endif.i.i.i, %B1082.i.i.i
  %.2203.sink.i.i.i = phi double [ %.2203.i.i.i, %B1082.i.i.i ], [ 0x7FF0000000000000, %B928.endif.endif.i.i.i ], [ 0x7FF0000000000000, %B510.endif.i.i.i ]
  %.2992.i.i = fcmp ogt double %.2203.sink.i.i.i, %.2907.i.i
  br i1 %.2992.i.i, label %B2603.i.i, label %B1516.i.i

B1598.endif.i.i:                                  ; preds = %B218.B330_crit_edge.us.i.i.i, %B82.i.i.i, %B1516.i.i
  %720 = icmp eq i64 %n.5.282311565.i.i, 1
  %.3206.i.i = fsub double %energy.2.08757.i.i, %.2203.sink.i.i.i
  %.3210.i.i = fmul double %.1497.i.i, %.3206.i.i
  %.10.i1322.i.i = fcmp ogt double %.3210.i.i, 0.000000e+00
  %.11.i1323.i.i = select i1 %.10.i1322.i.i, double 0.000000e+00, double %.3210.i.i
  %.234.i.i.i = load i64, ptr %arg.cells, align 8, !noalias !346
  %.248.i.i.i = icmp slt i64 %.234.i.i.i, 0
  %.249.i.i.i = select i1 %.248.i.i.i, i64 %.121, i64 0
  %721 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.i.i.i
  %.263.i.i.i21 = getelementptr i64, ptr %721, i64 %.249.i.i.i
  %.264.i.i.i = load i64, ptr %.263.i.i.i21, align 8, !noalias !346
  %.295.i.i.i = load i64, ptr %arg.signs, align 8, !noalias !346
  %.298.i.i.i = add nsw i64 %.295.i.i.i, %.264.i.i.i
  store i64 %.298.i.i.i, ptr %.263.i.i.i21, align 8, !noalias !346
  %sunkaddr1710 = getelementptr i8, ptr %arg.cells, i64 8
  %.234.1.i.i.i = load i64, ptr %sunkaddr1710, align 8, !noalias !346
  %.248.1.i.i.i = icmp slt i64 %.234.1.i.i.i, 0
  %.249.1.i.i.i = select i1 %.248.1.i.i.i, i64 %.121, i64 0
  %722 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.1.i.i.i
  %.263.1.i.i.i = getelementptr i64, ptr %722, i64 %.249.1.i.i.i
  %.264.1.i.i.i = load i64, ptr %.263.1.i.i.i, align 8, !noalias !346
  %sunkaddr1711 = getelementptr i8, ptr %arg.signs, i64 8
  %.295.1.i.i.i = load i64, ptr %sunkaddr1711, align 8, !noalias !346
  %.298.1.i.i.i = add nsw i64 %.295.1.i.i.i, %.264.1.i.i.i
  store i64 %.298.1.i.i.i, ptr %.263.1.i.i.i, align 8, !noalias !346
  br i1 %720, label %B1598.endif.endif.endif.i.i, label %B36.i.1.i.i

B36.i.1.i.i:                                      ; preds = %B1598.endif.i.i
  %sunkaddr1712 = getelementptr i8, ptr %arg.cells, i64 16
  %.234.i.1.i.i = load i64, ptr %sunkaddr1712, align 8, !noalias !346
  %.248.i.1.i.i = icmp slt i64 %.234.i.1.i.i, 0
  %.249.i.1.i.i = select i1 %.248.i.1.i.i, i64 %.121, i64 0
  %723 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.i.1.i.i
  %.263.i.1.i.i = getelementptr i64, ptr %723, i64 %.249.i.1.i.i
  %.264.i.1.i.i = load i64, ptr %.263.i.1.i.i, align 8, !noalias !346
  %sunkaddr1713 = getelementptr i8, ptr %arg.signs, i64 16
  %.295.i.1.i.i = load i64, ptr %sunkaddr1713, align 8, !noalias !346
  %.298.i.1.i.i = add nsw i64 %.295.i.1.i.i, %.264.i.1.i.i
  store i64 %.298.i.1.i.i, ptr %.263.i.1.i.i, align 8, !noalias !346
  %sunkaddr1714 = getelementptr i8, ptr %arg.cells, i64 24
  %.234.1.i.1.i.i = load i64, ptr %sunkaddr1714, align 8, !noalias !346
  %.248.1.i.1.i.i = icmp slt i64 %.234.1.i.1.i.i, 0
  %.249.1.i.1.i.i = select i1 %.248.1.i.1.i.i, i64 %.121, i64 0
  %724 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.1.i.1.i.i
  %.263.1.i.1.i.i = getelementptr i64, ptr %724, i64 %.249.1.i.1.i.i
  %.264.1.i.1.i.i = load i64, ptr %.263.1.i.1.i.i, align 8, !noalias !346
  %sunkaddr1715 = getelementptr i8, ptr %arg.signs, i64 24
  %.295.1.i.1.i.i = load i64, ptr %sunkaddr1715, align 8, !noalias !346
  %.298.1.i.1.i.i = add nsw i64 %.295.1.i.1.i.i, %.264.1.i.1.i.i
  store i64 %.298.1.i.1.i.i, ptr %.263.1.i.1.i.i, align 8, !noalias !346
  %exitcond.not.1.i.1.i.i = icmp eq i64 %n.5.282311565.i.i, 2
  br i1 %exitcond.not.1.i.1.i.i, label %B1598.endif.endif.endif.i.i, label %B36.i.2.i.i

B36.i.2.i.i:                                      ; preds = %B36.i.1.i.i
  %sunkaddr1716 = getelementptr i8, ptr %arg.cells, i64 32
  %.234.i.2.i.i = load i64, ptr %sunkaddr1716, align 8, !noalias !346
  %.248.i.2.i.i = icmp slt i64 %.234.i.2.i.i, 0
  %.249.i.2.i.i = select i1 %.248.i.2.i.i, i64 %.121, i64 0
  %725 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.i.2.i.i
  %.263.i.2.i.i = getelementptr i64, ptr %725, i64 %.249.i.2.i.i
  %.264.i.2.i.i = load i64, ptr %.263.i.2.i.i, align 8, !noalias !346
  %sunkaddr1717 = getelementptr i8, ptr %arg.signs, i64 32
  %.295.i.2.i.i = load i64, ptr %sunkaddr1717, align 8, !noalias !346
  %.298.i.2.i.i = add nsw i64 %.295.i.2.i.i, %.264.i.2.i.i
  store i64 %.298.i.2.i.i, ptr %.263.i.2.i.i, align 8, !noalias !346
  %sunkaddr1718 = getelementptr i8, ptr %arg.cells, i64 40
  %.234.1.i.2.i.i = load i64, ptr %sunkaddr1718, align 8, !noalias !346
  %.248.1.i.2.i.i = icmp slt i64 %.234.1.i.2.i.i, 0
  %.249.1.i.2.i.i = select i1 %.248.1.i.2.i.i, i64 %.121, i64 0
  %726 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.1.i.2.i.i
  %.263.1.i.2.i.i = getelementptr i64, ptr %726, i64 %.249.1.i.2.i.i
  %.264.1.i.2.i.i = load i64, ptr %.263.1.i.2.i.i, align 8, !noalias !346
  %sunkaddr1719 = getelementptr i8, ptr %arg.signs, i64 40
  %.295.1.i.2.i.i = load i64, ptr %sunkaddr1719, align 8, !noalias !346
  %.298.1.i.2.i.i = add nsw i64 %.295.1.i.2.i.i, %.264.1.i.2.i.i
  store i64 %.298.1.i.2.i.i, ptr %.263.1.i.2.i.i, align 8, !noalias !346
  %exitcond.not.1.i.2.i.i = icmp eq i64 %n.5.282311565.i.i, 3
  br i1 %exitcond.not.1.i.2.i.i, label %B1598.endif.endif.endif.i.i, label %B36.i.3.i.i

B36.i.3.i.i:                                      ; preds = %B36.i.2.i.i
  %sunkaddr1720 = getelementptr i8, ptr %arg.cells, i64 48
  %.234.i.3.i.i = load i64, ptr %sunkaddr1720, align 8, !noalias !346
  %.248.i.3.i.i = icmp slt i64 %.234.i.3.i.i, 0
  %.249.i.3.i.i = select i1 %.248.i.3.i.i, i64 %.121, i64 0
  %727 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.i.3.i.i
  %.263.i.3.i.i = getelementptr i64, ptr %727, i64 %.249.i.3.i.i
  %.264.i.3.i.i = load i64, ptr %.263.i.3.i.i, align 8, !noalias !346
  %sunkaddr1721 = getelementptr i8, ptr %arg.signs, i64 48
  %.295.i.3.i.i = load i64, ptr %sunkaddr1721, align 8, !noalias !346
  %.298.i.3.i.i = add nsw i64 %.295.i.3.i.i, %.264.i.3.i.i
  store i64 %.298.i.3.i.i, ptr %.263.i.3.i.i, align 8, !noalias !346
  %sunkaddr1722 = getelementptr i8, ptr %arg.cells, i64 56
  %.234.1.i.3.i.i = load i64, ptr %sunkaddr1722, align 8, !noalias !346
  %.248.1.i.3.i.i = icmp slt i64 %.234.1.i.3.i.i, 0
  %.249.1.i.3.i.i = select i1 %.248.1.i.3.i.i, i64 %.121, i64 0
  %728 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.1.i.3.i.i
  %.263.1.i.3.i.i = getelementptr i64, ptr %728, i64 %.249.1.i.3.i.i
  %.264.1.i.3.i.i = load i64, ptr %.263.1.i.3.i.i, align 8, !noalias !346
  %sunkaddr1723 = getelementptr i8, ptr %arg.signs, i64 56
  %.295.1.i.3.i.i = load i64, ptr %sunkaddr1723, align 8, !noalias !346
  %.298.1.i.3.i.i = add nsw i64 %.295.1.i.3.i.i, %.264.1.i.3.i.i
  store i64 %.298.1.i.3.i.i, ptr %.263.1.i.3.i.i, align 8, !noalias !346
  %exitcond.not.1.i.3.i.i = icmp eq i64 %n.5.282311565.i.i, 4
  br i1 %exitcond.not.1.i.3.i.i, label %B1598.endif.endif.endif.i.i, label %B36.i.4.i.i

B36.i.4.i.i:                                      ; preds = %B36.i.3.i.i
  %sunkaddr1724 = getelementptr i8, ptr %arg.cells, i64 64
  %.234.i.4.i.i = load i64, ptr %sunkaddr1724, align 8, !noalias !346
  %.248.i.4.i.i = icmp slt i64 %.234.i.4.i.i, 0
  %.249.i.4.i.i = select i1 %.248.i.4.i.i, i64 %.121, i64 0
  %729 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.i.4.i.i
  %.263.i.4.i.i = getelementptr i64, ptr %729, i64 %.249.i.4.i.i
  %.264.i.4.i.i = load i64, ptr %.263.i.4.i.i, align 8, !noalias !346
  %sunkaddr1725 = getelementptr i8, ptr %arg.signs, i64 64
  %.295.i.4.i.i = load i64, ptr %sunkaddr1725, align 8, !noalias !346
  %.298.i.4.i.i = add nsw i64 %.295.i.4.i.i, %.264.i.4.i.i
  store i64 %.298.i.4.i.i, ptr %.263.i.4.i.i, align 8, !noalias !346
  %sunkaddr1726 = getelementptr i8, ptr %arg.cells, i64 72
  %.234.1.i.4.i.i = load i64, ptr %sunkaddr1726, align 8, !noalias !346
  %.248.1.i.4.i.i = icmp slt i64 %.234.1.i.4.i.i, 0
  %.249.1.i.4.i.i = select i1 %.248.1.i.4.i.i, i64 %.121, i64 0
  %730 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.1.i.4.i.i
  %.263.1.i.4.i.i = getelementptr i64, ptr %730, i64 %.249.1.i.4.i.i
  %.264.1.i.4.i.i = load i64, ptr %.263.1.i.4.i.i, align 8, !noalias !346
  %sunkaddr1727 = getelementptr i8, ptr %arg.signs, i64 72
  %.295.1.i.4.i.i = load i64, ptr %sunkaddr1727, align 8, !noalias !346
  %.298.1.i.4.i.i = add nsw i64 %.295.1.i.4.i.i, %.264.1.i.4.i.i
  store i64 %.298.1.i.4.i.i, ptr %.263.1.i.4.i.i, align 8, !noalias !346
  %exitcond.not.1.i.4.i.i = icmp eq i64 %n.5.282311565.i.i, 5
  br i1 %exitcond.not.1.i.4.i.i, label %B1598.endif.endif.endif.i.i, label %B36.i.5.i.i

B36.i.5.i.i:                                      ; preds = %B36.i.4.i.i
  %sunkaddr1728 = getelementptr i8, ptr %arg.cells, i64 80
  %.234.i.5.i.i = load i64, ptr %sunkaddr1728, align 8, !noalias !346
  %.248.i.5.i.i = icmp slt i64 %.234.i.5.i.i, 0
  %.249.i.5.i.i = select i1 %.248.i.5.i.i, i64 %.121, i64 0
  %731 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.i.5.i.i
  %.263.i.5.i.i = getelementptr i64, ptr %731, i64 %.249.i.5.i.i
  %.264.i.5.i.i = load i64, ptr %.263.i.5.i.i, align 8, !noalias !346
  %sunkaddr1729 = getelementptr i8, ptr %arg.signs, i64 80
  %.295.i.5.i.i = load i64, ptr %sunkaddr1729, align 8, !noalias !346
  %.298.i.5.i.i = add nsw i64 %.295.i.5.i.i, %.264.i.5.i.i
  store i64 %.298.i.5.i.i, ptr %.263.i.5.i.i, align 8, !noalias !346
  %sunkaddr1730 = getelementptr i8, ptr %arg.cells, i64 88
  %.234.1.i.5.i.i = load i64, ptr %sunkaddr1730, align 8, !noalias !346
  %.248.1.i.5.i.i = icmp slt i64 %.234.1.i.5.i.i, 0
  %.249.1.i.5.i.i = select i1 %.248.1.i.5.i.i, i64 %.121, i64 0
  %732 = getelementptr i64, ptr %.478.i.i.i, i64 %.234.1.i.5.i.i
  %.263.1.i.5.i.i = getelementptr i64, ptr %732, i64 %.249.1.i.5.i.i
  %.264.1.i.5.i.i = load i64, ptr %.263.1.i.5.i.i, align 8, !noalias !346
  %sunkaddr1731 = getelementptr i8, ptr %arg.signs, i64 88
  %.295.1.i.5.i.i = load i64, ptr %sunkaddr1731, align 8, !noalias !346
  %.298.1.i.5.i.i = add nsw i64 %.295.1.i.5.i.i, %.264.1.i.5.i.i
  store i64 %.298.1.i.5.i.i, ptr %.263.1.i.5.i.i, align 8, !noalias !346
  br label %B1598.endif.endif.endif.i.i

B1598.endif.endif.endif.i.i:                      ; preds = %B36.i.5.i.i, %B36.i.4.i.i, %B36.i.3.i.i, %B36.i.2.i.i, %B36.i.1.i.i, %B1598.endif.i.i
  %733 = icmp sgt i64 %arg.move.6.5.0.fr.i.i.i, 0
  br i1 %733, label %B1686.lr.ph.i.i, label %B1890.i.i

B1686.lr.ph.i.i:                                  ; preds = %B1598.endif.endif.endif.i.i
  br i1 %brmerge.not.i.i, label %B1686.preheader.i.i, label %B1686.us.preheader.i.i

B1686.us.preheader.i.i:                           ; preds = %B1686.lr.ph.i.i
  %734 = icmp ult i64 %arg.move.6.5.0.fr.i.i.i, 10
  br i1 %734, label %B1686.us.preheader1844.i.i, label %vector.memcheck1801.i.i

vector.memcheck1801.i.i:                          ; preds = %B1686.us.preheader.i.i
  %735 = icmp ult i64 %905, 16
  %736 = ptrtoint ptr %arg.sums to i64
  %737 = ptrtoint ptr %spare.2.sroa.120.08747.i.i to i64
  %738 = ptrtoint ptr %fit.2.sroa.108.08633.i.i to i64
  %739 = add i64 %901, %737
  %diff.check1803.i.i = icmp ult i64 %739, 16
  %740 = or i1 %735, %diff.check1803.i.i
  %741 = add i64 %901, %738
  %diff.check1811.i.i = icmp ult i64 %741, 16
  %742 = or i1 %740, %diff.check1811.i.i
  %743 = add i64 %610, %737
  %diff.check1815.i.i = icmp ult i64 %743, 16
  %744 = or i1 %diff.check1815.i.i, %742
  %745 = sub i64 %737, %736
  %diff.check1817.i.i = icmp ult i64 %745, 16
  %746 = or i1 %diff.check1817.i.i, %744
  %747 = sub i64 %737, %738
  %diff.check1819.i.i = icmp ult i64 %747, 16
  %748 = or i1 %diff.check1819.i.i, %746
  %749 = add i64 %902, %737
  %diff.check1821.i.i = icmp ult i64 %749, 16
  %750 = or i1 %diff.check1821.i.i, %748
  %conflict.rdx1822.i.reass.i = or i1 %invariant.op.i, %750
  br i1 %conflict.rdx1822.i.reass.i, label %B1686.us.preheader1844.i.i, label %vector.body1828.i.i.preheader

vector.body1828.i.i.preheader:                    ; preds = %vector.memcheck1801.i.i
  br label %vector.body1828.i.i

vector.body1828.i.i:                              ; preds = %vector.body1828.i.i, %vector.body1828.i.i.preheader
  %index1829.i.i = phi i64 [ %index.next1834.i.i, %vector.body1828.i.i ], [ 0, %vector.body1828.i.i.preheader ]
  %751 = shl i64 %index1829.i.i, 3
  %scevgep1920.i.i = getelementptr i8, ptr %.546.i.i.i, i64 %751
  %wide.load1830.i.i = load <2 x double>, ptr %scevgep1920.i.i, align 8, !noalias !85
  %scevgep1919.i.i = getelementptr i8, ptr %arg.sums, i64 %751
  %wide.load1831.i.i = load <2 x double>, ptr %scevgep1919.i.i, align 8, !noalias !85
  %752 = fadd <2 x double> %wide.load1830.i.i, %wide.load1831.i.i
  %753 = shl i64 %index1829.i.i, 3
  %scevgep1063 = getelementptr i8, ptr %.1364.i.i, i64 %753
  store <2 x double> %752, ptr %scevgep1063, align 8, !noalias !85
  %754 = shl i64 %index1829.i.i, 3
  %scevgep1062 = getelementptr i8, ptr %fit.2.sroa.108.08633.i.i, i64 %754
  %wide.load1832.i.i = load <2 x double>, ptr %scevgep1062, align 8, !noalias !85
  %755 = shl i64 %index1829.i.i, 3
  %scevgep1061 = getelementptr i8, ptr %.1295.i.i, i64 %755
  %wide.load1833.i.i = load <2 x double>, ptr %scevgep1061, align 8, !noalias !85
  %756 = fadd <2 x double> %wide.load1832.i.i, %wide.load1833.i.i
  %757 = shl i64 %index1829.i.i, 3
  %scevgep1060 = getelementptr i8, ptr %spare.2.sroa.120.08747.i.i, i64 %757
  store <2 x double> %756, ptr %scevgep1060, align 8, !noalias !85
  %index.next1834.i.i = add nuw nsw i64 %index1829.i.i, 2
  %758 = icmp eq i64 %n.vec1827.i.i, %index.next1834.i.i
  br i1 %758, label %middle.block1835.i.i, label %vector.body1828.i.i, !llvm.loop !349

middle.block1835.i.i:                             ; preds = %vector.body1828.i.i
  %759 = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %n.vec1827.i.i
  br i1 %759, label %B194.endif.i.i.i.preheader, label %B1686.us.preheader1844.i.i

B1686.us.preheader1844.i.i:                       ; preds = %middle.block1835.i.i, %vector.memcheck1801.i.i, %B1686.us.preheader.i.i
  %.3310.1.ph.i.i = phi i64 [ 0, %vector.memcheck1801.i.i ], [ 0, %B1686.us.preheader.i.i ], [ %n.vec1827.i.i, %middle.block1835.i.i ]
  %760 = and i64 %arg.move.6.5.0.fr.i.i.i, 1
  %761 = icmp eq i64 %760, 0
  %.neg.i.i95 = or disjoint i64 %.3310.1.ph.i.i, 1
  br i1 %761, label %B1686.us.prol.loopexit.i.i, label %B1686.us.prol.i.i

B1686.us.prol.i.i:                                ; preds = %B1686.us.preheader1844.i.i
  %762 = getelementptr double, ptr %.546.i.i.i, i64 %.3310.1.ph.i.i
  %.3438.us.prol.i.i = load double, ptr %762, align 8, !noalias !85
  %763 = getelementptr double, ptr %arg.sums, i64 %.3310.1.ph.i.i
  %.3475.us.prol.i.i = load double, ptr %763, align 8, !noalias !85
  %.3485.us.prol.i.i = fadd double %.3438.us.prol.i.i, %.3475.us.prol.i.i
  %.3519.us.prol.i.i = getelementptr double, ptr %.1364.i.i, i64 %.3310.1.ph.i.i
  store double %.3485.us.prol.i.i, ptr %.3519.us.prol.i.i, align 8, !noalias !85
  %764 = getelementptr double, ptr %fit.2.sroa.108.08633.i.i, i64 %.3310.1.ph.i.i
  %.3552.us.prol.i.i = load double, ptr %764, align 8, !noalias !85
  %.3582.us.prol.i.i = getelementptr double, ptr %.1295.i.i, i64 %.3310.1.ph.i.i
  %.3583.us.prol.i.i = load double, ptr %.3582.us.prol.i.i, align 8, !noalias !85
  %.3584.us.prol.i.i = fadd double %.3552.us.prol.i.i, %.3583.us.prol.i.i
  %765 = getelementptr double, ptr %spare.2.sroa.120.08747.i.i, i64 %.3310.1.ph.i.i
  store double %.3584.us.prol.i.i, ptr %765, align 8, !noalias !85
  br label %B1686.us.prol.loopexit.i.i

B1686.us.prol.loopexit.i.i:                       ; preds = %B1686.us.prol.i.i, %B1686.us.preheader1844.i.i
  %.3310.1.unr.i.i = phi i64 [ %.3310.1.ph.i.i, %B1686.us.preheader1844.i.i ], [ %.neg.i.i95, %B1686.us.prol.i.i ]
  %766 = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %.neg.i.i95
  br i1 %766, label %B194.endif.i.i.i.preheader, label %B1686.us.preheader1865.i.i

B1686.us.preheader1865.i.i:                       ; preds = %B1686.us.prol.loopexit.i.i
  %767 = sub i64 %arg.move.6.5.0.fr.i.i.i, %.3310.1.unr.i.i
  %768 = shl i64 %.3310.1.unr.i.i, 3
  %scevgep1924.i.i = getelementptr i8, ptr %scevgep1923.i.i, i64 %768
  %scevgep1929.i.i = getelementptr i8, ptr %scevgep1928.i.i, i64 %768
  %scevgep1933.i.i = getelementptr i8, ptr %spare.2.sroa.120.08747.i.i, i64 8
  %scevgep1934.i.i = getelementptr i8, ptr %scevgep1933.i.i, i64 %768
  %scevgep1938.i.i = getelementptr i8, ptr %fit.2.sroa.108.08633.i.i, i64 8
  %scevgep1939.i.i = getelementptr i8, ptr %scevgep1938.i.i, i64 %768
  %scevgep1944.i.i = getelementptr i8, ptr %scevgep1943.i.i, i64 %768
  %scevgep1949.i.i = getelementptr i8, ptr %scevgep1948.i.i, i64 %768
  br label %B1686.us.i.i

B1686.preheader.i.i:                              ; preds = %B1686.lr.ph.i.i
  %769 = icmp ult i64 %arg.move.6.5.0.fr.i.i.i, 10
  br i1 %769, label %B1686.preheader1843.i.i, label %vector.memcheck1771.i.i

vector.memcheck1771.i.i:                          ; preds = %B1686.preheader.i.i
  %770 = ptrtoint ptr %fit.2.sroa.108.08633.i.i to i64
  %771 = ptrtoint ptr %spare.2.sroa.120.08747.i.i to i64
  %772 = add i64 %901, %771
  %diff.check1773.i.i = icmp ult i64 %772, 16
  %773 = add i64 %901, %770
  %diff.check1777.i.i = icmp ult i64 %773, 16
  %774 = or i1 %diff.check1773.i.i, %diff.check1777.i.i
  %775 = add i64 %610, %771
  %diff.check1781.i.i = icmp ult i64 %775, 16
  %776 = or i1 %diff.check1781.i.i, %774
  %777 = sub i64 %771, %770
  %diff.check1783.i.i = icmp ult i64 %777, 16
  %778 = or i1 %diff.check1783.i.i, %776
  %779 = add i64 %902, %771
  %diff.check1785.i.i = icmp ult i64 %779, 16
  %780 = or i1 %diff.check1785.i.i, %778
  %conflict.rdx1786.i.reass.i = or i1 %invariant.op.i, %780
  br i1 %conflict.rdx1786.i.reass.i, label %B1686.preheader1843.i.i, label %vector.body1792.i.i.preheader

vector.body1792.i.i.preheader:                    ; preds = %vector.memcheck1771.i.i
  br label %vector.body1792.i.i

vector.body1792.i.i:                              ; preds = %vector.body1792.i.i, %vector.body1792.i.i.preheader
  %index1793.i.i = phi i64 [ %index.next1797.i.i, %vector.body1792.i.i ], [ 0, %vector.body1792.i.i.preheader ]
  %781 = shl i64 %index1793.i.i, 3
  %scevgep1957.i.i = getelementptr i8, ptr %.546.i.i.i, i64 %781
  %wide.load1794.i.i = load <2 x double>, ptr %scevgep1957.i.i, align 8, !noalias !85
  %782 = fadd <2 x double> %wide.load1794.i.i, zeroinitializer
  %scevgep1956.i.i = getelementptr i8, ptr %.1364.i.i, i64 %781
  store <2 x double> %782, ptr %scevgep1956.i.i, align 8, !noalias !85
  %783 = shl i64 %index1793.i.i, 3
  %scevgep1075 = getelementptr i8, ptr %fit.2.sroa.108.08633.i.i, i64 %783
  %wide.load1795.i.i = load <2 x double>, ptr %scevgep1075, align 8, !noalias !85
  %784 = shl i64 %index1793.i.i, 3
  %scevgep1074 = getelementptr i8, ptr %.1295.i.i, i64 %784
  %wide.load1796.i.i = load <2 x double>, ptr %scevgep1074, align 8, !noalias !85
  %785 = fadd <2 x double> %wide.load1795.i.i, %wide.load1796.i.i
  %786 = shl i64 %index1793.i.i, 3
  %scevgep1073 = getelementptr i8, ptr %spare.2.sroa.120.08747.i.i, i64 %786
  store <2 x double> %785, ptr %scevgep1073, align 8, !noalias !85
  %index.next1797.i.i = add nuw nsw i64 %index1793.i.i, 2
  %787 = icmp eq i64 %n.vec1827.i.i, %index.next1797.i.i
  br i1 %787, label %middle.block1798.i.i, label %vector.body1792.i.i, !llvm.loop !350

middle.block1798.i.i:                             ; preds = %vector.body1792.i.i
  %788 = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %n.vec1827.i.i
  br i1 %788, label %B194.endif.i.i.i.preheader, label %B1686.preheader1843.i.i

B1686.preheader1843.i.i:                          ; preds = %middle.block1798.i.i, %vector.memcheck1771.i.i, %B1686.preheader.i.i
  %.3310.0.ph.i.i = phi i64 [ 0, %vector.memcheck1771.i.i ], [ 0, %B1686.preheader.i.i ], [ %n.vec1827.i.i, %middle.block1798.i.i ]
  %789 = and i64 %arg.move.6.5.0.fr.i.i.i, 1
  %790 = icmp eq i64 %789, 0
  %.neg1857.i.i = or disjoint i64 %.3310.0.ph.i.i, 1
  br i1 %790, label %B1686.prol.loopexit.i.i, label %B1686.prol.i.i

B1686.prol.i.i:                                   ; preds = %B1686.preheader1843.i.i
  %791 = getelementptr double, ptr %.546.i.i.i, i64 %.3310.0.ph.i.i
  %.3438.prol.i.i = load double, ptr %791, align 8, !noalias !85
  %.3485.prol.i.i = fadd double %.3438.prol.i.i, 0.000000e+00
  %.3519.prol.i.i = getelementptr double, ptr %.1364.i.i, i64 %.3310.0.ph.i.i
  store double %.3485.prol.i.i, ptr %.3519.prol.i.i, align 8, !noalias !85
  %792 = getelementptr double, ptr %fit.2.sroa.108.08633.i.i, i64 %.3310.0.ph.i.i
  %.3552.prol.i.i = load double, ptr %792, align 8, !noalias !85
  %.3582.prol.i.i = getelementptr double, ptr %.1295.i.i, i64 %.3310.0.ph.i.i
  %.3583.prol.i.i = load double, ptr %.3582.prol.i.i, align 8, !noalias !85
  %.3584.prol.i.i = fadd double %.3552.prol.i.i, %.3583.prol.i.i
  %793 = getelementptr double, ptr %spare.2.sroa.120.08747.i.i, i64 %.3310.0.ph.i.i
  store double %.3584.prol.i.i, ptr %793, align 8, !noalias !85
  br label %B1686.prol.loopexit.i.i

B1686.prol.loopexit.i.i:                          ; preds = %B1686.prol.i.i, %B1686.preheader1843.i.i
  %.3310.0.unr.i.i = phi i64 [ %.3310.0.ph.i.i, %B1686.preheader1843.i.i ], [ %.neg1857.i.i, %B1686.prol.i.i ]
  %794 = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %.neg1857.i.i
  br i1 %794, label %B194.endif.i.i.i.preheader, label %B1686.preheader1864.i.i

B1686.preheader1864.i.i:                          ; preds = %B1686.prol.loopexit.i.i
  %795 = sub i64 %arg.move.6.5.0.fr.i.i.i, %.3310.0.unr.i.i
  %796 = shl i64 %.3310.0.unr.i.i, 3
  %scevgep1961.i.i = getelementptr i8, ptr %scevgep1928.i.i, i64 %796
  %scevgep1966.i.i = getelementptr i8, ptr %scevgep1923.i.i, i64 %796
  %scevgep1970.i.i = getelementptr i8, ptr %spare.2.sroa.120.08747.i.i, i64 8
  %scevgep1971.i.i = getelementptr i8, ptr %scevgep1970.i.i, i64 %796
  %scevgep1975.i.i = getelementptr i8, ptr %fit.2.sroa.108.08633.i.i, i64 8
  %scevgep1976.i.i = getelementptr i8, ptr %scevgep1975.i.i, i64 %796
  %scevgep1981.i.i = getelementptr i8, ptr %scevgep1948.i.i, i64 %796
  br label %B1686.i.i

B1686.us.i.i:                                     ; preds = %B1686.us.i.i, %B1686.us.preheader1865.i.i
  %lsr.iv1921.i.i = phi i64 [ 0, %B1686.us.preheader1865.i.i ], [ %lsr.iv.next1922.i.i, %B1686.us.i.i ]
  %797 = shl i64 %lsr.iv1921.i.i, 3
  %scevgep1950.i.i = getelementptr i8, ptr %scevgep1949.i.i, i64 %797
  %scevgep1951.i.i = getelementptr i8, ptr %scevgep1950.i.i, i64 -8
  %.3438.us.i.i = load double, ptr %scevgep1951.i.i, align 8, !noalias !85
  %scevgep1945.i.i = getelementptr i8, ptr %scevgep1944.i.i, i64 %797
  %scevgep1946.i.i = getelementptr i8, ptr %scevgep1945.i.i, i64 -8
  %.3475.us.i.i = load double, ptr %scevgep1946.i.i, align 8, !noalias !85
  %.3485.us.i.i = fadd double %.3438.us.i.i, %.3475.us.i.i
  %798 = shl i64 %lsr.iv1921.i.i, 3
  %scevgep1068 = getelementptr i8, ptr %scevgep1924.i.i, i64 %798
  %scevgep1069 = getelementptr i8, ptr %scevgep1068, i64 -8
  store double %.3485.us.i.i, ptr %scevgep1069, align 8, !noalias !85
  %scevgep1072 = getelementptr i8, ptr %scevgep1939.i.i, i64 %798
  %799 = shl i64 %lsr.iv1921.i.i, 3
  %scevgep1070 = getelementptr i8, ptr %scevgep1939.i.i, i64 %799
  %scevgep1071 = getelementptr i8, ptr %scevgep1070, i64 -8
  %.3552.us.i.i = load double, ptr %scevgep1071, align 8, !noalias !85
  %800 = shl i64 %lsr.iv1921.i.i, 3
  %scevgep1066 = getelementptr i8, ptr %scevgep1929.i.i, i64 %800
  %scevgep1067 = getelementptr i8, ptr %scevgep1066, i64 -8
  %.3583.us.i.i = load double, ptr %scevgep1067, align 8, !noalias !85
  %.3584.us.i.i = fadd double %.3552.us.i.i, %.3583.us.i.i
  %801 = shl i64 %lsr.iv1921.i.i, 3
  %scevgep1064 = getelementptr i8, ptr %scevgep1934.i.i, i64 %801
  %scevgep1065 = getelementptr i8, ptr %scevgep1064, i64 -8
  store double %.3584.us.i.i, ptr %scevgep1065, align 8, !noalias !85
  %.3438.us.1.i.i = load double, ptr %scevgep1950.i.i, align 8, !noalias !85
  %.3475.us.1.i.i = load double, ptr %scevgep1945.i.i, align 8, !noalias !85
  %.3485.us.1.i.i = fadd double %.3438.us.1.i.i, %.3475.us.1.i.i
  store double %.3485.us.1.i.i, ptr %scevgep1068, align 8, !noalias !85
  %.3552.us.1.i.i = load double, ptr %scevgep1072, align 8, !noalias !85
  %.3583.us.1.i.i = load double, ptr %scevgep1066, align 8, !noalias !85
  %.3584.us.1.i.i = fadd double %.3552.us.1.i.i, %.3583.us.1.i.i
  store double %.3584.us.1.i.i, ptr %scevgep1064, align 8, !noalias !85
  %lsr.iv.next1922.i.i = add i64 %lsr.iv1921.i.i, 2
  %exitcond1742.not.1.i.i = icmp eq i64 %767, %lsr.iv.next1922.i.i
  br i1 %exitcond1742.not.1.i.i, label %B194.endif.i.i.i.preheader, label %B1686.us.i.i, !llvm.loop !351

B134.preheader.i1101.i.i:                         ; preds = %B178.endif.i.i.i, %B467.i.i.i
  %scevgep.i.i1104.i.i = getelementptr i8, ptr %spare.2.sroa.330.08733.i.i, i64 24
  %.455.pre.i1105.i.i = load i64, ptr %spare.2.sroa.1620.08647.i.i, align 8, !noalias !352
  br label %B134.i1106.i.i

B134.i1106.i.i:                                   ; preds = %B1083.i1206.i.i, %B134.preheader.i1101.i.i
  %.866.i28.i1107.i.i = phi i64 [ %.866.i29.i1207.i.i, %B1083.i1206.i.i ], [ %.455.pre.i1105.i.i, %B134.preheader.i1101.i.i ]
  %.455.i1108.i.i = phi i64 [ %.45526.i1208.i.i, %B1083.i1206.i.i ], [ %.455.pre.i1105.i.i, %B134.preheader.i1101.i.i ]
  %.32813821384.i1109.i.i = phi i64 [ %.335.i1110.i.i, %B1083.i1206.i.i ], [ 0, %B134.preheader.i1101.i.i ]
  %.335.i1110.i.i = add nuw nsw i64 %.32813821384.i1109.i.i, 1
  %802 = getelementptr i64, ptr %arg.cells, i64 %.32813821384.i1109.i.i
  %.395.i1111.i.i = load i64, ptr %802, align 8, !noalias !352
  %.408.i1112.i.i = icmp slt i64 %.395.i1111.i.i, 0
  %.409.i1113.i.i = select i1 %.408.i1112.i.i, i64 %.121, i64 0
  %803 = getelementptr i64, ptr %spare.2.sroa.1410.08661.i.i, i64 %.395.i1111.i.i
  %.423.i1114.i.i = getelementptr i64, ptr %803, i64 %.409.i1113.i.i
  %.424.i1115.i.i = load i64, ptr %.423.i1114.i.i, align 8, !noalias !352
  %.456.not.i1116.i.i = icmp eq i64 %.424.i1115.i.i, %.455.i1108.i.i
  br i1 %.456.not.i1116.i.i, label %B1083.i1206.i.i, label %B208.i1117.i.i

B208.i1117.i.i:                                   ; preds = %B134.i1106.i.i
  %804 = icmp sgt i64 %arg.move.6.5.0.fr.i.i.i, 0
  br i1 %804, label %B64.lr.ph.i.i1210.i.i, label %B118.i.i1118.i.i

B64.lr.ph.i.i1210.i.i:                            ; preds = %B208.i1117.i.i
  %805 = icmp ult i64 %arg.move.6.5.0.fr.i.i.i, 4
  %.267.i.i1212.i.i = add i64 %.409.i1113.i.i, %.395.i1111.i.i
  br i1 %805, label %B64.epil.preheader.i.i1254.i.i, label %B64.lr.ph.new.i.i1213.i.i

B64.lr.ph.new.i.i1213.i.i:                        ; preds = %B64.lr.ph.i.i1210.i.i
  %806 = mul i64 %.267.i.i1212.i.i, %.20.i282
  %807 = getelementptr i8, ptr %arg.design, i64 %806
  %scevgep37.i.i1214.i.i = getelementptr i8, ptr %807, i64 24
  br label %B64.i.i1215.i.i

B64.i.i1215.i.i:                                  ; preds = %B64.i.i1215.i.i, %B64.lr.ph.new.i.i1213.i.i
  %eta.2.0539.i.i1216.i.i = phi double [ 0.000000e+00, %B64.lr.ph.new.i.i1213.i.i ], [ %.326.3.i.i1251.i.i, %B64.i.i1215.i.i ]
  %.210535537.i.i1217.i.i = phi i64 [ 0, %B64.lr.ph.new.i.i1213.i.i ], [ %.217.3.i.i1244.i.i, %B64.i.i1215.i.i ]
  %808 = shl i64 %.210535537.i.i1217.i.i, 3
  %scevgep43.i.i1218.i.i = getelementptr i8, ptr %scevgep37.i.i1214.i.i, i64 %808
  %scevgep44.i.i1219.i.i = getelementptr i8, ptr %scevgep43.i.i1218.i.i, i64 -24
  %.292.i.i1220.i.i = load double, ptr %scevgep44.i.i1219.i.i, align 8, !noalias !355
  %sunkaddr1735 = mul i64 %.210535537.i.i1217.i.i, 8
  %sunkaddr1736 = getelementptr i8, ptr %spare.2.sroa.120.08747.i.i, i64 %sunkaddr1735
  %.323.i.i1223.i.i = load double, ptr %sunkaddr1736, align 8, !noalias !355
  %.324.i.i1224.i.i = fmul double %.292.i.i1220.i.i, %.323.i.i1223.i.i
  %.326.i.i1225.i.i = fadd double %eta.2.0539.i.i1216.i.i, %.324.i.i1224.i.i
  %809 = shl i64 %.210535537.i.i1217.i.i, 3
  %scevgep1227 = getelementptr i8, ptr %scevgep37.i.i1214.i.i, i64 %809
  %scevgep1228 = getelementptr i8, ptr %scevgep1227, i64 -16
  %.292.1.i.i1228.i.i = load double, ptr %scevgep1228, align 8, !noalias !355
  %sunkaddr1737 = mul i64 %.210535537.i.i1217.i.i, 8
  %sunkaddr1738 = getelementptr i8, ptr %spare.2.sroa.120.08747.i.i, i64 %sunkaddr1737
  %sunkaddr1739 = getelementptr i8, ptr %sunkaddr1738, i64 8
  %.323.1.i.i1232.i.i = load double, ptr %sunkaddr1739, align 8, !noalias !355
  %.324.1.i.i1233.i.i = fmul double %.292.1.i.i1228.i.i, %.323.1.i.i1232.i.i
  %.326.1.i.i1234.i.i = fadd double %.326.i.i1225.i.i, %.324.1.i.i1233.i.i
  %810 = shl i64 %.210535537.i.i1217.i.i, 3
  %scevgep1225 = getelementptr i8, ptr %scevgep37.i.i1214.i.i, i64 %810
  %scevgep1226 = getelementptr i8, ptr %scevgep1225, i64 -8
  %.292.2.i.i1237.i.i = load double, ptr %scevgep1226, align 8, !noalias !355
  %sunkaddr1740 = mul i64 %.210535537.i.i1217.i.i, 8
  %sunkaddr1741 = getelementptr i8, ptr %spare.2.sroa.120.08747.i.i, i64 %sunkaddr1740
  %sunkaddr1742 = getelementptr i8, ptr %sunkaddr1741, i64 16
  %.323.2.i.i1241.i.i = load double, ptr %sunkaddr1742, align 8, !noalias !355
  %.324.2.i.i1242.i.i = fmul double %.292.2.i.i1237.i.i, %.323.2.i.i1241.i.i
  %.326.2.i.i1243.i.i = fadd double %.326.1.i.i1234.i.i, %.324.2.i.i1242.i.i
  %.217.3.i.i1244.i.i = add nuw nsw i64 %.210535537.i.i1217.i.i, 4
  %.292.3.i.i1245.i.i = load double, ptr %scevgep43.i.i1218.i.i, align 8, !noalias !355
  %sunkaddr1743 = mul i64 %.210535537.i.i1217.i.i, 8
  %sunkaddr1744 = getelementptr i8, ptr %spare.2.sroa.120.08747.i.i, i64 %sunkaddr1743
  %sunkaddr1745 = getelementptr i8, ptr %sunkaddr1744, i64 24
  %.323.3.i.i1249.i.i = load double, ptr %sunkaddr1745, align 8, !noalias !355
  %.324.3.i.i1250.i.i = fmul double %.292.3.i.i1245.i.i, %.323.3.i.i1249.i.i
  %.326.3.i.i1251.i.i = fadd double %.326.2.i.i1243.i.i, %.324.3.i.i1250.i.i
  %niter.ncmp.3.i.i1252.i.i = icmp eq i64 %unroll_iter.i.i.i.i, %.217.3.i.i1244.i.i
  br i1 %niter.ncmp.3.i.i1252.i.i, label %B118.loopexit.unr-lcssa.i.i1253.i.i, label %B64.i.i1215.i.i

B118.loopexit.unr-lcssa.i.i1253.i.i:              ; preds = %B64.i.i1215.i.i
  %811 = icmp eq i64 %xtraiter.i.i.i.i, 0
  br i1 %811, label %B118.i.i1118.i.i, label %B64.epil.preheader.i.i1254.i.i

B64.epil.preheader.i.i1254.i.i:                   ; preds = %B118.loopexit.unr-lcssa.i.i1253.i.i, %B64.lr.ph.i.i1210.i.i
  %eta.2.0539.epil.init.i.i1255.i.i = phi double [ 0.000000e+00, %B64.lr.ph.i.i1210.i.i ], [ %.326.3.i.i1251.i.i, %B118.loopexit.unr-lcssa.i.i1253.i.i ]
  %.210535537.epil.init.i.i1256.i.i = phi i64 [ 0, %B64.lr.ph.i.i1210.i.i ], [ %unroll_iter.i.i.i.i, %B118.loopexit.unr-lcssa.i.i1253.i.i ]
  %812 = shl i64 %.210535537.epil.init.i.i1256.i.i, 3
  %scevgep33.i.i1257.i.i = getelementptr i8, ptr %spare.2.sroa.120.08747.i.i, i64 %812
  %813 = mul i64 %.267.i.i1212.i.i, %arg.move.6.5.0.fr.i.i.i
  %814 = add i64 %.210535537.epil.init.i.i1256.i.i, %813
  %815 = shl i64 %814, 3
  %scevgep35.i.i1258.i.i = getelementptr i8, ptr %arg.design, i64 %815
  br label %B64.epil.i.i1259.i.i

B64.epil.i.i1259.i.i:                             ; preds = %B64.epil.i.i1259.i.i, %B64.epil.preheader.i.i1254.i.i
  %eta.2.0539.epil.i.i1260.i.i = phi double [ %eta.2.0539.epil.init.i.i1255.i.i, %B64.epil.preheader.i.i1254.i.i ], [ %.326.epil.i.i1267.i.i, %B64.epil.i.i1259.i.i ]
  %epil.iter.i.i1261.i.i = phi i64 [ 0, %B64.epil.preheader.i.i1254.i.i ], [ %epil.iter.next.i.i1268.i.i, %B64.epil.i.i1259.i.i ]
  %816 = shl i64 %epil.iter.i.i1261.i.i, 3
  %scevgep181.i1262.i.i = getelementptr i8, ptr %scevgep35.i.i1258.i.i, i64 %816
  %.292.epil.i.i1263.i.i = load double, ptr %scevgep181.i1262.i.i, align 8, !noalias !355
  %scevgep180.i1264.i.i = getelementptr i8, ptr %scevgep33.i.i1257.i.i, i64 %816
  %.323.epil.i.i1265.i.i = load double, ptr %scevgep180.i1264.i.i, align 8, !noalias !355
  %.324.epil.i.i1266.i.i = fmul double %.292.epil.i.i1263.i.i, %.323.epil.i.i1265.i.i
  %.326.epil.i.i1267.i.i = fadd double %eta.2.0539.epil.i.i1260.i.i, %.324.epil.i.i1266.i.i
  %epil.iter.next.i.i1268.i.i = add i64 %epil.iter.i.i1261.i.i, 1
  %epil.iter.cmp.not.i.i1269.i.i = icmp eq i64 %xtraiter.i.i.i.i, %epil.iter.next.i.i1268.i.i
  br i1 %epil.iter.cmp.not.i.i1269.i.i, label %B118.i.i1118.i.i, label %B64.epil.i.i1259.i.i, !llvm.loop !336

B118.i.i1118.i.i:                                 ; preds = %B64.epil.i.i1259.i.i, %B118.loopexit.unr-lcssa.i.i1253.i.i, %B208.i1117.i.i
  %eta.2.0.lcssa.i.i1119.i.i = phi double [ 0.000000e+00, %B208.i1117.i.i ], [ %.326.3.i.i1251.i.i, %B118.loopexit.unr-lcssa.i.i1253.i.i ], [ %.326.epil.i.i1267.i.i, %B64.epil.i.i1259.i.i ]
  %817 = icmp slt i64 %arg.move.6.5.0.fr.i.i.i, 1
  %.335.i.i1120.i.i = fneg double %eta.2.0.lcssa.i.i1119.i.i
  %.338.i.i1121.i.i = tail call double @llvm.exp.f64(double %.335.i.i1120.i.i)
  %.339.i.i1122.i.i = fadd double %.338.i.i1121.i.i, 1.000000e+00
  %.343.i.i1123.i.i = fdiv double 1.000000e+00, %.339.i.i1122.i.i
  %.348.i.i1124.i.i = fsub double 1.000000e+00, %.343.i.i1123.i.i
  %.350.i.i1125.i.i = fmul double %.343.i.i1123.i.i, %.348.i.i1124.i.i
  br i1 %817, label %_ZN9pvp_bayes4walk18_linearise_patternB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.i1202.i.i, label %B222.endif.us.preheader.i.i1126.i.i

B222.endif.us.preheader.i.i1126.i.i:              ; preds = %B118.i.i1118.i.i
  %.673.i.i1128.i.i = add i64 %.409.i1113.i.i, %.395.i1111.i.i
  %.759.i.i1131.i.i = mul i64 %.673.i.i1128.i.i, %arg.move.6.5.0.fr.i.i.i
  %818 = getelementptr double, ptr %spare.2.sroa.600.08715.i.i, i64 %.759.i.i1131.i.i
  %819 = getelementptr double, ptr %spare.2.sroa.870.08697.i.i, i64 %.759.i.i1131.i.i
  %820 = mul i64 %.673.i.i1128.i.i, %.20.i282
  %821 = getelementptr i8, ptr %arg.design, i64 %820
  %scevgep18.i.i1135.i.i = getelementptr i8, ptr %821, i64 24
  br label %B222.endif.us.i.i1136.i.i

B222.endif.us.i.i1136.i.i:                        ; preds = %B250.B310_crit_edge.us.i.i1191.i.i, %B222.endif.us.preheader.i.i1126.i.i
  %lsr.iv29.i.i1137.i.i = phi ptr [ %spare.2.sroa.330.08733.i.i, %B222.endif.us.preheader.i.i1126.i.i ], [ %scevgep30.i.i1198.i.i, %B250.B310_crit_edge.us.i.i1191.i.i ]
  %lsr.iv.i.i1138.i.i = phi ptr [ %scevgep.i.i1104.i.i, %B222.endif.us.preheader.i.i1126.i.i ], [ %scevgep10.i.i1197.i.i, %B250.B310_crit_edge.us.i.i1191.i.i ]
  %.440552558.us.i.i1139.i.i = phi i64 [ 0, %B222.endif.us.preheader.i.i1126.i.i ], [ %.447.us.i.i1193.i.i, %B250.B310_crit_edge.us.i.i1191.i.i ]
  %822 = icmp ult i64 %arg.move.6.5.0.fr.i.i.i, 4
  br i1 %822, label %B254.us.epil.preheader.i.i1175.i.i, label %B254.us.i.i1141.i.i.preheader

B254.us.i.i1141.i.i.preheader:                    ; preds = %B222.endif.us.i.i1136.i.i
  br label %B254.us.i.i1141.i.i

B254.us.i.i1141.i.i:                              ; preds = %B254.us.i.i1141.i.i, %B254.us.i.i1141.i.i.preheader
  %s.2.1547.us.i.i1142.i.i = phi double [ %.701.us.3.i.i1172.i.i, %B254.us.i.i1141.i.i ], [ 0.000000e+00, %B254.us.i.i1141.i.i.preheader ]
  %.564543545.us.i.i1143.i.i = phi i64 [ %.571.us.3.i.i1168.i.i, %B254.us.i.i1141.i.i ], [ 0, %B254.us.i.i1141.i.i.preheader ]
  %823 = shl i64 %.564543545.us.i.i1143.i.i, 3
  %scevgep16.i.i1144.i.i = getelementptr i8, ptr %lsr.iv.i.i1138.i.i, i64 %823
  %scevgep17.i.i1145.i.i = getelementptr i8, ptr %scevgep16.i.i1144.i.i, i64 -24
  %.647.us.i.i1146.i.i = load double, ptr %scevgep17.i.i1145.i.i, align 8, !noalias !355
  %scevgep24.i.i1147.i.i = getelementptr i8, ptr %scevgep18.i.i1135.i.i, i64 %823
  %scevgep25.i.i1148.i.i = getelementptr i8, ptr %scevgep24.i.i1147.i.i, i64 -24
  %.698.us.i.i1149.i.i = load double, ptr %scevgep25.i.i1148.i.i, align 8, !noalias !355
  %.699.us.i.i1150.i.i = fmul double %.647.us.i.i1146.i.i, %.698.us.i.i1149.i.i
  %.701.us.i.i1151.i.i = fadd double %s.2.1547.us.i.i1142.i.i, %.699.us.i.i1150.i.i
  %824 = shl i64 %.564543545.us.i.i1143.i.i, 3
  %scevgep1235 = getelementptr i8, ptr %lsr.iv.i.i1138.i.i, i64 %824
  %scevgep1236 = getelementptr i8, ptr %scevgep1235, i64 -16
  %.647.us.1.i.i1154.i.i = load double, ptr %scevgep1236, align 8, !noalias !355
  %825 = shl i64 %.564543545.us.i.i1143.i.i, 3
  %scevgep1231 = getelementptr i8, ptr %scevgep18.i.i1135.i.i, i64 %825
  %scevgep1232 = getelementptr i8, ptr %scevgep1231, i64 -16
  %.698.us.1.i.i1157.i.i = load double, ptr %scevgep1232, align 8, !noalias !355
  %.699.us.1.i.i1158.i.i = fmul double %.647.us.1.i.i1154.i.i, %.698.us.1.i.i1157.i.i
  %.701.us.1.i.i1159.i.i = fadd double %.701.us.i.i1151.i.i, %.699.us.1.i.i1158.i.i
  %826 = shl i64 %.564543545.us.i.i1143.i.i, 3
  %scevgep1233 = getelementptr i8, ptr %lsr.iv.i.i1138.i.i, i64 %826
  %scevgep1234 = getelementptr i8, ptr %scevgep1233, i64 -8
  %.647.us.2.i.i1162.i.i = load double, ptr %scevgep1234, align 8, !noalias !355
  %827 = shl i64 %.564543545.us.i.i1143.i.i, 3
  %scevgep1229 = getelementptr i8, ptr %scevgep18.i.i1135.i.i, i64 %827
  %scevgep1230 = getelementptr i8, ptr %scevgep1229, i64 -8
  %.698.us.2.i.i1165.i.i = load double, ptr %scevgep1230, align 8, !noalias !355
  %.699.us.2.i.i1166.i.i = fmul double %.647.us.2.i.i1162.i.i, %.698.us.2.i.i1165.i.i
  %.701.us.2.i.i1167.i.i = fadd double %.701.us.1.i.i1159.i.i, %.699.us.2.i.i1166.i.i
  %.571.us.3.i.i1168.i.i = add nuw nsw i64 %.564543545.us.i.i1143.i.i, 4
  %.647.us.3.i.i1169.i.i = load double, ptr %scevgep16.i.i1144.i.i, align 8, !noalias !355
  %.698.us.3.i.i1170.i.i = load double, ptr %scevgep24.i.i1147.i.i, align 8, !noalias !355
  %.699.us.3.i.i1171.i.i = fmul double %.647.us.3.i.i1169.i.i, %.698.us.3.i.i1170.i.i
  %.701.us.3.i.i1172.i.i = fadd double %.701.us.2.i.i1167.i.i, %.699.us.3.i.i1171.i.i
  %niter9.ncmp.3.i.i1173.i.i = icmp eq i64 %unroll_iter.i.i.i.i, %.571.us.3.i.i1168.i.i
  br i1 %niter9.ncmp.3.i.i1173.i.i, label %B250.B310_crit_edge.us.unr-lcssa.i.i1174.i.i, label %B254.us.i.i1141.i.i

B250.B310_crit_edge.us.unr-lcssa.i.i1174.i.i:     ; preds = %B254.us.i.i1141.i.i
  %828 = icmp eq i64 %xtraiter.i.i.i.i, 0
  br i1 %828, label %B250.B310_crit_edge.us.i.i1191.i.i, label %B254.us.epil.preheader.i.i1175.i.i

B254.us.epil.preheader.i.i1175.i.i:               ; preds = %B250.B310_crit_edge.us.unr-lcssa.i.i1174.i.i, %B222.endif.us.i.i1136.i.i
  %s.2.1547.us.epil.init.i.i1176.i.i = phi double [ 0.000000e+00, %B222.endif.us.i.i1136.i.i ], [ %.701.us.3.i.i1172.i.i, %B250.B310_crit_edge.us.unr-lcssa.i.i1174.i.i ]
  %.564543545.us.epil.init.i.i1177.i.i = phi i64 [ 0, %B222.endif.us.i.i1136.i.i ], [ %unroll_iter.i.i.i.i, %B250.B310_crit_edge.us.unr-lcssa.i.i1174.i.i ]
  %829 = shl i64 %.564543545.us.epil.init.i.i1177.i.i, 3
  %scevgep27.i.i1178.i.i = getelementptr i8, ptr %821, i64 %829
  %scevgep31.i.i1179.i.i = getelementptr i8, ptr %lsr.iv29.i.i1137.i.i, i64 %829
  br label %B254.us.epil.i.i1180.i.i

B254.us.epil.i.i1180.i.i:                         ; preds = %B254.us.epil.i.i1180.i.i, %B254.us.epil.preheader.i.i1175.i.i
  %s.2.1547.us.epil.i.i1181.i.i = phi double [ %s.2.1547.us.epil.init.i.i1176.i.i, %B254.us.epil.preheader.i.i1175.i.i ], [ %.701.us.epil.i.i1188.i.i, %B254.us.epil.i.i1180.i.i ]
  %epil.iter4.i.i1182.i.i = phi i64 [ 0, %B254.us.epil.preheader.i.i1175.i.i ], [ %epil.iter4.next.i.i1189.i.i, %B254.us.epil.i.i1180.i.i ]
  %830 = shl i64 %epil.iter4.i.i1182.i.i, 3
  %scevgep191.i1183.i.i = getelementptr i8, ptr %scevgep31.i.i1179.i.i, i64 %830
  %.647.us.epil.i.i1184.i.i = load double, ptr %scevgep191.i1183.i.i, align 8, !noalias !355
  %scevgep190.i1185.i.i = getelementptr i8, ptr %scevgep27.i.i1178.i.i, i64 %830
  %.698.us.epil.i.i1186.i.i = load double, ptr %scevgep190.i1185.i.i, align 8, !noalias !355
  %.699.us.epil.i.i1187.i.i = fmul double %.647.us.epil.i.i1184.i.i, %.698.us.epil.i.i1186.i.i
  %.701.us.epil.i.i1188.i.i = fadd double %s.2.1547.us.epil.i.i1181.i.i, %.699.us.epil.i.i1187.i.i
  %epil.iter4.next.i.i1189.i.i = add i64 %epil.iter4.i.i1182.i.i, 1
  %epil.iter4.cmp.not.i.i1190.i.i = icmp eq i64 %xtraiter.i.i.i.i, %epil.iter4.next.i.i1189.i.i
  br i1 %epil.iter4.cmp.not.i.i1190.i.i, label %B250.B310_crit_edge.us.i.i1191.i.i, label %B254.us.epil.i.i1180.i.i, !llvm.loop !337

B250.B310_crit_edge.us.i.i1191.i.i:               ; preds = %B254.us.epil.i.i1180.i.i, %B250.B310_crit_edge.us.unr-lcssa.i.i1174.i.i
  %.701.us.lcssa.i.i1192.i.i = phi double [ %.701.us.3.i.i1172.i.i, %B250.B310_crit_edge.us.unr-lcssa.i.i1174.i.i ], [ %.701.us.epil.i.i1188.i.i, %B254.us.epil.i.i1180.i.i ]
  %.447.us.i.i1193.i.i = add nuw nsw i64 %.440552558.us.i.i1139.i.i, 1
  %.711.us.i.i1194.i.i = fmul double %.343.i.i1123.i.i, %.701.us.lcssa.i.i1192.i.i
  %831 = getelementptr double, ptr %818, i64 %.440552558.us.i.i1139.i.i
  store double %.711.us.i.i1194.i.i, ptr %831, align 8, !noalias !355
  %.767.us.i.i1195.i.i = fmul double %.350.i.i1125.i.i, %.701.us.lcssa.i.i1192.i.i
  %.769.us.i.i1196.i.i = fmul double %.701.us.lcssa.i.i1192.i.i, %.767.us.i.i1195.i.i
  %832 = getelementptr double, ptr %819, i64 %.440552558.us.i.i1139.i.i
  store double %.769.us.i.i1196.i.i, ptr %832, align 8, !noalias !355
  %scevgep10.i.i1197.i.i = getelementptr i8, ptr %lsr.iv.i.i1138.i.i, i64 %.20.i282
  %scevgep30.i.i1198.i.i = getelementptr i8, ptr %lsr.iv29.i.i1137.i.i, i64 %.20.i282
  %exitcond569.not.i.i1199.i.i = icmp eq i64 %.447.us.i.i1193.i.i, %arg.move.6.5.0.fr.i.i.i
  br i1 %exitcond569.not.i.i1199.i.i, label %_ZN9pvp_bayes4walk18_linearise_patternB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.loopexit.i1200.i.i, label %B222.endif.us.i.i1136.i.i

_ZN9pvp_bayes4walk18_linearise_patternB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.loopexit.i1200.i.i: ; preds = %B250.B310_crit_edge.us.i.i1191.i.i
  %.866.i.pre.i1201.i.i = load i64, ptr %spare.2.sroa.1620.08647.i.i, align 8, !noalias !355
  br label %_ZN9pvp_bayes4walk18_linearise_patternB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.i1202.i.i

_ZN9pvp_bayes4walk18_linearise_patternB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.i1202.i.i: ; preds = %_ZN9pvp_bayes4walk18_linearise_patternB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.loopexit.i1200.i.i, %B118.i.i1118.i.i
  %.866.i.i1203.i.i = phi i64 [ %.866.i.pre.i1201.i.i, %_ZN9pvp_bayes4walk18_linearise_patternB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.loopexit.i1200.i.i ], [ %.866.i28.i1107.i.i, %B118.i.i1118.i.i ]
  %sunkaddr203.i1204.i.i = shl i64 %.409.i1113.i.i, 3
  %sunkaddr204.i1205.i.i = getelementptr inbounds i8, ptr %803, i64 %sunkaddr203.i1204.i.i
  store i64 %.866.i.i1203.i.i, ptr %sunkaddr204.i1205.i.i, align 8, !noalias !355
  br label %B1083.i1206.i.i

B280.i690.i.i:                                    ; preds = %B510.endif.i983.i.i, %B280.lr.ph.i681.i.i
  %lsr.iv156.i691.i.i = phi ptr [ %848, %B280.lr.ph.i681.i.i ], [ %scevgep157.i1005.i.i, %B510.endif.i983.i.i ]
  %lsr.iv136.i692.i.i = phi ptr [ %scevgep135.i688.i.i, %B280.lr.ph.i681.i.i ], [ %scevgep137.i1004.i.i, %B510.endif.i983.i.i ]
  %total.3.01430.i693.i.i = phi double [ 0.000000e+00, %B280.lr.ph.i681.i.i ], [ %.1311.i1002.i.i, %B510.endif.i983.i.i ]
  %.64014071429.i694.i.i = phi i64 [ %arg.move.6.5.0.fr.i.i.i, %B280.lr.ph.i681.i.i ], [ %.650.i695.i.i, %B510.endif.i983.i.i ]
  %.650.i695.i.i = add nsw i64 %.64014071429.i694.i.i, -1
  br i1 %brmerge.not.i.i, label %B388.endif.i754.i.i, label %B326.lr.ph.i696.i.i

B326.i698.i.i:                                    ; preds = %B326.i698.i.i.preheader, %B326.i698.i.i
  %step.3.21392.i699.i.i = phi double [ %.901.3.i735.i.i, %B326.i698.i.i ], [ 0.000000e+00, %B326.i698.i.i.preheader ]
  %.78513881390.i700.i.i = phi i64 [ %.792.3.i727.i.i, %B326.i698.i.i ], [ 0, %B326.i698.i.i.preheader ]
  %833 = shl i64 %.78513881390.i700.i.i, 3
  %scevgep143.i701.i.i = getelementptr i8, ptr %lsr.iv136.i692.i.i, i64 %833
  %scevgep144.i702.i.i = getelementptr i8, ptr %scevgep143.i701.i.i, i64 -24
  %.868.i703.i.i = load double, ptr %scevgep144.i702.i.i, align 8, !noalias !352
  %sunkaddr1749 = mul i64 %.78513881390.i700.i.i, 8
  %sunkaddr1750 = getelementptr i8, ptr %arg.sums, i64 %sunkaddr1749
  %.898.i706.i.i = load double, ptr %sunkaddr1750, align 8, !noalias !352
  %.899.i707.i.i = fmul double %.868.i703.i.i, %.898.i706.i.i
  %.901.i708.i.i = fadd double %step.3.21392.i699.i.i, %.899.i707.i.i
  %834 = shl i64 %.78513881390.i700.i.i, 3
  %scevgep1247 = getelementptr i8, ptr %lsr.iv136.i692.i.i, i64 %834
  %scevgep1248 = getelementptr i8, ptr %scevgep1247, i64 -16
  %.868.1.i711.i.i = load double, ptr %scevgep1248, align 8, !noalias !352
  %sunkaddr1751 = mul i64 %.78513881390.i700.i.i, 8
  %sunkaddr1752 = getelementptr i8, ptr %arg.sums, i64 %sunkaddr1751
  %sunkaddr1753 = getelementptr i8, ptr %sunkaddr1752, i64 8
  %.898.1.i715.i.i = load double, ptr %sunkaddr1753, align 8, !noalias !352
  %.899.1.i716.i.i = fmul double %.868.1.i711.i.i, %.898.1.i715.i.i
  %.901.1.i717.i.i = fadd double %.901.i708.i.i, %.899.1.i716.i.i
  %835 = shl i64 %.78513881390.i700.i.i, 3
  %scevgep1245 = getelementptr i8, ptr %lsr.iv136.i692.i.i, i64 %835
  %scevgep1246 = getelementptr i8, ptr %scevgep1245, i64 -8
  %.868.2.i720.i.i = load double, ptr %scevgep1246, align 8, !noalias !352
  %sunkaddr1754 = mul i64 %.78513881390.i700.i.i, 8
  %sunkaddr1755 = getelementptr i8, ptr %arg.sums, i64 %sunkaddr1754
  %sunkaddr1756 = getelementptr i8, ptr %sunkaddr1755, i64 16
  %.898.2.i724.i.i = load double, ptr %sunkaddr1756, align 8, !noalias !352
  %.899.2.i725.i.i = fmul double %.868.2.i720.i.i, %.898.2.i724.i.i
  %.901.2.i726.i.i = fadd double %.901.1.i717.i.i, %.899.2.i725.i.i
  %.792.3.i727.i.i = add nuw nsw i64 %.78513881390.i700.i.i, 4
  %.868.3.i729.i.i = load double, ptr %scevgep143.i701.i.i, align 8, !noalias !352
  %sunkaddr1757 = mul i64 %.78513881390.i700.i.i, 8
  %sunkaddr1758 = getelementptr i8, ptr %arg.sums, i64 %sunkaddr1757
  %sunkaddr1759 = getelementptr i8, ptr %sunkaddr1758, i64 24
  %.898.3.i733.i.i = load double, ptr %sunkaddr1759, align 8, !noalias !352
  %.899.3.i734.i.i = fmul double %.868.3.i729.i.i, %.898.3.i733.i.i
  %.901.3.i735.i.i = fadd double %.901.2.i726.i.i, %.899.3.i734.i.i
  %niter.ncmp.3.i736.i.i = icmp eq i64 %unroll_iter.i.i.i.i, %.792.3.i727.i.i
  br i1 %niter.ncmp.3.i736.i.i, label %B388.endif.loopexit.unr-lcssa.i737.i.i, label %B326.i698.i.i

B414.i757.1.i.i:                                  ; preds = %B388.endif.i754.i.i
  %836 = icmp eq i64 %n.5.282311565.i.i, 2
  %sunkaddr1760 = getelementptr i8, ptr %arg.signs, i64 16
  %.1070.i762.1.i.i = load i64, ptr %sunkaddr1760, align 8, !noalias !352
  %sunkaddr1761 = getelementptr i8, ptr %arg.cells, i64 16
  %.1102.i765.1.i.i = load i64, ptr %sunkaddr1761, align 8, !noalias !352
  %.1125.i766.1.i.i = icmp slt i64 %.1102.i765.1.i.i, 0
  %.1126.i767.1.i.i = select i1 %.1125.i766.1.i.i, i64 %.121, i64 0
  %.1127.i768.1.i.i = add i64 %.1126.i767.1.i.i, %.1102.i765.1.i.i
  %.1147.i769.1.i.i = mul i64 %.1127.i768.1.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1406.i770.1.i.i = getelementptr double, ptr %invariant.gep.i756.i.i, i64 %.1147.i769.1.i.i
  %.1152.i771.1.i.i = load double, ptr %gep1406.i770.1.i.i, align 8, !noalias !352
  %.1153.i772.1.i.i = sitofp i64 %.1070.i762.1.i.i to double
  %.1154.i773.1.i.i = fmul double %.1152.i771.1.i.i, %.1153.i772.1.i.i
  %.1156.i774.1.i.i = fsub double %.1156.1.i792.i.i, %.1154.i773.1.i.i
  %sunkaddr1762 = getelementptr i8, ptr %arg.signs, i64 24
  %.1070.1.i779.1.i.i = load i64, ptr %sunkaddr1762, align 8, !noalias !352
  %sunkaddr1763 = getelementptr i8, ptr %arg.cells, i64 24
  %.1102.1.i783.1.i.i = load i64, ptr %sunkaddr1763, align 8, !noalias !352
  %.1125.1.i784.1.i.i = icmp slt i64 %.1102.1.i783.1.i.i, 0
  %.1126.1.i785.1.i.i = select i1 %.1125.1.i784.1.i.i, i64 %.121, i64 0
  %.1127.1.i786.1.i.i = add i64 %.1126.1.i785.1.i.i, %.1102.1.i783.1.i.i
  %.1147.1.i787.1.i.i = mul i64 %.1127.1.i786.1.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1406.1.i788.1.i.i = getelementptr double, ptr %invariant.gep.i756.i.i, i64 %.1147.1.i787.1.i.i
  %.1152.1.i789.1.i.i = load double, ptr %gep1406.1.i788.1.i.i, align 8, !noalias !352
  %.1153.1.i790.1.i.i = sitofp i64 %.1070.1.i779.1.i.i to double
  %.1154.1.i791.1.i.i = fmul double %.1152.1.i789.1.i.i, %.1153.1.i790.1.i.i
  %.1156.1.i792.1.i.i = fsub double %.1156.i774.1.i.i, %.1154.1.i791.1.i.i
  br i1 %836, label %B474.loopexit.i807.i.i, label %B414.i757.2.i.i

B414.i757.2.i.i:                                  ; preds = %B414.i757.1.i.i
  %837 = icmp eq i64 %n.5.282311565.i.i, 3
  %sunkaddr1764 = getelementptr i8, ptr %arg.signs, i64 32
  %.1070.i762.2.i.i = load i64, ptr %sunkaddr1764, align 8, !noalias !352
  %sunkaddr1765 = getelementptr i8, ptr %arg.cells, i64 32
  %.1102.i765.2.i.i = load i64, ptr %sunkaddr1765, align 8, !noalias !352
  %.1125.i766.2.i.i = icmp slt i64 %.1102.i765.2.i.i, 0
  %.1126.i767.2.i.i = select i1 %.1125.i766.2.i.i, i64 %.121, i64 0
  %.1127.i768.2.i.i = add i64 %.1126.i767.2.i.i, %.1102.i765.2.i.i
  %.1147.i769.2.i.i = mul i64 %.1127.i768.2.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1406.i770.2.i.i = getelementptr double, ptr %invariant.gep.i756.i.i, i64 %.1147.i769.2.i.i
  %.1152.i771.2.i.i = load double, ptr %gep1406.i770.2.i.i, align 8, !noalias !352
  %.1153.i772.2.i.i = sitofp i64 %.1070.i762.2.i.i to double
  %.1154.i773.2.i.i = fmul double %.1152.i771.2.i.i, %.1153.i772.2.i.i
  %.1156.i774.2.i.i = fsub double %.1156.1.i792.1.i.i, %.1154.i773.2.i.i
  %sunkaddr1766 = getelementptr i8, ptr %arg.signs, i64 40
  %.1070.1.i779.2.i.i = load i64, ptr %sunkaddr1766, align 8, !noalias !352
  %sunkaddr1767 = getelementptr i8, ptr %arg.cells, i64 40
  %.1102.1.i783.2.i.i = load i64, ptr %sunkaddr1767, align 8, !noalias !352
  %.1125.1.i784.2.i.i = icmp slt i64 %.1102.1.i783.2.i.i, 0
  %.1126.1.i785.2.i.i = select i1 %.1125.1.i784.2.i.i, i64 %.121, i64 0
  %.1127.1.i786.2.i.i = add i64 %.1126.1.i785.2.i.i, %.1102.1.i783.2.i.i
  %.1147.1.i787.2.i.i = mul i64 %.1127.1.i786.2.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1406.1.i788.2.i.i = getelementptr double, ptr %invariant.gep.i756.i.i, i64 %.1147.1.i787.2.i.i
  %.1152.1.i789.2.i.i = load double, ptr %gep1406.1.i788.2.i.i, align 8, !noalias !352
  %.1153.1.i790.2.i.i = sitofp i64 %.1070.1.i779.2.i.i to double
  %.1154.1.i791.2.i.i = fmul double %.1152.1.i789.2.i.i, %.1153.1.i790.2.i.i
  %.1156.1.i792.2.i.i = fsub double %.1156.i774.2.i.i, %.1154.1.i791.2.i.i
  br i1 %837, label %B474.loopexit.i807.i.i, label %B414.i757.3.i.i

B414.i757.3.i.i:                                  ; preds = %B414.i757.2.i.i
  %838 = icmp eq i64 %n.5.282311565.i.i, 4
  %sunkaddr1768 = getelementptr i8, ptr %arg.signs, i64 48
  %.1070.i762.3.i.i = load i64, ptr %sunkaddr1768, align 8, !noalias !352
  %sunkaddr1769 = getelementptr i8, ptr %arg.cells, i64 48
  %.1102.i765.3.i.i = load i64, ptr %sunkaddr1769, align 8, !noalias !352
  %.1125.i766.3.i.i = icmp slt i64 %.1102.i765.3.i.i, 0
  %.1126.i767.3.i.i = select i1 %.1125.i766.3.i.i, i64 %.121, i64 0
  %.1127.i768.3.i.i = add i64 %.1126.i767.3.i.i, %.1102.i765.3.i.i
  %.1147.i769.3.i.i = mul i64 %.1127.i768.3.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1406.i770.3.i.i = getelementptr double, ptr %invariant.gep.i756.i.i, i64 %.1147.i769.3.i.i
  %.1152.i771.3.i.i = load double, ptr %gep1406.i770.3.i.i, align 8, !noalias !352
  %.1153.i772.3.i.i = sitofp i64 %.1070.i762.3.i.i to double
  %.1154.i773.3.i.i = fmul double %.1152.i771.3.i.i, %.1153.i772.3.i.i
  %.1156.i774.3.i.i = fsub double %.1156.1.i792.2.i.i, %.1154.i773.3.i.i
  %sunkaddr1770 = getelementptr i8, ptr %arg.signs, i64 56
  %.1070.1.i779.3.i.i = load i64, ptr %sunkaddr1770, align 8, !noalias !352
  %sunkaddr1771 = getelementptr i8, ptr %arg.cells, i64 56
  %.1102.1.i783.3.i.i = load i64, ptr %sunkaddr1771, align 8, !noalias !352
  %.1125.1.i784.3.i.i = icmp slt i64 %.1102.1.i783.3.i.i, 0
  %.1126.1.i785.3.i.i = select i1 %.1125.1.i784.3.i.i, i64 %.121, i64 0
  %.1127.1.i786.3.i.i = add i64 %.1126.1.i785.3.i.i, %.1102.1.i783.3.i.i
  %.1147.1.i787.3.i.i = mul i64 %.1127.1.i786.3.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1406.1.i788.3.i.i = getelementptr double, ptr %invariant.gep.i756.i.i, i64 %.1147.1.i787.3.i.i
  %.1152.1.i789.3.i.i = load double, ptr %gep1406.1.i788.3.i.i, align 8, !noalias !352
  %.1153.1.i790.3.i.i = sitofp i64 %.1070.1.i779.3.i.i to double
  %.1154.1.i791.3.i.i = fmul double %.1152.1.i789.3.i.i, %.1153.1.i790.3.i.i
  %.1156.1.i792.3.i.i = fsub double %.1156.i774.3.i.i, %.1154.1.i791.3.i.i
  br i1 %838, label %B474.loopexit.i807.i.i, label %B414.i757.4.i.i

B414.i757.4.i.i:                                  ; preds = %B414.i757.3.i.i
  %839 = icmp eq i64 %n.5.282311565.i.i, 5
  %sunkaddr1772 = getelementptr i8, ptr %arg.signs, i64 64
  %.1070.i762.4.i.i = load i64, ptr %sunkaddr1772, align 8, !noalias !352
  %sunkaddr1773 = getelementptr i8, ptr %arg.cells, i64 64
  %.1102.i765.4.i.i = load i64, ptr %sunkaddr1773, align 8, !noalias !352
  %.1125.i766.4.i.i = icmp slt i64 %.1102.i765.4.i.i, 0
  %.1126.i767.4.i.i = select i1 %.1125.i766.4.i.i, i64 %.121, i64 0
  %.1127.i768.4.i.i = add i64 %.1126.i767.4.i.i, %.1102.i765.4.i.i
  %.1147.i769.4.i.i = mul i64 %.1127.i768.4.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1406.i770.4.i.i = getelementptr double, ptr %invariant.gep.i756.i.i, i64 %.1147.i769.4.i.i
  %.1152.i771.4.i.i = load double, ptr %gep1406.i770.4.i.i, align 8, !noalias !352
  %.1153.i772.4.i.i = sitofp i64 %.1070.i762.4.i.i to double
  %.1154.i773.4.i.i = fmul double %.1152.i771.4.i.i, %.1153.i772.4.i.i
  %.1156.i774.4.i.i = fsub double %.1156.1.i792.3.i.i, %.1154.i773.4.i.i
  %sunkaddr1774 = getelementptr i8, ptr %arg.signs, i64 72
  %.1070.1.i779.4.i.i = load i64, ptr %sunkaddr1774, align 8, !noalias !352
  %sunkaddr1775 = getelementptr i8, ptr %arg.cells, i64 72
  %.1102.1.i783.4.i.i = load i64, ptr %sunkaddr1775, align 8, !noalias !352
  %.1125.1.i784.4.i.i = icmp slt i64 %.1102.1.i783.4.i.i, 0
  %.1126.1.i785.4.i.i = select i1 %.1125.1.i784.4.i.i, i64 %.121, i64 0
  %.1127.1.i786.4.i.i = add i64 %.1126.1.i785.4.i.i, %.1102.1.i783.4.i.i
  %.1147.1.i787.4.i.i = mul i64 %.1127.1.i786.4.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1406.1.i788.4.i.i = getelementptr double, ptr %invariant.gep.i756.i.i, i64 %.1147.1.i787.4.i.i
  %.1152.1.i789.4.i.i = load double, ptr %gep1406.1.i788.4.i.i, align 8, !noalias !352
  %.1153.1.i790.4.i.i = sitofp i64 %.1070.1.i779.4.i.i to double
  %.1154.1.i791.4.i.i = fmul double %.1152.1.i789.4.i.i, %.1153.1.i790.4.i.i
  %.1156.1.i792.4.i.i = fsub double %.1156.i774.4.i.i, %.1154.1.i791.4.i.i
  br i1 %839, label %B474.loopexit.i807.i.i, label %B414.i757.5.i.i

B414.i757.5.i.i:                                  ; preds = %B414.i757.4.i.i
  %sunkaddr1776 = getelementptr i8, ptr %arg.signs, i64 80
  %.1070.i762.5.i.i = load i64, ptr %sunkaddr1776, align 8, !noalias !352
  %sunkaddr1777 = getelementptr i8, ptr %arg.cells, i64 80
  %.1102.i765.5.i.i = load i64, ptr %sunkaddr1777, align 8, !noalias !352
  %.1125.i766.5.i.i = icmp slt i64 %.1102.i765.5.i.i, 0
  %.1126.i767.5.i.i = select i1 %.1125.i766.5.i.i, i64 %.121, i64 0
  %.1127.i768.5.i.i = add i64 %.1126.i767.5.i.i, %.1102.i765.5.i.i
  %.1147.i769.5.i.i = mul i64 %.1127.i768.5.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1406.i770.5.i.i = getelementptr double, ptr %invariant.gep.i756.i.i, i64 %.1147.i769.5.i.i
  %.1152.i771.5.i.i = load double, ptr %gep1406.i770.5.i.i, align 8, !noalias !352
  %.1153.i772.5.i.i = sitofp i64 %.1070.i762.5.i.i to double
  %.1154.i773.5.i.i = fmul double %.1152.i771.5.i.i, %.1153.i772.5.i.i
  %.1156.i774.5.i.i = fsub double %.1156.1.i792.4.i.i, %.1154.i773.5.i.i
  %sunkaddr1778 = getelementptr i8, ptr %arg.signs, i64 88
  %.1070.1.i779.5.i.i = load i64, ptr %sunkaddr1778, align 8, !noalias !352
  %sunkaddr1779 = getelementptr i8, ptr %arg.cells, i64 88
  %.1102.1.i783.5.i.i = load i64, ptr %sunkaddr1779, align 8, !noalias !352
  %.1125.1.i784.5.i.i = icmp slt i64 %.1102.1.i783.5.i.i, 0
  %.1126.1.i785.5.i.i = select i1 %.1125.1.i784.5.i.i, i64 %.121, i64 0
  %.1127.1.i786.5.i.i = add i64 %.1126.1.i785.5.i.i, %.1102.1.i783.5.i.i
  %.1147.1.i787.5.i.i = mul i64 %.1127.1.i786.5.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1406.1.i788.5.i.i = getelementptr double, ptr %invariant.gep.i756.i.i, i64 %.1147.1.i787.5.i.i
  %.1152.1.i789.5.i.i = load double, ptr %gep1406.1.i788.5.i.i, align 8, !noalias !352
  %.1153.1.i790.5.i.i = sitofp i64 %.1070.1.i779.5.i.i to double
  %.1154.1.i791.5.i.i = fmul double %.1152.1.i789.5.i.i, %.1153.1.i790.5.i.i
  %.1156.1.i792.5.i.i = fsub double %.1156.i774.5.i.i, %.1154.1.i791.5.i.i
  br label %B474.loopexit.i807.i.i

B474.loopexit.i807.i.i:                           ; preds = %B388.endif.i754.i.i, %B414.i757.5.i.i, %B414.i757.4.i.i, %B414.i757.3.i.i, %B414.i757.2.i.i, %B414.i757.1.i.i
  %.1156.1.i792.lcssa.i.i = phi double [ %.1156.1.i792.i.i, %B388.endif.i754.i.i ], [ %.1156.1.i792.1.i.i, %B414.i757.1.i.i ], [ %.1156.1.i792.2.i.i, %B414.i757.2.i.i ], [ %.1156.1.i792.3.i.i, %B414.i757.3.i.i ], [ %.1156.1.i792.4.i.i, %B414.i757.4.i.i ], [ %.1156.1.i792.5.i.i, %B414.i757.5.i.i ]
  %.1166.i.i.i = fneg double %.1156.1.i792.lcssa.i.i
  %840 = getelementptr double, ptr %.1295.i.i, i64 %.650.i695.i.i
  store double %.1166.i.i.i, ptr %840, align 8, !noalias !352
  %.1201.i809.i.i = icmp samesign ugt i64 %.64014071429.i694.i.i, 1
  br i1 %.1201.i809.i.i, label %B510.endif.i983.i.i, label %B638.endif.i810.i.i

B670.i822.i.i:                                    ; preds = %B670.i822.i.i.preheader, %B1084.i831.i.i
  %spare.2.sroa.1140.08679.pn.i.i = phi ptr [ %lsr.iv103.i823.i.i, %B1084.i831.i.i ], [ %spare.2.sroa.1140.08679.i.i, %B670.i822.i.i.preheader ]
  %total.5.01495.i825.i.i = phi double [ %total.6.1.i832.i.i, %B1084.i831.i.i ], [ %total.3.0.lcssa.i811.i.i, %B670.i822.i.i.preheader ]
  %.145514651493.i826.i.i = phi i64 [ %.1462.i827.i.i, %B1084.i831.i.i ], [ 1, %B670.i822.i.i.preheader ]
  %lsr.iv103.i823.i.i = getelementptr i8, ptr %spare.2.sroa.1140.08679.pn.i.i, i64 8
  %.1462.i827.i.i = add nuw i64 %.145514651493.i826.i.i, 1
  %841 = getelementptr double, ptr %887, i64 %.145514651493.i826.i.i
  %842 = getelementptr i8, ptr %841, i64 -8
  %.1545.i829.i.i = load double, ptr %842, align 8, !noalias !352
  %.1546.i830.i.i = fcmp ogt double %.1545.i829.i.i, 0.000000e+00
  br i1 %.1546.i830.i.i, label %B734.lr.ph.i841.i.i, label %B1084.i831.i.i

B734.i843.1.i.i:                                  ; preds = %B734.lr.ph.i841.i.i
  %843 = icmp eq i64 %n.5.282311565.i.i, 2
  %sunkaddr1780 = getelementptr i8, ptr %arg.signs, i64 16
  %.1707.i848.1.i.i = load i64, ptr %sunkaddr1780, align 8, !noalias !352
  %sunkaddr1781 = getelementptr i8, ptr %arg.cells, i64 16
  %.1739.i851.1.i.i = load i64, ptr %sunkaddr1781, align 8, !noalias !352
  %.1762.i852.1.i.i = icmp slt i64 %.1739.i851.1.i.i, 0
  %.1763.i853.1.i.i = select i1 %.1762.i852.1.i.i, i64 %.121, i64 0
  %.1764.i854.1.i.i = add i64 %.1763.i853.1.i.i, %.1739.i851.1.i.i
  %.1784.i855.1.i.i = mul i64 %.1764.i854.1.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1449.i856.1.i.i = getelementptr double, ptr %invariant.gep1438.i842.i.i, i64 %.1784.i855.1.i.i
  %.1789.i857.1.i.i = load double, ptr %gep1449.i856.1.i.i, align 8, !noalias !352
  %.1790.i858.1.i.i = sitofp i64 %.1707.i848.1.i.i to double
  %.1791.i859.1.i.i = fmul double %.1789.i857.1.i.i, %.1790.i858.1.i.i
  %.1793.i860.1.i.i = fsub double %.1793.1.i878.i.i, %.1791.i859.1.i.i
  %sunkaddr1782 = getelementptr i8, ptr %arg.signs, i64 24
  %.1707.1.i865.1.i.i = load i64, ptr %sunkaddr1782, align 8, !noalias !352
  %sunkaddr1783 = getelementptr i8, ptr %arg.cells, i64 24
  %.1739.1.i869.1.i.i = load i64, ptr %sunkaddr1783, align 8, !noalias !352
  %.1762.1.i870.1.i.i = icmp slt i64 %.1739.1.i869.1.i.i, 0
  %.1763.1.i871.1.i.i = select i1 %.1762.1.i870.1.i.i, i64 %.121, i64 0
  %.1764.1.i872.1.i.i = add i64 %.1763.1.i871.1.i.i, %.1739.1.i869.1.i.i
  %.1784.1.i873.1.i.i = mul i64 %.1764.1.i872.1.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1449.1.i874.1.i.i = getelementptr double, ptr %invariant.gep1438.i842.i.i, i64 %.1784.1.i873.1.i.i
  %.1789.1.i875.1.i.i = load double, ptr %gep1449.1.i874.1.i.i, align 8, !noalias !352
  %.1790.1.i876.1.i.i = sitofp i64 %.1707.1.i865.1.i.i to double
  %.1791.1.i877.1.i.i = fmul double %.1789.1.i875.1.i.i, %.1790.1.i876.1.i.i
  %.1793.1.i878.1.i.i = fsub double %.1793.i860.1.i.i, %.1791.1.i877.1.i.i
  br i1 %843, label %B794.endif.i893.i.i, label %B734.i843.2.i.i

B734.i843.2.i.i:                                  ; preds = %B734.i843.1.i.i
  %844 = icmp eq i64 %n.5.282311565.i.i, 3
  %sunkaddr1784 = getelementptr i8, ptr %arg.signs, i64 32
  %.1707.i848.2.i.i = load i64, ptr %sunkaddr1784, align 8, !noalias !352
  %sunkaddr1785 = getelementptr i8, ptr %arg.cells, i64 32
  %.1739.i851.2.i.i = load i64, ptr %sunkaddr1785, align 8, !noalias !352
  %.1762.i852.2.i.i = icmp slt i64 %.1739.i851.2.i.i, 0
  %.1763.i853.2.i.i = select i1 %.1762.i852.2.i.i, i64 %.121, i64 0
  %.1764.i854.2.i.i = add i64 %.1763.i853.2.i.i, %.1739.i851.2.i.i
  %.1784.i855.2.i.i = mul i64 %.1764.i854.2.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1449.i856.2.i.i = getelementptr double, ptr %invariant.gep1438.i842.i.i, i64 %.1784.i855.2.i.i
  %.1789.i857.2.i.i = load double, ptr %gep1449.i856.2.i.i, align 8, !noalias !352
  %.1790.i858.2.i.i = sitofp i64 %.1707.i848.2.i.i to double
  %.1791.i859.2.i.i = fmul double %.1789.i857.2.i.i, %.1790.i858.2.i.i
  %.1793.i860.2.i.i = fsub double %.1793.1.i878.1.i.i, %.1791.i859.2.i.i
  %sunkaddr1786 = getelementptr i8, ptr %arg.signs, i64 40
  %.1707.1.i865.2.i.i = load i64, ptr %sunkaddr1786, align 8, !noalias !352
  %sunkaddr1787 = getelementptr i8, ptr %arg.cells, i64 40
  %.1739.1.i869.2.i.i = load i64, ptr %sunkaddr1787, align 8, !noalias !352
  %.1762.1.i870.2.i.i = icmp slt i64 %.1739.1.i869.2.i.i, 0
  %.1763.1.i871.2.i.i = select i1 %.1762.1.i870.2.i.i, i64 %.121, i64 0
  %.1764.1.i872.2.i.i = add i64 %.1763.1.i871.2.i.i, %.1739.1.i869.2.i.i
  %.1784.1.i873.2.i.i = mul i64 %.1764.1.i872.2.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1449.1.i874.2.i.i = getelementptr double, ptr %invariant.gep1438.i842.i.i, i64 %.1784.1.i873.2.i.i
  %.1789.1.i875.2.i.i = load double, ptr %gep1449.1.i874.2.i.i, align 8, !noalias !352
  %.1790.1.i876.2.i.i = sitofp i64 %.1707.1.i865.2.i.i to double
  %.1791.1.i877.2.i.i = fmul double %.1789.1.i875.2.i.i, %.1790.1.i876.2.i.i
  %.1793.1.i878.2.i.i = fsub double %.1793.i860.2.i.i, %.1791.1.i877.2.i.i
  br i1 %844, label %B794.endif.i893.i.i, label %B734.i843.3.i.i

B734.i843.3.i.i:                                  ; preds = %B734.i843.2.i.i
  %845 = icmp eq i64 %n.5.282311565.i.i, 4
  %sunkaddr1788 = getelementptr i8, ptr %arg.signs, i64 48
  %.1707.i848.3.i.i = load i64, ptr %sunkaddr1788, align 8, !noalias !352
  %sunkaddr1789 = getelementptr i8, ptr %arg.cells, i64 48
  %.1739.i851.3.i.i = load i64, ptr %sunkaddr1789, align 8, !noalias !352
  %.1762.i852.3.i.i = icmp slt i64 %.1739.i851.3.i.i, 0
  %.1763.i853.3.i.i = select i1 %.1762.i852.3.i.i, i64 %.121, i64 0
  %.1764.i854.3.i.i = add i64 %.1763.i853.3.i.i, %.1739.i851.3.i.i
  %.1784.i855.3.i.i = mul i64 %.1764.i854.3.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1449.i856.3.i.i = getelementptr double, ptr %invariant.gep1438.i842.i.i, i64 %.1784.i855.3.i.i
  %.1789.i857.3.i.i = load double, ptr %gep1449.i856.3.i.i, align 8, !noalias !352
  %.1790.i858.3.i.i = sitofp i64 %.1707.i848.3.i.i to double
  %.1791.i859.3.i.i = fmul double %.1789.i857.3.i.i, %.1790.i858.3.i.i
  %.1793.i860.3.i.i = fsub double %.1793.1.i878.2.i.i, %.1791.i859.3.i.i
  %sunkaddr1790 = getelementptr i8, ptr %arg.signs, i64 56
  %.1707.1.i865.3.i.i = load i64, ptr %sunkaddr1790, align 8, !noalias !352
  %sunkaddr1791 = getelementptr i8, ptr %arg.cells, i64 56
  %.1739.1.i869.3.i.i = load i64, ptr %sunkaddr1791, align 8, !noalias !352
  %.1762.1.i870.3.i.i = icmp slt i64 %.1739.1.i869.3.i.i, 0
  %.1763.1.i871.3.i.i = select i1 %.1762.1.i870.3.i.i, i64 %.121, i64 0
  %.1764.1.i872.3.i.i = add i64 %.1763.1.i871.3.i.i, %.1739.1.i869.3.i.i
  %.1784.1.i873.3.i.i = mul i64 %.1764.1.i872.3.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1449.1.i874.3.i.i = getelementptr double, ptr %invariant.gep1438.i842.i.i, i64 %.1784.1.i873.3.i.i
  %.1789.1.i875.3.i.i = load double, ptr %gep1449.1.i874.3.i.i, align 8, !noalias !352
  %.1790.1.i876.3.i.i = sitofp i64 %.1707.1.i865.3.i.i to double
  %.1791.1.i877.3.i.i = fmul double %.1789.1.i875.3.i.i, %.1790.1.i876.3.i.i
  %.1793.1.i878.3.i.i = fsub double %.1793.i860.3.i.i, %.1791.1.i877.3.i.i
  br i1 %845, label %B794.endif.i893.i.i, label %B734.i843.4.i.i

B734.i843.4.i.i:                                  ; preds = %B734.i843.3.i.i
  %846 = icmp eq i64 %n.5.282311565.i.i, 5
  %sunkaddr1792 = getelementptr i8, ptr %arg.signs, i64 64
  %.1707.i848.4.i.i = load i64, ptr %sunkaddr1792, align 8, !noalias !352
  %sunkaddr1793 = getelementptr i8, ptr %arg.cells, i64 64
  %.1739.i851.4.i.i = load i64, ptr %sunkaddr1793, align 8, !noalias !352
  %.1762.i852.4.i.i = icmp slt i64 %.1739.i851.4.i.i, 0
  %.1763.i853.4.i.i = select i1 %.1762.i852.4.i.i, i64 %.121, i64 0
  %.1764.i854.4.i.i = add i64 %.1763.i853.4.i.i, %.1739.i851.4.i.i
  %.1784.i855.4.i.i = mul i64 %.1764.i854.4.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1449.i856.4.i.i = getelementptr double, ptr %invariant.gep1438.i842.i.i, i64 %.1784.i855.4.i.i
  %.1789.i857.4.i.i = load double, ptr %gep1449.i856.4.i.i, align 8, !noalias !352
  %.1790.i858.4.i.i = sitofp i64 %.1707.i848.4.i.i to double
  %.1791.i859.4.i.i = fmul double %.1789.i857.4.i.i, %.1790.i858.4.i.i
  %.1793.i860.4.i.i = fsub double %.1793.1.i878.3.i.i, %.1791.i859.4.i.i
  %sunkaddr1794 = getelementptr i8, ptr %arg.signs, i64 72
  %.1707.1.i865.4.i.i = load i64, ptr %sunkaddr1794, align 8, !noalias !352
  %sunkaddr1795 = getelementptr i8, ptr %arg.cells, i64 72
  %.1739.1.i869.4.i.i = load i64, ptr %sunkaddr1795, align 8, !noalias !352
  %.1762.1.i870.4.i.i = icmp slt i64 %.1739.1.i869.4.i.i, 0
  %.1763.1.i871.4.i.i = select i1 %.1762.1.i870.4.i.i, i64 %.121, i64 0
  %.1764.1.i872.4.i.i = add i64 %.1763.1.i871.4.i.i, %.1739.1.i869.4.i.i
  %.1784.1.i873.4.i.i = mul i64 %.1764.1.i872.4.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1449.1.i874.4.i.i = getelementptr double, ptr %invariant.gep1438.i842.i.i, i64 %.1784.1.i873.4.i.i
  %.1789.1.i875.4.i.i = load double, ptr %gep1449.1.i874.4.i.i, align 8, !noalias !352
  %.1790.1.i876.4.i.i = sitofp i64 %.1707.1.i865.4.i.i to double
  %.1791.1.i877.4.i.i = fmul double %.1789.1.i875.4.i.i, %.1790.1.i876.4.i.i
  %.1793.1.i878.4.i.i = fsub double %.1793.i860.4.i.i, %.1791.1.i877.4.i.i
  br i1 %846, label %B794.endif.i893.i.i, label %B734.i843.5.i.i

B734.i843.5.i.i:                                  ; preds = %B734.i843.4.i.i
  %sunkaddr1796 = getelementptr i8, ptr %arg.signs, i64 80
  %.1707.i848.5.i.i = load i64, ptr %sunkaddr1796, align 8, !noalias !352
  %sunkaddr1797 = getelementptr i8, ptr %arg.cells, i64 80
  %.1739.i851.5.i.i = load i64, ptr %sunkaddr1797, align 8, !noalias !352
  %.1762.i852.5.i.i = icmp slt i64 %.1739.i851.5.i.i, 0
  %.1763.i853.5.i.i = select i1 %.1762.i852.5.i.i, i64 %.121, i64 0
  %.1764.i854.5.i.i = add i64 %.1763.i853.5.i.i, %.1739.i851.5.i.i
  %.1784.i855.5.i.i = mul i64 %.1764.i854.5.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1449.i856.5.i.i = getelementptr double, ptr %invariant.gep1438.i842.i.i, i64 %.1784.i855.5.i.i
  %.1789.i857.5.i.i = load double, ptr %gep1449.i856.5.i.i, align 8, !noalias !352
  %.1790.i858.5.i.i = sitofp i64 %.1707.i848.5.i.i to double
  %.1791.i859.5.i.i = fmul double %.1789.i857.5.i.i, %.1790.i858.5.i.i
  %.1793.i860.5.i.i = fsub double %.1793.1.i878.4.i.i, %.1791.i859.5.i.i
  %sunkaddr1798 = getelementptr i8, ptr %arg.signs, i64 88
  %.1707.1.i865.5.i.i = load i64, ptr %sunkaddr1798, align 8, !noalias !352
  %sunkaddr1799 = getelementptr i8, ptr %arg.cells, i64 88
  %.1739.1.i869.5.i.i = load i64, ptr %sunkaddr1799, align 8, !noalias !352
  %.1762.1.i870.5.i.i = icmp slt i64 %.1739.1.i869.5.i.i, 0
  %.1763.1.i871.5.i.i = select i1 %.1762.1.i870.5.i.i, i64 %.121, i64 0
  %.1764.1.i872.5.i.i = add i64 %.1763.1.i871.5.i.i, %.1739.1.i869.5.i.i
  %.1784.1.i873.5.i.i = mul i64 %.1764.1.i872.5.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1449.1.i874.5.i.i = getelementptr double, ptr %invariant.gep1438.i842.i.i, i64 %.1784.1.i873.5.i.i
  %.1789.1.i875.5.i.i = load double, ptr %gep1449.1.i874.5.i.i, align 8, !noalias !352
  %.1790.1.i876.5.i.i = sitofp i64 %.1707.1.i865.5.i.i to double
  %.1791.1.i877.5.i.i = fmul double %.1789.1.i875.5.i.i, %.1790.1.i876.5.i.i
  %.1793.1.i878.5.i.i = fsub double %.1793.i860.5.i.i, %.1791.1.i877.5.i.i
  br label %B794.endif.i893.i.i

B870.i900.i.i:                                    ; preds = %B870.i900.i.i.preheader, %B870.i900.i.i
  %lsr.iv1253 = phi ptr [ %scevgep1051, %B870.i900.i.i.preheader ], [ %scevgep1254, %B870.i900.i.i ]
  %lsr.iv1251 = phi i64 [ %unroll_iter.i.i.i.i, %B870.i900.i.i.preheader ], [ %lsr.iv.next1252, %B870.i900.i.i ]
  %lsr.iv96.i901.i.i = phi ptr [ %scevgep97.i940.i.i, %B870.i900.i.i ], [ %spare.2.sroa.1140.08679.pn.i.i, %B870.i900.i.i.preheader ]
  %variance.2.21456.i902.i.i = phi double [ %.2065.3.i939.i.i, %B870.i900.i.i ], [ %.1859.i897.i.i, %B870.i900.i.i.preheader ]
  %scevgep1259 = getelementptr i8, ptr %lsr.iv1253, i64 %.20.i282
  %scevgep1260 = getelementptr i8, ptr %scevgep1259, i64 -24
  %.2010.i906.i.i = load double, ptr %scevgep1260, align 8, !noalias !352
  %scevgep101.i907.i.i = getelementptr i8, ptr %lsr.iv96.i901.i.i, i64 8
  %.2062.i908.i.i = load double, ptr %scevgep101.i907.i.i, align 8, !noalias !352
  %.2063.i909.i.i = fmul double %.2010.i906.i.i, %.2062.i908.i.i
  %.2065.i910.i.i = fsub double %variance.2.21456.i902.i.i, %.2063.i909.i.i
  %scevgep1257 = getelementptr i8, ptr %lsr.iv1253, i64 %.20.i282
  %scevgep1258 = getelementptr i8, ptr %scevgep1257, i64 -16
  %.2010.1.i914.i.i = load double, ptr %scevgep1258, align 8, !noalias !352
  %sunkaddr827.i = getelementptr i8, ptr %lsr.iv96.i901.i.i, i64 %.20.i282
  %sunkaddr828.i = getelementptr i8, ptr %sunkaddr827.i, i64 8
  %.2062.1.i918.i.i = load double, ptr %sunkaddr828.i, align 8, !noalias !352
  %.2063.1.i919.i.i = fmul double %.2010.1.i914.i.i, %.2062.1.i918.i.i
  %.2065.1.i920.i.i = fsub double %.2065.i910.i.i, %.2063.1.i919.i.i
  %scevgep1255 = getelementptr i8, ptr %lsr.iv1253, i64 %.20.i282
  %scevgep1256 = getelementptr i8, ptr %scevgep1255, i64 -8
  %.2010.2.i924.i.i = load double, ptr %scevgep1256, align 8, !noalias !352
  %sunkaddr1800 = getelementptr i8, ptr %lsr.iv96.i901.i.i, i64 %.1364.idx.i.i
  %sunkaddr1801 = getelementptr i8, ptr %sunkaddr1800, i64 8
  %.2062.2.i927.i.i = load double, ptr %sunkaddr1801, align 8, !noalias !352
  %.2063.2.i928.i.i = fmul double %.2010.2.i924.i.i, %.2062.2.i927.i.i
  %.2065.2.i929.i.i = fsub double %.2065.1.i920.i.i, %.2063.2.i928.i.i
  %.2010.3.i934.i.i = load double, ptr %scevgep1259, align 8, !noalias !352
  %sunkaddr1802 = getelementptr i8, ptr %lsr.iv96.i901.i.i, i64 %896
  %sunkaddr1803 = getelementptr i8, ptr %sunkaddr1802, i64 8
  %.2062.3.i937.i.i = load double, ptr %sunkaddr1803, align 8, !noalias !352
  %.2063.3.i938.i.i = fmul double %.2010.3.i934.i.i, %.2062.3.i937.i.i
  %.2065.3.i939.i.i = fsub double %.2065.2.i929.i.i, %.2063.3.i938.i.i
  %scevgep97.i940.i.i = getelementptr i8, ptr %lsr.iv96.i901.i.i, i64 %897
  %lsr.iv.next1252 = add nsw i64 %lsr.iv1251, -4
  %scevgep1254 = getelementptr i8, ptr %lsr.iv1253, i64 32
  %niter74.ncmp.3.i941.i.i = icmp eq i64 %lsr.iv.next1252, 0
  br i1 %niter74.ncmp.3.i941.i.i, label %B928.endif.endif.loopexit.unr-lcssa.i942.i.i, label %B870.i900.i.i

B1083.i1206.i.i:                                  ; preds = %_ZN9pvp_bayes4walk18_linearise_patternB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.i1202.i.i, %B134.i1106.i.i
  %.866.i29.i1207.i.i = phi i64 [ %.866.i.i1203.i.i, %_ZN9pvp_bayes4walk18_linearise_patternB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.i1202.i.i ], [ %.866.i28.i1107.i.i, %B134.i1106.i.i ]
  %.45526.i1208.i.i = phi i64 [ %.866.i.i1203.i.i, %_ZN9pvp_bayes4walk18_linearise_patternB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x.exit.i1202.i.i ], [ %.455.i1108.i.i, %B134.i1106.i.i ]
  %exitcond.not.i1209.i.i = icmp eq i64 %.2910.i.i, %.335.i1110.i.i
  br i1 %exitcond.not.i1209.i.i, label %B240.endif.i679.i.i, label %B134.i1106.i.i

B1084.i831.i.i:                                   ; preds = %B928.endif.endif.i960.i.i, %B670.i822.i.i
  %total.6.1.i832.i.i = phi double [ %total.5.01495.i825.i.i, %B670.i822.i.i ], [ %.2140.i981.i.i, %B928.endif.endif.i960.i.i ]
  %exitcond1527.not.i835.i.i = icmp eq i64 %.1462.i827.i.i, %arg.move.6.5.0.fr.i.i.i
  br i1 %exitcond1527.not.i835.i.i, label %B2182.i.i, label %B670.i822.i.i

B240.endif.i679.i.i:                              ; preds = %B1083.i1206.i.i
  %847 = icmp slt i64 %arg.move.6.5.0.fr.i.i.i, 1
  br i1 %847, label %B638.endif.i810.i.i, label %B280.lr.ph.i681.i.i

B280.lr.ph.i681.i.i:                              ; preds = %B240.endif.i679.i.i
  %848 = getelementptr i8, ptr %spare.2.sroa.330.08733.i.i, i64 %894
  %scevgep135.i688.i.i = getelementptr i8, ptr %848, i64 24
  br label %B280.i690.i.i

B326.lr.ph.i696.i.i:                              ; preds = %B280.i690.i.i
  %849 = icmp ult i64 %arg.move.6.5.0.fr.i.i.i, 4
  br i1 %849, label %B326.epil.preheader.i738.i.i, label %B326.i698.i.i.preheader

B326.i698.i.i.preheader:                          ; preds = %B326.lr.ph.i696.i.i
  br label %B326.i698.i.i

B388.endif.loopexit.unr-lcssa.i737.i.i:           ; preds = %B326.i698.i.i
  %850 = icmp eq i64 %xtraiter.i.i.i.i, 0
  br i1 %850, label %B388.endif.i754.i.i, label %B326.epil.preheader.i738.i.i

B326.epil.preheader.i738.i.i:                     ; preds = %B388.endif.loopexit.unr-lcssa.i737.i.i, %B326.lr.ph.i696.i.i
  %step.3.21392.epil.init.i739.i.i = phi double [ 0.000000e+00, %B326.lr.ph.i696.i.i ], [ %.901.3.i735.i.i, %B388.endif.loopexit.unr-lcssa.i737.i.i ]
  %.78513881390.epil.init.i740.i.i = phi i64 [ 0, %B326.lr.ph.i696.i.i ], [ %unroll_iter.i.i.i.i, %B388.endif.loopexit.unr-lcssa.i737.i.i ]
  %851 = shl i64 %.78513881390.epil.init.i740.i.i, 3
  %scevgep153.i741.i.i = getelementptr i8, ptr %arg.sums, i64 %851
  %scevgep158.i742.i.i = getelementptr i8, ptr %lsr.iv156.i691.i.i, i64 %851
  br label %B326.epil.i743.i.i

B326.epil.i743.i.i:                               ; preds = %B326.epil.i743.i.i, %B326.epil.preheader.i738.i.i
  %step.3.21392.epil.i744.i.i = phi double [ %step.3.21392.epil.init.i739.i.i, %B326.epil.preheader.i738.i.i ], [ %.901.epil.i751.i.i, %B326.epil.i743.i.i ]
  %epil.iter.i745.i.i = phi i64 [ 0, %B326.epil.preheader.i738.i.i ], [ %epil.iter.next.i752.i.i, %B326.epil.i743.i.i ]
  %852 = shl i64 %epil.iter.i745.i.i, 3
  %scevgep2170.i.i = getelementptr i8, ptr %scevgep158.i742.i.i, i64 %852
  %.868.epil.i747.i.i = load double, ptr %scevgep2170.i.i, align 8, !noalias !352
  %scevgep2169.i.i = getelementptr i8, ptr %scevgep153.i741.i.i, i64 %852
  %.898.epil.i749.i.i = load double, ptr %scevgep2169.i.i, align 8, !noalias !352
  %.899.epil.i750.i.i = fmul double %.868.epil.i747.i.i, %.898.epil.i749.i.i
  %.901.epil.i751.i.i = fadd double %step.3.21392.epil.i744.i.i, %.899.epil.i750.i.i
  %epil.iter.next.i752.i.i = add i64 %epil.iter.i745.i.i, 1
  %epil.iter.cmp.not.i753.i.i = icmp eq i64 %xtraiter.i.i.i.i, %epil.iter.next.i752.i.i
  br i1 %epil.iter.cmp.not.i753.i.i, label %B388.endif.i754.i.i, label %B326.epil.i743.i.i, !llvm.loop !338

B388.endif.i754.i.i:                              ; preds = %B326.epil.i743.i.i, %B388.endif.loopexit.unr-lcssa.i737.i.i, %B280.i690.i.i
  %step.5.1.i755.i.i = phi double [ 0.000000e+00, %B280.i690.i.i ], [ %.901.3.i735.i.i, %B388.endif.loopexit.unr-lcssa.i737.i.i ], [ %.901.epil.i751.i.i, %B326.epil.i743.i.i ]
  %853 = icmp eq i64 %n.5.282311565.i.i, 1
  %invariant.gep.i756.i.i = getelementptr double, ptr %spare.2.sroa.600.08715.i.i, i64 %.650.i695.i.i
  %.1070.i762.i.i = load i64, ptr %arg.signs, align 8, !noalias !352
  %.1102.i765.i.i = load i64, ptr %arg.cells, align 8, !noalias !352
  %.1125.i766.i.i = icmp slt i64 %.1102.i765.i.i, 0
  %.1126.i767.i.i = select i1 %.1125.i766.i.i, i64 %.121, i64 0
  %.1127.i768.i.i = add i64 %.1126.i767.i.i, %.1102.i765.i.i
  %.1147.i769.i.i = mul i64 %.1127.i768.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1406.i770.i.i = getelementptr double, ptr %invariant.gep.i756.i.i, i64 %.1147.i769.i.i
  %.1152.i771.i.i = load double, ptr %gep1406.i770.i.i, align 8, !noalias !352
  %.1153.i772.i.i = sitofp i64 %.1070.i762.i.i to double
  %.1154.i773.i.i = fmul double %.1152.i771.i.i, %.1153.i772.i.i
  %.1156.i774.i.i = fsub double %step.5.1.i755.i.i, %.1154.i773.i.i
  %sunkaddr1804 = getelementptr i8, ptr %arg.signs, i64 8
  %.1070.1.i779.i.i = load i64, ptr %sunkaddr1804, align 8, !noalias !352
  %sunkaddr1805 = getelementptr i8, ptr %arg.cells, i64 8
  %.1102.1.i783.i.i = load i64, ptr %sunkaddr1805, align 8, !noalias !352
  %.1125.1.i784.i.i = icmp slt i64 %.1102.1.i783.i.i, 0
  %.1126.1.i785.i.i = select i1 %.1125.1.i784.i.i, i64 %.121, i64 0
  %.1127.1.i786.i.i = add i64 %.1126.1.i785.i.i, %.1102.1.i783.i.i
  %.1147.1.i787.i.i = mul i64 %.1127.1.i786.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1406.1.i788.i.i = getelementptr double, ptr %invariant.gep.i756.i.i, i64 %.1147.1.i787.i.i
  %.1152.1.i789.i.i = load double, ptr %gep1406.1.i788.i.i, align 8, !noalias !352
  %.1153.1.i790.i.i = sitofp i64 %.1070.1.i779.i.i to double
  %.1154.1.i791.i.i = fmul double %.1152.1.i789.i.i, %.1153.1.i790.i.i
  %.1156.1.i792.i.i = fsub double %.1156.i774.i.i, %.1154.1.i791.i.i
  br i1 %853, label %B474.loopexit.i807.i.i, label %B414.i757.1.i.i

B510.endif.i983.i.i:                              ; preds = %B474.loopexit.i807.i.i
  %.1214.i984.i.i = add nsw i64 %.64014071429.i694.i.i, -2
  %.1245.i985.i.i = getelementptr double, ptr %spare.2.sroa.120.08747.i.i, i64 %.650.i695.i.i
  %.1246.i986.i.i = load double, ptr %.1245.i985.i.i, align 8, !noalias !352
  %.1280.i987.i.i = fsub double %.1246.i986.i.i, %.1156.1.i792.lcssa.i.i
  %.71.i.i988.i.i = getelementptr double, ptr %arg.target, i64 %.1214.i984.i.i
  %.72.i.i989.i.i = load double, ptr %.71.i.i988.i.i, align 8, !noalias !358
  %.73.i.i990.i.i = fsub double %.72.i.i989.i.i, %.1280.i987.i.i
  %.122.i.i991.i.i = getelementptr double, ptr %888, i64 %.1214.i984.i.i
  %.123.i.i992.i.i = load double, ptr %.122.i.i991.i.i, align 8, !noalias !358
  %.124.i.i993.i.i = fsub double %.1280.i987.i.i, %.123.i.i992.i.i
  %.13.i.i.i994.i.i = fcmp ogt double %.124.i.i993.i.i, %.73.i.i990.i.i
  %.14.i.i.i995.i.i = select i1 %.13.i.i.i994.i.i, double %.124.i.i993.i.i, double %.73.i.i990.i.i
  %.15.i.i.i996.i.i = fcmp olt double %.14.i.i.i995.i.i, 0.000000e+00
  %.16.i.i.i997.i.i = select i1 %.15.i.i.i996.i.i, double 0.000000e+00, double %.14.i.i.i995.i.i
  %.205.i.i998.i.i = getelementptr double, ptr %889, i64 %.1214.i984.i.i
  %.206.i.i999.i.i = load double, ptr %.205.i.i998.i.i, align 8, !noalias !358
  %.207.i.i1000.i.i = fmul double %.206.i.i999.i.i, %.16.i.i.i997.i.i
  %.208.i.i1001.i.i = fmul double %.207.i.i1000.i.i, %.207.i.i1000.i.i
  %.1311.i1002.i.i = fadd double %total.3.01430.i693.i.i, %.208.i.i1001.i.i
  %scevgep137.i1004.i.i = getelementptr i8, ptr %lsr.iv136.i692.i.i, i64 %895
  %scevgep157.i1005.i.i = getelementptr i8, ptr %lsr.iv156.i691.i.i, i64 %895
  br label %B280.i690.i.i

B638.endif.i810.i.i:                              ; preds = %B240.endif.i679.i.i, %B474.loopexit.i807.i.i
  %total.3.0.lcssa.i811.i.i = phi double [ 0.000000e+00, %B240.endif.i679.i.i ], [ %total.3.01430.i693.i.i, %B474.loopexit.i807.i.i ]
  %854 = icmp slt i64 %.591, 1
  br i1 %854, label %B2182.i.i, label %B670.i822.i.i.preheader

B670.i822.i.i.preheader:                          ; preds = %B638.endif.i810.i.i
  br label %B670.i822.i.i

B734.lr.ph.i841.i.i:                              ; preds = %B670.i822.i.i
  %855 = icmp eq i64 %n.5.282311565.i.i, 1
  %invariant.gep1438.i842.i.i = getelementptr double, ptr %spare.2.sroa.870.08697.i.i, i64 %.145514651493.i826.i.i
  %.1707.i848.i.i = load i64, ptr %arg.signs, align 8, !noalias !352
  %.1739.i851.i.i = load i64, ptr %arg.cells, align 8, !noalias !352
  %.1762.i852.i.i = icmp slt i64 %.1739.i851.i.i, 0
  %.1763.i853.i.i = select i1 %.1762.i852.i.i, i64 %.121, i64 0
  %.1764.i854.i.i = add i64 %.1763.i853.i.i, %.1739.i851.i.i
  %.1784.i855.i.i = mul i64 %.1764.i854.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1449.i856.i.i = getelementptr double, ptr %invariant.gep1438.i842.i.i, i64 %.1784.i855.i.i
  %.1789.i857.i.i = load double, ptr %gep1449.i856.i.i, align 8, !noalias !352
  %.1790.i858.i.i = sitofp i64 %.1707.i848.i.i to double
  %.1791.i859.i.i = fmul double %.1789.i857.i.i, %.1790.i858.i.i
  %.1793.i860.i.i = fsub double 0.000000e+00, %.1791.i859.i.i
  %sunkaddr1806 = getelementptr i8, ptr %arg.signs, i64 8
  %.1707.1.i865.i.i = load i64, ptr %sunkaddr1806, align 8, !noalias !352
  %sunkaddr1807 = getelementptr i8, ptr %arg.cells, i64 8
  %.1739.1.i869.i.i = load i64, ptr %sunkaddr1807, align 8, !noalias !352
  %.1762.1.i870.i.i = icmp slt i64 %.1739.1.i869.i.i, 0
  %.1763.1.i871.i.i = select i1 %.1762.1.i870.i.i, i64 %.121, i64 0
  %.1764.1.i872.i.i = add i64 %.1763.1.i871.i.i, %.1739.1.i869.i.i
  %.1784.1.i873.i.i = mul i64 %.1764.1.i872.i.i, %arg.move.6.5.0.fr.i.i.i
  %gep1449.1.i874.i.i = getelementptr double, ptr %invariant.gep1438.i842.i.i, i64 %.1784.1.i873.i.i
  %.1789.1.i875.i.i = load double, ptr %gep1449.1.i874.i.i, align 8, !noalias !352
  %.1790.1.i876.i.i = sitofp i64 %.1707.1.i865.i.i to double
  %.1791.1.i877.i.i = fmul double %.1789.1.i875.i.i, %.1790.1.i876.i.i
  %.1793.1.i878.i.i = fsub double %.1793.i860.i.i, %.1791.1.i877.i.i
  br i1 %855, label %B794.endif.i893.i.i, label %B734.i843.1.i.i

B794.endif.i893.i.i:                              ; preds = %B734.lr.ph.i841.i.i, %B734.i843.5.i.i, %B734.i843.4.i.i, %B734.i843.3.i.i, %B734.i843.2.i.i, %B734.i843.1.i.i
  %.1793.1.i878.lcssa.i.i = phi double [ %.1793.1.i878.i.i, %B734.lr.ph.i841.i.i ], [ %.1793.1.i878.1.i.i, %B734.i843.1.i.i ], [ %.1793.1.i878.2.i.i, %B734.i843.2.i.i ], [ %.1793.1.i878.3.i.i, %B734.i843.3.i.i ], [ %.1793.1.i878.4.i.i, %B734.i843.4.i.i ], [ %.1793.1.i878.5.i.i, %B734.i843.5.i.i ]
  %856 = icmp slt i64 %arg.move.6.5.0.fr.i.i.i, 1
  %.1848.i895.i.i = mul i64 %.145514651493.i826.i.i, %arg.move.6.5.0.fr.i.i.i
  %857 = getelementptr double, ptr %spare.2.sroa.330.08733.i.i, i64 %.1848.i895.i.i
  %858 = getelementptr double, ptr %857, i64 %.145514651493.i826.i.i
  %.1853.i896.i.i = load double, ptr %858, align 8, !noalias !352
  %.1859.i897.i.i = fsub double %.1853.i896.i.i, %.1793.1.i878.lcssa.i.i
  br i1 %856, label %B928.endif.endif.i960.i.i, label %B870.lr.ph.i898.i.i

B870.lr.ph.i898.i.i:                              ; preds = %B794.endif.i893.i.i
  %859 = icmp ult i64 %arg.move.6.5.0.fr.i.i.i, 4
  br i1 %859, label %B870.epil.preheader.i943.i.i, label %B870.i900.i.i.preheader

B870.i900.i.i.preheader:                          ; preds = %B870.lr.ph.i898.i.i
  br label %B870.i900.i.i

B928.endif.endif.loopexit.unr-lcssa.i942.i.i:     ; preds = %B870.i900.i.i
  %860 = icmp eq i64 %xtraiter.i.i.i.i, 0
  br i1 %860, label %B928.endif.endif.i960.i.i, label %B870.epil.preheader.i943.i.i

B870.epil.preheader.i943.i.i:                     ; preds = %B928.endif.endif.loopexit.unr-lcssa.i942.i.i, %B870.lr.ph.i898.i.i
  %variance.2.21456.epil.init.i944.i.i = phi double [ %.1859.i897.i.i, %B870.lr.ph.i898.i.i ], [ %.2065.3.i939.i.i, %B928.endif.endif.loopexit.unr-lcssa.i942.i.i ]
  %.194914521454.epil.init.i945.i.i = phi i64 [ 0, %B870.lr.ph.i898.i.i ], [ %unroll_iter.i.i.i.i, %B928.endif.endif.loopexit.unr-lcssa.i942.i.i ]
  %861 = mul i64 %.194914521454.epil.init.i945.i.i, %.20.i282
  %scevgep105.i946.i.i = getelementptr i8, ptr %lsr.iv103.i823.i.i, i64 %861
  %862 = shl i64 %.194914521454.epil.init.i945.i.i, 3
  %scevgep108.i947.i.i = getelementptr i8, ptr %.1295.i.i, i64 %862
  br label %B870.epil.i948.i.i

B870.epil.i948.i.i:                               ; preds = %B870.epil.i948.i.i, %B870.epil.preheader.i943.i.i
  %lsr.iv106.i949.i.i = phi ptr [ %scevgep107.i958.i.i, %B870.epil.i948.i.i ], [ %scevgep105.i946.i.i, %B870.epil.preheader.i943.i.i ]
  %variance.2.21456.epil.i950.i.i = phi double [ %.2065.epil.i956.i.i, %B870.epil.i948.i.i ], [ %variance.2.21456.epil.init.i944.i.i, %B870.epil.preheader.i943.i.i ]
  %epil.iter69.i951.i.i = phi i64 [ %epil.iter69.next.i957.i.i, %B870.epil.i948.i.i ], [ 0, %B870.epil.preheader.i943.i.i ]
  %863 = shl i64 %epil.iter69.i951.i.i, 3
  %scevgep2182.i.i = getelementptr i8, ptr %scevgep108.i947.i.i, i64 %863
  %.2010.epil.i953.i.i = load double, ptr %scevgep2182.i.i, align 8, !noalias !352
  %.2062.epil.i954.i.i = load double, ptr %lsr.iv106.i949.i.i, align 8, !noalias !352
  %.2063.epil.i955.i.i = fmul double %.2010.epil.i953.i.i, %.2062.epil.i954.i.i
  %.2065.epil.i956.i.i = fsub double %variance.2.21456.epil.i950.i.i, %.2063.epil.i955.i.i
  %epil.iter69.next.i957.i.i = add i64 %epil.iter69.i951.i.i, 1
  %scevgep107.i958.i.i = getelementptr i8, ptr %lsr.iv106.i949.i.i, i64 %.20.i282
  %epil.iter69.cmp.not.i959.i.i = icmp eq i64 %xtraiter.i.i.i.i, %epil.iter69.next.i957.i.i
  br i1 %epil.iter69.cmp.not.i959.i.i, label %B928.endif.endif.i960.i.i, label %B870.epil.i948.i.i, !llvm.loop !342

B928.endif.endif.i960.i.i:                        ; preds = %B870.epil.i948.i.i, %B928.endif.endif.loopexit.unr-lcssa.i942.i.i, %B794.endif.i893.i.i
  %variance.2.2.lcssa.i961.i.i = phi double [ %.1859.i897.i.i, %B794.endif.i893.i.i ], [ %.2065.3.i939.i.i, %B928.endif.endif.loopexit.unr-lcssa.i942.i.i ], [ %.2065.epil.i956.i.i, %B870.epil.i948.i.i ]
  %.10.i.i962.i.i = fcmp olt double %variance.2.2.lcssa.i961.i.i, 0x3D719799812DEA11
  %.11.i.i963.i.i = select i1 %.10.i.i962.i.i, double 0x3D719799812DEA11, double %variance.2.2.lcssa.i961.i.i
  %sqrt.i964.i.i = tail call double @llvm.sqrt.f64(double %.11.i.i963.i.i)
  %sunkaddr265.i965.i.i = shl i64 %.145514651493.i826.i.i, 3
  %sunkaddr266.i966.i.i = getelementptr i8, ptr %890, i64 %sunkaddr265.i965.i.i
  %sunkaddr267.i967.i.i = getelementptr i8, ptr %sunkaddr266.i966.i.i, i64 -8
  %.72.i6.i968.i.i = load double, ptr %sunkaddr267.i967.i.i, align 8, !noalias !361
  %.73.i7.i969.i.i = fsub double %.72.i6.i968.i.i, %sqrt.i964.i.i
  %sunkaddr269.i971.i.i = getelementptr i8, ptr %891, i64 %sunkaddr265.i965.i.i
  %sunkaddr270.i972.i.i = getelementptr i8, ptr %sunkaddr269.i971.i.i, i64 -8
  %.123.i9.i973.i.i = load double, ptr %sunkaddr270.i972.i.i, align 8, !noalias !361
  %.124.i10.i974.i.i = fsub double %sqrt.i964.i.i, %.123.i9.i973.i.i
  %.13.i.i11.i975.i.i = fcmp ogt double %.124.i10.i974.i.i, %.73.i7.i969.i.i
  %.14.i.i12.i976.i.i = select i1 %.13.i.i11.i975.i.i, double %.124.i10.i974.i.i, double %.73.i7.i969.i.i
  %.15.i.i13.i977.i.i = fcmp olt double %.14.i.i12.i976.i.i, 0.000000e+00
  %.16.i.i14.i978.i.i = select i1 %.15.i.i13.i977.i.i, double 0.000000e+00, double %.14.i.i12.i976.i.i
  %.207.i17.i979.i.i = fmul double %.1545.i829.i.i, %.16.i.i14.i978.i.i
  %.208.i18.i980.i.i = fmul double %.207.i17.i979.i.i, %.207.i17.i979.i.i
  %.2140.i981.i.i = fadd double %total.5.01495.i825.i.i, %.208.i18.i980.i.i
  br label %B1084.i831.i.i

B2228.endif.endif.i.i:                            ; preds = %B30.i1297.5.i.i, %B30.i1297.4.i.i, %B30.i1297.3.i.i, %B30.i1297.2.i.i, %B30.i1297.1.i.i, %B2228.i.i
  %864 = icmp slt i64 %arg.move.6.5.0.fr.i.i.i, 1
  br i1 %864, label %B2336.i.i, label %B2294.preheader.i.i

B2294.preheader.i.i:                              ; preds = %B2228.endif.endif.i.i
  br i1 %or.cond.i.i, label %B2294.preheader1839.i.i, label %vector.body.i.i65.preheader

vector.body.i.i65.preheader:                      ; preds = %B2294.preheader.i.i
  br label %vector.body.i.i65

vector.body.i.i65:                                ; preds = %vector.body.i.i65, %vector.body.i.i65.preheader
  %index.i.i66 = phi i64 [ %index.next.i.i68, %vector.body.i.i65 ], [ 0, %vector.body.i.i65.preheader ]
  %865 = shl i64 %index.i.i66, 3
  %scevgep1263 = getelementptr i8, ptr %scevgep1261, i64 %865
  %scevgep1264 = getelementptr i8, ptr %scevgep1263, i64 -16
  %wide.load.i.i67 = load <2 x double>, ptr %scevgep1264, align 8, !noalias !85
  %scevgep1262 = getelementptr i8, ptr %scevgep1261, i64 %865
  %wide.load1770.i.i = load <2 x double>, ptr %scevgep1262, align 8, !noalias !85
  %866 = shl i64 %index.i.i66, 3
  %scevgep1267 = getelementptr i8, ptr %scevgep2183.i.i, i64 %866
  %867 = shl i64 %index.i.i66, 3
  %scevgep1265 = getelementptr i8, ptr %scevgep2183.i.i, i64 %867
  %scevgep1266 = getelementptr i8, ptr %scevgep1265, i64 -16
  store <2 x double> %wide.load.i.i67, ptr %scevgep1266, align 8, !noalias !85
  store <2 x double> %wide.load1770.i.i, ptr %scevgep1267, align 8, !noalias !85
  %index.next.i.i68 = add nuw nsw i64 %index.i.i66, 4
  %868 = icmp eq i64 %unroll_iter.i.i.i.i, %index.next.i.i68
  br i1 %868, label %middle.block.i.i69, label %vector.body.i.i65, !llvm.loop !364

middle.block.i.i69:                               ; preds = %vector.body.i.i65
  %869 = icmp eq i64 %arg.move.6.5.0.fr.i.i.i, %unroll_iter.i.i.i.i
  br i1 %869, label %B2336.i.i, label %B2294.preheader1839.i.i

B2294.preheader1839.i.i:                          ; preds = %middle.block.i.i69, %B2294.preheader.i.i
  %.436585198521.ph.i.i = phi i64 [ 0, %B2294.preheader.i.i ], [ %unroll_iter.i.i.i.i, %middle.block.i.i69 ]
  %870 = icmp eq i64 %xtraiter.i.i.i.i, 0
  br i1 %870, label %B2294.prol.loopexit.i.i, label %B2294.prol.i.i.preheader

B2294.prol.i.i.preheader:                         ; preds = %B2294.preheader1839.i.i
  br label %B2294.prol.i.i

B2294.prol.i.i:                                   ; preds = %B2294.prol.i.i, %B2294.prol.i.i.preheader
  %lsr.iv2193.i.i = phi i64 [ %lsr.iv.next2194.i.i, %B2294.prol.i.i ], [ %xtraiter.i.i.i.i, %B2294.prol.i.i.preheader ]
  %.436585198521.prol.i.i = phi i64 [ %.4372.prol.i.i, %B2294.prol.i.i ], [ %.436585198521.ph.i.i, %B2294.prol.i.i.preheader ]
  %.4372.prol.i.i = add nuw nsw i64 %.436585198521.prol.i.i, 1
  %871 = shl i64 %.436585198521.prol.i.i, 3
  %scevgep2192.i.i = getelementptr i8, ptr %.1364.i.i, i64 %871
  %.4426.prol.i.i = load double, ptr %scevgep2192.i.i, align 8, !noalias !85
  %scevgep2191.i.i = getelementptr i8, ptr %.546.i.i.i, i64 %871
  store double %.4426.prol.i.i, ptr %scevgep2191.i.i, align 8, !noalias !85
  %lsr.iv.next2194.i.i = add nsw i64 %lsr.iv2193.i.i, -1
  %prol.iter.cmp.not.i.i = icmp eq i64 %lsr.iv.next2194.i.i, 0
  br i1 %prol.iter.cmp.not.i.i, label %B2294.prol.loopexit.i.i, label %B2294.prol.i.i, !llvm.loop !365

B2294.prol.loopexit.i.i:                          ; preds = %B2294.prol.i.i, %B2294.preheader1839.i.i
  %.436585198521.unr.i.i = phi i64 [ %.436585198521.ph.i.i, %B2294.preheader1839.i.i ], [ %.4372.prol.i.i, %B2294.prol.i.i ]
  %872 = sub nsw i64 %.436585198521.ph.i.i, %arg.move.6.5.0.fr.i.i.i
  %873 = icmp ugt i64 %872, -4
  br i1 %873, label %B2336.i.i, label %B2294.i.i.preheader

B2294.i.i.preheader:                              ; preds = %B2294.prol.loopexit.i.i
  br label %B2294.i.i

B228.backedge.i:                                  ; preds = %B0.endif.endif.endif.endif.i.i, %B2603.i.i
  %energy.2.0.lcssa.i.i = phi double [ %total.3.0.lcssa.i153.i.i, %B0.endif.endif.endif.endif.i.i ], [ %energy.3.1.i.i, %B2603.i.i ]
  %looked.2.0.lcssa.i.i = phi i64 [ 0, %B0.endif.endif.endif.endif.i.i ], [ %looked.3.1.i.i, %B2603.i.i ]
  %taken.2.0.lcssa.i.i = phi i64 [ 0, %B0.endif.endif.endif.endif.i.i ], [ %taken.3.1.i.i, %B2603.i.i ]
  %874 = getelementptr double, ptr %arg.energies, i64 %.89211571159.i
  store double %energy.2.0.lcssa.i.i, ptr %874, align 8, !noalias !85
  %875 = getelementptr i64, ptr %arg.looked, i64 %.89211571159.i
  %.4977.i.i = load i64, ptr %875, align 8, !noalias !85
  %.4979.i.i = add nsw i64 %.4977.i.i, %looked.2.0.lcssa.i.i
  store i64 %.4979.i.i, ptr %875, align 8, !noalias !85
  %876 = getelementptr i64, ptr %arg.taken, i64 %.89211571159.i
  %.5045.i.i = load i64, ptr %876, align 8, !noalias !85
  %.5047.i.i = add nsw i64 %.5045.i.i, %taken.2.0.lcssa.i.i
  store i64 %.5047.i.i, ptr %876, align 8, !noalias !85
  %.899.i = add nuw nsw i64 %.89211571159.i, 1
  %exitcond1184.not.i = icmp eq i64 %.290, %.899.i
  br i1 %exitcond1184.not.i, label %B264.i, label %B232.i

B264.i:                                           ; preds = %B228.backedge.i
  %877 = icmp eq i64 %.290, 1
  %.768.i = add nuw nsw i64 %.76111651172.i, 1
  br i1 %877, label %B264.endif.i, label %B78.endif.endif.endif.endif.i.i.preheader

B78.endif.endif.endif.endif.i.i.preheader:        ; preds = %B264.i
  br label %B78.endif.endif.endif.endif.i.i

B346.i.i:                                         ; preds = %B78.endif.endif.endif.endif.i.i
  %878 = shl i64 %lsr.iv.i1.i, 3
  %scevgep1278 = getelementptr i8, ptr %arg.order, i64 %878
  %scevgep1279 = getelementptr i8, ptr %scevgep1278, i64 -16
  %.660.i.i = load i64, ptr %scevgep1279, align 8, !noalias !366
  %879 = shl i64 %lsr.iv.i1.i, 3
  %scevgep1276 = getelementptr i8, ptr %arg.order, i64 %879
  %scevgep1277 = getelementptr i8, ptr %scevgep1276, i64 -24
  %.690.i.i = load i64, ptr %scevgep1277, align 8, !noalias !366
  store i64 %.660.i.i, ptr %scevgep1277, align 8, !noalias !366
  store i64 %.690.i.i, ptr %scevgep1279, align 8, !noalias !366
  %sunkaddr1808 = mul i64 %lsr.iv.i1.i, 8
  %sunkaddr1809 = getelementptr i8, ptr %arg.energies, i64 %sunkaddr1808
  %sunkaddr1810 = getelementptr i8, ptr %sunkaddr1809, i64 -16
  %.782.i.i = load double, ptr %sunkaddr1810, align 8, !noalias !366
  %sunkaddr1811 = mul i64 %lsr.iv.i1.i, 8
  %sunkaddr1812 = getelementptr i8, ptr %arg.energies, i64 %sunkaddr1811
  %sunkaddr1813 = getelementptr i8, ptr %sunkaddr1812, i64 -24
  %.812.i.i = load double, ptr %sunkaddr1813, align 8, !noalias !366
  store double %.782.i.i, ptr %sunkaddr1813, align 8, !noalias !366
  store double %.812.i.i, ptr %sunkaddr1810, align 8, !noalias !366
  br label %B473.i.i

B473.i.i:                                         ; preds = %B78.endif.endif.endif.endif.i.i, %B346.i.i
  %lsr.iv.next.i15.i = add i64 %lsr.iv.i1.i, -1
  %.381.i.i = icmp samesign ugt i64 %lsr.iv.next.i15.i, 2
  br i1 %.381.i.i, label %B78.endif.endif.endif.endif.i.i, label %B264.endif.i

B78.endif.endif.endif.endif.i.i:                  ; preds = %B473.i.i, %B78.endif.endif.endif.endif.i.i.preheader
  %lsr.iv.i1.i = phi i64 [ %lsr.iv.next.i15.i, %B473.i.i ], [ %.1001, %B78.endif.endif.endif.endif.i.i.preheader ]
  %880 = shl i64 %lsr.iv.i1.i, 3
  %scevgep7.i.i = getelementptr i8, ptr %arg.temperatures, i64 %880
  %scevgep8.i.i = getelementptr i8, ptr %scevgep7.i.i, i64 -24
  %.453.i.i = load double, ptr %scevgep8.i.i, align 8, !noalias !366
  %.457.i.i = fdiv double 1.000000e+00, %.453.i.i
  %scevgep10.i.i = getelementptr i8, ptr %scevgep7.i.i, i64 -16
  %.490.i.i70 = load double, ptr %scevgep10.i.i, align 8, !noalias !366
  %.494.i.i = fdiv double 1.000000e+00, %.490.i.i70
  %.495.i.i = fsub double %.457.i.i, %.494.i.i
  %881 = shl i64 %lsr.iv.i1.i, 3
  %scevgep1282 = getelementptr i8, ptr %arg.energies, i64 %881
  %scevgep1283 = getelementptr i8, ptr %scevgep1282, i64 -24
  %.527.i.i71 = load double, ptr %scevgep1283, align 8, !noalias !366
  %882 = shl i64 %lsr.iv.i1.i, 3
  %scevgep1280 = getelementptr i8, ptr %arg.energies, i64 %882
  %scevgep1281 = getelementptr i8, ptr %scevgep1280, i64 -16
  %.560.i.i = load double, ptr %scevgep1281, align 8, !noalias !366
  %.561.i.i = fsub double %.527.i.i71, %.560.i.i
  %.562.i.i = fmul double %.495.i.i, %.561.i.i
  %.41.i.i.i2.i = load i64, ptr %arg.state, align 8, !noalias !369
  %.42.i.i.i3.i = add i64 %.41.i.i.i2.i, %const1299
  store i64 %.42.i.i.i3.i, ptr %arg.state, align 8, !noalias !369
  %.101.i.i.i4.i = lshr i64 %.42.i.i.i3.i, 30
  %.102.i.i.i5.i = xor i64 %.101.i.i.i4.i, %.42.i.i.i3.i
  %.103.i.i.i6.i = mul i64 %.102.i.i.i5.i, %const1302
  %.104.i.i.i7.i = lshr i64 %.103.i.i.i6.i, 27
  %.105.i.i.i8.i = xor i64 %.104.i.i.i7.i, %.103.i.i.i6.i
  %.106.i.i.i9.i = mul i64 %.105.i.i.i8.i, %const1297
  %883 = lshr i64 %.106.i.i.i9.i, 42
  %884 = lshr i64 %.106.i.i.i9.i, 11
  %.42.i.i10.i = xor i64 %883, %884
  %.43.i.i11.i = uitofp nneg i64 %.42.i.i10.i to double
  %.44.i.i12.i = fmul double %.43.i.i11.i, 0x3CA0000000000000
  %.10.i.i13.i = fcmp olt double %.44.i.i12.i, 1.000000e-300
  %.11.i.i14.i = select i1 %.10.i.i13.i, double 1.000000e-300, double %.44.i.i12.i
  %.620.i.i = tail call double @llvm.log.f64(double %.11.i.i14.i)
  %.621.i.i = fcmp olt double %.620.i.i, %.562.i.i
  br i1 %.621.i.i, label %B346.i.i, label %B473.i.i

B136.endif.loopexit.unr-lcssa.i:                  ; preds = %B130.3.i
  %lcmp.mod.not.i3 = icmp eq i64 %xtraiter.i, 0
  br i1 %lcmp.mod.not.i3, label %B136.endif.loopexit.i, label %B72.epil.preheader.i

B72.epil.preheader.i:                             ; preds = %B136.endif.loopexit.unr-lcssa.i, %B72.preheader.i
  %incomplete.2.01153.epil.init.i = phi i1 [ false, %B72.preheader.i ], [ %"$phi130.1.2.1.3.i", %B136.endif.loopexit.unr-lcssa.i ]
  %.55611491151.epil.init.i = phi i64 [ 0, %B72.preheader.i ], [ %unroll_iter.i1, %B136.endif.loopexit.unr-lcssa.i ]
  %885 = mul i64 %.20.i282, %.55611491151.epil.init.i
  %scevgep359.i = getelementptr i8, ptr %arg.design, i64 %885
  br label %B72.epil.i

B72.epil.i:                                       ; preds = %B130.epil.i, %B72.epil.preheader.i
  %lsr.iv362.i = phi i64 [ %lsr.iv.next363.i, %B130.epil.i ], [ %xtraiter.i, %B72.epil.preheader.i ]
  %lsr.iv360.i = phi ptr [ %scevgep361.i, %B130.epil.i ], [ %scevgep359.i, %B72.epil.preheader.i ]
  %incomplete.2.01153.epil.i = phi i1 [ %"$phi130.1.2.1.epil.i", %B130.epil.i ], [ %incomplete.2.01153.epil.init.i, %B72.epil.preheader.i ]
  br i1 %incomplete.2.01153.epil.i, label %B130.epil.i, label %B90.epil.i

B90.epil.i:                                       ; preds = %B72.epil.i
  %.656.epil.i = load double, ptr %lsr.iv360.i, align 8, !noalias !82
  %.657.epil.i = fcmp oeq double %.656.epil.i, 0.000000e+00
  br label %B130.epil.i

B130.epil.i:                                      ; preds = %B90.epil.i, %B72.epil.i
  %"$phi130.1.2.1.epil.i" = phi i1 [ true, %B72.epil.i ], [ %.657.epil.i, %B90.epil.i ]
  %scevgep361.i = getelementptr i8, ptr %lsr.iv360.i, i64 %.20.i282
  %lsr.iv.next363.i = add nsw i64 %lsr.iv362.i, -1
  %epil.iter.cmp.not.i = icmp eq i64 %lsr.iv.next363.i, 0
  br i1 %epil.iter.cmp.not.i, label %B136.endif.loopexit.i, label %B72.epil.i, !llvm.loop !374

B136.endif.loopexit.i:                            ; preds = %B130.epil.i, %B136.endif.loopexit.unr-lcssa.i
  %"$phi130.1.2.1.lcssa.i" = phi i1 [ %"$phi130.1.2.1.3.i", %B136.endif.loopexit.unr-lcssa.i ], [ %"$phi130.1.2.1.epil.i", %B130.epil.i ]
  %886 = xor i1 %"$phi130.1.2.1.lcssa.i", true
  br label %B136.endif.i

B136.endif.i:                                     ; preds = %B136.endif.loopexit.i, %B1234.endif
  %incomplete.2.0.lcssa.i = phi i1 [ true, %B1234.endif ], [ %886, %B136.endif.loopexit.i ]
  %.7551171.not.i = icmp slt i64 %arg.number, 1
  br i1 %.7551171.not.i, label %common.ret, label %B166.endif.lr.ph.i

B166.endif.lr.ph.i:                               ; preds = %B136.endif.i
  %const1292 = bitcast i64 9223372036854775804 to i64
  %.8861158.not.i = icmp slt i64 %.290, 1
  %.334.i.i.i = mul i64 %.208, %.179
  %.633.i.i.i = shl i64 %.179, 2
  %.654.i.i.i = mul i64 %arg.move.6.5.0.fr.i.i.i, %arg.move.6.5.0.fr.i.i.i
  %.570.i.i.i = mul i64 %arg.move.6.5.0.fr.i.i.i, %.121
  %.1295.i.i = getelementptr double, ptr %arg.vectors, i64 %arg.move.6.5.0.fr.i.i.i
  %.1364.idx.i.i = shl i64 %arg.move.6.5.0.fr.i.i.i, 4
  %.1364.i.i = getelementptr i8, ptr %arg.vectors, i64 %.1364.idx.i.i
  %.idx.i114.i.i = mul i64 %.591, 40
  %887 = getelementptr i8, ptr %arg.target, i64 %.idx.i114.i.i
  %888 = getelementptr double, ptr %arg.target, i64 %.591
  %.idx.i.i115.i.i = shl i64 %.591, 4
  %889 = getelementptr i8, ptr %arg.target, i64 %.idx.i.i115.i.i
  %.idx.i1.i116.i.i = mul i64 %.591, 24
  %890 = getelementptr i8, ptr %arg.target, i64 %.idx.i1.i116.i.i
  %.idx58.i.i117.i.i = shl i64 %.591, 5
  %891 = getelementptr i8, ptr %arg.target, i64 %.idx58.i.i117.i.i
  %892 = ptrtoint ptr %arg.vectors to i64
  %factor.op.mul.i.i = shl i64 %.261, 1
  %.1854.reass.i.i = mul i64 %factor.op.mul.i.i, %.179
  %xtraiter.i.i.i.i = and i64 %arg.move.6.5.0.fr.i.i.i, 3
  %unroll_iter.i.i.i.i = and i64 %arg.move.6.5.0.fr.i.i.i, %const1292
  %893 = add nuw i64 %arg.move.6.5.0.fr.i.i.i, 2305843009213693951
  %894 = mul i64 %893, %.20.i282
  %895 = mul i64 %arg.move.6.5.0.fr.i.i.i, -8
  %896 = mul i64 %arg.move.6.5.0.fr.i.i.i, 24
  %897 = shl i64 %arg.move.6.5.0.fr.i.i.i, 5
  %.arg.move.6.5.0.i.i.i = tail call i64 @llvm.smax.i64(i64 %arg.move.6.5.0.fr.i.i.i, i64 0)
  %.565.i1334.i.i = getelementptr double, ptr %arg.matrices, i64 %.654.i.i.i
  %scevgep.i.i1335.i.i = getelementptr i8, ptr %.565.i1334.i.i, i64 24
  %scevgep219.i.i.i = getelementptr i8, ptr %arg.vectors, i64 %.20.i282
  %898 = add i64 %.20.i282, 8
  %scevgep373.i.i.i = getelementptr i8, ptr %arg.design, i64 24
  %scevgep400.i.i.i = getelementptr i8, ptr %arg.matrices, i64 16
  %const_mat = add i64 %const1292, -4
  %unroll_iter.i1500.i.i = and i64 %arg.move.6.5.0.fr.i.i.i, %const_mat
  %899 = add i64 %.1364.idx.i.i, %892
  %900 = sub i64 0, %892
  %901 = sub i64 %900, %.1364.idx.i.i
  %902 = sub i64 %900, %.20.i282
  %const_mat1293 = add i64 %const1292, 2
  %n.vec1827.i.i = and i64 %arg.move.6.5.0.fr.i.i.i, %const_mat1293
  %scevgep1923.i.i = getelementptr i8, ptr %.1364.i.i, i64 8
  %scevgep1928.i.i = getelementptr i8, ptr %arg.vectors, i64 %898
  %scevgep1943.i.i = getelementptr i8, ptr %arg.sums, i64 8
  %scevgep1985.i.i = getelementptr i8, ptr %arg.vectors, i64 24
  %scevgep2203.i.i = getelementptr i8, ptr %.1364.i.i, i64 24
  br i1 %.8861158.not.i, label %B166.endif.us.preheader.i, label %B166.endif.preheader.i

B166.endif.preheader.i:                           ; preds = %B166.endif.lr.ph.i
  %903 = ptrtoint ptr %arg.sums to i64
  %const1304 = bitcast i64 -2691343689449507777 to i64
  %const1302 = bitcast i64 -4658895280553007687 to i64
  %const1301 = bitcast i64 -5382687378899015554 to i64
  %const1299 = bitcast i64 -7046029254386353131 to i64
  %const1297 = bitcast i64 -7723592293110705685 to i64
  %const1290 = bitcast i64 8709371129873690708 to i64
  %const1289 = bitcast i64 6018027440424182931 to i64
  %const1286 = bitcast i64 4354685564936845354 to i64
  %const = bitcast i64 1663341875487337577 to i64
  %xtraiter.i1499.i.i = and i64 %arg.move.6.5.0.fr.i.i.i, 7
  %sunkaddr2375.i.i = and i64 %.20.i282, -16
  %904 = add nsw i64 %unroll_iter.i1500.i.i, -8
  %905 = sub i64 %899, %903
  %906 = lshr i64 %904, 3
  %907 = add nuw nsw i64 %906, 1
  %908 = add nsw i64 %unroll_iter.i.i.i.i, -4
  %scevgep2000.i.prol.i = getelementptr i8, ptr %arg.matrices, i64 %.20.i282
  %scevgep2001.i.prol.i = getelementptr i8, ptr %scevgep2000.i.prol.i, i64 %.20.i282
  %scevgep2002.i.prol.i = getelementptr i8, ptr %scevgep2001.i.prol.i, i64 %.20.i282
  %scevgep1987.i.prol.i = getelementptr i8, ptr %arg.vectors, i64 56
  %scevgep2003.i.prol.i = getelementptr i8, ptr %scevgep2002.i.prol.i, i64 %.20.i282
  %scevgep112.i = getelementptr i8, ptr %arg.inverse, i64 8
  %909 = lshr i64 %907, 1
  %910 = mul i64 %arg.move.6.5.0.fr.i.i.i, %xtraiter.i1499.i.i
  %911 = shl i64 %910, 3
  %912 = mul i64 %arg.move.6.5.0.fr.i.i.i, 24
  %scevgep1001 = getelementptr i8, ptr %arg.target, i64 %912
  %scevgep1051 = getelementptr i8, ptr %arg.vectors, i64 24
  %scevgep1179 = getelementptr i8, ptr %arg.target, i64 %896
  %913 = shl nuw nsw i64 %909, 1
  %914 = add i64 %.1364.idx.i.i, 16
  %scevgep1261 = getelementptr i8, ptr %arg.vectors, i64 %914
  br label %B166.endif.i

B166.endif.us.preheader.i:                        ; preds = %B166.endif.lr.ph.i
  %.1225.us.pre.i = load double, ptr %arg.energies, align 8, !noalias !82
  %min.iters.check.i = icmp samesign ult i64 %arg.number, 4
  br i1 %min.iters.check.i, label %B166.endif.us.i.preheader, label %vector.ph.i

vector.ph.i:                                      ; preds = %B166.endif.us.preheader.i
  %n.vec.i = and i64 %arg.number, %const1292
  %broadcast.splatinsert.i = insertelement <2 x double> poison, double %.1225.us.pre.i, i64 0
  %broadcast.splat.i = shufflevector <2 x double> %broadcast.splatinsert.i, <2 x double> poison, <2 x i32> zeroinitializer
  br label %vector.body.i

vector.body.i:                                    ; preds = %vector.body.i, %vector.ph.i
  %index.i = phi i64 [ 0, %vector.ph.i ], [ %index.next.i, %vector.body.i ]
  %sunkaddr1814 = mul i64 %index.i, 8
  %sunkaddr1815 = getelementptr i8, ptr %arg.result, i64 %sunkaddr1814
  store <2 x double> %broadcast.splat.i, ptr %sunkaddr1815, align 8, !noalias !82
  %sunkaddr1816 = mul i64 %index.i, 8
  %sunkaddr1817 = getelementptr i8, ptr %arg.result, i64 %sunkaddr1816
  %sunkaddr1818 = getelementptr i8, ptr %sunkaddr1817, i64 16
  store <2 x double> %broadcast.splat.i, ptr %sunkaddr1818, align 8, !noalias !82
  %index.next.i = add nuw nsw i64 %index.i, 4
  %915 = icmp eq i64 %n.vec.i, %index.next.i
  br i1 %915, label %middle.block.i, label %vector.body.i, !llvm.loop !375

middle.block.i:                                   ; preds = %vector.body.i
  %cmp.n.i = icmp eq i64 %arg.number, %n.vec.i
  br i1 %cmp.n.i, label %common.ret, label %B166.endif.us.i.preheader

B166.endif.us.i.preheader:                        ; preds = %middle.block.i, %B166.endif.us.preheader.i
  %.76111651172.us.i.ph = phi i64 [ %n.vec.i, %middle.block.i ], [ 0, %B166.endif.us.preheader.i ]
  br label %B166.endif.us.i

B166.endif.us.i:                                  ; preds = %B166.endif.us.i, %B166.endif.us.i.preheader
  %.76111651172.us.i = phi i64 [ %.768.us.i, %B166.endif.us.i ], [ %.76111651172.us.i.ph, %B166.endif.us.i.preheader ]
  %.768.us.i = add nuw nsw i64 %.76111651172.us.i, 1
  %916 = shl i64 %.76111651172.us.i, 3
  %scevgep.i133 = getelementptr i8, ptr %arg.result, i64 %916
  store double %.1225.us.pre.i, ptr %scevgep.i133, align 8, !noalias !82
  %exitcond1185.not.us.i = icmp eq i64 %arg.number, %.768.us.i
  br i1 %exitcond1185.not.us.i, label %common.ret, label %B166.endif.us.i, !llvm.loop !376

B166.endif.i:                                     ; preds = %B264.endif.i, %B166.endif.preheader.i
  %.76111651172.i = phi i64 [ %.768.i, %B264.endif.i ], [ 0, %B166.endif.preheader.i ]
  br label %B232.i

B264.endif.i:                                     ; preds = %B473.i.i, %B264.i
  %.1225.i = load double, ptr %arg.energies, align 8, !noalias !82
  %917 = getelementptr double, ptr %arg.result, i64 %.76111651172.i
  store double %.1225.i, ptr %917, align 8, !noalias !82
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
!12 = distinct !{!12, !13, !"_ZN9pvp_bayes4walk10_decomposeB3v14B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE: %retptr"}
!13 = distinct !{!13, !"_ZN9pvp_bayes4walk10_decomposeB3v14B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE"}
!14 = distinct !{!14, !8}
!15 = !{!16, !5, !1}
!16 = distinct !{!16, !17, !"_ZN9pvp_bayes4walk6_solveB3v15B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!17 = distinct !{!17, !"_ZN9pvp_bayes4walk6_solveB3v15B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
!18 = distinct !{!18, !8}
!19 = !{!20}
!20 = distinct !{!20, !21}
!21 = distinct !{!21, !"LVerDomain"}
!22 = !{!23, !5, !1}
!23 = distinct !{!23, !21}
!24 = !{!23}
!25 = distinct !{!25, !10, !26}
!26 = !{!"llvm.loop.unroll.runtime.disable"}
!27 = distinct !{!27, !10}
!28 = distinct !{!28, !8}
!29 = !{!30}
!30 = distinct !{!30, !31}
!31 = distinct !{!31, !"LVerDomain"}
!32 = !{!33, !5, !1}
!33 = distinct !{!33, !31}
!34 = !{!33}
!35 = distinct !{!35, !10, !26}
!36 = !{!37, !1}
!37 = distinct !{!37, !38, !"_ZN9pvp_bayes4walk10_lineariseB3v17B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29: %retptr:thread"}
!38 = distinct !{!38, !"_ZN9pvp_bayes4walk10_lineariseB3v17B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29"}
!39 = distinct !{!39, !10, !26}
!40 = distinct !{!40, !26, !10}
!41 = !{!42, !5, !1}
!42 = distinct !{!42, !43, !"_ZN9pvp_bayes4walk6_solveB3v15B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!43 = distinct !{!43, !"_ZN9pvp_bayes4walk6_solveB3v15B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
!44 = !{!45, !1}
!45 = distinct !{!45, !38, !"_ZN9pvp_bayes4walk10_lineariseB3v17B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29: %retptr"}
!46 = !{!45}
!47 = !{!48, !45, !1}
!48 = distinct !{!48, !49, !"_ZN9pvp_bayes4walk18_linearise_patternB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x: %retptr"}
!49 = distinct !{!49, !"_ZN9pvp_bayes4walk18_linearise_patternB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x"}
!50 = distinct !{!50, !8}
!51 = distinct !{!51, !8}
!52 = distinct !{!52, !10}
!53 = !{!"branch_weights", i32 99, i32 1}
!54 = !{!55, !1}
!55 = distinct !{!55, !56, !"_ZN9pvp_bayes4walk7_energyB3v19B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE: %retptr"}
!56 = distinct !{!56, !"_ZN9pvp_bayes4walk7_energyB3v19B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE"}
!57 = !{!58, !55, !1}
!58 = distinct !{!58, !59, !"_ZN9pvp_bayes4walk5_missB3v20B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29xd: %retptr"}
!59 = distinct !{!59, !"_ZN9pvp_bayes4walk5_missB3v20B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29xd"}
!60 = !{!61, !55, !1}
!61 = distinct !{!61, !62, !"_ZN9pvp_bayes4walk5_missB3v22B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_283_29xd: %retptr"}
!62 = distinct !{!62, !"_ZN9pvp_bayes4walk5_missB3v22B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_283_29xd"}
!63 = !{!64}
!64 = distinct !{!64, !65, !"_ZN9pvp_bayes4walk13_trade_placesB3v46B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE268Space_28array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29x: %retptr"}
!65 = distinct !{!65, !"_ZN9pvp_bayes4walk13_trade_placesB3v46B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE268Space_28array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29x"}
!66 = !{!67, !64}
!67 = distinct !{!67, !68, !"_ZN9pvp_bayes4walk16_only_differenceB3v47B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi2E1C7mutable7alignedExx: %retptr"}
!68 = distinct !{!68, !"_ZN9pvp_bayes4walk16_only_differenceB3v47B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi2E1C7mutable7alignedExx"}
!69 = !{!70, !72, !64}
!70 = distinct !{!70, !71, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!71 = distinct !{!71, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!72 = distinct !{!72, !73, !"_ZN9pvp_bayes4walk11_choose_twoB3v25B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedExx: %retptr"}
!73 = distinct !{!73, !"_ZN9pvp_bayes4walk11_choose_twoB3v25B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedExx"}
!74 = !{!75, !77, !64}
!75 = distinct !{!75, !76, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!76 = distinct !{!76, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!77 = distinct !{!77, !78, !"_ZN9pvp_bayes4walk11_choose_twoB3v25B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedExx: %retptr"}
!78 = distinct !{!78, !"_ZN9pvp_bayes4walk11_choose_twoB3v25B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedExx"}
!79 = !{!80, !64}
!80 = distinct !{!80, !81, !"_ZN9pvp_bayes4walk16_only_differenceB3v47B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi2E1C7mutable7alignedExx: %retptr"}
!81 = distinct !{!81, !"_ZN9pvp_bayes4walk16_only_differenceB3v47B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi2E1C7mutable7alignedExx"}
!82 = !{!83}
!83 = distinct !{!83, !84, !"_ZN9pvp_bayes4walk6_climbB3v23B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE268Space_28array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!84 = distinct !{!84, !"_ZN9pvp_bayes4walk6_climbB3v23B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE268Space_28array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x5ArrayIdLi1E1C7mutable7alignedE"}
!85 = !{!86, !83}
!86 = distinct !{!86, !87, !"_ZN9pvp_bayes4walk8_advanceB3v45B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE268Space_28array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xb: %retptr"}
!87 = distinct !{!87, !"_ZN9pvp_bayes4walk8_advanceB3v45B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE268Space_28array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_29841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xb"}
!88 = !{!89, !91, !86, !83}
!89 = distinct !{!89, !90, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!90 = distinct !{!90, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!91 = distinct !{!91, !92, !"_ZN9pvp_bayes4walk8_uniformB3v28B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!92 = distinct !{!92, !"_ZN9pvp_bayes4walk8_uniformB3v28B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!93 = !{!94, !96, !98, !86, !83}
!94 = distinct !{!94, !95, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!95 = distinct !{!95, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!96 = distinct !{!96, !97, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx: %retptr"}
!97 = distinct !{!97, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx"}
!98 = distinct !{!98, !99, !"_ZN9pvp_bayes4walk14_propose_shiftB3v29B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAExxx5ArrayIxLi2E1C7mutable7alignedEx5ArrayIyLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29: %retptr"}
!99 = distinct !{!99, !"_ZN9pvp_bayes4walk14_propose_shiftB3v29B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAExxx5ArrayIxLi2E1C7mutable7alignedEx5ArrayIyLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29"}
!100 = !{!98, !86, !83}
!101 = !{!102, !104, !98, !86, !83}
!102 = distinct !{!102, !103, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!103 = distinct !{!103, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!104 = distinct !{!104, !105, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx: %retptr"}
!105 = distinct !{!105, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx"}
!106 = !{!107, !109, !98, !86, !83}
!107 = distinct !{!107, !108, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!108 = distinct !{!108, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!109 = distinct !{!109, !110, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx: %retptr"}
!110 = distinct !{!110, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx"}
!111 = !{!112, !114, !98, !86, !83}
!112 = distinct !{!112, !113, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!113 = distinct !{!113, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!114 = distinct !{!114, !115, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx: %retptr"}
!115 = distinct !{!115, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx"}
!116 = !{!117, !86, !83}
!117 = distinct !{!117, !118, !"_ZN9pvp_bayes4walk13_move_momentsB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x: %retptr"}
!118 = distinct !{!118, !"_ZN9pvp_bayes4walk13_move_momentsB3v33B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi4E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi3E1C7mutable7alignedExx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x"}
!119 = !{!120, !86, !83}
!120 = distinct !{!120, !121, !"_ZN9pvp_bayes4walk9_add_swapB3v34B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedExx5ArrayIyLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2923Literal_5bint_5d_280_29: %retptr"}
!121 = distinct !{!121, !"_ZN9pvp_bayes4walk9_add_swapB3v34B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedExx5ArrayIyLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2923Literal_5bint_5d_280_29"}
!122 = !{!123, !86, !83}
!123 = distinct !{!123, !124, !"_ZN9pvp_bayes4walk9_add_swapB3v35B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedExx5ArrayIyLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x: %retptr"}
!124 = distinct !{!124, !"_ZN9pvp_bayes4walk9_add_swapB3v35B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedExx5ArrayIyLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x"}
!125 = !{!126, !86, !83}
!126 = distinct !{!126, !127, !"_ZN9pvp_bayes4walk9_add_swapB3v35B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedExx5ArrayIyLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x: %retptr"}
!127 = distinct !{!127, !"_ZN9pvp_bayes4walk9_add_swapB3v35B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedExx5ArrayIyLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x"}
!128 = !{!129, !86, !83}
!129 = distinct !{!129, !130, !"_ZN9pvp_bayes4walk11_list_cellsB3v36B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x: %retptr"}
!130 = distinct !{!130, !"_ZN9pvp_bayes4walk11_list_cellsB3v36B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x"}
!131 = !{!132, !86, !83}
!132 = distinct !{!132, !133, !"_ZN9pvp_bayes4walk10_sum_casesB3v37B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedEx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x: %retptr"}
!133 = distinct !{!133, !"_ZN9pvp_bayes4walk10_sum_casesB3v37B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedEx265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x"}
!134 = !{!135, !86, !83}
!135 = distinct !{!135, !136, !"_ZN9pvp_bayes4walk11_is_neutralB3v39B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xb: %retptr"}
!136 = distinct !{!136, !"_ZN9pvp_bayes4walk11_is_neutralB3v39B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xb"}
!137 = !{!138, !86, !83}
!138 = distinct !{!138, !139, !"_ZN9pvp_bayes4walk7_settleB3v40B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x: %retptr"}
!139 = distinct !{!139, !"_ZN9pvp_bayes4walk7_settleB3v40B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x"}
!140 = distinct !{!140, !10}
!141 = !{!142, !86, !83}
!142 = distinct !{!142, !143, !"_ZN9pvp_bayes4walk4_fitB3v13B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29: %retptr"}
!143 = distinct !{!143, !"_ZN9pvp_bayes4walk4_fitB3v13B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29"}
!144 = distinct !{!144, !8}
!145 = distinct !{!145, !10}
!146 = !{!147, !142, !86, !83}
!147 = distinct !{!147, !148, !"_ZN9pvp_bayes4walk10_decomposeB3v14B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE: %retptr"}
!148 = distinct !{!148, !"_ZN9pvp_bayes4walk10_decomposeB3v14B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi2E1C7mutable7alignedE"}
!149 = distinct !{!149, !8}
!150 = !{!151, !142, !86, !83}
!151 = distinct !{!151, !152, !"_ZN9pvp_bayes4walk6_solveB3v15B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!152 = distinct !{!152, !"_ZN9pvp_bayes4walk6_solveB3v15B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
!153 = distinct !{!153, !8}
!154 = !{!155}
!155 = distinct !{!155, !156}
!156 = distinct !{!156, !"LVerDomain"}
!157 = !{!158, !142, !86, !83}
!158 = distinct !{!158, !156}
!159 = !{!158}
!160 = distinct !{!160, !10, !26}
!161 = distinct !{!161, !10}
!162 = distinct !{!162, !8}
!163 = !{!164}
!164 = distinct !{!164, !165}
!165 = distinct !{!165, !"LVerDomain"}
!166 = !{!167, !142, !86, !83}
!167 = distinct !{!167, !165}
!168 = !{!167}
!169 = distinct !{!169, !10, !26}
!170 = distinct !{!170, !10, !26}
!171 = distinct !{!171, !26, !10}
!172 = !{!173, !142, !86, !83}
!173 = distinct !{!173, !174, !"_ZN9pvp_bayes4walk6_solveB3v15B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!174 = distinct !{!174, !"_ZN9pvp_bayes4walk6_solveB3v15B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
!175 = !{!176, !86, !83}
!176 = distinct !{!176, !177, !"_ZN9pvp_bayes4walk7_energyB3v19B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE: %retptr"}
!177 = distinct !{!177, !"_ZN9pvp_bayes4walk7_energyB3v19B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE"}
!178 = !{!179, !176, !86, !83}
!179 = distinct !{!179, !180, !"_ZN9pvp_bayes4walk5_missB3v20B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29xd: %retptr"}
!180 = distinct !{!180, !"_ZN9pvp_bayes4walk5_missB3v20B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29xd"}
!181 = !{!182, !176, !86, !83}
!182 = distinct !{!182, !183, !"_ZN9pvp_bayes4walk5_missB3v22B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_283_29xd: %retptr"}
!183 = distinct !{!183, !"_ZN9pvp_bayes4walk5_missB3v22B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_283_29xd"}
!184 = !{!185, !187, !86, !83}
!185 = distinct !{!185, !186, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!186 = distinct !{!186, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!187 = distinct !{!187, !188, !"_ZN9pvp_bayes4walk8_uniformB3v28B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!188 = distinct !{!188, !"_ZN9pvp_bayes4walk8_uniformB3v28B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!189 = !{!190, !86, !83}
!190 = distinct !{!190, !191, !"_ZN9pvp_bayes4walk10_lineariseB3v17B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29: %retptr"}
!191 = distinct !{!191, !"_ZN9pvp_bayes4walk10_lineariseB3v17B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29"}
!192 = !{!190}
!193 = !{!194, !190, !86, !83}
!194 = distinct !{!194, !195, !"_ZN9pvp_bayes4walk18_linearise_patternB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x: %retptr"}
!195 = distinct !{!195, !"_ZN9pvp_bayes4walk18_linearise_patternB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x"}
!196 = distinct !{!196, !8}
!197 = distinct !{!197, !8}
!198 = distinct !{!198, !10}
!199 = !{!200, !86, !83}
!200 = distinct !{!200, !201, !"_ZN9pvp_bayes4walk6_applyB3v43B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x26Literal_5bint_5d_28_2d1_29: %retptr"}
!201 = distinct !{!201, !"_ZN9pvp_bayes4walk6_applyB3v43B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x26Literal_5bint_5d_28_2d1_29"}
!202 = !{!203, !86, !83}
!203 = distinct !{!203, !204, !"_ZN9pvp_bayes4walk7_settleB3v40B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x: %retptr"}
!204 = distinct !{!204, !"_ZN9pvp_bayes4walk7_settleB3v40B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x"}
!205 = distinct !{!205, !10}
!206 = !{!207, !86, !83}
!207 = distinct !{!207, !208, !"_ZN9pvp_bayes4walk7_energyB3v19B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE: %retptr"}
!208 = distinct !{!208, !"_ZN9pvp_bayes4walk7_energyB3v19B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_295ArrayIdLi2E1C7mutable7alignedE"}
!209 = !{!210, !207, !86, !83}
!210 = distinct !{!210, !211, !"_ZN9pvp_bayes4walk5_missB3v20B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29xd: %retptr"}
!211 = distinct !{!211, !"_ZN9pvp_bayes4walk5_missB3v20B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29xd"}
!212 = !{!213, !207, !86, !83}
!213 = distinct !{!213, !214, !"_ZN9pvp_bayes4walk5_missB3v22B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_283_29xd: %retptr"}
!214 = distinct !{!214, !"_ZN9pvp_bayes4walk5_missB3v22B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_283_29xd"}
!215 = !{!216, !218, !86, !83}
!216 = distinct !{!216, !217, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!217 = distinct !{!217, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!218 = distinct !{!218, !219, !"_ZN9pvp_bayes4walk11_choose_twoB3v25B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedExx: %retptr"}
!219 = distinct !{!219, !"_ZN9pvp_bayes4walk11_choose_twoB3v25B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedExx"}
!220 = !{!221, !223, !86, !83}
!221 = distinct !{!221, !222, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!222 = distinct !{!222, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!223 = distinct !{!223, !224, !"_ZN9pvp_bayes4walk8_uniformB3v28B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!224 = distinct !{!224, !"_ZN9pvp_bayes4walk8_uniformB3v28B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!225 = !{!226, !228, !120, !86, !83}
!226 = distinct !{!226, !227, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!227 = distinct !{!227, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!228 = distinct !{!228, !229, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx: %retptr"}
!229 = distinct !{!229, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx"}
!230 = !{!231, !233, !120, !86, !83}
!231 = distinct !{!231, !232, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!232 = distinct !{!232, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!233 = distinct !{!233, !234, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx: %retptr"}
!234 = distinct !{!234, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx"}
!235 = !{!236, !238, !120, !86, !83}
!236 = distinct !{!236, !237, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!237 = distinct !{!237, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!238 = distinct !{!238, !239, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx: %retptr"}
!239 = distinct !{!239, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx"}
!240 = !{!241, !243, !120, !86, !83}
!241 = distinct !{!241, !242, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!242 = distinct !{!242, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!243 = distinct !{!243, !244, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx: %retptr"}
!244 = distinct !{!244, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx"}
!245 = !{!246, !248, !120, !86, !83}
!246 = distinct !{!246, !247, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!247 = distinct !{!247, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!248 = distinct !{!248, !249, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx: %retptr"}
!249 = distinct !{!249, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx"}
!250 = !{!251, !253, !120, !86, !83}
!251 = distinct !{!251, !252, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!252 = distinct !{!252, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!253 = distinct !{!253, !254, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx: %retptr"}
!254 = distinct !{!254, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx"}
!255 = !{!256, !258, !86, !83}
!256 = distinct !{!256, !257, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!257 = distinct !{!257, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!258 = distinct !{!258, !259, !"_ZN9pvp_bayes4walk11_choose_twoB3v25B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedExx: %retptr"}
!259 = distinct !{!259, !"_ZN9pvp_bayes4walk11_choose_twoB3v25B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedExx"}
!260 = !{!261, !263, !123, !86, !83}
!261 = distinct !{!261, !262, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!262 = distinct !{!262, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!263 = distinct !{!263, !264, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx: %retptr"}
!264 = distinct !{!264, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx"}
!265 = !{!266, !268, !123, !86, !83}
!266 = distinct !{!266, !267, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!267 = distinct !{!267, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!268 = distinct !{!268, !269, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx: %retptr"}
!269 = distinct !{!269, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx"}
!270 = !{!271, !273, !123, !86, !83}
!271 = distinct !{!271, !272, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!272 = distinct !{!272, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!273 = distinct !{!273, !274, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx: %retptr"}
!274 = distinct !{!274, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx"}
!275 = !{!276, !278, !123, !86, !83}
!276 = distinct !{!276, !277, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!277 = distinct !{!277, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!278 = distinct !{!278, !279, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx: %retptr"}
!279 = distinct !{!279, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx"}
!280 = !{!281, !283, !123, !86, !83}
!281 = distinct !{!281, !282, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!282 = distinct !{!282, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!283 = distinct !{!283, !284, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx: %retptr"}
!284 = distinct !{!284, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx"}
!285 = !{!286, !288, !123, !86, !83}
!286 = distinct !{!286, !287, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!287 = distinct !{!287, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!288 = distinct !{!288, !289, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx: %retptr"}
!289 = distinct !{!289, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx"}
!290 = !{!291, !293, !86, !83}
!291 = distinct !{!291, !292, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!292 = distinct !{!292, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!293 = distinct !{!293, !294, !"_ZN9pvp_bayes4walk11_choose_twoB3v25B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedExx: %retptr"}
!294 = distinct !{!294, !"_ZN9pvp_bayes4walk11_choose_twoB3v25B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedExx"}
!295 = !{!296, !298, !126, !86, !83}
!296 = distinct !{!296, !297, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!297 = distinct !{!297, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!298 = distinct !{!298, !299, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx: %retptr"}
!299 = distinct !{!299, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx"}
!300 = !{!301, !303, !126, !86, !83}
!301 = distinct !{!301, !302, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!302 = distinct !{!302, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!303 = distinct !{!303, !304, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx: %retptr"}
!304 = distinct !{!304, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx"}
!305 = !{!306, !308, !126, !86, !83}
!306 = distinct !{!306, !307, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!307 = distinct !{!307, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!308 = distinct !{!308, !309, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx: %retptr"}
!309 = distinct !{!309, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx"}
!310 = !{!311, !313, !126, !86, !83}
!311 = distinct !{!311, !312, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!312 = distinct !{!312, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!313 = distinct !{!313, !314, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx: %retptr"}
!314 = distinct !{!314, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx"}
!315 = !{!316, !318, !126, !86, !83}
!316 = distinct !{!316, !317, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!317 = distinct !{!317, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!318 = distinct !{!318, !319, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx: %retptr"}
!319 = distinct !{!319, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx"}
!320 = !{!321, !323, !126, !86, !83}
!321 = distinct !{!321, !322, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!322 = distinct !{!322, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!323 = distinct !{!323, !324, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx: %retptr"}
!324 = distinct !{!324, !"_ZN9pvp_bayes4walk7_chooseB3v32B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedEx"}
!325 = !{!326, !328, !86, !83}
!326 = distinct !{!326, !327, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!327 = distinct !{!327, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!328 = distinct !{!328, !329, !"_ZN9pvp_bayes4walk8_uniformB3v28B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!329 = distinct !{!329, !"_ZN9pvp_bayes4walk8_uniformB3v28B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!330 = !{!331, !86, !83}
!331 = distinct !{!331, !332, !"_ZN9pvp_bayes4walk6_judgeB3v38B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xbd5ArrayIdLi2E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!332 = distinct !{!332, !"_ZN9pvp_bayes4walk6_judgeB3v38B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xbd5ArrayIdLi2E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE"}
!333 = !{!334, !331, !86, !83}
!334 = distinct !{!334, !335, !"_ZN9pvp_bayes4walk18_linearise_patternB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x: %retptr"}
!335 = distinct !{!335, !"_ZN9pvp_bayes4walk18_linearise_patternB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x"}
!336 = distinct !{!336, !8}
!337 = distinct !{!337, !8}
!338 = distinct !{!338, !8}
!339 = !{!340, !331, !86, !83}
!340 = distinct !{!340, !341, !"_ZN9pvp_bayes4walk5_missB3v20B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29xd: %retptr"}
!341 = distinct !{!341, !"_ZN9pvp_bayes4walk5_missB3v20B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29xd"}
!342 = distinct !{!342, !8}
!343 = !{!344, !331, !86, !83}
!344 = distinct !{!344, !345, !"_ZN9pvp_bayes4walk5_missB3v22B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_283_29xd: %retptr"}
!345 = distinct !{!345, !"_ZN9pvp_bayes4walk5_missB3v22B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_283_29xd"}
!346 = !{!347, !86, !83}
!347 = distinct !{!347, !348, !"_ZN9pvp_bayes4walk6_applyB3v42B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x23Literal_5bint_5d_281_29: %retptr"}
!348 = distinct !{!348, !"_ZN9pvp_bayes4walk6_applyB3v42B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIxLi1E1C7mutable7alignedE265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29x23Literal_5bint_5d_281_29"}
!349 = distinct !{!349, !10, !26}
!350 = distinct !{!350, !10, !26}
!351 = distinct !{!351, !10}
!352 = !{!353, !86, !83}
!353 = distinct !{!353, !354, !"_ZN9pvp_bayes4walk6_judgeB3v38B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xbd5ArrayIdLi2E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!354 = distinct !{!354, !"_ZN9pvp_bayes4walk6_judgeB3v38B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29265Move_28array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_29xbd5ArrayIdLi2E1C7mutable7alignedEd5ArrayIdLi1E1C7mutable7alignedE"}
!355 = !{!356, !353, !86, !83}
!356 = distinct !{!356, !357, !"_ZN9pvp_bayes4walk18_linearise_patternB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x: %retptr"}
!357 = distinct !{!357, !"_ZN9pvp_bayes4walk18_linearise_patternB3v18B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE272Fit_28array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_29x"}
!358 = !{!359, !353, !86, !83}
!359 = distinct !{!359, !360, !"_ZN9pvp_bayes4walk5_missB3v20B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29xd: %retptr"}
!360 = distinct !{!360, !"_ZN9pvp_bayes4walk5_missB3v20B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_280_29xd"}
!361 = !{!362, !353, !86, !83}
!362 = distinct !{!362, !363, !"_ZN9pvp_bayes4walk5_missB3v22B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_283_29xd: %retptr"}
!363 = distinct !{!363, !"_ZN9pvp_bayes4walk5_missB3v22B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIdLi2E1C7mutable7alignedE23Literal_5bint_5d_283_29xd"}
!364 = distinct !{!364, !10, !26}
!365 = distinct !{!365, !8}
!366 = !{!367, !83}
!367 = distinct !{!367, !368, !"_ZN9pvp_bayes4walk12_trade_rungsB3v44B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29: %retptr"}
!368 = distinct !{!368, !"_ZN9pvp_bayes4walk12_trade_rungsB3v44B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE841Ladder_28array_28int64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28int64_2c_204d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28int64_2c_202d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28float64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28int64_2c_201d_2c_20C_29_2c_20array_28float64_2c_203d_2c_20C_29_2c_20array_28float64_2c_202d_2c_20C_29_2c_20array_28uint64_2c_201d_2c_20C_29_29"}
!369 = !{!370, !372, !367, !83}
!370 = distinct !{!370, !371, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!371 = distinct !{!371, !"_ZN9pvp_bayes4walk5_drawB3v26B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!372 = distinct !{!372, !373, !"_ZN9pvp_bayes4walk8_uniformB3v28B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE: %retptr"}
!373 = distinct !{!373, !"_ZN9pvp_bayes4walk8_uniformB3v28B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBFSqgGLaAIAE5ArrayIyLi1E1C7mutable7alignedE"}
!374 = distinct !{!374, !8}
!375 = distinct !{!375, !10, !26}
!376 = distinct !{!376, !26, !10}
